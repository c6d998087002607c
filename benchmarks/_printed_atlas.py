"""An atlas of six départements, one page each: as the program draws it, and as geopandas and matplotlib do.

Both start from files: the program from a plan, whose minutes it computes, the other from the same communes, minutes,
places and outlines as GeoPackage. Both write A4 landscape, classes with hatches, outlines, names of the places of care
and of the larger towns, title, definition, legend, scale bar, north, and a table of the communes beyond the limit.
"""

from pathlib import Path

OURS = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from datetime import datetime
from pathlib import Path
from pacte_desktop.documents.document import PageFormat
from pacte_desktop.documents.document_pages import document_pdf
from pacte_desktop.domain.progress import Watch
from pacte_desktop.gui.app import make_application
from pacte_desktop.gui.map_sheets import map_sheet_kind
from pacte_desktop.gui.plan_view import SeenPlan
from pacte_desktop.services.coverage import coverage_input
from pacte_desktop.services.documents.kind import Wanted, open_source
from pacte_desktop.documents.document import arranged
from pacte_desktop.store.opening import open_plan
def read():
    make_application("light")
    plan = open_plan(Path(FOLDER) / "demo.pacte")
    source = open_source(plan, datetime(2026, 11, 30, 9, 30), with_coverage=True)
    return source, SeenPlan.of(source.snapshot, source.territory, coverage_input(plan))
def work(given):
    source, view = given
    made = map_sheet_kind(view).prepare(source, Wanted(scope={"tables": "none"}))(Watch())
    return document_pdf([arranged(document) for document in made], PageFormat())
"""

MATPLOTLIB = """
import io
import geopandas
import matplotlib
matplotlib.use("pdf")
matplotlib.rcParams.update({"pdf.fonttype": 42, "hatch.linewidth": 0.6, "font.size": 7})
from matplotlib import font_manager, patheffects, pyplot
from matplotlib.backends.backend_pdf import PdfPages
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
for file in ("SourceSans3-Regular.ttf", "SourceSans3-Semibold.ttf"):
    font_manager.fontManager.addfont(FONTS + "/" + file)
matplotlib.rcParams["font.family"] = "Source Sans 3"
CLASSES = (
    (0, 10, "#DCEBEB", "", "jusqu’à 10 min"), (10, 20, "#A9CFD1", "", "plus de 10 à 20 min"),
    (20, 30, "#6FACB4", "", "plus de 20 à 30 min"), (30, 45, "#E08A3C", "////", "plus de 30 à 45 min"),
    (45, 1e9, "#96400F", "\\\\\\\\", "plus de 45 min"),
)
HALO = [patheffects.withStroke(linewidth=2, foreground="white")]
def read():
    return [geopandas.read_file(FOLDER + "/atlas.gpkg", layer=layer) for layer in ("communes", "places", "outlines")]
def named(axes, rows, size, dy):
    for name, at in zip(rows["name"], rows.geometry):
        axes.annotate(name, (at.x, at.y), (0, dy), textcoords="offset points", ha="center", fontsize=size,
                      path_effects=HALO, clip_on=True)
def page(communes, places, outlines, code):
    mine = communes[communes.departement == code]
    figure = pyplot.figure(figsize=(11.69, 8.27))
    axes = figure.add_axes((0.04, 0.08, 0.53, 0.76))
    for low, high, colour, hatch, _ in CLASSES:
        held = mine[(mine.minutes > low) & (mine.minutes <= high) | ((low == 0) & (mine.minutes == 0))]
        if len(held):
            held.plot(ax=axes, facecolor=colour, edgecolor="#3F4E55" if hatch else colour, hatch=hatch, linewidth=0.1)
    outlines.boundary.plot(ax=axes, color="#17242A", linewidth=0.6)
    west, south, east, north = mine.total_bounds
    half = max((east - west) / 0.53 / 11.69, (north - south) / 0.76 / 8.27) / 2 * 1.06
    middle_x, middle_y = (west + east) / 2, (south + north) / 2
    left, right = middle_x - half * 0.53 * 11.69, middle_x + half * 0.53 * 11.69
    low, top = middle_y - half * 0.76 * 8.27, middle_y + half * 0.76 * 8.27
    shown = places.cx[left:right, low:top]
    for is_counted, marker in ((True, "P"), (False, "+")):
        held = shown[shown.is_counted == is_counted]
        axes.scatter(held.geometry.x, held.geometry.y, marker=marker, s=30, color="#A3122E", zorder=5)
    named(axes, shown, 6.5, 5)
    towns = mine[mine.population >= 2000]
    named(axes, towns.set_geometry(towns.centroid), 6.5, -7)
    axes.set_xlim(left, right)
    axes.set_ylim(low, top)
    axes.set_aspect("equal")
    axes.set_xticks([])
    axes.set_yticks([])
    axes.set(xlabel="", ylabel="")
    axes.plot((right - 25_000, right - 5_000), (low + 4_000,) * 2, color="#17242A", linewidth=1.5)
    axes.text(right - 15_000, low + 5_000, "20 km", ha="center")
    north = {"xycoords": "axes fraction", "ha": "center", "arrowprops": {"arrowstyle": "<-"}}
    axes.annotate("N", (0.95, 0.88), (0.95, 0.97), **north)
    beyond = mine[mine.minutes > 30].sort_values("population", ascending=False)
    figure.text(0.04, 0.93, f"Minutes jusqu’aux soins urgents · {code}", fontsize=20, weight="semibold")
    figure.text(0.04, 0.88, f"Plus proche SU ou SMUR · situation au 31/12/2019 · {len(beyond)} communes, "
                f"{beyond.population.sum()} habitants à plus de 30 min", fontsize=9)
    patches = [Patch(facecolor=colour, hatch=hatch, edgecolor="#3F4E55", label=words)
               for _, _, colour, hatch, words in CLASSES]
    patches += [Line2D([], [], linestyle="", marker=marker, color="#A3122E", label=words)
                for marker, words in (("P", "SU ou SMUR, compté"), ("+", "non compté"))]
    figure.legend(handles=patches, loc="upper left", bbox_to_anchor=(0.58, 0.85), frameon=False, ncols=2, fontsize=8.5)
    rows = list(zip(beyond["name"], beyond.population, beyond.minutes))[:96]
    for number, (name, people, minutes) in enumerate(rows):
        x, y = 0.59 + number // 32 * 0.13, 0.62 - number % 32 * 0.0135
        figure.text(x, y, name, fontsize=6.8)
        figure.text(x + 0.1, y, str(people), fontsize=6.8, ha="right")
        figure.text(x + 0.12, y, f"{minutes:.1f}", fontsize=6.8, ha="right")
    return figure
def work(given):
    communes, places, outlines = given
    held = io.BytesIO()
    with PdfPages(held) as pdf:
        for code in ("18", "28", "36", "37", "41", "45"):
            figure = page(communes, places, outlines, code)
            pdf.savefig(figure)
            pyplot.close(figure)
    return held.getvalue()
"""

ENGINES = {"ours (Qt, Typst)": OURS, "matplotlib": MATPLOTLIB}


def write_atlas_files(folder: Path) -> int:
    """Write the plan, and what it holds as GeoPackage for the other; returns how many communes are drawn."""
    from datetime import datetime

    import geopandas
    import shapely

    from pacte_desktop.services.coverage import coverage_input
    from pacte_desktop.services.documents.kind import open_source
    from pacte_desktop.services.plans import create_demo
    from pacte_desktop.store.opening import open_plan

    create_demo(folder / "demo.pacte")
    plan = open_plan(folder / "demo.pacte")
    source = open_source(plan, datetime(2026, 11, 30, 9, 30), with_coverage=True)
    territory, coverage = source.territory, source.territory.coverage
    assert coverage is not None
    communes, epsg = territory.communes, f"EPSG:{territory.communes.projection_epsg}"
    inside = communes.inside
    drawn = geopandas.GeoDataFrame(
        {
            "name": communes.name[inside].astype(str),
            "departement": communes.departement[inside].astype(str),
            "population": communes.population_municipal[inside],
            "minutes": coverage.minutes,
        },
        geometry=list(communes.polygon[inside]),
        crs=epsg,
    )
    wanted = coverage_input(plan)
    counted = {item.id for item in wanted.counted}
    found = [(item, territory.find(item.insee_code)) for item in wanted.equipment]
    placed = [(item, row) for item, row in found if row is not None]
    places = geopandas.GeoDataFrame(
        {"name": [item.name for item, _ in placed], "is_counted": [item.id in counted for item, _ in placed]},
        geometry=[shapely.Point(*communes.point[row]) for _, row in placed],
        crs=epsg,
    )
    around = geopandas.GeoDataFrame(
        {"departement": communes.departement.astype(str)}, geometry=list(communes.polygon), crs=epsg
    )
    file = folder / "atlas.gpkg"
    drawn.to_file(file, layer="communes")
    places.to_file(file, layer="places")
    around.dissolve("departement").reset_index().to_file(file, layer="outlines")
    plan.close()
    return len(drawn)
