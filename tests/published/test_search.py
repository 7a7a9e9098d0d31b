"""Search finds the right page by its words and by the words people bring."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from proofs import rests_on
from published.built import whole_site

pytestmark = rests_on(whole_site)

QUERIES = {
    # what a page calls itself
    "kyphoplasty": "operations/cement/",
    "separation surgery": "operations/tumor-removal/",
    "questions to ask": "decide/questions-to-ask/",
    "second opinion": "decide/second-opinions/",
    "laminectomy": "operations/decompression/",
    "clinical trial": "afterward/clinical-trials/",
    "hospice": "other-treatments/supportive-care/",
    # UK spelling and words
    "tumour removal": "operations/tumor-removal/",
    "anaesthetic": "having-surgery/consent-and-anesthetic/",
    "physiotherapy": "other-treatments/rehabilitation/",
    "embolisation": "operations/embolization/",
    # misspellings
    "kyfoplasty": "operations/cement/",
    "vertebroplsty": "operations/cement/",
    "stereotatic": "other-treatments/stereotactic-radiation/",
    "lamenectomy": "operations/decompression/",
    "dexamethazone": "other-treatments/steroids/",
    # lay words
    "backbone": "understand/spine-and-levels/",
    "mets": "understand/spinal-metastases/",
    "keyhole surgery": "operations/minimally-invasive/",
    "airport scanner": "having-surgery/driving-work-travel/",
    "rods break": "afterward/hardware-problems/",
    "telling the children": "afterward/talking-with-children/",
    "cyberknife": "other-treatments/stereotactic-radiation/",
    "robot surgery": "operations/newer-techniques/",
    "screws in my back": "operations/stabilization/",
    "swollen leg": "having-surgery/blood-clots/",
    "wheelchair": "afterward/living-with-weakness/",
    "hospital bed at home": "afterward/equipment-and-home/",
    "help with money": "afterward/money-and-practical-help/",
    "carbon fiber rods": "operations/newer-techniques/",
    "catheter at home": "having-surgery/bladder-bowel-sex/",
    "sex after spine surgery": "having-surgery/bladder-bowel-sex/",
    "what to pack for hospital": "having-surgery/getting-ready/",
    "smoking before surgery": "having-surgery/getting-ready/",
    "nursing home after hospital": "having-surgery/going-home/",
    "recovery time": "having-surgery/week-by-week/",
    "first shower after surgery": "having-surgery/wound-and-warning-signs/",
    # words from letters and reports
    "what is T8": "understand/spine-and-levels/",
    "what does lytic mean": "understand/words-in-a-scan-report/",
    "SINS score": "understand/stability/",
    "bilsky grade": "understand/cord-pressure/",
    "denosumab jaw": "other-treatments/bone-drugs/",
    "myeloma": "understand/which-cancers/",
    "prostate cancer spine": "understand/which-cancers/",
    "tomita score": "clinicians/frameworks/",
    # the guide itself
    "print": "reference/handouts/",
    "who wrote this": "about/",
    "cookies": "about/privacy-and-accessibility/",
    "medical dictionary": "reference/glossary/",
    # whole questions
    "how long will i live": "decide/outlook/",
    "can I drive after surgery": "having-surgery/driving-work-travel/",
    "when can I go back to work": "having-surgery/driving-work-travel/",
    "will I be able to walk again": "decide/what-surgery-can-achieve/",
    "what are the risks of surgery": "decide/risks/",
    "am I too old for surgery": "decide/age-and-fitness/",
    "what happens if I do nothing": "decide/changing-your-mind/",
    "surgery or radiation which is better": "decide/options-side-by-side/",
    "is surgery worth it": "decide/",
    "who decides about my surgery": "decide/how-the-team-decides/",
    "surgeon said they can't operate": "decide/when-surgery-is-not-offered/",
    "do I need an operation": "decide/when-surgery-is-recommended/",
    "how do I get out of bed after surgery": "having-surgery/moving-safely/",
    "how much can I lift": "having-surgery/moving-safely/",
    "wound is red and leaking": "having-surgery/wound-and-warning-signs/",
    "should I stop my blood thinners": "having-surgery/getting-ready/",
    "how long does the operation take": "having-surgery/day-of-surgery/",
    "why am I confused after surgery": "having-surgery/waking-up/",
    "I can't sleep": "having-surgery/sleep/",
    "claustrophobia in the MRI": "understand/tests-and-scans/",
    "can I have an MRI with a pacemaker": "understand/tests-and-scans/",
    "why does my back hurt at night": "understand/how-tumors-harm-the-spine/",
    "is it bone cancer": "understand/spinal-metastases/",
    "steroid side effects": "other-treatments/steroids/",
    "do I need a back brace": "other-treatments/braces/",
    "chemo before surgery": "other-treatments/drug-treatment/",
    "when does radiation start after surgery": "other-treatments/surgery-and-radiation/",
    "will I get addicted to morphine": "other-treatments/pain-relief/",
    "where will the cut be": "operations/ways-in/",
    "can they remove the whole vertebra": "operations/en-bloc/",
    "what if the cancer comes back in my spine": "afterward/if-it-comes-back/",
    "how often will I have scans": "afterward/follow-up/",
    "I feel depressed": "afterward/feelings/",
    "looking after my husband": "afterward/for-carers/",
    "just diagnosed with cancer in my spine": "just-told/",
}
"""What people type, and the page that answers it."""

EMERGENCIES = (
    *("cant pee", "legs gave way", "numb between the legs", "cant walk", "wet myself", "tingling in my feet"),
    *(
        "I can't feel when I wipe",
        "my legs feel weak",
        "lost control of bowels",
        "cord compression emergency",
    ),
    *(
        "who do I call",
        "I can't move my legs",
        "unsteady on my feet",
    ),
)
"""What people type when they must not wait; the emergency page answers it."""


@pytest.fixture(scope="module")
def desk(browser: Browser, server: str) -> Iterator[Page]:
    """A wide window, where search is a visible field."""
    context = browser.new_context(base_url=server, viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto("about/")
    yield page
    context.close()


def found(desk: Page, query: str) -> list[str]:
    """The addresses of the results, from the site's root, once they are those of this query."""
    field = desk.locator(".ss-search--header input[name='query']")
    field.fill("")
    desk.locator(".ss-search--header .ss-search__results").get_by_role("link").first.wait_for(
        state="detached"
    )
    field.fill(query)
    results = desk.locator(".ss-search--header .ss-search__results a.ss-search__result")
    results.first.wait_for()
    addresses = (link.evaluate("link => link.pathname") for link in results.all())
    return [address.removeprefix("/") for address in addresses]


@pytest.mark.parametrize("query", QUERIES)
def test_search_finds_the_page_among_the_first_three(desk: Page, query: str) -> None:
    """Typed into the search field in a real browser, as a reader would."""
    assert QUERIES[query] in found(desk, query)[:3]


@pytest.mark.parametrize("query", EMERGENCIES)
def test_search_puts_the_emergency_page_first(desk: Page, query: str) -> None:
    """With the line of warning signs above all results, unless nothing in the query tells that it is one."""
    assert found(desk, query)[0] == "get-help-now/"


HARMLESS = {
    "will I walk again": "decide/what-surgery-can-achieve/",
    "leg exercises after spine surgery": "other-treatments/rehabilitation/",
    "bladder cancer spread to spine": "understand/which-cancers/",
    "cement leak": "operations/cement/",
    "walking frame": "afterward/living-with-weakness/",
    "how urgent is cord compression": "understand/how-fast/",
}
"""Questions that share words with the signs and are none; the page that answers them comes first."""


@pytest.mark.parametrize("query", HARMLESS)
def test_question_that_only_sounds_like_a_sign_raises_no_alarm(desk: Page, query: str) -> None:
    """A line of warning that stands above everything is soon read by nobody."""
    assert HARMLESS[query] in found(desk, query)[:3]
    assert desk.locator(".ss-search--header [data-ss-search-emergency]").is_hidden()
