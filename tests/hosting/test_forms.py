"""The forms in which people tell the project something."""

from pathlib import Path

import pytest
import yaml

FORMS = [
    path
    for path in (Path(__file__).parents[2] / ".github/ISSUE_TEMPLATE").glob("*.yml")
    if path.name != "config.yml"
]


@pytest.mark.parametrize("form", FORMS, ids=lambda path: path.stem)
def test_form_warns_of_what_could_point_to_a_patient(form):
    """
    Before the first blank: everybody can read what is written into it.
    """
    first, *_ = yaml.safe_load(form.read_text())["body"]

    assert first["type"] == "markdown"
    assert "Anyone can read what you write here" in first["attributes"]["value"]
    assert "could point to a patient" in first["attributes"]["value"]
