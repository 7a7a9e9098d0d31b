#!/bin/sh
# Keeps one issue about one thing: opens it, brings it up to date, or closes it when there is nothing left to say.
#   sh .github/scripts/tell.sh "Title" FILE
# FILE holds what there is to say in Markdown; empty or missing, the issue is closed.
# Takes GH_TOKEN and GH_REPO from the environment; asks the host by its own command `gh`.
set -eu
title=$1
file=$2

found=$(gh issue list --state open --limit 200 --author app/github-actions --json number,title \
    --jq "map(select(.title == \"$title\")) | .[0].number // empty")
if [ ! -s "$file" ]; then
    if [ -n "$found" ]; then
        gh issue close "$found" --comment "Nothing is left of this."
    fi
    exit 0
fi

body=$(mktemp)
head -c 60000 "$file" | sed -e 's/@/@⁠/g' > "$body"
if [ -n "$found" ]; then
    gh issue edit "$found" --body-file "$body"
else
    gh issue create --title "$title" --body-file "$body"
fi
