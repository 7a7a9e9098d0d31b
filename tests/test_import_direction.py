"""Imports point one way: `cli` to `checks`, `handouts` and `publishing`, these to the capabilities, all to `content`."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "scripts" / "steadyspine"
LAYERS = (
    {"content"},
    {"glossary", "citations", "evidence", "components", "scores", "helplines"},
    {"reviews"},
    {"checks", "handouts", "publishing", "upkeep", "starting"},
    {"cli", "building", "serving", "comparing", "moving", "bench"},
)
CONTENT_MAY_IMPORT = {"yaml", "pybtex"}
FILES = sorted(PACKAGE.rglob("*.py"))


def imports(file):
    """Every module that a file imports, with its line."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((name.name, node.lineno) for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}:{node.lineno}: relative import"
            yield from ((f"{node.module}.{name.name}", node.lineno) for name in node.names)


def layer(part):
    """The layer of a part of the package, counted from the bottom."""
    return next(number for number, parts in enumerate(LAYERS) if part in parts)


def allowed(part, other):
    """Whether one part of the package may import another."""
    return part == other or layer(other) < layer(part) or layer(part) == len(LAYERS) - 1


def part_of(file):
    """The part of the package that a file belongs to."""
    return file.relative_to(PACKAGE).parts[0].removesuffix(".py")


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_imports_point_down(file):
    """
    A file imports only from its own folder and from layers below.
    """
    part = part_of(file)
    ours = [(name.split(".")[1], line) for name, line in imports(file) if name.startswith("steadyspine.")]

    assert [f"{file}:{line} imports {other}" for other, line in ours if not allowed(part, other)] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_each_of_these_libraries_has_one_home(file):
    """
    Markdown is for extensions, the PDF engine for handouts, and nothing knows the site generator.
    """
    used = {name.split(".")[0] for name, _ in imports(file)}
    inside = file.relative_to(PACKAGE).as_posix()

    assert "mkdocs" not in used
    assert "markdown" not in used or file.name == "extension.py"
    assert "typst" not in used or inside == "handouts/pdf.py"


@pytest.mark.parametrize("file", sorted((PACKAGE / "content").rglob("*.py")), ids=lambda file: file.name)
def test_content_needs_little(file):
    """
    The bottom layer imports the standard library and the readers of its two formats; its extension, Markdown.
    """
    import sys

    known = {*sys.stdlib_module_names, *CONTENT_MAY_IMPORT, "steadyspine", "__future__"}
    known |= {"markdown"} if file.name == "extension.py" else set()

    assert set() == {name.split(".")[0] for name, _ in imports(file)} - known


@pytest.mark.parametrize(
    ("part", "other"),
    [("content", "glossary"), ("glossary", "citations"), ("glossary", "checks"), ("checks", "handouts")],
)
def test_wrong_direction_is_noticed(part, other):
    """
    Up and sideways are not allowed.
    """
    assert not allowed(part, other)
