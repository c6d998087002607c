# Everything lives in .venv; a stamp there says that the installation of this pyproject.toml went to its end.
BIN := .venv/bin
.PHONY: install run test check translations bench bench-oracles clean

install: .venv/.installed

.venv/.installed: pyproject.toml .ci/install.sh
	@sh .ci/install.sh program

.venv/.installed-tests: pyproject.toml .ci/install.sh
	@sh .ci/install.sh tests

run: install
	@$(BIN)/pacte-desktop

check: .venv/.installed-tests
	$(BIN)/ruff check . && $(BIN)/ruff format --check .
	$(BIN)/mypy && $(BIN)/lint-imports

test: check
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist worksteal

translations: .venv/.installed
	@.ci/translations.sh

# The light ones; what each costs and the heavy ones: docs/benchmarks.md.
bench: .venv/.installed-tests
	@for name in start_up open_region roads_against_oracles peers drag_latency look_ahead allocation reading; do \
		QT_QPA_PLATFORM=offscreen $(BIN)/python benchmarks/$$name.py || exit 1; done

# Other routers and libraries, in an environment of their own: ORACLE_PYTHON=python3.12 make bench-oracles
bench-oracles:
	@python3 benchmarks/_oracles.py $(ORACLE_PYTHON)

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
