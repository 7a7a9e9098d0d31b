#!/bin/sh
# Finds or installs a Chromium for the tests and prints its path; everything else goes to standard error.
# Best is the one without windows, chromium-headless-shell: it draws the same pages, and opens a tab for a third of the
# cost. Debian's package is added where tests run as root beside the same version of Chromium; nowhere is it needed.
# Otherwise any browser that is there, then Debian's package, then Playwright's own.
#   sh scripts/get-browser.sh PYTHON
set -eu
python=$1
shell=chromium-headless-shell

# install SECONDS PACKAGE: gives up after that time, and at once where there is no network.
install() {
    DEBIAN_FRONTEND=noninteractive timeout "$1" apt-get install -y -qq --no-install-recommends \
        -o Acquire::Retries=0 -o Acquire::http::Timeout=10 -o DPkg::Lock::Timeout=10 "$2" >/dev/null 2>&1
}

if command -v $shell; then
    exit 0
fi

as_root=false
if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    as_root=true
fi

for name in chromium chromium-browser google-chrome google-chrome-stable; do
    if command -v "$name" >/dev/null; then
        version=$(dpkg-query --show --showformat '${Version}' "$name" 2>/dev/null || true)
        if $as_root && [ -n "$version" ] && install 45 "$shell=$version"; then
            name=$shell
        fi
        command -v "$name"
        exit 0
    fi
done

if $as_root; then
    echo "Installing Chromium from the system's packages for the tests ..." >&2
    apt-get update -qq >/dev/null 2>&1 || true
    for name in $shell chromium; do
        if install 240 "$name"; then
            command -v "$name"
            exit 0
        fi
    done
fi

echo "Getting Playwright's own Chromium for the tests ..." >&2
if "$python" -m playwright install chromium >/dev/null 2>&1; then
    "$python" -c 'from playwright.sync_api import sync_playwright as s
with s() as p: print(p.chromium.executable_path)'
    exit 0
fi

echo "No browser could be had for the tests. Install Chromium (Debian: apt-get install chromium), then run make test again." >&2
exit 1
