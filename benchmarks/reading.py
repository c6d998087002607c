"""Ratios of reading tables as the program does (in a child, checked first) to pandas and openpyxl.

A workbook of 35,000 communes with 20 columns, and a text of 100,000 lines in the layout of FINESS. Every reading gives
text cells, in a fresh process, imports included, in turn. Usage: python benchmarks/reading.py [RUNS]
"""

import random
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

COMMUNES, COLUMNS, FINESS_LINES = 35_000, 20, 100_000

OURS = """
from dataclasses import replace
from pathlib import Path
from pacte_desktop.importing.reading.caps import TABLE_CAPS
from pacte_desktop.importing.reading.tables import read_table
caps = replace(TABLE_CAPS, bytes=100_000_000, rows=200_000, seconds=600)
rows = len(read_table(Path({path!r}), caps=caps).rows)
"""

WORKBOOK = {
    "ours": OURS,
    "pandas, openpyxl": """
import pandas
rows = len(pandas.read_excel({path!r}, header=None, dtype=str, engine="openpyxl"))
""",
    "openpyxl, read only": """
import openpyxl
book = openpyxl.load_workbook({path!r}, read_only=True)
rows = sum(1 for _row in book.worksheets[0].iter_rows(values_only=True))
""",
    "pandas, calamine": """
import pandas
rows = len(pandas.read_excel({path!r}, header=None, dtype=str, engine="calamine"))
""",
}

TEXT = {
    "ours": OURS,
    "pandas": """
import pandas
rows = len(pandas.read_csv({path!r}, header=None, dtype=str, sep=";", skiprows=1, keep_default_na=False)) + 1
""",
    "pandas, in Python": """
import pandas
rows = len(pandas.read_csv({path!r}, header=None, dtype=str, sep=";", skiprows=1, engine="python")) + 1
""",
}

MEASURED = """
import time
start = time.perf_counter()
if __name__ == "__main__":
{body}
    import resource
    own, child = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    print(
        time.perf_counter() - start,
        own.ru_utime + own.ru_stime + child.ru_utime + child.ru_stime,
        (own.ru_maxrss + child.ru_maxrss) / 1000,
        rows,
    )
"""


def write_workbook_of_communes(path: Path) -> None:
    """Codes, names and zones, and numbers with two decimals."""
    from pacte_desktop.documents.workbook import ColumnType, OutColumn, OutSheet, write_workbook

    dice = random.Random(1)
    texts = [OutColumn("Code Insee"), OutColumn("Commune"), OutColumn("Zonage")]
    numbers = [OutColumn(f"Valeur {number}", ColumnType.NUMBER) for number in range(COLUMNS - len(texts))]
    rows = [
        (f"{row:05}", f"Commune {row}", dice.choice(("ZIP", "ZAC")), *(round(100 * dice.random(), 2) for _ in numbers))
        for row in range(1, COMMUNES)
    ]
    write_workbook(path, [OutSheet("Communes", [*texts, *numbers], rows)])


def write_finess(path: Path) -> None:
    """One line of title, then establishments with 32 fields."""
    fields = "RESIDENCE;LES TILLEULS;;;12;R;DE LA PAIX;;;{commune};01;AIN;01440 VIRIAT;0474454647;0474454114;500;EHPAD"
    more = (
        "4401;Etab.Hébergement Personnes Agées;26010004500012;8610Z;03;ARS;1;Public;1979-02-13;1979-02-13;2020-02-04;"
    )
    lines = (
        f"structureet;{row:09};{row // 3:09};{fields.format(commune=f'{row % 900:03}')};{more}"
        for row in range(1, FINESS_LINES)
    )
    path.write_text("\n".join(["finess;etalab;111;2026-05-12", *lines]) + "\n", encoding="utf-8")


def measure(folder: Path, body: str) -> tuple[float, float, float, int]:
    """Seconds by the clock, seconds of processor, MB at most (child included), rows; in a fresh process."""
    script = folder / "measured.py"
    script.write_text(MEASURED.format(body="".join(f"    {line}\n" for line in body.strip().splitlines())))
    run = subprocess.run([sys.executable, script], capture_output=True, text=True, check=True, timeout=900)
    clock, processor, memory, rows = run.stdout.split()
    return float(clock), float(processor), float(memory), int(rows)


def compare(title: str, path: Path, readers: Mapping[str, str], runs: int) -> None:
    """Print the best of some runs of each reader, and its ratio to ours."""
    bodies = {name: body.format(path=str(path)) for name, body in readers.items()}
    found = {name: [measure(path.parent, body)] for name, body in bodies.items()}
    for _run in range(runs - 1):
        for name, body in bodies.items():
            found[name].append(measure(path.parent, body))
    rows = {measured[3] for name in found for measured in found[name]}
    if len(rows) != 1:
        raise SystemExit(f"{title}: the readers do not agree on the rows: {rows}")
    print(f"{title}: {rows.pop()} rows, {path.stat().st_size / 1e6:.1f} MB, best of {runs}")
    ours = [min(measured[part] for measured in found["ours"]) for part in range(3)]
    for name, all_measured in found.items():
        best = [min(measured[part] for measured in all_measured) for part in range(3)]
        middle = statistics.median(measured[0] for measured in all_measured)
        print(
            f"  {name:20} {best[0]:6.2f} s (median {middle:.2f}), x{best[0] / ours[0]:.2f}; "
            f"processor {best[1]:6.2f} s, x{best[1] / ours[1]:.2f}; memory {best[2]:5.0f} MB, x{best[2] / ours[2]:.2f}"
        )


def main() -> None:
    """Make both files, then read them."""
    if sys.argv[1:2] == ["--make"]:
        write_workbook_of_communes(Path(sys.argv[2]))
        return
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        workbook, text = folder / "communes.xlsx", folder / "finess.csv"
        # Beside this process: the system counts its memory to whatever it starts.
        subprocess.run([sys.executable, __file__, "--make", workbook], check=True)
        write_finess(text)
        compare("workbook of communes", workbook, WORKBOOK, runs)
        compare("text in the layout of FINESS", text, TEXT, runs)


if __name__ == "__main__":
    main()
