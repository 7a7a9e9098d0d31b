"""The people of the guide, who return from picture to picture; of different ages, builds and skins."""

from __future__ import annotations

from dataclasses import replace

from drawings.kit.heads import Looks

SAM = Looks("skin-c", "hair-c", "cloth-a", "cloth-d", "short")
"""An older man with gray hair."""

ROSA = Looks("skin-b", "hair-c", "cloth-d", "cloth-a", "bun", "glasses", girth=1.1)
"""An older woman with a gray bun and glasses."""

AMARA = Looks("skin-d", "hair-d", "cloth-b", "cloth-a", "curly")
"""A woman of middle age with short curls."""

JON = Looks("skin-a", "hair-b", "cloth-c", "cloth-d", "balding", "beard", girth=1.22)
"""A heavy man with a beard and little hair."""

LENA = Looks("skin-a", "hair-b", "cloth-c", "cloth-a", "scarf", girth=0.94)
"""A younger woman who has lost her hair and wears a scarf."""

DAVI = Looks("skin-b", "hair-a", "cloth-a", "cloth-c", "short", "beard")
"""A younger man with a beard, who helps."""

MEI = Looks("skin-a", "hair-a", "cloth-b", "cloth-c", "long")
"""A young woman with long hair, who helps."""

NIA = Looks("skin-c", "hair-d", "cloth-b", "cloth-a", "curly")
"""Sam's daughter."""

NURSE = Looks("skin-a", "hair-b", "cloth-c", "cloth-c", "bun")
"""A nurse in green."""

DOCTOR = Looks("skin-b", "hair-d", "cloth-e", "cloth-d", "short", "glasses", sleeve=2)
"""A doctor in a white coat."""


def gowned(who: Looks) -> Looks:
    """The same person in a hospital gown, with bare legs and feet."""
    return replace(who, top="cloth-a", legs="bare", shoes="bare", gown=0.9)


def barefoot(who: Looks) -> Looks:
    """The same person without shoes, as in bed."""
    return replace(who, shoes="bare")


def outlined(who: Looks) -> Looks:
    """The same person with a bare trunk in the quiet color of cut-open bodies, for what lies inside them.

    Labels and their lines show on it in light and in dark.
    """
    return replace(who, skin="flesh", top="flesh", sleeve=2, lines="flesh-mark", extra="")
