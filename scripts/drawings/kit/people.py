"""People, drawn simply: heads from the front and the side, busts, arms and legs."""

from __future__ import annotations

from dataclasses import dataclass

from drawings.kit.geometry import HERE, Place, limb, mirrored, smooth
from drawings.kit.picture import Picture


@dataclass(frozen=True, slots=True)
class Person:
    """What a person looks like: names of colors, and of the hair's cut."""

    skin: str = "skin-b"
    hair: str = "hair-a"
    top: str = "cloth-a"
    legs: str = "cloth-c"
    cut: str = "short"
    """`short`, `long`, `curly`, `bun` or `bald`."""

    extra: str = ""
    """`glasses`, `beard` or nothing."""


FACE = "0,-18 9,-16 14,-7 13.4,4 9.5,13 4,17.4 0,18"
PROFILE = (
    "-3,-18 8,-17 15,-9 16,1 12,9 9,14 2,17 -6,18 -10.5,16.6 -12,13 -11.4,10.4 -13,8.6 -12.4,6 "
    "-16.4,3 -13.6,-2.4 -13.4,-8 -10,-14"
)
HAIR = {
    "short": "0,-21 11,-19 16,-9 14.6,-1 12,-4 10,-10 4,-12 0,-11.4",
    "long": "0,-21 12,-19 18,-8 18,8 20,22 12,24 11,12 13,2 11,-8 5,-12 0,-10",
    "curly": "0,-24 7,-25 13,-21 18,-14 19,-6 17,2 13.4,2 12.4,-6 8,-11 3,-11 0,-12",
    "bun": "0,-21 11,-19 16,-9 15,1 12,-5 7,-12 0,-14",
}
"""The right half of each cut from the front; `bald` has none."""

SIDE_HAIR = {
    "short": "-11,-13 -4,-20 9,-19 17,-10 18,1 13,9 10,4 9,-3 4,-8 -3,-9 -9,-9",
    "long": "-11,-13 -4,-20 9,-19 17,-10 19,4 20,20 15,24 9,21 10,8 9,-3 4,-8 -3,-9 -9,-9",
    "curly": "-12,-12 -10,-19 -3,-23 6,-23 14,-19 20,-11 21,-1 18,8 12,11 10,5 9,-3 4,-8 -3,-8 -9,-8",
    "bun": "-11,-13 -4,-20 8,-19 14,-15* 20,-19 25,-12 17,-4* 15,5 11,8 9,-3 4,-8 -9,-10",
}
"""Each cut from the side; `bald` has none."""

SIDE_BEARD = "-10.6,13 -8,18 2,18.4 8,12.6 9.6,3* 6,5.6 3.4,10.6 -6,12.4"


def head_front(p: Picture, person: Person, place: Place = HERE) -> None:
    """A head that looks at the reader; it is 36 high."""
    if person.cut in ("long", "bun"):
        _behind(p, person, place)
    for side in (-1, 1):
        p.draw(person.skin, smooth(f"{side * 13},-4 {side * 16},-4 {side * 16},3 {side * 13},4"), place)
    p.draw(person.skin, mirrored(FACE), place)
    if person.extra == "beard":
        p.draw(person.hair, mirrored("0,7 6,6.4 12,2 13,6 9,14 4,18.6 0,19"), place)
    if person.cut in HAIR:
        p.draw(person.hair, mirrored(HAIR[person.cut]), place)
    _features(p, person, place)


def _behind(p: Picture, person: Person, place: Place) -> None:
    outline = {"long": "0,-21 14,-18 19,0 21,24 12,28 0,26", "bun": "0,-30 7,-28 8,-22 4,-17 0,-16"}
    p.draw(person.hair, mirrored(outline[person.cut]), place)


def _features(p: Picture, person: Person, place: Place) -> None:
    """Eyes, brows, nose and a slight smile."""
    face = "face-pale" if person.skin in ("skin-c", "skin-d") else "face"
    for side in (-1, 1):
        p.line(face, f"{side * 5.6 - 1},-1 {side * 5.6},-1.8 {side * 5.6 + 1},-1", place)
        if person.extra == "glasses":
            p.draw(
                face if face == "face-pale" else "face-glass",
                smooth(f"{side * 1.8},-4 {side * 9.6},-4.4 {side * 9},2.4 {side * 2.4},2"),
                place,
            )
    p.line(face, "0,0 -1,4 0.8,5", place)
    p.line(face, "-4,9.4 0,11.2 4,9.4", place)


def head_side(p: Picture, person: Person, place: Place = HERE) -> None:
    """A head in profile that looks to the left; it is 36 high."""
    p.draw(person.skin, smooth(PROFILE), place)
    if person.extra == "beard":
        p.draw(person.hair, smooth(SIDE_BEARD), place)
    if person.cut in SIDE_HAIR:
        p.draw(person.hair, smooth(SIDE_HAIR[person.cut]), place)
    face = "face-pale" if person.skin in ("skin-c", "skin-d") else "face"
    p.line(face, "-9.6,-2 -8.4,-2.8 -7.2,-2", place)
    p.line(face, "-11,10 -8,10.6 -6.4,9.6", place)
    p.line(face, "4,-1 6.4,-2.6 8,0.4 6,4 4.6,3", place)


SHOULDERS = "0,25 6,23 10,27 24,31 33,40 36,58* 0,58*"


def bust(p: Picture, person: Person, place: Place = HERE) -> None:
    """Head and shoulders, from 0,-24 down to 0,58."""
    p.draw(person.top, mirrored(SHOULDERS), place)
    p.draw(person.skin, mirrored("0,10 7,10 7,24 5,29 0,33"), place)
    head_front(p, person, place)


def part(p: Picture, kind: str, text: str, place: Place = HERE) -> None:
    """An arm, a leg or a trunk: points with thickness."""
    p.draw(kind, limb(text), place)
