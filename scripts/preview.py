"""Shows what a change does to the built site: sheets that differ, and pages before and after as pictures.

Run it with two built sites: python scripts/preview.py BEFORE AFTER OUT
OUT gets `sheets/` with each sheet that differs, `pictures/` with each page that differs as a phone shows it,
and `changed.txt` with the addresses of those pages.
"""

from __future__ import annotations

import shutil
import sys
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).parent.parent
MOST_PAGES = 30
"""Pages that are pictured; a change of the look touches all, and their pictures would help nobody."""

WIDTH, TALLEST = 390, 6000
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update")


def main(before: Path, after: Path, out: Path) -> None:
    """Write everything into a folder, which is made anew."""
    shutil.rmtree(out, ignore_errors=True)
    (out / "pictures").mkdir(parents=True)
    changed = changed_pages(before, after)
    (out / "changed.txt").write_text("".join(f"/{address}\n" for address in changed), encoding="utf-8")
    for sheet in changed_files(before, after, "handouts/**/*.pdf"):
        if (after / sheet).is_file():
            target = out / "sheets" / Path(sheet).relative_to("handouts")
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(after / sheet, target)
    take_pictures(before, after, changed[:MOST_PAGES], out / "pictures")


def changed_pages(before: Path, after: Path) -> list[str]:
    """Addresses of the pages whose text differs; what stands around it, such as the menu, does not count."""
    names = changed_files(before, after, "**/index.html")
    return [
        name.removesuffix("index.html") for name in names if article(before / name) != article(after / name)
    ]


def article(page: Path) -> bytes:
    """The part of a page that is its own, or nothing if there is no such page."""
    text = page.read_bytes() if page.is_file() else b""
    return text[text.find(b"<article") : text.rfind(b"</article>")]


def changed_files(before: Path, after: Path, pattern: str) -> list[str]:
    """Files that are new, gone or different, by their path from the root of their site."""
    names = {path.relative_to(site).as_posix() for site in (before, after) for path in site.glob(pattern)}
    return sorted(name for name in names if content(before / name) != content(after / name))


def content(file: Path) -> bytes | None:
    """What a file holds, or nothing if there is no such file."""
    return file.read_bytes() if file.is_file() else None


def take_pictures(before: Path, after: Path, addresses: list[str], folder: Path) -> None:
    """One picture for each page and each of its two forms."""
    if not addresses:
        return
    path = (ROOT / ".venv" / "browser").read_text(encoding="utf-8").split()[0]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        for name, site in (("before", before), ("after", after)):
            server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site)))
            Thread(target=server.serve_forever, daemon=True).start()
            home = f"http://127.0.0.1:{server.server_address[1]}/"
            for address in addresses:
                if (site / address / "index.html").is_file():
                    take_picture(browser, home + address, folder / f"{file_name(address)}-{name}.png")
            server.shutdown()
        browser.close()


def take_picture(browser: Browser, address: str, file: Path) -> None:
    """A page as a phone shows it, all of it up to a limit, with its closed parts open."""
    tab = browser.new_page(viewport={"width": WIDTH, "height": 844}, reduced_motion="reduce")
    tab.goto(address)
    tab.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    tall = min(TALLEST, int(tab.evaluate("document.documentElement.scrollHeight")))
    tab.set_viewport_size({"width": WIDTH, "height": tall})
    tab.screenshot(path=str(file))
    tab.close()


def file_name(address: str) -> str:
    """A page's address as the beginning of a file's name."""
    return address.strip("/").replace("/", "-") or "home"


class _Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, format: str, *args: object) -> None:
        """Keep what is printed to what people need."""


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
