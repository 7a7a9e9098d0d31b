"""What runs on the project's host: workflows that are safe, and two scripts that write for everybody to see."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

GITHUB = Path(__file__).parents[2] / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
LINTER = Path(sys.executable).with_name("zizmor")

WORKFLOW = """
name: Made up
on: pull_request
permissions: {{}}
concurrency: {{group: a, cancel-in-progress: true}}
jobs:
  one:
    name: One
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read # reads files
    steps:
      - uses: actions/checkout@{version}
        with:
          {option}
      - name: Say
        env:
          TITLE: ${{{{ github.event.pull_request.title }}}}
        run: echo "{title}"
"""
PINNED = "3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1"
KEPT_OUT = "persist-credentials: false"
UNSAFE = "${{ github.event.pull_request.title }}"


@pytest.mark.parametrize(
    ("version", "option", "title", "complaint"),
    [
        (PINNED, KEPT_OUT, "$TITLE", ""),
        ("v7", KEPT_OUT, "$TITLE", "unpinned-uses"),
        (PINNED, "fetch-depth: 2", "$TITLE", "artipacked"),
        (PINNED, KEPT_OUT, UNSAFE, "template-injection"),
    ],
    ids=["safe", "unpinned", "kept-credentials", "injection"],
)
def test_linter_finds_what_is_unsafe(tmp_path, version, option, title, complaint):
    """The same that looks at our workflows, in the same way."""
    file = tmp_path / ".github/workflows/made-up.yml"
    file.parent.mkdir(parents=True)
    file.write_text(WORKFLOW.format(version=version, option=option, title=title))
    options = ["--offline", "--no-config", "--persona", "pedantic", "--format", "json"]

    found = subprocess.run([LINTER, *options, file], capture_output=True, text=True)

    assert [one["ident"] for one in json.loads(found.stdout)] == ([complaint] if complaint else [])


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda path: path.name)
def test_workflow_takes_no_more_than_it_needs(file):
    """Nothing for the workflow, little for each job; no secret, and a time limit."""
    text = file.read_text(encoding="utf-8")
    workflow = yaml.safe_load(text)

    assert workflow["permissions"] == {}
    assert "secrets." not in text
    assert "pull_request_target" not in text
    assert all(job["permissions"] and job["timeout-minutes"] for job in workflow["jobs"].values())


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda path: path.name)
def test_what_runs_a_strangers_files_cannot_write(file):
    """A workflow that pull requests start has no right to write anything."""
    workflow = yaml.safe_load(file.read_text(encoding="utf-8"))
    events = workflow[True]  # YAML reads the word "on" as true
    rights = [right for job in workflow["jobs"].values() for right in job["permissions"].values()]

    if "pull_request" in events:
        assert set(rights) == {"read"}


FAKE = """#!/bin/sh
printf '%s\\n' "$*" >> "$SAID"
case "$*" in
    *--jq\\ .head.sha) echo "$PULL_HEAD" ;;
    *comments\\ --paginate*) printf '%b' "$COMMENTS" ;;
    issue\\ list*) printf '%b' "$ISSUES" ;;
    *body=@*) cat "$(printf '%s' "$*" | sed 's/.*body=@\\([^ ]*\\).*/\\1/')" > "$BODY" ;;
    *--body-file*) cat "$(printf '%s' "$*" | sed 's/.*--body-file \\([^ ]*\\).*/\\1/')" > "$BODY" ;;
esac
"""


@pytest.fixture
def host(tmp_path):
    """`host("comment.sh", folder, PULL_HEAD="abc")` runs a script with a made-up `gh`; what was asked, and the text."""
    fake = tmp_path / "bin" / "gh"
    fake.parent.mkdir()
    fake.write_text(FAKE)
    fake.chmod(0o755)
    said, body = tmp_path / "said", tmp_path / "body"

    def run(script, *words, **more):
        environment = {
            "PATH": f"{fake.parent}:{os.environ['PATH']}",
            "SAID": str(said),
            "BODY": str(body),
            "GH_REPO": "owner/name",
            "HEAD_SHA": "abc",
            "RUN_URL": "https://example.org/run",
            "COMMENTS": "",
            "ISSUES": "",
            **more,
        }
        done = subprocess.run(
            ["sh", GITHUB / "scripts" / script, *words], env=environment, capture_output=True, text=True
        )
        asked = said.read_text().splitlines() if said.exists() else []
        return done.returncode, asked, body.read_text() if body.exists() else ""

    return run


@pytest.fixture
def report(tmp_path):
    """A folder as the other workflow leaves it: `report("12", "text")`."""

    def write(number, text="Nothing."):
        (tmp_path / "number").write_text(number)
        (tmp_path / "report.md").write_text(text)
        return tmp_path

    return write


def test_comment_is_written_once(host, report):
    """A new one, and later the same one brought up to date."""
    status, asked, body = host("comment.sh", report("12\n"), PULL_HEAD="abc")
    assert (status, asked[-1].split(" -F")[0]) == (0, "api --method POST repos/owner/name/issues/12/comments")
    assert body.startswith("<!-- steady compare -->\n## What this change does for readers\n\nNothing.")
    assert "https://example.org/run" in body

    _, asked, _ = host("comment.sh", report("12"), PULL_HEAD="abc", COMMENTS="77\\n78\\n")
    assert asked[-1].startswith("api --method PATCH repos/owner/name/issues/comments/77 ")


@pytest.mark.parametrize(
    ("number", "head", "status"),
    [("12", "another", 0), ("", "abc", 1), ("../../x", "abc", 1)],
    ids=["another-commit", "no-number", "no-digits"],
)
def test_comment_on_somebody_elses_change_is_not_written(host, report, number, head, status):
    """The number comes from a stranger's run; it counts only if the commit that ran is that change's newest."""
    done, asked, body = host("comment.sh", report(number), PULL_HEAD=head)

    assert (done, body) == (status, "")
    assert not any("POST" in one or "PATCH" in one for one in asked)


def test_report_of_a_stranger_is_text_and_has_an_end(host, report):
    """Nobody is called by name, nothing is hidden, and it fits what the host takes."""
    _, _, body = host("comment.sh", report("12", "@someone <!-- hidden --> " + "x" * 90_000), PULL_HEAD="abc")

    assert "@someone" not in body
    assert body.count("<!--") == 1
    assert len(body) < 65_536


def test_issue_is_opened_kept_up_to_date_and_closed(host, tmp_path):
    """One for each title, as long as there is something to say."""
    full, empty = tmp_path / "full.md", tmp_path / "empty.md"
    full.write_text("- a, for @someone\n")
    empty.write_text("")

    _, asked, body = host("tell.sh", "Old things", full)
    assert asked[-1].startswith("issue create --title Old things --body-file ")
    assert "@someone" not in body
    assert host("tell.sh", "Old things", full, ISSUES="5\\n")[1][-1].startswith("issue edit 5 --body-file ")
    assert host("tell.sh", "Old things", empty, ISSUES="5\\n")[1][-1].startswith("issue close 5 ")


def test_nothing_to_say_and_no_issue_is_quiet(host, tmp_path):
    """A missing file is nothing to say."""
    status, asked, _ = host("tell.sh", "Old things", tmp_path / "missing.md")

    assert (status, [one.split()[1] for one in asked]) == (0, ["list"])
