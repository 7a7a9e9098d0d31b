# The whole of set-up and building. On a machine with python3 (3.11.5 or newer, with venv), make and git:
#   make site    installs into .venv, builds the site and the handouts into site/
#   make books   the same, and the whole guide as a book to print
#   make test    everything that must hold; gets a browser for the tests if there is none
#   make test-all   the same, and proves anew what was proved of the same files before
#   make test-code  the part of it that needs neither a browser nor the built site
#   make coverage   how much of the code that part runs: less than 95 of 100 branches fails
#   make check   only the content: links, numbers, sources, words, reading grade
#   make serve   the site on your own machine, rebuilt as you type
#   make zensical  builds the pages with the newest Zensical, too, and says whether readers would get the same
#   make lock    writes the two requirements files anew from pyproject.toml
PYTHON ?= python3
export STEADY_SITE_URL
export STEADY_REPO_URL
VENV := .venv
BIN := $(VENV)/bin
PYTEST := $(BIN)/pytest -n 3 --dist worksteal
WITHOUT_BROWSER := --ignore tests/published --ignore tests/browser --ignore tests/pictures/test_labels.py
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet --no-input

.DEFAULT_GOAL := site
.PHONY: site books test test-all test-code coverage style check serve zensical forms lock pictures
.PHONY: generated format clean

site: $(VENV)/.site
	@$(BIN)/steady build

books: $(VENV)/.site
	@$(BIN)/steady build --books

check: $(VENV)/.site
	@$(BIN)/steady check

serve: $(VENV)/.site
	@$(BIN)/steady serve

test: style $(VENV)/browser
	@STEADY_EDITION=none $(BIN)/steady build
	@$(PYTEST)
	@if [ -f edition.yml ]; then $(BIN)/steady build; fi

test-all:
	@rm -rf .cache/proofs
	@$(MAKE) --no-print-directory test

test-code: style
	@$(PYTEST) $(WITHOUT_BROWSER)

coverage: $(VENV)/.test
	@rm -f .cache/coverage*
	@$(BIN)/coverage run -m pytest --numprocesses 2 $(WITHOUT_BROWSER)
	@$(BIN)/coverage combine --quiet
	@$(BIN)/coverage report

style: $(VENV)/.test
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/oxlint --config .oxlintrc.json --deny-warnings --quiet overrides
	@$(BIN)/djlint --lint --quiet overrides
	@$(BIN)/steady check
	@$(MAKE) --no-print-directory forms

# What the project's host reads: workflows that are safe, and forms that it understands.
forms: $(VENV)/.test
	@$(BIN)/zizmor --offline --quiet --strict-collection --persona pedantic .github
	@$(BIN)/check-jsonschema --quiet --builtin-schema vendor.github-workflows .github/workflows/*.yml
	@$(BIN)/check-jsonschema --quiet --default-filetype yaml --builtin-schema vendor.citation-file-format CITATION.cff
	@$(BIN)/check-jsonschema --quiet --builtin-schema vendor.dependabot .github/dependabot.yml
	@$(BIN)/check-jsonschema --quiet --builtin-schema vendor.github-issue-config .github/ISSUE_TEMPLATE/config.yml
	@$(BIN)/check-jsonschema --quiet --builtin-schema vendor.github-issue-forms $(filter-out %/config.yml,$(wildcard .github/ISSUE_TEMPLATE/*.yml))

zensical: $(VENV)/.site
	@$(BIN)/python scripts/newest_zensical.py $(QUIET)

pictures: $(VENV)/.site
	@$(BIN)/python scripts/drawings/draw.py
	@$(BIN)/python scripts/picture_texts.py

generated: $(VENV)/.site
	@$(BIN)/python scripts/write_generated.py

format: $(VENV)/.test
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

lock: $(VENV)/.test
	@$(BIN)/python scripts/lock.py

clean:
	rm -rf $(VENV) site .cache

# A Python that is too old is refused here, before pip could choose other versions of what we need.
$(VENV)/bin/python:
	@$(PYTHON) scripts/require_python.py
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.site: requirements.txt pyproject.toml | $(VENV)/bin/python
	@echo "Installing what the site needs into $(VENV) ..."
	@$(PIP) install --require-hashes --only-binary :all: -r requirements.txt
	@$(PIP) install --no-index --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.test: requirements-test.txt $(VENV)/.site
	@echo "Installing what the tests need into $(VENV) ..."
	@$(PIP) install --require-hashes --only-binary :all: -r requirements-test.txt
	@touch $@

# The file holds the browser's path, for the tests.
$(VENV)/browser: $(VENV)/.test
	@sh scripts/get-browser.sh $(BIN)/python > $@.part && mv $@.part $@
