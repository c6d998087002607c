# Everything lives in .venv; a stamp there says that the installation of this pyproject.toml went to its end.
BIN := .venv/bin
.PHONY: install run test check translations bench clean

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
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2

translations: .venv/.installed
	@.ci/translations.sh

bench: .venv/.installed-tests
	@for script in benchmarks/[!_]*.py; do QT_QPA_PLATFORM=offscreen $(BIN)/python "$$script" || exit 1; done

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
