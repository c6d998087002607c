"""A base territory made from the settlements of an OpenStreetMap extract, where there are no French communes.

Each settlement gets the area that is nearer to it than to any other; they are « communes » of one département and one
région. Metres in the UTM zone of the place; written in the layout of the shipped base territory.
"""

import hashlib
from dataclasses import dataclass
from datetime import date

import numpy as np
import shapely
from numpy.typing import ArrayLike, NDArray

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.territory.degrees import to_metres
from pacte_desktop.territory.network.places import PLACE_KINDS, Places
from pacte_desktop.territory.network.reading import Extract
from pacte_desktop.territory.network.roads import ExtractFacts
from pacte_desktop.territory.origin_note import NoteSection, note_text
from pacte_desktop.territory.polygon_coverage import Array, dissolve, shared_edges
from pacte_desktop.territory.settlement_cells import area_around, cells, kept_apart
from pacte_desktop.territory.territory_archive import archive_bytes, code_column, counts, layer, text_column

AREA_CODE = "ZZ"
"""Code of the one département and of the one région; no French one looks like it."""
KINDS = ("city", "town", "village", "hamlet")
"""Settlements that become communes, the most important first. A suburb is part of one, a farm is none."""
_ZONE = "extrait"


@dataclass(frozen=True, slots=True)
class SettlementRule:
    """People assumed of each kind that has no figure, what is said of them, and how the area is drawn."""

    assumed: dict[str, int]
    label: str
    label_known: str
    hollow_ratio: float
    margin_m: float
    apart_m: float
    most_settlements: int


@dataclass(frozen=True)
class SettlementTerritory:
    """The file (``payload``) and the note of its origin (``source``, TOML), and its n communes by increasing code."""

    payload: bytes
    sha256: str
    source: str
    projection_epsg: int
    insee_code: tuple[str, ...]
    name: tuple[str, ...]
    population: NDArray[np.int32]
    polygon: NDArray[np.object_]

    @property
    def largest(self) -> int:
        """Row of the settlement with the most people."""
        return int(np.argmax(self.population))

    def rows_at(self, lon: ArrayLike, lat: ArrayLike) -> NDArray[np.int64]:
        """Rows of the communes that hold these points (degrees); of those nearest to points outside."""
        points = shapely.points(to_metres(self.projection_epsg, lon, lat))
        return np.asarray(shapely.STRtree(self.polygon).nearest(points), dtype=np.int64)


def utm_epsg(lon: float, lat: float) -> int:
    """EPSG code of the UTM zone (WGS 84) that holds a point in degrees."""
    zone = min(60, int((lon + 180) // 6) + 1)
    return (32600 if lat >= 0 else 32700) + zone


def settlement_territory(
    extract: Extract, facts: ExtractFacts, label: str, rule: SettlementRule, watch: Watch | None = None
) -> SettlementTerritory:
    """The territory of the settlements of ``extract``, called ``label``.

    Raises :class:`KnownError` when the extract names no settlement, :class:`CancelledError` when stopped.
    """
    watch = watch or Watch()
    words = translate("SettlementTerritory", "Découpage du territoire entre les localités")
    watch.step(words, 0, 3)
    places = _by_importance(extract.settlements)
    if not len(places):
        raise KnownError(
            translate("SettlementTerritory", "L’extrait « {name} » ne nomme aucune localité.").format(name=facts.name),
            translate("SettlementTerritory", "Choisissez l’extrait complet d’une région (.osm.pbf)."),
        )
    epsg = utm_epsg(float(np.median(places.lon)), float(np.median(places.lat)))
    point = np.round(to_metres(epsg, places.lon, places.lat))
    kept = kept_apart(point, rule.apart_m)[: rule.most_settlements]
    places, point = places.only(kept), point[kept]
    watch.step(words, 1, 3)
    area = area_around(np.concatenate((point, _road_points(extract, epsg))), rule.hollow_ratio, rule.margin_m)
    polygon = cells(point, area)
    watch.step(words, 2, 3)
    code = tuple(f"Z{number:04d}" for number in range(1, len(places) + 1))
    known = places.population >= 0
    assumed = np.array([rule.assumed.get(kind, 0) for kind in PLACE_KINDS])[places.kind]
    population = np.where(known, places.population, assumed).astype(np.int32)
    arrays = _tables(code, places.name, population, label) | _layers(polygon, point, epsg)
    payload = archive_bytes(arrays)
    sha256 = hashlib.sha256(payload).hexdigest()
    settlements = {
        "count": len(population),
        "population": int(population.sum()),
        "population_assumed": int(population[~known].sum()),
        "without_population": int((~known).sum()),
    }
    base = rule.label_known if known.all() else rule.label
    note = _note(facts, base, {"sha256": sha256, "bytes": len(payload)}, settlements)
    watch.step(words, 3, 3)
    return SettlementTerritory(payload, sha256, note, epsg, code, places.name, population, polygon)


def _by_importance(found: Places) -> Places:
    """Settlements that become communes: by kind, then by known population, then by their OSM number."""
    wanted = np.isin(found.kind, [PLACE_KINDS.index(kind) for kind in KINDS])
    rows = np.flatnonzero(wanted)
    order = np.lexsort((found.key[rows], -found.population[rows].astype(np.int64), found.kind[rows]))
    return found.only(rows[order])


def _road_points(extract: Extract, epsg: int) -> NDArray[np.float64]:
    """Vertices of the roads in metres, without ferries, which would take the sea into the territory."""
    roads = extract.roads
    ferry = np.array([use.is_ferry for use in roads.uses], dtype=bool)[roads.use]
    on_land = np.repeat(~ferry, np.diff(roads.start)) & np.isfinite(roads.lon)
    return to_metres(epsg, roads.lon[on_land], roads.lat[on_land])


def _tables(
    code: tuple[str, ...], names: tuple[str, ...], population: NDArray[np.int32], label: str
) -> dict[str, Array]:
    """Columns of communes, of the one département and of the one région."""
    count, seat = len(code), code[int(np.argmax(population))]
    tables = {
        "commune/insee_code": code_column(code),
        "commune/name": text_column(" ".join(name.split()) for name in names),
        "commune/departement": np.zeros(count, dtype=np.int16),
        "commune/epci": np.full(count, -1, dtype=np.int16),
        "commune/population_municipal": population,
        "departement/zone": np.zeros(1, dtype=np.int8),
        "departement/region": code_column([AREA_CODE]),
        "epci/code": np.zeros(0, dtype="S9"),
        "epci/name": text_column([]),
    }
    for table in ("departement", "region"):
        tables[f"{table}/code"] = code_column([AREA_CODE])
        tables[f"{table}/name"] = text_column([label])
        tables[f"{table}/chef_lieu"] = code_column([seat])
    return tables


def _layers(polygon: NDArray[np.object_], point: NDArray[np.float64], epsg: int) -> dict[str, Array]:
    """Outlines in both details (cells are simple already), neighbours and main points of the one zone."""
    pairs = np.unique(shared_edges(polygon)[:, :2].astype(np.int64), axis=0)
    whole = dissolve(polygon, np.zeros(len(polygon), dtype=np.int64), 1)
    arrays = {
        "zone/name": text_column([_ZONE]),
        "zone/epsg": np.array([epsg], dtype=np.int32),
        "commune/main_point": point.astype(np.int32),
        f"{_ZONE}/commune/neighbours": counts(pairs),
    }
    for detail in ("full", "simple"):
        arrays.update(layer(f"{_ZONE}/commune/{detail}", polygon))
        for level in ("departement", "region"):
            arrays.update(layer(f"{_ZONE}/{level}/{detail}", whole))
    return arrays


def _note(facts: ExtractFacts, population_base: str, output: NoteSection, settlements: NoteSection) -> str:
    """Origin of the territory as TOML, with the keys of the note of the shipped one."""
    title = translate("SettlementTerritory", "Territoire d’essai : localités de l’extrait {name} du {day:%d/%m/%Y}")
    geography = translate("SettlementTerritory", "localités d’OpenStreetMap au {day:%d/%m/%Y}, territoires supposés")
    day = date.fromisoformat(facts.date)
    head: NoteSection = {
        "title": title.format(name=facts.name, day=day),
        "licence": "ODbL 1.0",
        "attribution": "© OpenStreetMap contributors",
    }
    sections: dict[str, NoteSection] = {
        "": head,
        "vintage": {
            "cog_year": int(facts.date[:4]),
            "geography": geography.format(day=day),
            "population": population_base,
        },
        "settlements": settlements,
        "output": output,
        "input": {"file": facts.name, "sha256": facts.sha256, "date": facts.date},
    }
    return note_text(sections)
