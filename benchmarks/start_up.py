"""Ratios of the program's start to that of a bare PySide6 window, from a fresh process.

Three moments: the first painted window (the map as it was left, from its kept picture), the same without a kept
picture (first start, or a plan that changed), and the live map of the region. All are started in turn in one run,
offscreen unless QT_QPA_PLATFORM says otherwise. The goal for the first is at most 3.
Usage: python benchmarks/start_up.py [RUNS]
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BARE = """
import time
from PySide6.QtWidgets import QApplication, QLabel
class Window(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.time(), flush=True)
        QApplication.instance().quit()
application = QApplication([])
window = Window("Pacte")
window.resize(1366, 768)
window.show()
application.exec()
"""

# The program's own start; `moment` names the widget whose first paint is waited for.
PACTE = """
import sys, time
from pathlib import Path
moment, plan = sys.argv[1], Path(sys.argv[2])
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pacte_desktop.gui import app, opening_page
def finish():
    QApplication.instance().closeAllWindows()
    QApplication.instance().quit()
def watch(kind):
    paint = kind.paintEvent
    def painted(self, event):
        paint(self, event)
        if not getattr(app, "seen", False):
            app.seen = True
            print(time.time(), getattr(self, "_picture", self) is not None, flush=True)
            QTimer.singleShot(0, finish)
    kind.paintEvent = painted
if moment == "live":
    from pacte_desktop.gui.map.view import MapView
    watch(MapView)
else:
    watch(opening_page.OpeningPage)
app.run(plan)
"""


def seconds_to_paint(script: str, *arguments: str) -> float:
    """Seconds from the start of a fresh interpreter to its first painted window."""
    start = time.time()
    run = subprocess.run(
        [sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=True, timeout=60
    )
    return float(run.stdout.split()[0]) - start


def main() -> None:
    """Print the median of each moment and of its ratio to the bare window, pair by pair."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    from pacte_desktop.services.coverage import coverage
    from pacte_desktop.services.plans import create_demo
    from pacte_desktop.store.opening import open_plan

    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_CACHE_HOME"] = folder
        plan = Path(folder) / "demo.pacte"
        create_demo(plan)
        opened = open_plan(plan)
        coverage(opened)  # As after the first use: the minutes are kept in the file.
        opened.close()
        never_opened = Path(folder) / "other.pacte"
        create_demo(never_opened)
        moments = {
            "first painted window, map as it was left": ("first", str(plan)),
            "first painted window, plan not seen before": ("first", str(never_opened)),
            "live map of the region": ("live", str(plan)),
        }
        for moment in moments.values():  # Disk caches, compiled modules, and the picture of the first plan.
            seconds_to_paint(BARE), seconds_to_paint(PACTE, *moment)
        for name, moment in moments.items():
            pairs = [(seconds_to_paint(PACTE, *moment), seconds_to_paint(BARE)) for _ in range(runs)]
            ratios = [ours / bare for ours, bare in pairs]
            seconds = statistics.median(ours for ours, _ in pairs)
            bare = statistics.median(bare for _, bare in pairs)
            print(
                f"{name:44} {seconds:.2f} s, bare window {bare:.2f} s, ratio {statistics.median(ratios):.1f} "
                f"(from {min(ratios):.1f} to {max(ratios):.1f}, {runs} pairs)"
            )


if __name__ == "__main__":
    main()
