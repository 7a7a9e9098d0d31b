"""Make the fonts of the site and of the handouts from the variable fonts that npm delivers.

Run once, when a font changes: python make_fonts.py FOLDER OTHER, where FOLDER is the npm package
@fontsource-variable/atkinson-hyperlegible-next and OTHER is @fontsource/source-sans-3, both unpacked.
It needs fonttools and brotli. The zero is drawn without its slash, because "84 out of 100" and
"call 000" are what people read here, and a slashed zero is easily taken for an 8.
"""

import sys
from pathlib import Path

from fontTools import merge, subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import GlyphCoordinates
from fontTools.varLib import instancer

HERE = Path(__file__).parent
PAPER = HERE.parents[2] / "scripts" / "steadyspine" / "handouts" / "fonts"
NAME = "atkinson-hyperlegible-next"
WEIGHTS = {"wght": (400, 700)}
ACCENTED = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿıŒœ"
SIGNS = "\u00a0©®°±²³µ·×÷¼½¾§£¡¿«»–—‘’“”„•…€™−⁄"
LATIN = [*range(0x20, 0x7F), *map(ord, ACCENTED + SIGNS)]
EXTENDED = [*range(0x100, 0x250), 0x1E9E, 0x2020]

TYPING = "Plain Typing Letters"
TYPED = [
    *range(0xA1, 0x180),
    *range(0x1A0, 0x1B1),
    *range(0x218, 0x21C),
    *range(0x386, 0x3CF),
    *range(0x400, 0x460),
    *range(0x490, 0x492),
    *range(0x1E9E, 0x1EFA),
]
SHAPING = ["GSUB", "GPOS", "GDEF", "kern", "STAT"]
LINES = [
    *(("hhea", name) for name in ("ascent", "descent", "lineGap")),
    *(("OS/2", f"sTypo{name}") for name in ("Ascender", "Descender", "LineGap")),
    *(("OS/2", name) for name in ("usWinAscent", "usWinDescent", "sxHeight", "sCapHeight")),
]

Point = tuple[int, int]

# Half widths of the zero (outside, inside) and bounds of its inside, at weight 400 and 700.
ZERO_WIDTH = 615
REGULAR = (248, 158, 62, 608)
BOLD = (266, 124, 94, 575)


def main(package: Path, other: Path) -> None:
    """Write the files of the site beside this script, and those of the handouts into their folder."""
    latin = instance(package / "files" / f"{NAME}-latin-wght-normal.woff2")
    draw_plain_zero(latin)
    save(latin, LATIN, f"{NAME}.woff2")
    extended = instance(package / "files" / f"{NAME}-latin-ext-wght-normal.woff2")
    save(extended, EXTENDED, f"{NAME}-extended.woff2")
    for weight, style in ((400, "Regular"), (700, "Bold")):
        for_paper(package, weight, PAPER / f"AtkinsonHyperlegibleNext-{style}.ttf")
    for_typing(
        other, PAPER / "AtkinsonHyperlegibleNext-Regular.ttf", PAPER / "PlainTypingLetters-Regular.ttf"
    )


def for_paper(package: Path, weight: int, target: Path) -> None:
    """Write one weight as the typesetter of the handouts needs it: all letters in one unpacked file."""
    parts = []
    for script in ("latin", "latin-ext"):
        font = instance(package / "files" / f"{NAME}-{script}-wght-normal.woff2")
        if script == "latin":
            draw_plain_zero(font)
        part = HERE / f"{script}.part"
        instancer.instantiateVariableFont(font, {"wght": weight}, updateFontNames=True).save(part)
        parts.append(part)
    merge.Merger().merge([str(part) for part in parts]).save(target)
    for part in parts:
        part.unlink()


def for_typing(other: Path, ours: Path, target: Path) -> None:
    """Write the font of what people type into forms: ours, with letters of another for what it lacks.

    The shapes of letters beside each other are left out: a form is filled letter by letter.
    """
    first = TTFont(ours)
    have = set(first.getBestCmap())
    lines = {name: getattr(first[table], name) for table, name in LINES}
    parts = [HERE / "ours.part"]
    for table in SHAPING:
        if table in first:
            del first[table]
    first.save(parts[0])
    for script in ("latin", "latin-ext", "vietnamese", "greek", "cyrillic"):
        font = TTFont(other / "files" / f"source-sans-3-{script}-400-normal.woff2")
        wanted = [code for code in TYPED if code in font.getBestCmap() and code not in have]
        have |= set(wanted)
        options = subset.Options(layout_features=[], hinting=False, drop_tables=[*SHAPING, "DSIG"])
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=wanted)
        subsetter.subset(font)
        font.flavor = None
        parts.append(HERE / f"{script}.part")
        font.save(parts[-1])
    font = merge.Merger().merge([str(part) for part in parts])
    for table, name in LINES:
        setattr(font[table], name, lines[name])
    for number in (1, 3, 4, 6, 16, 17, 25):
        font["name"].removeNames(nameID=number)
    for number, said in (
        (1, TYPING),
        (2, "Regular"),
        (3, TYPING),
        (4, TYPING),
        (6, f"{TYPING.replace(' ', '')}-Regular"),
    ):
        font["name"].setName(said, number, 3, 1, 0x409)
    font.save(target)
    for part in parts:
        part.unlink()


def instance(path: Path) -> TTFont:
    """Return the font with only the weights we use."""
    font = instancer.instantiateVariableFont(TTFont(path), WEIGHTS)
    plain = HERE / "instance.part"
    font.flavor = None
    font.save(plain)
    font = TTFont(plain, lazy=False)
    font.ensureDecompiled()
    plain.unlink()
    return font


def draw_plain_zero(font: TTFont) -> None:
    """Replace the slashed zero by one ring, at both ends of the weight axis."""
    glyph = font["glyf"]["zero"]
    outside = list(glyph.coordinates)[:16]
    [variation] = font["gvar"].variations["zero"]
    heavier = [(x + dx, y + dy) for (x, y), (dx, dy) in zip(outside, variation.coordinates[:16], strict=True)]
    regular = ring(outside, *REGULAR)
    bold = ring(heavier, *BOLD)

    glyph.coordinates = GlyphCoordinates(regular)
    glyph.flags = glyph.flags[:16] + glyph.flags[:16]
    glyph.endPtsOfContours = [15, 31]
    glyph.numberOfContours = 2
    glyph.recalcBounds(font["glyf"])
    deltas = [(x - a, y - b) for (x, y), (a, b) in zip(bold, regular, strict=True)]
    variation.coordinates = [*deltas, (0, 0), (0, 0), (0, 0), (0, 0)]
    font["hmtx"]["zero"] = (ZERO_WIDTH, glyph.xMin)


def ring(outline: list[Point], outer: int, inner: int, low: int, high: int) -> list[Point]:
    """Return the outline fitted to the new width, and the same shape inside it, turned the other way."""
    xs = [x for x, _ in outline]
    ys = [y for _, y in outline]
    center, half = (min(xs) + max(xs)) / 2, (max(xs) - min(xs)) / 2
    tall = max(ys) - min(ys)
    middle = ZERO_WIDTH / 2

    outside = [(round(middle + (x - center) * outer / half), y) for x, y in outline]
    inside = [
        (round(middle - (x - center) * inner / half), round(low + (y - min(ys)) * (high - low) / tall))
        for x, y in outline
    ]
    return [*outside, *inside]


def save(font: TTFont, characters: list[int], name: str) -> None:
    """Write the font with only these characters, packed for the web."""
    options = subset.Options(
        layout_features=["ccmp", "locl", "kern", "mark", "tnum", "pnum", "frac"],
        hinting=False,
        notdef_outline=True,
    )
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    font.flavor = "woff2"
    font.save(HERE / name)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
