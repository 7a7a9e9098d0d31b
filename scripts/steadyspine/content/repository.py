"""Knows where the project's files are kept, and the addresses there that open a file or a form."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, urlencode, urlsplit

from steadyspine.content.marked_yaml import Entry
from steadyspine.content.records import Problem, Repository
from steadyspine.content.records_folder import parse_file
from steadyspine.content.settings import SETTINGS

DOCS = "docs/"
EDITOR = f"edit/main/{DOCS}"
"""Where the editor is when the settings do not say: GitHub's, on the branch `main`."""

_Form = Callable[[str, str, str], tuple[str, dict[str, str]]]
"""From a form's name, a title and what it is about to a path and the parts that follow the question mark."""


@dataclass(frozen=True, slots=True)
class _Host:
    """What the addresses of one kind of host look like, below the repository's own."""

    view: str
    """Shows a file; stands where `edit` does."""

    form: _Form


def _github(form: str, title: str, about: str) -> tuple[str, dict[str, str]]:
    return "issues/new", {"template": f"{form}.yml", "title": title, "about": about}


def _gitlab(form: str, title: str, about: str) -> tuple[str, dict[str, str]]:
    return "-/issues/new", {"issue[title]": title, "issue[description]": about}


def _forgejo(form: str, title: str, about: str) -> tuple[str, dict[str, str]]:
    return "issues/new", {"title": title, "body": about}


_HOSTS = {
    "edit/": _Host("blob/", _github),
    "-/edit/": _Host("-/blob/", _gitlab),
    "_edit/": _Host("src/branch/", _forgejo),
}
"""By the beginning of `editor`: GitHub, GitLab, and Forgejo or Gitea."""


def edit_link(repository: Repository, file: str, line: int = 0) -> str:
    """The address that opens a file below `docs/` to change it.

    With a line, the one that shows that line of a long file; the host's pencil above it opens the editor.
    """
    editor = repository.editor
    path = quote(file.removeprefix(DOCS))
    if not line:
        return f"{repository.address}/{editor}{path}"
    beginning = _beginning(editor)
    shown = _HOSTS[beginning].view + editor.removeprefix(beginning)
    return f"{repository.address}/{shown}{path}#L{line}"


def form_link(repository: Repository, form: str, title: str = "", about: str = "") -> str:
    """The address that opens a form of `.github/ISSUE_TEMPLATE/` with what is known filled in.

    A host without such forms opens its one empty form.
    """
    path, parts = _HOSTS[_beginning(repository.editor)].form(form, title, about)
    filled = urlencode({name: text for name, text in parts.items() if text}, quote_via=quote)
    return f"{repository.address}/{path}?{filled}".removesuffix("?")


def load_repository(root: Path, problems: list[Problem]) -> Repository | None:
    """What the settings name under `extra` and `repository`, or nothing when there is none."""
    fields = _settings(root)
    address, line = _said(fields, "address")
    editor, editor_line = _said(fields, "editor")
    editor = editor or EDITOR
    if not address:
        return None
    if not _is_repository(address):
        says = f'"{address}" is no address of a repository. Write it like https://github.com/<owner>/<name>.'
        problems.append(Problem(SETTINGS, line, says, "repository"))
        return None
    if not _beginning(editor) or not editor.endswith(f"/{DOCS}"):
        says = f'"editor: {editor}" must begin with one of {", ".join(_HOSTS)} and end in /{DOCS}.'
        problems.append(Problem(SETTINGS, editor_line, says, "repository"))
        return None
    return Repository(address.rstrip("/").removesuffix(".git"), editor)


def _settings(root: Path) -> Mapping[str, Entry]:
    found = parse_file(root, SETTINGS, []) if (root / SETTINGS).exists() else None
    for name in ("extra", "repository"):
        found = found.value.get(name) if found is not None and isinstance(found.value, dict) else None
    return found.value if found is not None and isinstance(found.value, dict) else {}


def _is_repository(address: str) -> bool:
    parts = urlsplit(address)
    whole = parts.scheme == "https" and bool(parts.netloc) and len(parts.path.strip("/").split("/")) > 1
    return whole and not (parts.query or parts.fragment or parts.username)


def _beginning(editor: str) -> str:
    return next((one for one in _HOSTS if editor.startswith(one)), "")


def _said(fields: Mapping[str, Entry], name: str) -> tuple[str, int]:
    """A setting's text and line; `!ENV [NAME, default]` is looked up as the site generator does it."""
    entry = fields.get(name)
    if entry is None:
        return "", 1
    if not isinstance(entry.value, list):
        return str(entry.value), entry.line
    *names, default = [str(one.value) for one in entry.value] or [""]
    return next((os.environ[one] for one in names if os.environ.get(one)), default), entry.line
