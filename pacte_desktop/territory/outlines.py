"""Départements and régions of France: names, memberships, and outlines in metres of the zone's official projection.

The file is described in ``maps/base/SOURCE.toml``. One zone, one projection: metropole (EPSG 2154), Antilles (5490),
Guyane (2972), La Réunion (2975), Mayotte (4471). Every function raises :class:`KnownError` when the file is missing
or damaged.
"""

import tomllib
import zipfile
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
import shapely
from numpy.typing import NDArray

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.geography import Departement, Region
from pacte_desktop.domain.wording import translate
from pacte_desktop.shipped import MAPS

BASE_FILE = MAPS / "base" / "france.npz"
Detail = Literal["full", "simple"]
"""``full``: the outlines of the source (about 150 m); ``simple``: about 700 m, for the whole country."""
Layer = Literal["commune", "departement", "region"]
Table = dict[str, NDArray[Any]]


@dataclass(frozen=True)
class Zone:
    """Part of France with one projection; ``departements`` and ``regions`` are codes in the order of the layers."""

    name: str
    projection_epsg: int
    departements: tuple[str, ...]
    regions: tuple[str, ...]


@dataclass(frozen=True)
class Outlines:
    """Outlines of every département and région of one zone: multipolygons in metres, in the order of the codes."""

    zone: Zone
    departement: NDArray[np.object_]
    region: NDArray[np.object_]


@dataclass(frozen=True)
class BaseSource:
    """What must be said of the base territory wherever it is shown, and the sha256 of the file."""

    attribution: str
    licence: str
    cog_year: int
    population_vintage: str
    sha256: str
    geography: str = ""
    """What the communes are where they are not those of the code officiel géographique."""


def read_arrays(names: Collection[str], file: Path = BASE_FILE) -> Table:
    """The named arrays of the archive."""
    try:
        with file.open("rb") as stream, np.load(stream, allow_pickle=False) as archive:
            return {name: archive[name] for name in names}
    except FileNotFoundError as error:
        raise _unusable(translate("BaseTerritory", "Le fond de carte « {file} » est introuvable."), file) from error
    except (OSError, EOFError, KeyError, ValueError, AttributeError, zipfile.BadZipFile, NotImplementedError) as error:
        raise _unusable(translate("BaseTerritory", "Le fond de carte « {file} » est endommagé."), file) from error


def _unusable(sentence: str, file: Path) -> KnownError:
    remedy = translate("BaseTerritory", "Réinstallez le programme, ou replacez ce fichier depuis sa distribution.")
    return KnownError(sentence.format(file=file), remedy)


def read_text(column: NDArray[Any]) -> list[str]:
    """Values of a text column: UTF-8, one a line."""
    return column.tobytes().decode().split("\n")


def read_polygons(
    zone: Zone, layer: Layer, detail: Detail, chosen: NDArray[np.intp] | None = None, file: Path = BASE_FILE
) -> NDArray[np.object_]:
    """Multipolygons (metres) of one layer of the zone; ``chosen``: increasing positions, all when not given."""
    key = f"{zone.name}/{layer}/{detail}/"
    data = read_arrays([key + part for part in ("first", "step", "vertices", "rings", "parts")], file)
    parts, rings, vertices = (data[key + part].astype(np.int64) for part in ("parts", "rings", "vertices"))
    first, step = data[key + "first"], data[key + "step"]
    if chosen is not None:
        keep = np.zeros(len(parts), dtype=bool)
        keep[chosen] = True
        keep_part = np.repeat(keep, parts)
        keep_ring = np.repeat(keep_part, rings)
        step, first = step[np.repeat(keep_ring, vertices)], first[keep_ring]
        parts, rings, vertices = parts[keep], rings[keep_part], vertices[keep_ring]
    ring = _offsets(vertices)
    walked = np.cumsum(step, axis=0, dtype=np.int32)
    points = walked + np.repeat(first - walked[ring[:-1]], vertices, axis=0)
    kind = shapely.GeometryType.MULTIPOLYGON
    offsets = (ring, _offsets(rings), _offsets(parts))
    return np.asarray(shapely.from_ragged_array(kind, points.astype(np.float64), offsets), dtype=object)


def _offsets(counts: NDArray[np.int64]) -> NDArray[np.int64]:
    return np.concatenate([np.zeros(1, dtype=np.int64), np.cumsum(counts)])


def all_departements(file: Path = BASE_FILE) -> tuple[Departement, ...]:
    """Every département, by code."""
    table = read_arrays([f"departement/{column}" for column in ("code", "name", "region", "chef_lieu")], file)
    code, region, seat = (table[f"departement/{c}"].astype(str).tolist() for c in ("code", "region", "chef_lieu"))
    names = read_text(table["departement/name"])
    return tuple(Departement(*row) for row in zip(code, names, region, seat, strict=True))


def all_regions(file: Path = BASE_FILE) -> tuple[Region, ...]:
    """Every région, by code."""
    table = read_arrays([f"region/{column}" for column in ("code", "name", "chef_lieu")], file)
    code, seat = (table[f"region/{column}"].astype(str).tolist() for column in ("code", "chef_lieu"))
    return tuple(Region(*row) for row in zip(code, read_text(table["region/name"]), seat, strict=True))


def departement_names(file: Path = BASE_FILE) -> dict[str, str]:
    """Name of each département code."""
    return {departement.code: departement.name for departement in all_departements(file)}


def region_names(file: Path = BASE_FILE) -> dict[str, str]:
    """Name of each région code."""
    return {region.code: region.name for region in all_regions(file)}


def departements_of_region(region: str, file: Path = BASE_FILE) -> tuple[str, ...]:
    """Codes of the départements of a région, increasing; none for an unknown code."""
    return tuple(departement.code for departement in all_departements(file) if departement.region == region)


def zone_of(departements: Collection[str], file: Path = BASE_FILE) -> Zone:
    """The zone of these départements. Raises :class:`KnownError` for an unknown code or several zones."""
    names = ("departement/code", "departement/zone", "departement/region", "zone/name", "zone/epsg")
    table = read_arrays(names, file)
    codes, zones = table["departement/code"].astype(str), table["departement/zone"]
    unknown = sorted(set(departements) - set(codes.tolist()))
    if unknown or not departements:
        sentence = translate("BaseTerritory", "Aucun département de France ne porte le code « {codes} ».")
        remedy = translate("BaseTerritory", "Donnez des codes comme 18, 2A ou 971.")
        raise KnownError(sentence.format(codes=", ".join(unknown)), remedy)
    found = np.unique(zones[np.isin(codes, list(departements))])
    if len(found) > 1:
        sentence = translate("BaseTerritory", "Ces départements n’ont pas de projection commune : {codes}.")
        remedy = translate("BaseTerritory", "Ouvrez séparément la métropole et chaque territoire d’outre-mer.")
        raise KnownError(sentence.format(codes=", ".join(sorted(departements))), remedy)
    here = zones == found[0]
    regions = np.unique(table["departement/region"][here].astype(str))
    name, epsg = read_text(table["zone/name"])[found[0]], int(table["zone/epsg"][found[0]])
    return Zone(name, epsg, tuple(codes[here].tolist()), tuple(regions.tolist()))


def open_outlines(departements: Collection[str], detail: Detail = "full", file: Path = BASE_FILE) -> Outlines:
    """Outlines of all départements and régions of the zone that holds these départements."""
    zone = zone_of(departements, file)
    layers = (read_polygons(zone, layer, detail, None, file) for layer in ("departement", "region"))
    return Outlines(zone, *layers)


def base_source(file: Path = BASE_FILE) -> BaseSource:
    """Origin of the base territory, read from SOURCE.toml beside it."""
    note = file.with_name("SOURCE.toml")
    try:
        data = tomllib.loads(note.read_text(encoding="utf-8"))
        vintage, output = data["vintage"], data["output"]
        return BaseSource(
            attribution=data["attribution"],
            licence=data["licence"],
            cog_year=vintage["cog_year"],
            population_vintage=vintage["population"],
            sha256=output["sha256"],
            geography=vintage.get("geography", ""),
        )
    except FileNotFoundError as error:
        raise _unusable(translate("BaseTerritory", "La fiche d’origine « {file} » est introuvable."), note) from error
    except (OSError, KeyError, ValueError) as error:
        raise _unusable(translate("BaseTerritory", "La fiche d’origine « {file} » est illisible."), note) from error
