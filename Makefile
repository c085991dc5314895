# make setup   a virtual environment in .venv with everything in it; nothing else
# make demo    from an empty folder to fixtures, scorers and a table, on a news site of our own
# make test    lint, types, tests and quality floors: what .ci/run runs
# make browser a Chromium and npm packages for the tests of the match centre, which skip without (Debian, as root)
# make postgres a PostgreSQL server for the tests of a lake, which skip without (Debian, as root)
# make pins    constraints.txt anew, from a clean environment

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

# The first interpreter that is new enough; `make setup PYTHON=...` names another.
PYTHON ?= $(shell for name in python3 python3.13 python3.12 python3.11 python; do \
	if $$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then echo $$name; break; fi; done)

# What the demo writes stays in this folder unless the environment says otherwise.
export MATCHDAY_DATA_DIR ?= $(CURDIR)/data

# The tests start some hundred processes: each would compile every module anew where none may be kept compiled.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: lake postgres setup browser demo test lint types tests floors pins

setup: $(READY)

$(READY): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "make: no Python 3.11 or newer found; name one with PYTHON=..." >&2; exit 1; }
	@$(BIN)/python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || $(PYTHON) -m venv --clear $(VENV)
	@echo "installing into $(VENV) (a minute or two, once)"
	@$(BIN)/python -m pip install -qq --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@

# What the tests of the match centre need besides: a Chromium, and two npm packages. Without them those tests skip.
browser:
	@command -v chromium >/dev/null || { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium >/dev/null; }
	@npm install --prefix tests/site_in_browser --silent --no-package-lock --no-audit --no-fund

demo: $(READY)
	@$(BIN)/matchday demo

test: lint types tests

# What a DuckLake and Dask's workers need; without it their tests skip.
lake: $(READY)
	@$(BIN)/python -m pip install -qq --disable-pip-version-check -c constraints.txt -e '.[dask,lake]'

# The server's programs only; the tests start one of their own, so none is left running.
# The file that says so is there before the package that owns it, which must not ask which of the two is wanted.
postgres:
	@ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || { mkdir -p /etc/postgresql-common \
		&& echo 'create_main_cluster = false' > /etc/postgresql-common/createcluster.conf \
		&& apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
		-o Dpkg::Options::=--force-confold postgresql >/dev/null; }

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

# One worker more than there are cores: many tests wait for a server, a schedule or a kill.
# tests/conftest.py says in which order the files begin.
tests: $(READY)
	$(BIN)/python -m pytest -n $(shell expr $$(getconf _NPROCESSORS_ONLN) + 1) --dist loadfile

# The floors of tests/quality, raised to what is reached now; LOWER=1 lets them sink, which the commit must explain.
floors: $(READY)
	$(BIN)/python -m tests.quality.pin_floors $(if $(LOWER),--lower)

pins:
	@rm -rf build/pins && $(PYTHON) -m venv build/pins
	@build/pins/bin/python -m pip install -qq --disable-pip-version-check -e '.[dev,dask,lake]'
	@{ head -n 1 constraints.txt; build/pins/bin/python -m pip freeze --exclude-editable; } > build/constraints.txt
	@mv build/constraints.txt constraints.txt
