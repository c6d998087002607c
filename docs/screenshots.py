"""Writes the pictures of the guide, ``docs/guide/images/*.png``, from a fresh demonstration plan, without a screen.

Each is a picture of the real window on a screen at 200 %, made by ``pacte-desktop shot`` or, when something must be
done first, by ``docs/scenes.py``; either reduced to the width of a page or cut to the part that matters, with at most
256 colours so that the repository stays small. Run ``python docs/screenshots.py [NAME…]``.

Pictures with roads need an OpenStreetMap extract, for nothing is fetched here:
``PACTE_EXTRACT=andorra-latest.osm.pbf``. Without it they stay as they are.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

IMAGES = Path(__file__).resolve().parent / "guide" / "images"
PROJECT = Path(__file__).resolve().parents[1]
SIZE, SCALE = "1366x768", "2"
WIDTH, DIALOG = 1100, 760
COLOURS = 256


@dataclass(frozen=True)
class Picture:
    """Options of ``shot``, or the name of a scene; the part to cut out (left, top, width, height in pixels of the
    picture at 200 %), all of it when there is none; the width in pixels to reduce it to, as it is when that is None;
    True for the trial plan on the roads of an extract."""

    options: tuple[str, ...] | str
    part: tuple[int, int, int, int] | None = None
    width: int | None = None
    on_roads: bool = False


MAP = ("--page", "map")
PLACEMENT = ("--page", "placement", "--select", "LEROUX Sophie")
LEGEND, LAYERS, BOARD = (216, 276, 684, 646), (1584, 108, 600, 752), (1162, 90, 1020, 830)
NETWORK, SHEET = (208, 90, 1984, 1000), (2200, 90, 532, 1180)
MAP_PART = (200, 90, 2000, 850)
PICTURES = {
    "carte": Picture(MAP, width=WIDTH),
    "carte-sombre": Picture((*MAP, "--theme", "dark"), width=WIDTH),
    "carte-commune": Picture((*MAP, "--select", "Aubigny-sur-Nère"), width=WIDTH),
    "affectations": Picture(PLACEMENT, width=WIDTH),
    "affectations-200": Picture(PLACEMENT, BOARD),
    "legende": Picture(MAP, LEGEND, LEGEND[2] // 2),
    "couches": Picture(MAP, LAYERS, LAYERS[2] // 2),
    "postes": Picture(PLACEMENT, BOARD, BOARD[2] // 2),
    "adequation": Picture(("--page", "adequacy"), width=WIDTH),
    "regles": Picture(("--page", "rules"), width=WIDTH),
    "reseau": Picture(("--page", "network"), width=WIDTH),
    "reseau-construit": Picture(("--page", "network"), NETWORK, NETWORK[2] // 2, on_roads=True),
    "definition": Picture("definition", width=DIALOG),
    "definition-propre": Picture("own-definition", width=DIALOG),
    "comparaison": Picture("comparison", width=DIALOG),
    "scenario": Picture("trial", width=WIDTH),
    "scenario-appliquer": Picture("application", width=DIALOG // 2),
    "zones": Picture("zones", MAP_PART, MAP_PART[2] // 2, on_roads=True),
    "feuille": Picture("sheet", width=DIALOG),
    "seance": Picture("choice", width=WIDTH),
    "projection": Picture("projection", width=DIALOG),
    "calculs": Picture("computations", width=WIDTH),
    "pourquoi-pas": Picture("why-not", width=DIALOG),
    "equite": Picture("ledger", width=DIALOG),
    "documents": Picture(("--page", "documents"), width=WIDTH),
    "donnees": Picture("data", width=WIDTH),
    "localiser": Picture("locating", width=DIALOG),
    "import-fichier": Picture("import-file", width=DIALOG),
    "import-colonnes": Picture("import-columns", width=DIALOG),
    "import-differences": Picture("import-differences", width=DIALOG),
    "import-fin": Picture("import-finish", width=DIALOG),
    "trajet": Picture("travel", SHEET, SHEET[2] // 2),
}


def main() -> None:
    """Write the pictures named on the command line, or all of them."""
    IMAGES.mkdir(exist_ok=True)
    extract = os.environ.get("PACTE_EXTRACT", "")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # The user's own settings, networks and kept picture stay out of it; the pictures are in French everywhere.
        own = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "PACTE_FOLDER"), name)
        environment = (
            os.environ | own | {"LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(PROJECT)}
        )
        plan, on_roads = folder / "demonstration.pacte", folder / "essai.pacte"
        run(environment, "demo", str(plan))
        run(environment, "coverage", str(plan))
        with_roads = environment | {"PACTE_FOLDER": str(folder / "with-roads")}
        if extract:
            run(with_roads, "network", "build", extract)
            run(with_roads, "demo", str(on_roads), "--extract", extract)
        for wanted in sys.argv[1:] or PICTURES:
            picture, taken = PICTURES[wanted], folder / f"{wanted}.png"
            if picture.on_roads and not extract:
                sys.stderr.write(f"{wanted}: PACTE_EXTRACT names no extract\n")
                continue
            own_plan = shutil.copy(on_roads if picture.on_roads else plan, folder / f"{wanted}.pacte")
            take(with_roads if picture.on_roads else environment, picture, own_plan, taken)
            shrink(taken, IMAGES / f"{wanted}.png", picture)


def take(environment: dict[str, str], picture: Picture, plan: Path, png: Path) -> None:
    """Draw the window at 200 %."""
    if isinstance(picture.options, str):
        script = [sys.executable, str(PROJECT / "docs" / "scenes.py"), picture.options, str(plan), str(png), SIZE]
        subprocess.run(script, check=True, cwd=PROJECT, env=environment | {"QT_SCALE_FACTOR": SCALE}, timeout=180)
    else:
        run(environment, "shot", str(plan), "--png", str(png), "--size", SIZE, "--scale", SCALE, *picture.options)


def run(environment: dict[str, str], *arguments: str) -> None:
    """Run one verb of the program; its complaint stops the script."""
    command = [sys.executable, "-m", "pacte_desktop", *arguments]
    subprocess.run(command, check=True, cwd=PROJECT, env=environment, stdout=subprocess.DEVNULL, timeout=120)


def shrink(source: Path, target: Path, picture: Picture) -> None:
    """Cut and reduce what ``shot`` wrote, and write it in at most :data:`COLOURS` colours."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    image = QImage(str(source))
    if picture.part:
        image = image.copy(*picture.part)
    if picture.width:
        image = image.scaledToWidth(picture.width, Qt.TransformationMode.SmoothTransformation)
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    width, height = image.width(), image.height()
    pixels = np.frombuffer(image.constBits(), dtype=np.uint32).reshape(height, width) & np.uint32(0xFFFFFF)
    table, indexes = reduced(pixels)
    rows = np.zeros((height, (width + 3) // 4 * 4), dtype=np.uint8)  # Qt wants rows of whole 32-bit words.
    rows[:, :width] = indexes
    small = QImage(rows.data, width, height, rows.shape[1], QImage.Format.Format_Indexed8)
    small.setColorTable([0xFF000000 | int(colour) for colour in table])
    if not small.save(str(target), quality=0):
        raise OSError(f"{target} could not be written")


def reduced(pixels: NDArray[np.uint32]) -> tuple[NDArray[np.uint32], NDArray[np.uint8]]:
    """Table of colours (0xRRGGBB) and the index of the nearest one for each pixel.

    Each colour taken is the one that the table so far would change most, by its difference and by how often it stands
    in the picture: large surfaces keep their exact colour, and so do small signs of a colour of their own.
    """
    colours, places, counts = np.unique(pixels, return_inverse=True, return_counts=True)
    channels = np.stack([colours >> 16, colours >> 8 & 0xFF, colours & 0xFF], axis=1).astype(np.int32)
    taken = [int(counts.argmax())]
    nearest = np.zeros(len(colours), dtype=np.uint8)
    lost = ((channels - channels[taken[0]]) ** 2).sum(axis=1)
    while len(taken) < COLOURS and lost.any():
        taken.append(int((lost * np.sqrt(counts)).argmax()))
        distance = ((channels - channels[taken[-1]]) ** 2).sum(axis=1)
        nearest[distance < lost] = len(taken) - 1
        lost = np.minimum(lost, distance)
    return colours[taken], nearest[places.reshape(pixels.shape)]


if __name__ == "__main__":
    main()
