"""The letters that people type into a form: which there are, and the page that makes the engine embed them.

A viewer draws typed letters with a font that the form names. A form that names one it does not carry leaves
each viewer to guess: names lose letters, or everything typed stays blank.
"""

from __future__ import annotations

from string import ascii_letters, digits, punctuation

from steadyspine.handouts.typst_text import quoted

WESTERN = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿŒœŸ"
EASTERN = (
    "ĀāĂăĄąĆćĊċČčĎďĐđĒēĖėĘęĚěĞğĠġĢģĦħĪīĮįİıĲĳĶķĹĺĻļĽľŁłŃńŅņŇňŐőŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŴŵŶŷŹźŻżŽžȘșȚțẀẁẂẃẄẅẞỲỳ"
)
SIGNS = "¡¢£¥§¨©ª«¬®¯°±²³´¶·¸¹º»¼½¾¿×÷–—‘’‚“”„†•…‹›⁄€™−"
LETTERS = ascii_letters + digits + punctuation + WESTERN + EASTERN + SIGNS
"""All letters that can be typed: those of names and words in the languages of Europe in Latin script."""

FAMILY = "Atkinson Hyperlegible Next"


def page_of_letters() -> str:
    """The Typst text of a page that shows each letter once, apart from the others.

    The engine embeds what it has used: from the PDF of this page a form takes its font.
    """
    shown = " ".join(f"#box[#{quoted(letter)}]" for letter in LETTERS)
    settings = f'font: "{FAMILY}", fallback: false, ligatures: false, kerning: false'
    return f'#set document(title: "Letters")\n#set text({settings})\n{shown}'
