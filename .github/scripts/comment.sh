#!/bin/sh
# Writes one comment on a pull request, or brings it up to date.
#   sh .github/scripts/comment.sh FOLDER
# FOLDER holds `number` and `report.md`, both written by a stranger's run: neither is trusted. The number counts only
# if that pull request's newest commit is HEAD_SHA, the one that ran; the report is text, cut, with nobody called.
# Takes GH_TOKEN, GH_REPO, HEAD_SHA and RUN_URL from the environment; asks the host by its own command `gh`.
set -eu
folder=$1
mark='<!-- steady compare -->'

number=$(head -c 12 "$folder/number" | tr -cd '0-9')
if [ -z "$number" ]; then
    echo "No number of a pull request came with the report." >&2
    exit 1
fi
head=$(gh api "repos/$GH_REPO/pulls/$number" --jq .head.sha)
if [ "$head" != "$HEAD_SHA" ]; then
    echo "The report is not about the newest commit of pull request $number; nothing is written." >&2
    exit 0
fi

body=$(mktemp)
{
    echo "$mark"
    echo "## What this change does for readers"
    echo
    # A word joiner behind each @ keeps the host from calling somebody; no line can pass for our mark.
    head -c 55000 "$folder/report.md" | tr -d '\000' | sed -e 's/@/@⁠/g' -e 's/<!--/<! --/g'
    echo
    echo "Look at the built site, its changed sheets, and pages before and after: [artifact \"preview\"]($RUN_URL)."
} > "$body"

found=$(gh api "repos/$GH_REPO/issues/$number/comments" --paginate \
    --jq ".[] | select(.user.login == \"github-actions[bot]\" and (.body | startswith(\"$mark\"))) | .id" | head -n 1)
if [ -n "$found" ]; then
    gh api --method PATCH "repos/$GH_REPO/issues/comments/$found" -F "body=@$body" --silent
else
    gh api --method POST "repos/$GH_REPO/issues/$number/comments" -F "body=@$body" --silent
fi
