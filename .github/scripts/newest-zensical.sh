#!/bin/sh
# Builds the pages with the newest Zensical, the site generator that is to take MkDocs' place, and says what is wrong.
#   sh .github/scripts/newest-zensical.sh PYTHON
# PYTHON has the guide's packages; Zensical is put beside them. Prints nothing when every page was built.
set -u
python=$1
said=$(mktemp)

fence() {
    echo '```text'
    tail -c 8000 "$said"
    echo '```'
}

if ! "$python" -m pip --quiet install --upgrade zensical > "$said" 2>&1; then
    echo "The newest Zensical could not be installed."
    fence
    exit 0
fi
version=$("$python" -c 'from importlib.metadata import version; print(version("zensical"))')
rm -rf site
if ! "$python" -m zensical build --clean --strict > "$said" 2>&1; then
    echo "Zensical $version does not build the pages."
    fence
    exit 0
fi
written=$(find docs -name '*.md' -not -path 'docs/_*' | wc -l)
built=$(find site -name index.html | wc -l)
if [ "$built" -lt "$written" ]; then
    echo "Zensical $version built $built of $written pages."
    fence
fi
