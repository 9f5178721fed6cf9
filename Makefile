# The two commands: `make run` opens the counter, `make test` proves it.
#   make run                 set up, then http://127.0.0.1:8080
#   make run MAIL=path       set up, then answer for that mail in the terminal
#   make test                set up, then every check and every test
#   make setup-ocr           add what reads screenshots and photos (150 MB)
# Others: make train, make bench, make generated, make requirements, make wheel, make clean
.DELETE_ON_ERROR:
.PHONY: run test setup setup-dev setup-ocr check unit browser mail-programs train bench generated requirements wheel clean

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
MAIL ?=
ARGS ?=
MAILS ?= mails
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check --no-input

run: $(VENV)/.run
ifeq ($(strip $(MAIL)),)
	@exec $(BIN)/madoguchi serve $(ARGS)
else
	@exec $(BIN)/madoguchi check $(ARGS) "$(MAIL)"
endif

setup: $(VENV)/.run
setup-dev: $(VENV)/.dev
setup-ocr: $(VENV)/.ocr

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo 'Python 3.11 以上が必要です。 / Python 3.11 or newer is needed.' >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) \
	  || { echo 'venv がありません: apt-get install python3-venv / The venv module is missing.' >&2; rm -rf $(VENV); exit 1; }

# Everything is pinned with hashes, and nothing is built from source: no compiler is needed.
$(VENV)/.run: requirements/run.txt pyproject.toml | $(VENV)/bin/python
	@echo '準備しています… / Setting up (first time only) …' >&2
	@$(PIP) install --require-hashes --only-binary :all: -r requirements/run.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@# pip compiles what it installs, but not an editable package; some machines never do it later.
	@$(BIN)/python -m compileall -q src/madoguchi
	@touch $@

$(VENV)/.dev: requirements/dev.txt $(VENV)/.run
	@echo 'テストの準備をしています… / Setting up the tests (first time only) …' >&2
	@$(PIP) install --require-hashes --only-binary :all: -r requirements/dev.txt
	@touch $@

$(VENV)/.ocr: requirements/ocr.txt $(VENV)/.run
	@echo '画像を読み取る部品を入れています… / Setting up what reads pictures (first time only) …' >&2
	@$(PIP) install --require-hashes --only-binary :all: -r requirements/ocr.txt
	@touch $@

test: $(VENV)/.dev $(VENV)/.ocr browser mail-programs check unit

# A real browser for the pages: Debian's, installed where this may be done; else its tests say so.
browser:
	@sh tools/browser.sh

# Pigeonhole and BIND run the rules of `madoguchi prevent`, on the same terms.
mail-programs:
	@sh tools/mail_programs.sh

check: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python tools/house.py

unit: $(VENV)/.dev
	$(BIN)/pytest -n auto --dist loadscope $(ARGS)

# From the mails that may train (see docs/train.md) to the shipped model file.
train: $(VENV)/.dev
	$(BIN)/madoguchi train --mails $(MAILS) --out src/madoguchi/triage/model.npz $(ARGS)

bench: $(VENV)/.dev
	$(BIN)/python -m bench --mails $(MAILS) $(ARGS)

# What can drift is generated; the tests fail when it is stale.
generated: $(VENV)/.dev
	$(BIN)/python tools/generated.py

requirements: $(VENV)/.dev
	sh tools/requirements.sh

wheel: $(VENV)/.dev
	$(BIN)/python -m hatchling build -t wheel

clean:
	rm -rf $(VENV) dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
