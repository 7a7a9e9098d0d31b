#!/bin/sh
# Finds or installs a Chromium for the tests and prints its path; everything else goes to standard error.
# Looks for a browser that is there, then for Debian's package, then for Playwright's own.
#   sh scripts/get-browser.sh PYTHON
set -eu
python=$1

for name in chromium chromium-browser google-chrome google-chrome-stable; do
    if command -v "$name"; then
        exit 0
    fi
done

if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    echo "Installing Chromium from the system's packages for the tests ..." >&2
    if { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium; } >/dev/null 2>&1; then
        command -v chromium
        exit 0
    fi
fi

echo "Getting Playwright's own Chromium for the tests ..." >&2
if "$python" -m playwright install chromium >/dev/null 2>&1; then
    "$python" -c 'from playwright.sync_api import sync_playwright as s
with s() as p: print(p.chromium.executable_path)'
    exit 0
fi

echo "No browser could be had for the tests. Install Chromium (Debian: apt-get install chromium), then run make test again." >&2
exit 1
