"""One PDF of a long series, set in batches as the program does, beside one run of Typst for all of it.

The sheets of every site of the demonstration, once and four times over; each in a fresh process: processor time of the
setting, and by how much the memory of the process grew at most. Usage: python benchmarks/long_series.py
"""

import subprocess
import sys
import tempfile
from pathlib import Path

MEASURED = """
import resource, sys, time
from datetime import datetime
from pathlib import Path
from pacte_desktop.documents import series
from pacte_desktop.documents.document_pages import document_pdf
from pacte_desktop.services.documents.catalogue import document_kind
from pacte_desktop.services.documents.kind import Wanted, open_source
from pacte_desktop.services.documents.writing import make_documents
from pacte_desktop.store.opening import open_plan
plan, times, batched = open_plan(Path(sys.argv[1])), int(sys.argv[2]), sys.argv[3] == "batched"
kind = document_kind("site-sheet")
source = open_source(plan, datetime(2026, 11, 30, 9, 30), with_coverage=True)
made = make_documents(source, kind, Wanted(kind.levels[0])) * times
plan.close()
if not batched:
    series._BATCH_CHARS = sys.maxsize
unit = 2**20 if sys.platform == "darwin" else 2**10
before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
pdf = document_pdf(made, kind.page)
grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
print(len(made), time.process_time() - start, grown / unit, len(pdf) / 1e6)
"""


def measure(plan: Path, times: int, way: str) -> tuple[int, float, float, float]:
    """Sheets, seconds of processor, MB that the memory grew by, MB of the file."""
    arguments = [sys.executable, "-c", MEASURED, str(plan), str(times), way]
    run = subprocess.run(arguments, capture_output=True, text=True, check=True, timeout=1200)
    count, *figures = run.stdout.split()
    seconds, grown, size = map(float, figures)
    return int(count), seconds, grown, size


def main() -> None:
    """Print the ways in turn, with ratios to the batches of the single series."""
    from pacte_desktop.services.plans import create_demo

    with tempfile.TemporaryDirectory() as folder:
        plan = Path(folder) / "demo.pacte"
        create_demo(plan)
        first: tuple[int, float, float, float] | None = None
        for way, times in (("batched", 1), ("one run", 1), ("batched", 4)):
            found = measure(plan, times, way)
            first = first or found
            ratios = " ".join(f"x{mine / ours:.2f}" for mine, ours in zip(found[1:], first[1:], strict=True))
            count, seconds, grown, size = found
            print(f"  {count:5} sheets, {way:8}: {seconds:6.1f} s, +{grown:5.0f} MB, file of {size:5.1f} MB  {ratios}")


if __name__ == "__main__":
    main()
