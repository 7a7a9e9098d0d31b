"""Pictures on the built site: their files, and the control that shows one step at a time."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

from guide import guide
from proofs import rests_on
from published.built import SITE, read_page, whole_site
from steadyspine.components import pages_with
from steadyspine.reviews import said_in_short

pytestmark = rests_on(whole_site)

GUIDE = guide()
GALLERY = "reference/pictures/"
STEPS = "having-surgery/moving-safely/"
WALK, ALL, BACK, ON = "Show one picture at a time", "Show all pictures", "Previous picture", "Next picture"


@pytest.mark.parametrize("key", GUIDE.pictures)
def test_each_picture_stands_in_the_gallery_with_both_its_files(key: str) -> None:
    """Each file carries whose it is, its licence, and whether a clinician reviewed its pages."""
    picture = GUIDE.pictures[key]
    entry = read_page(GALLERY).xpath(f"//details[summary/h2/@id='picture-{key}']")[0]
    svg = (SITE / picture.image).read_text(encoding="utf-8")

    assert {f"../../{picture.image.with_suffix(kind)}" for kind in (".svg", ".png")} <= set(
        entry.xpath(".//div[@class='ss-downloads']//a/@href")
    )
    assert (SITE / picture.image.with_suffix(".png")).read_bytes()[:4] == b"\x89PNG"
    assert "Steady Spine contributors" in svg and "CC BY 4.0" in svg
    assert said_in_short(GUIDE, pages_with(GUIDE, picture)) in svg


@pytest.mark.parametrize("key", GUIDE.pictures)
def test_each_picture_is_on_the_page_where_it_belongs_best(key: str) -> None:
    """Whole, or step by step."""
    picture = GUIDE.pictures[key]
    html = read_page(str(picture.pages[0].with_suffix("")).removesuffix("index"))
    shown = set(html.xpath("//article//*[local-name()='svg']/@aria-labelledby"))
    names = [f"{key}-{n}" for n, _ in enumerate(picture.panels, 1)] or [key]

    if picture.steps:
        assert picture.title in html.xpath("//ol/@aria-label")
    else:
        assert {f"{name}-title {name}-desc" for name in names} <= shown


def test_steps_can_be_walked_with_the_keyboard(page: Page) -> None:
    """The place is announced; the last button that leads nowhere says so and keeps the focus."""
    page.goto(STEPS)
    figure = page.locator(".ss-figure--steps")
    steps = figure.locator("li")
    assert figure.locator("li:visible").count() == steps.count() == 4

    figure.get_by_role("button", name=WALK).press("Enter")
    assert figure.get_by_role("status").inner_text() == "Picture 1 of 4"
    assert figure.get_by_role("button", name=BACK).get_attribute("aria-disabled") == "true"
    for _ in range(5):
        figure.get_by_role("button", name=ON).press("Space")
    assert figure.get_by_role("status").inner_text() == "Picture 4 of 4"
    assert figure.get_by_role("button", name=ON).evaluate("button => button === document.activeElement")
    assert figure.locator("li:visible").count() == 1 and steps.last.is_visible()

    page.emulate_media(media="print")
    assert figure.locator("li:visible").count() == 4
    assert not figure.get_by_role("button", name=ALL).is_visible()
    page.emulate_media(media="screen")

    figure.get_by_role("button", name=ALL).press("Enter")
    assert figure.locator("li:visible").count() == 4


def test_steps_show_without_javascript(browser: Browser, server: str) -> None:
    """All of them, and no control."""
    context = browser.new_context(base_url=server, java_script_enabled=False)
    page = context.new_page()
    page.goto(STEPS)

    assert page.locator(".ss-figure--steps li:visible").count() == 4
    assert page.locator(".ss-figure--steps button:visible").count() == 0
    context.close()


@pytest.mark.parametrize("key", [key for key, picture in GUIDE.pictures.items() if picture.steps])
def test_chart_is_written_with_letters_as_large_as_the_text(page: Page, key: str) -> None:
    """Every step in its order, on the screen of a phone as well as on paper; nothing waits for a tap."""
    picture = GUIDE.pictures[key]
    page.goto(str(picture.pages[0].with_suffix("")).removesuffix("index"))
    chart = page.locator(f"ol[aria-label='{picture.title}']")
    said = chart.locator("li").evaluate_all("all => all.map(one => one.firstChild.textContent.trim())")
    begun = [step.partition(":")[0] + ":" if step.startswith("If ") else step for step in picture.steps]
    assert said == begun
    sizes = chart.locator("li").evaluate_all(
        "all => all.map(one => parseFloat(getComputedStyle(one).fontSize))"
    )
    assert min(sizes) >= 16

    page.emulate_media(media="print")
    assert chart.locator("li").first.is_visible()
