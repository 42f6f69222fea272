# `make help` lists the targets. One .venv serves running and testing; stamp files inside it remember what was
# installed, so that a second `make run` or `make test` starts at once and needs no network.

# In the environment or on the command line this names the one interpreter to use; otherwise newer names are tried too.
PYTHON ?= python3
ifeq ($(origin PYTHON),file)
PYTHONS := $(PYTHON) python3.13 python3.12 python3.11
else
PYTHONS := $(PYTHON)
endif

VENV := .venv
BIN := $(VENV)/bin
RUN_STAMP := $(VENV)/.run-stamp
DEV_STAMP := $(VENV)/.dev-stamp
BYTECODE_STAMP := $(VENV)/.bytecode-stamp
PIP_INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check

# `make test JOBS=auto` spreads the test files over all cores; ARGS goes to pytest as it is.
JOBS ?=
ARGS ?=
PYTEST := $(BIN)/python -m pytest $(if $(JOBS),-n $(JOBS) --dist loadfile) $(ARGS)

# Languages beside English, which is the language of the source.
LANGUAGES := nl
LOCALE := visitplanner/locale
POT := build/visitplanner.pot

.DEFAULT_GOAL := help
.PHONY: help run venv dev test lint format bench lock catalogues clean

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/\1|\2/p' $(firstword $(MAKEFILE_LIST)) | while IFS='|' read -r name text; do \
		printf '  make %-12s %s\n' "$$name" "$$text"; done

run: $(BYTECODE_STAMP) ## open a copy of the sample workspace
	@$(BIN)/visitplanner demo

venv: $(BYTECODE_STAMP) ## install what running needs

dev: $(DEV_STAMP) $(BYTECODE_STAMP) ## install what testing needs as well

test: lint ## lint, type-check and run all tests (JOBS=auto, ARGS=...)
	$(PYTEST)

lint: $(DEV_STAMP) ## ruff, mypy and the import rules
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy --strict visitplanner tests
	$(BIN)/lint-imports

format: $(DEV_STAMP) ## format and apply safe fixes
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(DEV_STAMP) $(BYTECODE_STAMP) ## run the benchmarks
	$(BIN)/python -m benchmarks

# The virtual environment is made here and not by a rule of its own: its folder's time says nothing about its state.
# A half-made one (no pip in it) is cleared and made again.
$(RUN_STAMP): requirements/run.lock pyproject.toml scripts/visitplanner-ssh
	@if ! $(BIN)/python -m pip --version >/dev/null 2>&1; then \
		found=; \
		for candidate in $(PYTHONS); do \
			if "$$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
				found=$$candidate; break; \
			fi; \
		done; \
		if [ -z "$$found" ]; then \
			echo "visitplanner needs Python 3.11 or newer; none was found as: $(PYTHONS). Name one with 'make PYTHON=/path/to/python ...'." >&2; \
			exit 1; \
		fi; \
		if ! "$$found" -c 'import venv, ensurepip' 2>/dev/null; then \
			echo "$$found cannot make virtual environments, because its venv or ensurepip module is missing; on Debian and Ubuntu the package python3-venv brings them." >&2; \
			exit 1; \
		fi; \
		echo "Making $(VENV) with $$("$$found" --version)."; \
		"$$found" -m venv --clear $(VENV); \
	fi
	@echo "Installing what visitplanner needs; this happens once."
	@$(PIP_INSTALL) --require-hashes -r requirements/run.lock
	@$(PIP_INSTALL) --no-build-isolation --no-deps -e .
	@touch $@

# Compiled here, so that the first run is as fast as the next, also where Python may not write bytecode itself.
$(BYTECODE_STAMP): $(RUN_STAMP) $(shell find visitplanner -name '*.py')
	@$(BIN)/python -m compileall -q visitplanner
	@touch $@

$(DEV_STAMP): $(RUN_STAMP) requirements/dev.lock
	@echo "Installing what the tests need; this happens once."
	@$(PIP_INSTALL) --require-hashes -r requirements/dev.lock
	@touch $@

# uv resolves for every platform and Python version at once, which pip cannot; it lives in an environment of its own,
# so that the project does not depend on it. The development lock is held to the versions of the other one.
UV := build/uv/bin/uv
COMPILE := $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-header
LOCK_HEADER := \# Made by "make lock" from pyproject.toml; not to be edited by hand.

lock: ## renew requirements/*.lock (UPGRADE=--upgrade for newer versions)
	@test -x $(UV) || { python3 -m venv build/uv && build/uv/bin/pip install --quiet --disable-pip-version-check uv; }
	@mkdir -p requirements
	$(COMPILE) $(UPGRADE) --group build pyproject.toml --output-file requirements/run.lock >/dev/null
	$(COMPILE) $(UPGRADE) --group dev --constraints requirements/run.lock --no-annotate pyproject.toml \
		--output-file requirements/dev.lock >/dev/null
	@for lock in run dev; do \
		printf '%s\n' '$(LOCK_HEADER)' | cat - requirements/$$lock.lock >build/$$lock.lock && \
		mv build/$$lock.lock requirements/$$lock.lock || exit 1; \
	done
	@! grep -nE 'https?://|file:|--(extra-)?index|--find-links' requirements/*.lock || \
		{ echo "The lock files name an index; they must not." >&2; exit 1; }

# The template is an intermediate file and stays out of git. Guesses at similar texts are left out: a wrong one is
# harder to see than a missing one.
catalogues: $(DEV_STAMP) ## renew the tables of dates and holidays; extract, merge and compile the translations
	@mkdir -p $(dir $(POT))
	$(BIN)/python -m visitplanner.locale.from_babel
	$(BIN)/python -m visitplanner.locale.from_holidays
	$(BIN)/ruff format --quiet $(LOCALE)/calendar_tables.py visitplanner/domain/holiday_tables
	$(BIN)/pybabel --quiet extract --mapping-file babel.cfg --no-default-keywords -k tr -k trn:1,2 -k N_ \
		--add-comments NOTE: --strip-comment-tags --add-location file --sort-output --width 110 --project visitplanner \
		--copyright-holder "visitplanner contributors" --output-file $(POT) visitplanner
	@for language in $(LANGUAGES); do \
		po=$(LOCALE)/$$language/LC_MESSAGES/visitplanner.po; \
		if [ -f "$$po" ]; then \
			$(BIN)/pybabel --quiet update --domain visitplanner --input-file $(POT) --output-dir $(LOCALE) \
				--locale "$$language" --no-fuzzy-matching --ignore-obsolete --ignore-pot-creation-date --width 110; \
		else \
			$(BIN)/pybabel --quiet init --domain visitplanner --input-file $(POT) --output-dir $(LOCALE) \
				--locale "$$language" --width 110; \
		fi || exit 1; \
	done
	@$(BIN)/python -m visitplanner.locale.compiling $(LANGUAGES)

clean: ## remove everything that can be made again
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find visitplanner tests -type d -name __pycache__ -prune -exec rm -rf {} +
