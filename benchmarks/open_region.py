"""Ratio of opening one region of the base territory to reading the same communes from a GeoPackage with geopandas.

Both in fresh processes, imports included, in turn. Usage: python benchmarks/open_region.py [RUNS]
"""

import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

REGION = ("18", "28", "36", "37", "41", "45")

OURS = """
import time
start = time.perf_counter()
from pacte_desktop.territory.basemap import open_base_territory
imported = time.perf_counter()
territory = open_base_territory({region!r})
print(imported - start, time.perf_counter() - imported, len(territory))
"""

GEOPANDAS = """
import time
start = time.perf_counter()
import geopandas
imported = time.perf_counter()
table = geopandas.read_file({path!r})
print(imported - start, time.perf_counter() - imported, len(table))
"""


def write_geopackage(path: Path) -> None:
    """The same communes and columns as a GeoPackage."""
    import geopandas

    from pacte_desktop.territory.basemap import open_base_territory

    territory = open_base_territory(REGION)
    columns = ("insee_code", "name", "departement", "region", "epci", "population_municipal", "inside")
    frame = geopandas.GeoDataFrame(
        {column: getattr(territory, column) for column in columns},
        geometry=list(territory.polygon),
        crs=territory.projection_epsg,
    )
    frame.to_file(path, driver="GPKG")


def measure(script: str) -> tuple[float, float]:
    """Seconds of import and of reading in a fresh process."""
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=120)
    imported, read, _count = run.stdout.split()
    return float(imported), float(read)


def main() -> None:
    """Print medians and ratios pair by pair."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "region.gpkg"
        write_geopackage(path)
        scripts = OURS.format(region=REGION), GEOPANDAS.format(path=str(path))
        for script in scripts:
            measure(script)
        pairs = [(measure(scripts[0]), measure(scripts[1])) for _ in range(runs)]
    for name, part in (("reading", 1), ("import and reading", None)):
        ours, theirs = ([sum(pair[side]) if part is None else pair[side][part] for pair in pairs] for side in (0, 1))
        ratios = [a / b for a, b in zip(ours, theirs, strict=True)]
        print(
            f"{name:20} base territory {statistics.median(ours):.3f} s, geopandas {statistics.median(theirs):.3f} s, "
            f"ratio {statistics.median(ratios):.2f} (from {min(ratios):.2f} to {max(ratios):.2f}, {runs} pairs)"
        )


if __name__ == "__main__":
    main()
