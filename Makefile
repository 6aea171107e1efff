# The only entry: `make help` lists what there is. Everything runs in .venv, made on first use.

PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
RUN    := $(BIN)/python
CLIENTS := .venv-clients
STAMP  := $(VENV)/.ready
CONTRACT := generated/kamiwaza_api/contract.json
READY  := $(STAMP) $(CONTRACT)
DOCS_VENV  ?= .venv-docs
DOCS_BIN   := $(DOCS_VENV)/bin
DOCS_READY := $(DOCS_VENV)/.ready
SITE   := build/site/html
PORT   ?= 8000
SPEC   ?=
OLD    ?=
NEW    ?=
RELEASE ?=
REPORT ?=
STRICT ?=
OPERATION ?=

.DEFAULT_GOAL := help
.PHONY: help setup import generate regenerate spec-diff coverage-table moving-page scaffold sync stub format lint types test record bench demo coverage contract-checks fuzz api-baseline api-breaks check build test-clients test-wheel test-examples test-scale docs docs-serve docs-test clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 16

setup: $(READY) ## make the virtual environment with everything pinned

$(STAMP): pyproject.toml scripts/setup.sh
	@PYTHON="$(PYTHON)" VENV="$(VENV)" sh scripts/setup.sh
	@touch $@

# The contract as JSON comes from openapi.yaml and is not in git.
$(CONTRACT): $(STAMP) openapi.yaml scripts/contract/packaged.py
	@$(RUN) -m scripts.contract.packaged

import: $(STAMP) ## read a published document into openapi.yaml: make import SPEC=<file or URL>
	@$(RUN) -m scripts.import_spec "$(SPEC)"

generate: $(STAMP) ## write generated/ from openapi.yaml
	@$(RUN) -m scripts.generate

regenerate: $(STAMP) ## import a release and generate everything: make regenerate SPEC=<file or URL> [RELEASE= REPORT= STRICT=1]
	@$(RUN) -m scripts.regenerate "$(SPEC)" $(if $(RELEASE),--release "$(RELEASE)") \
	    $(if $(REPORT),--report "$(REPORT)") $(if $(STRICT),--strict)

spec-diff: $(READY) ## print the changes between two releases: make spec-diff OLD= NEW= [REPORT=]
	@$(RUN) -m scripts.spec_diff "$(OLD)" "$(NEW)" $(if $(REPORT),--report "$(REPORT)")

coverage-table: $(READY) ## write docs/coverage.md: operations and their methods
	@$(RUN) -m scripts.coverage_table

moving-page: $(READY) ## write the tables of docs/moving-from-kamiwaza-sdk.md
	@$(RUN) -m scripts.moving_page

command-table: $(READY) ## write the table that the command line is made of
	@$(RUN) -m scripts.command_line.table

scaffold: $(READY) ## print the method, classes and test of an operation: make scaffold OPERATION="GET /path" or its name
	@$(RUN) -m scripts.scaffold "$(OPERATION)"

sync: $(STAMP) ## write kamiwaza/_sync from kamiwaza/_async
	@$(RUN) scripts/unasync.py

stub: $(STAMP) ## write kamiwaza/__init__.pyi, the public names for type checkers and editors
	@$(RUN) -m scripts.stub

format: sync ## format the code
	@$(BIN)/ruff check --fix --quiet --select I kamiwaza scripts tests
	@$(BIN)/ruff format --quiet kamiwaza scripts tests

lint: $(READY) ## ruff: style, imports, security
	@$(BIN)/ruff format --check --quiet kamiwaza scripts tests
	@$(BIN)/ruff check kamiwaza scripts tests

types: $(READY) ## mypy --strict of package, scripts and tests, pyright, and that all public names have a known type
	@$(BIN)/mypy kamiwaza scripts tests
	@$(BIN)/pyright --pythonpath $(RUN)
	@$(RUN) -m scripts.type_completeness

test: $(READY) ## run every test
	@$(BIN)/pytest -n auto --dist loadfile

coverage: $(READY) ## measure branch coverage of kamiwaza/, half an hour; fails below the floor in pyproject.toml
	@-$(RUN) -m coverage run -m pytest -q --ignore=tests/unit/contract_pipeline tests/unit tests/contract tests/journeys tests/defects tests/reliability
	@$(RUN) -m coverage report --skip-covered

record: $(READY) ## record the cassettes anew, from the embedded platform or KAMIWAZA_BASE_URL
	@$(BIN)/pytest -q tests/contract/services --record
	@$(BIN)/pytest -q tests/contract

bench: $(READY) ## measure the budgets side by side, write docs/benchmarks.md; BENCH_FULL=1 for the large ones
	@$(RUN) -m tests.benchmarks

demo: $(READY) ## the main job over real HTTP, sync and async
	@$(RUN) -m scripts.demo

contract-checks: $(READY) ## check the embedded platform of three releases against the contract
	@$(RUN) -m scripts.contract_checks

fuzz: $(READY) ## fuzz every operation of the embedded platform: make fuzz [SEED= EXAMPLES= ROUNDS= ONLY=part of a path]
	@$(RUN) -m scripts.fuzzing --seed $(or $(SEED),1) --examples $(or $(EXAMPLES),6) \
	    --rounds $(or $(ROUNDS),2) $(if $(ONLY),--only "$(ONLY)")

api-baseline: $(READY) ## at a release: keep its surface, typed programs and cassettes, to compare later versions with
	@$(RUN) -m scripts.compatibility.baseline

api-breaks: $(READY) ## print the breaking changes since the last version that are not declared
	@$(RUN) -m scripts.compatibility.breaks

check: $(READY) ## what CI runs besides the tests: everything generated is fresh, lint, types
	@$(RUN) -m scripts.generate --check
	@$(RUN) scripts/unasync.py --check
	@$(RUN) -m scripts.stub --check
	@$(RUN) -m scripts.coverage_table --check
	@$(RUN) -m scripts.command_line.table --check
	@$(RUN) -m scripts.moving_page --check
	@$(RUN) -m scripts.contract_checks
	@$(RUN) -m scripts.compatibility.breaks
	@$(RUN) -m scripts.fuzzing
	@$(MAKE) --no-print-directory lint types

build: $(READY) ## write wheel and sdist to dist/
	@rm -rf dist
	@$(RUN) -m build --quiet
	@ls dist

# These packages do not share an environment with ours: they pin versions of their own.
$(CLIENTS)/.ready: pyproject.toml $(STAMP)
	@$(BIN)/uv venv --quiet --allow-existing --python "$(RUN)" $(CLIENTS)
	@$(BIN)/uv pip install --quiet --python $(CLIENTS)/bin/python --editable '.[sandbox]' --group clients
	@touch $@

test-clients: $(CLIENTS)/.ready $(CONTRACT) ## drive the sandbox with openai, LiteLLM, LangChain and pydantic-ai
	@$(CLIENTS)/bin/python -m pytest -q -o filterwarnings=ignore tests/clients # theirs are not ours to mend

test-wheel: $(READY) ## install the wheel in empty environments of every Python, newest and lowest versions, and run the quickstart
	@$(RUN) -m scripts.test_wheel

test-examples: $(CONTRACT) ## run all examples, and the programs they are compared with, in .venv-examples
	@VENV=.venv-examples DEPENDENCY_GROUPS="dev examples" PYTHON="$(PYTHON)" sh scripts/setup.sh
	@.venv-examples/bin/pytest -q -rs tests/test_examples.py tests/unit/paging/test_tables.py

# The site generator has an environment of its own, because it pins many packages.
$(DOCS_READY): pyproject.toml scripts/setup.sh
	@PYTHON="$(PYTHON)" VENV="$(DOCS_VENV)" DEPENDENCY_GROUPS=docs sh scripts/setup.sh
	@touch $@

docs: $(READY) $(DOCS_READY) ## build the documentation site in build/site/html, and check it
	@$(RUN) -m scripts.site --mkdocs $(DOCS_BIN)/mkdocs

docs-serve: docs ## build the site and serve it on loopback: make docs-serve [PORT=8000]
	@echo "http://127.0.0.1:$(PORT)/"
	@$(RUN) -m http.server $(PORT) --bind 127.0.0.1 --directory $(SITE)

docs-test: docs ## build the site and try its search and its pages in Chromium
	@sh scripts/site/browser.sh
	@$(DOCS_BIN)/pytest -q --noconftest tests/site_in_browser.py

test-scale: $(CONTRACT) ## run the tests of kamiwaza.ray on a local Ray, in .venv-ray; at most four minutes
	@VENV=.venv-ray DEPENDENCY_GROUPS="dev ray" PYTHON="$(PYTHON)" sh scripts/setup.sh
	@timeout 240 .venv-ray/bin/pytest -q -rs tests/scale

clean: ## remove what the tools wrote
	@rm -rf dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis $(VENV) $(CLIENTS) $(DOCS_VENV)
