"""The command `steady`: what it prints, its exit status, and that a failed build leaves the old site alone."""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from steadyspine import building, cli, serving
from steadyspine.building import generator, making
from steadyspine.content import Problem

SETTINGS = "site_name: Made up\nstrict: true\ntheme: {name: mkdocs}\nplugins: []\nnav:\n  - index.md\n"
FRONT = "---\nsummary: Welcome.\nevidence_checked: 2026-11-22\nhandout: false\nreaders: everyone\n---\n\n"
PAGE = FRONT + "# Welcome\n\nText.\n"


@pytest.fixture
def project(make_site, monkeypatch):
    """A made-up project in the current folder; nothing is printed, and its plain pages are fit for readers."""

    def make(**files):
        site = make_site({"mkdocs.yml": SETTINGS, "docs/index.md": PAGE, **files})
        monkeypatch.chdir(site.root)
        monkeypatch.setattr(making, "faults", lambda guide, depends_on: [])
        monkeypatch.setattr(making, "make_handouts", lambda site, built, live, told, books: (0, {}, []))
        return site.root

    return make


def test_check_of_a_sound_site(project, capsys):
    """
    Nothing wrong: the status is 0, and the last line counts what was checked.
    """
    project()

    assert cli.main(["check"]) == 0
    assert capsys.readouterr().out == "No problems in 1 page and 0 records.\n"


def test_check_prints_each_problem_on_a_line(project, capsys):
    """
    Place, words as typed, what to do, rule; then a count, and status 1.
    """
    project(**{"docs/index.md": PAGE + "\nSee [the risks](risk.md).\n"})

    assert cli.main(["check"]) == 1
    assert (
        capsys.readouterr().out
        == 'docs/index.md:12: "risk.md" is not a page. Look for its file in docs/ and write the way to it. [broken-link]\n1 problem in 1 file.\n'
    )


def test_check_of_a_few_files_says_only_what_stands_in_them(project, capsys):
    """
    The same lines as when everything is checked; however the way to the file is typed.
    """
    index, other = PAGE + "\n[Risks](risk.md)\n", PAGE + "\n[Cement](cemnt.md)\n"
    root = project(**{"docs/index.md": index, "docs/other.md": other})

    assert cli.main(["check", "docs/other.md"]) == 1
    few = capsys.readouterr().out.splitlines()
    assert cli.main(["check"]) == 1
    everything = capsys.readouterr().out.splitlines()
    assert few[:-1] == [line for line in everything if line.startswith("docs/other.md:")]
    assert few[-1] == "2 problems in 1 file."

    assert cli.main(["check", f"{root}/docs/../docs/other.md"]) == 1
    assert capsys.readouterr().out.splitlines() == few


def test_check_of_a_sound_file_beside_a_broken_one(project, capsys):
    """
    The last line counts the files that were asked for.
    """
    project(**{"docs/other.md": PAGE + "\n[Cement](cemnt.md)\n"})

    assert cli.main(["check", "docs/index.md"]) == 0
    assert capsys.readouterr().out == "No problems in 1 file.\n"


def test_check_of_a_file_that_is_not_there(project, capsys):
    """
    One clear line, and the status of a wrong call.
    """
    project()

    assert cli.main(["check", "docs/idnex.md"]) == 2
    assert capsys.readouterr().err == 'There is no file "docs/idnex.md". Did you mean "docs/index.md"?\n'


def test_check_of_a_file_that_no_rule_looks_at(project, capsys):
    """
    Said as that, and not as sound; beside a page, the page is checked.
    """
    project(**{"README.md": "Text.\n"})
    said = "README.md is not a file that is checked: that is docs/, mkdocs.yml and CHANGELOG.md.\n"

    assert cli.main(["check", "README.md"]) == 2
    assert capsys.readouterr().out == said
    assert cli.main(["check", "README.md", "docs/index.md"]) == 0
    assert capsys.readouterr().out == f"{said}No problems in 1 file.\n"


def test_check_of_a_file_in_another_folder(project, capsys):
    """
    The one of that name is meant; a name like nothing is only said to be unknown.
    """
    project(**{"docs/decide/cement.md": PAGE})

    assert cli.main(["check", "docs/operations/cement.md"]) == 2
    assert capsys.readouterr().err.endswith('Did you mean "docs/decide/cement.md"?\n')
    assert cli.main(["check", "xyz.yml"]) == 2
    assert capsys.readouterr().err.endswith("Check its name, and write the way to it from here.\n")


FINDING = """
measured: Able to walk
topic: results
values: [{who: rods, number: 85, unit: out of 100}]
people: Adults.
time: Within 30 days.
study: randomized trial
certainty: moderate
why: One trial.
sources: [doe2020]
verified: primary
checked: 2026-11-22
"""
SOURCE = "@misc{doe2020,\n  author = {Doe, J},\n  title = {T},\n  year = {2020},\n  doi = {10.1/x}\n}\n"


@pytest.mark.parametrize(("said", "more"), [("84", True), ("85", False)])
def test_check_of_a_record_names_the_pages_that_disagree(project, capsys, said, more):
    """
    Pages that cite its source and give what it no longer gives; not a page that agrees.
    """
    page = f"{PAGE}\nIt was {said} out of 100. [@doe2020]\n"
    project(
        **{
            "docs/_data/evidence/walk.yml": FINDING,
            "docs/_data/references.bib": SOURCE,
            "docs/index.md": page,
        }
    )

    assert cli.main(["check", "docs/_data/evidence/walk.yml"]) == int(more)
    out = capsys.readouterr().out
    assert ("1 problem more on pages that cite it: steady check docs/index.md" in out) == more


def test_rules_are_listed(project, capsys):
    """
    Every rule is named with what it asks for, those that stop a build first.
    """
    project()

    assert cli.main(["check", "--list-rules"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert ["long-title", "style", "A", "title", "has", "65"] in [line.split()[:6] for line in lines]
    groups = [line.split()[1] for line in lines]
    assert sorted(groups, key=lambda group: group != "structure") == groups


def steady(root, *arguments, env=None):
    """Runs the command as a person would, in a process of its own."""
    scripts = Path(cli.__file__).parent.parent
    environment = {**os.environ, "PYTHONPATH": str(scripts), **(env or {})}
    command = [sys.executable, "-m", "steadyspine.cli", *arguments]
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, timeout=60)


def test_pipe_that_closes_early_is_no_error(project):
    """
    `steady check | head -1` says what was asked for, and nothing about the rest.
    """
    root = project(**{"docs/index.md": PAGE + "\n[A link to nowhere](risk.md)\n" * 5000})
    scripts = Path(cli.__file__).parent.parent
    command = f"{sys.executable} -m steadyspine.cli check | head -1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(scripts)},
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert done.stderr == ""
    assert done.stdout.splitlines()[0].startswith("docs/index.md:12: ")
    assert done.stdout.splitlines()[1:] == ["0"]


def test_letter_that_a_terminal_cannot_show_is_replaced(project):
    """
    An old terminal shows a question mark; a new one the letter.
    """
    root = project(**{"docs/index.md": PAGE + "\n[Łukasz](łukasz.md)\n"})

    old = steady(root, "check", env={"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"})
    assert (old.returncode, old.stderr) == (1, b"")
    assert b'"?ukasz.md" is not a page.' in old.stdout
    assert '"łukasz.md" is not a page.'.encode() in steady(root, "check", env={"PYTHONUTF8": "1"}).stdout


def test_nothing_is_colored_for_a_file_or_a_pipe(project):
    """
    Colors are for people at a terminal.
    """
    root = project(**{"docs/index.md": PAGE + "\n[x](risk.md)\n"})

    assert b"\033" not in steady(root, "check").stdout


@pytest.mark.parametrize(
    ("terminal", "settings", "colored"),
    [
        (True, {}, True),
        (False, {}, False),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"NO_COLOR": ""}, True),
        (True, {"TERM": "dumb"}, False),
    ],
)
def test_colors_only_at_a_terminal_that_wants_them(project, monkeypatch, capsys, terminal, settings, colored):
    """
    `NO_COLOR` turns them off, as its users expect; so does a terminal that has none.
    """
    project(**{"docs/index.md": PAGE + "\n[x](risk.md)\n"})
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal)

    assert cli.main(["check"]) == 1
    assert ("\033" in capsys.readouterr().out) is colored


def test_fault_of_our_own_is_said_as_that(project, monkeypatch, capsys):
    """
    No traceback that looks like the writer's fault; whoever mends it can ask for one.
    """
    project()
    monkeypatch.setattr(cli, "load_site", lambda root: dict[str, int]()["no such key"])

    assert cli.main(["check"]) == 1
    said = capsys.readouterr().err
    assert said.startswith(
        "steady stopped at a fault of its own, not of what you wrote (KeyError: 'no such key', in"
    )
    assert len(said.splitlines()) == 1

    monkeypatch.setenv("STEADY_TRACE", "1")
    with pytest.raises(KeyError):
        cli.main(["check"])


@pytest.mark.parametrize("command", ["check", "build", "serve"])
def test_outside_a_project_there_is_one_clear_line(command, tmp_path, monkeypatch, capsys):
    """
    No traceback, and the status of a wrong call.
    """
    monkeypatch.chdir(tmp_path)

    assert cli.main([command]) == 2
    assert (
        capsys.readouterr().err
        == "Run this in the project's main folder, the one that holds mkdocs.yml and docs/.\n"
    )


def test_stopping_with_the_keyboard_is_quiet(project, monkeypatch, capsys):
    """
    Ctrl+C ends a command without a word.
    """
    project()
    monkeypatch.setattr(cli, "load_site", interrupted)

    assert cli.main(["check"]) == 130
    assert capsys.readouterr() == ("", "")


def test_trouble_with_the_disk_is_one_line(project, monkeypatch, capsys):
    """
    What the system says, without a traceback.
    """
    project()
    monkeypatch.setattr(cli, "load_site", full_disk)

    assert cli.main(["check"]) == 1
    assert capsys.readouterr().err == "steady stopped: [Errno 28] No space left on device\n"


def test_build_puts_the_site_in_place(project, capsys):
    """
    The old site is replaced as a whole, and nothing is left beside it.
    """
    root = project(**{"site/old.html": "old"})

    assert cli.main(["build"]) == 0
    assert capsys.readouterr().out.startswith("Built 1 page and 0 handouts into site/.\n")
    assert "Welcome" in (root / "site/index.html").read_text()
    assert not (root / "site/old.html").exists()
    assert list(root.glob("site.*")) == []


@pytest.mark.parametrize("address", ["", "https://guide.example/"])
def test_build_says_what_needs_an_address(project, monkeypatch, capsys, address):
    """
    In one line, and nothing of it when the address is known.
    """
    project()
    monkeypatch.setenv("STEADY_SITE_URL", address)
    cli.main(["build"])

    assert ("Without an address it works from any folder" in capsys.readouterr().out) is not bool(address)


def test_build_stops_at_what_would_mislead(project, capsys):
    """
    A broken link stops the build, and the old site stays.
    """
    root = project(**{"docs/index.md": PAGE + "\n[Risks](risk.md)\n", "site/old.html": "old"})

    assert cli.main(["build"]) == 1
    assert capsys.readouterr().out.endswith("1 problem in 1 file. The site was not built.\n")
    assert (root / "site/old.html").exists()


def test_build_does_not_stop_for_style(project):
    """
    A long title is a fault of style.
    """
    project(**{"docs/index.md": FRONT + "# " + "Long title " * 9 + "\n\nText.\n"})

    assert cli.main(["check"]) == 1
    assert cli.main(["build"]) == 0


def test_page_that_cannot_be_printed_leaves_the_last_good_site(project, monkeypatch, capsys):
    """
    A site whose sheets are missing is not put in place; the line names the page, and the status is 1.
    """
    root = project()
    (root / "site").mkdir()
    (root / "site/good.html").write_text("good")
    problem = Problem("docs/index.md", 1, "The letter cannot be printed.", "handout")
    monkeypatch.setattr(making, "make_handouts", lambda site, built, live, told, books: (3, {}, [problem]))

    assert cli.main(["build"]) == 1
    out = capsys.readouterr().out
    assert out.startswith("docs/index.md:1: The letter cannot be printed. [handout]\n")
    assert out.endswith("The site was not built.\n")
    assert [path.name for path in (root / "site").iterdir()] == ["good.html"]


@pytest.mark.parametrize("asked", [False, True])
def test_books_are_printed_when_somebody_asks(project, monkeypatch, asked):
    """
    They take longer than everything else together.
    """
    project()
    told = []
    monkeypatch.setattr(
        making, "make_handouts", lambda site, built, live, tell, books: (told.append(books), (0, {}, []))[1]
    )

    assert cli.main(["build", *(["--books"] if asked else [])]) == 0
    assert told == [asked]


def test_handouts_need_a_built_site(project, capsys):
    """
    One clear line, and nothing is written.
    """
    root = project()

    assert cli.main(["handouts"]) == 2
    assert capsys.readouterr().err == "There is no site to print from. Run make site first.\n"
    assert not (root / "site").exists()


def test_complaints_of_the_generator_are_lines(project, capsys):
    """
    What the site generator refuses is said in one line, without its traceback, and the old site stays.
    """
    broken = SETTINGS + "markdown_extensions: [does.not.exist]\n"
    root = project(**{"mkdocs.yml": broken, "site/old.html": "old"})

    assert cli.main(["build"]) == 1
    out = capsys.readouterr().out
    assert out.startswith("mkdocs.yml:1: The site generator says: ")
    assert "does.not.exist" in out
    assert "Traceback" not in out
    assert (root / "site/old.html").exists()
    assert list(root.glob("site.*")) == []


def test_page_that_the_generator_complains_of_is_named():
    """
    A warning about a page stands at that page.
    """
    output = (
        "INFO    -  Building documentation\n"
        "WARNING -  Doc file 'decide/risks.md' contains an unrecognized relative link 'x'.\n"
        "\nAborted with 1 warnings in strict mode!\n"
    )

    (problem,) = generator.generator_problems(output)

    assert str(problem) == (
        "docs/decide/risks.md:1: The site generator says: "
        "Doc file 'decide/risks.md' contains an unrecognized relative link 'x'. [site-generator]"
    )


def test_list_below_a_warning_belongs_to_it():
    """
    The generator names the pages that it speaks of on lines of their own.
    """
    output = "WARNING -  These pages are in no menu:\n  - a.md\n  - b.md\nINFO    -  Done\n"

    assert [problem.message for problem in generator.generator_problems(output)] == [
        "The site generator says: These pages are in no menu: a.md b.md"
    ]


def test_traceback_of_the_generator_is_its_last_line():
    """
    Only the line that says what happened is kept.
    """
    output = (
        'Traceback (most recent call last):\n  File "x.py", line 1, in <module>\nValueError: no such colour\n'
    )

    assert [problem.message for problem in generator.generator_problems(output)] == [
        "The site generator says: ValueError: no such colour"
    ]


def test_interrupted_build_leaves_the_old_site(project, monkeypatch):
    """
    Stopped half way, the old site is there, and nothing beside it.
    """
    root = project(**{"site/old.html": "old"})
    monkeypatch.setattr(making, "Assembly", interrupted)

    assert cli.main(["build"]) == 130
    assert (root / "site/old.html").exists()
    assert list(root.glob("site.*")) == []


def test_what_must_not_be_published_stops_the_build(project, monkeypatch, capsys):
    """
    Each fault is a line at its file, and the old site stays.
    """
    root = project(**{"site/old.html": "old"})
    monkeypatch.setattr(making, "faults", unfit)

    assert cli.main(["build"]) == 1
    assert (
        capsys.readouterr().out == "docs/a.md:1: It has an inline style. [inline]\n"
        "1 problem in 1 file. The site was not built.\n"
    )
    assert (root / "site/old.html").exists()


def test_old_site_comes_back_if_the_new_one_cannot_take_its_place(tmp_path):
    """
    The exchange of folders is all or nothing.
    """
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "old.html").touch()

    with pytest.raises(OSError):
        building.replace_folder(tmp_path / "missing", tmp_path / "site")

    assert (tmp_path / "site" / "old.html").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_forgotten_folders_are_swept_up(project):
    """
    What a killed build left behind goes; what another build writes to at the moment stays.
    """
    root = project(**{"site.11/index.html": "left", "site.12/index.html": "at work"})
    long_ago = time.time() - 7200
    os.utime(root / "site.11", (long_ago, long_ago))

    cli.main(["build"])

    assert [path.name for path in root.glob("site.*")] == ["site.12"]


def test_two_builds_are_the_same(project, monkeypatch):
    """
    The time that the generator writes comes from the content, not from the clock.
    """
    root = project()
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)

    cli.main(["build"])
    first = {path: path.read_bytes() for path in sorted((root / "site").rglob("*")) if path.is_file()}
    shutil.rmtree(root / ".cache")
    cli.main(["build"])

    assert first == {path: path.read_bytes() for path in sorted((root / "site").rglob("*")) if path.is_file()}


def test_time_of_the_build_is_that_of_the_last_commit(project, monkeypatch):
    """
    In git, the last commit's; outside, the newest day on which evidence was checked.
    """
    from steadyspine.content import load_site

    root = project()
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(root.parent))
    site = load_site(root)
    assert generator.day_of(root, site) == "1795305600"

    git = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org"]
    subprocess.run([*git, "init", "-q"], cwd=root, check=True)
    when = {**os.environ, "GIT_COMMITTER_DATE": "1700000000 +0000"}
    subprocess.run([*git, "commit", "-q", "--allow-empty", "-m", "Start"], cwd=root, check=True, env=when)

    assert generator.day_of(root, site) == "1700000000"


def test_port_in_use_is_passed_over():
    """
    The next free one is taken.
    """
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        assert port < serving.free_port(port) < port + 50


def test_serving_shows_the_site_and_says_what_is_wrong(project):
    """
    Pages are served as they will be published; a change of text or looks is shown; Ctrl+C ends it quietly.
    """
    root = project()
    scripts = Path(cli.__file__).parent.parent
    environment = {**os.environ, "PYTHONPATH": str(scripts), "PYTHONUNBUFFERED": "1"}
    command = [sys.executable, "-m", "steadyspine.cli", "serve", "--port", "8123"]
    with (root / "said").open("w") as said:
        server = subprocess.Popen(command, cwd=root, env=environment, stdout=said, stderr=subprocess.STDOUT)
    try:
        address = wait_for(lambda: [word for word in (root / "said").read_text().split() if "http" in word])[
            0
        ]
        wait_for(lambda: "Welcome" in fetch(address))
        (root / "docs/index.md").write_text(PAGE + "\n[Risks](risk.md)\n")
        wait_for(lambda: '"risk.md" is not a page.' in (root / "said").read_text())
        wait_for(lambda: "risk.md" in fetch(address))
        assert "Welcome" in fetch(f"{address}search/index.json")
        told = wait_for(lambda: wrong_on_page(address))
        assert [
            line for line in told["wrong"] if line.startswith('docs/index.md:12: "risk.md" is not a page.')
        ]
        assert "/.again.js" in fetch(address)
        for name, is_new in (("index.md~", False), ("new.css", True)):
            (root / "overrides").mkdir(exist_ok=True)
            (root / "overrides" / name).write_text("p {}")
            time.sleep(0 if is_new else 2)
            changed = json.loads(fetch(f"{address}.made?/"))["made"] != told["made"]
            assert not changed or is_new
        wait_for(lambda: json.loads(fetch(f"{address}.made?/"))["made"] != told["made"])
        assert fetch(f"{address}handouts/none.pdf") == ""
    finally:
        server.terminate()
        server.wait(timeout=20)
    assert "Traceback" not in (root / "said").read_text()


def wrong_on_page(address):
    """What the home page shows at its foot, once there is something."""
    told = json.loads(fetch(f"{address}.made?/") or "{}")
    return told if told.get("wrong") else {}


def wait_for(found, seconds=30):
    """What is found, as soon as it is."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        result = found()
        if result:
            return result
        time.sleep(0.2)
    pytest.fail("waited in vain")


def fetch(address):
    """The text at an address, or nothing yet."""
    from urllib.request import urlopen

    try:
        with urlopen(address, timeout=5) as answer:
            return answer.read().decode()
    except OSError:
        return ""


def interrupted(*_):
    """What Ctrl+C does."""
    raise KeyboardInterrupt


def full_disk(*_):
    """What a full disk does."""
    raise OSError(28, "No space left on device")


def unfit(guide, depends_on):
    """What the rules of built pages say of a site that must not be published."""
    return [Problem("docs/a.md", 1, "It has an inline style.", "inline")]
