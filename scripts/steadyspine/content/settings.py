"""Reads what the site generator's settings say: the navigation, and the words shown to readers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from steadyspine.content.marked_yaml import Entry, plain
from steadyspine.content.records import Problem
from steadyspine.content.records_folder import parse_file
from steadyspine.content.suggestion import did_you_mean

SETTINGS = "mkdocs.yml"
WORDS = "docs/_data/words/en.yml"
"""The language file, unless the settings take in another one."""

LANGUAGES = "docs/_data/words/"
KNOWN = frozenset(
    (
        *("INHERIT", "copyright", "dev_addr", "docs_dir", "draft_docs"),
        *("edit_uri", "edit_uri_template", "exclude_docs", "extra", "extra_css"),
        *("extra_javascript", "extra_templates", "hooks", "markdown_extensions", "nav"),
        *("not_in_nav", "plugins", "remote_branch", "remote_name", "repo_name"),
        *("repo_url", "site_author", "site_description", "site_dir", "site_name"),
        *("site_url", "strict", "theme", "use_directory_urls", "validation"),
        *("watch"),
    )
)
"""The settings that the site generator has; it warns of others, and stops."""


def load_words(root: Path, problems: list[Problem], unread: dict[str, str]) -> Mapping[str, object]:
    """The language file's own words, as nested mappings."""
    file = words_file(root)
    if not (root / file).exists():
        return {}
    entry = parse_file(root, file, problems)
    if entry is None:
        unread[file] = ""
        return {}
    everything = plain(entry)
    for name in ("extra", "words"):
        everything = everything.get(name) if isinstance(everything, dict) else None
    if isinstance(everything, dict):
        return everything
    unread[file] = ""
    says = 'The words for readers must stand below "extra:" and "words:".'
    problems.append(Problem(file, 1, says, "missing-field"))
    return {}


def words_file(root: Path) -> str:
    """The language file that the settings take in: `INHERIT: docs/_data/words/es.yml`."""
    settings = parse_file(root, SETTINGS, []) if (root / SETTINGS).exists() else None
    top = settings.value if settings is not None and isinstance(settings.value, dict) else {}
    named = str(top["INHERIT"].value) if "INHERIT" in top else ""
    return named if named.startswith(LANGUAGES) else WORDS


def load_navigation(root: Path, problems: list[Problem], unread: dict[str, str]) -> tuple[PurePosixPath, ...]:
    """The pages named in the navigation, in order."""
    if not (root / SETTINGS).exists():
        return ()
    settings = parse_file(root, SETTINGS, problems)
    if settings is None:
        unread[SETTINGS] = ""
    top = settings.value if settings is not None and isinstance(settings.value, dict) else {}
    for name, entry in top.items():
        if name not in KNOWN:
            says = f'There is no setting "{name}".{did_you_mean(name, KNOWN) or " Delete it."}'
            problems.append(Problem(SETTINGS, entry.key_line, says, "unknown-setting"))
    return tuple(_pages(top["nav"])) if "nav" in top else ()


def _pages(entry: Entry) -> Iterator[PurePosixPath]:
    if isinstance(entry.value, str):
        if entry.value and "://" not in entry.value:
            yield PurePosixPath(entry.value)
    else:
        inside = entry.value if isinstance(entry.value, list) else entry.value.values()
        for one in inside:
            yield from _pages(one)
