# Everything is set up in .venv, in this folder; nothing else is touched.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test lint types wheel clean

demo: .venv/ready
	@$(BIN)/timeline seeds/venezuela.md

test: .venv/ready
	$(BIN)/python -m pytest

lint: .venv/ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/ready
	$(BIN)/mypy

wheel: .venv/ready
	$(BIN)/python -m build --wheel

.venv/ready: pyproject.toml requirements.lock
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch .venv/ready

clean:
	rm -rf .venv build dist
