# The two commands of the README, and their steps. Everything is installed below this folder, from lock files.
PYTHON ?= python3
BIN := $(CURDIR)/.venv/bin
FRONT := grader/front
export PATH := $(BIN):$(PATH)
export NO_MKDOCS_2_WARNING := 1

.PHONY: serve site test front bundle lock benchmarks clean

serve: front bundle ## the course at http://localhost:8000/
	@echo "==> The course opens at http://localhost:8000/ (stop with Ctrl+C)"
	@mkdocs serve --quiet --dev-addr localhost:8000

site: front bundle ## the static site, in site/
	@echo "==> Building the site"
	@mkdocs build --strict --quiet

test: front bundle .venv/.chromium ## every test, in a real browser too
	@echo "==> Testing"
	@python -m pytest -n auto --dist loadfile

front: .venv/.installed $(FRONT)/dist/.built ## the widgets

bundle: front ## Python for the page
	@python -m grader.bundle --out build/python

benchmarks: site .venv/.chromium ## speeds, as ratios
	@for file in benchmarks/*.py; do echo "==> $$file"; python $$file; done

lock: .venv/.installed ## lock files anew, without resolved addresses
	@pip install --quiet uv
	@uv pip compile --quiet --universal --python-version 3.11 --extra test --generate-hashes --no-emit-index-url --no-emit-find-links --no-header -o requirements.lock pyproject.toml
	@cd $(FRONT) && npm install --package-lock-only

clean:
	rm -rf .venv build site $(FRONT)/dist $(FRONT)/node_modules

.venv/.installed: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed, this is " + sys.version.split()[0] + ". Call: make PYTHON=python3.11")'
	@echo "==> Installing Python packages (a minute or two, once)"
	@$(PYTHON) -m venv .venv
	@pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps -e .
	@touch $@

$(FRONT)/node_modules/.installed: .venv/.installed $(FRONT)/package-lock.json
	@echo "==> Installing front-end packages"
	@cd $(FRONT) && npm ci --loglevel=error --no-progress
	@touch $@

$(FRONT)/dist/.built: $(FRONT)/node_modules/.installed $(wildcard $(FRONT)/*.js $(FRONT)/lib/*.js $(FRONT)/*.css $(FRONT)/*.mjs)
	@echo "==> Building the widgets"
	@cd $(FRONT) && npm run --silent build
	@touch $@

.venv/.chromium: .venv/.installed
	@python tests/chromium.py
	@touch $@
