"""The table of all bones of the spine, made from its record."""

from __future__ import annotations

from steadyspine.components.levels import table_of_levels

RECORD = """
checked_against:
  - {source: A table, address: "https://example.org/a", shows: all}
levels:
  - {name: T8, region: chest, where: in the middle of the back, skin: the <ribs>, moves: the belly}
  - {name: T9, region: chest, where: below it, skin: the belly, moves: the belly}
"""
WORDS = """
extra:
  words:
    components:
      levels: {bone: Bone, where: Where, skin: Feels, moves: Moves, ask: "Type:"}
"""


def test_each_bone_is_a_row(make_site):
    """
    In the order of the record, each with its place; signs of HTML stay what was typed.
    """
    site = make_site({"docs/_data/levels/spine.yml": RECORD, "docs/_data/words/en.yml": WORDS})
    table = table_of_levels(site)
    rows = [["".join(cell.itertext()) for cell in row] for row in table.findall(".//tbody/tr")]

    assert rows[0] == ["T8", "In the middle of the back", "The <ribs>", "The belly"]
    assert [row[0] for row in rows] == ["T8", "T9"]
    assert table.get("data-ss-tool") == "level"
    assert "Type:" in table.get("data-ss-words", "")


def test_a_bone_in_no_part_of_the_spine_is_named(make_site):
    """
    A region that does not exist is one line with what to use; a right one is none.
    """
    wrong = RECORD.replace("name: T9, region: chest", "name: T9, region: chst")

    def says(record):
        return [one.message for one in make_site({"docs/_data/levels/spine.yml": record}).problems]

    assert says(RECORD) == []
    assert len(says(wrong)) == 1
    assert '"chst" does not fit "region"' in says(wrong)[0]
