#!/bin/sh
# Refreshes the English catalogue: French texts of the code and of the rule files -> pacte_en.ts -> pacte_en.qm.
# Status 1 when a message has no translation yet: write it in pacte_en.ts, then run this again.
# The tests name another folder to write to ($1) and another place of the tools ($BIN).
set -eu
cd "$(dirname "$0")/.."
catalogue=${1:-resources/translations}/pacte_en
bin=${BIN:-.venv/bin}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Words of the rule files and of the list of public sources have no call around them: a file of calls stands in for them.
"$bin"/python - "$work/rule_files.py" <<'PYTHON'
import json
import sys
import tomllib
from pathlib import Path


WORDS = ("label", "short_label", "section", "help", "unit", "summary")


def labels(value):
    if isinstance(value, dict):
        for key, item in value.items():
            words = item if isinstance(item, list) else [item]
            yield from words if key in WORDS else labels(item)
    elif isinstance(value, list):
        for item in value:
            yield from labels(item)


paths = [*sorted(Path("resources/rules").rglob("*.toml")), Path("resources/sources/catalogue.toml")]
found = [
    label for path in paths
    for label in labels(tomllib.loads(path.read_text(encoding="utf-8")))
]
calls = (f'translate("RuleFiles", {json.dumps(label, ensure_ascii=False)})\n' for label in found)
Path(sys.argv[1]).write_text("".join(calls), encoding="utf-8")
PYTHON

{
    find pacte_desktop -name '*.py' | LC_ALL=C sort
    printf '%s\n' "$work/rule_files.py"
} >"$work/sources.lst"

# Similar texts are not guessed: a new message starts empty.
"$bin"/pyside6-lupdate -silent -locations none -no-obsolete -sort-messages -source-language fr_FR \
    -target-language en_GB -disable-heuristic sametext -disable-heuristic similartext \
    "@$work/sources.lst" -ts "$catalogue.ts"
"$bin"/pyside6-lrelease -silent -nounfinished "$catalogue.ts" -qm "$catalogue.qm"

missing=$(grep -c 'type="unfinished"' "$catalogue.ts" || true)
if [ "$missing" != 0 ]; then
    printf '%s\n' "$missing message(s) of $catalogue.ts are not translated yet (type=\"unfinished\")." >&2
    exit 1
fi
