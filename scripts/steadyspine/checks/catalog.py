"""The one list of all rules."""

from __future__ import annotations

from steadyspine.checks import (
    boxes,
    coverage,
    dates,
    decision,
    edition,
    emergency,
    headings,
    images,
    layers,
    links,
    loading,
    markup,
    navigation,
    packs,
    phrases,
    preview,
    reading,
    reports,
    sentences,
    templates,
    word_names,
    wording,
    words,
)
from steadyspine.citations import rules as citations
from steadyspine.components import questions_rules as questions
from steadyspine.components import rules as components
from steadyspine.components import sins_rules as sins
from steadyspine.content import Rule
from steadyspine.evidence import rules as evidence
from steadyspine.glossary import rules as glossary
from steadyspine.helplines import rules as helplines
from steadyspine.reviews import rules as reviews
from steadyspine.scores import rules as scores

RULES: tuple[Rule, ...] = (
    *loading.RULES,
    *headings.RULES,
    *boxes.RULES,
    *layers.RULES,
    *markup.RULES,
    *preview.RULES,
    *templates.RULES,
    *wording.RULES,
    *word_names.RULES,
    *links.RULES,
    *images.RULES,
    *navigation.RULES,
    *glossary.RULES,
    *citations.RULES,
    *evidence.RULES,
    *components.RULES,
    *sins.RULES,
    *questions.RULES,
    *emergency.RULES,
    *coverage.RULES,
    *decision.RULES,
    *edition.RULES,
    *reviews.RULES,
    *dates.RULES,
    *packs.RULES,
    *phrases.RULES,
    *reports.RULES,
    *scores.RULES,
    *helplines.RULES,
    *sentences.RULES,
    *reading.RULES,
    *words.RULES,
)
