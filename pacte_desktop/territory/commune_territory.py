"""A newer base territory out of outlines of communes (ADMIN EXPRESS, BD TOPO), in the layout of the shipped one.

Outlines are brought to metres of the official projection, simplified together so that borders stay shared, rounded to
1 m and made a coverage without gap or overlap. What the source does not tell (names of départements, intercommunality,
town halls) is that of the territory before it, for the communes that are in both.
"""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.geography import departement_of
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.territory.base_layout import main_points, tables, zone_layers
from pacte_desktop.territory.commune_rows import CommuneFacts, territory_rows
from pacte_desktop.territory.coverage_repair import CoverageError, check_coverage, faces_of, owners_of
from pacte_desktop.territory.french_zones import ZONES, FrenchZone, in_zone
from pacte_desktop.territory.land_around import land_around
from pacte_desktop.territory.origin_note import note_text
from pacte_desktop.territory.outlines import base_source
from pacte_desktop.territory.polygon_coverage import Array, dissolve
from pacte_desktop.territory.territory_archive import archive_bytes
from pacte_desktop.territory.territory_before import TerritoryBefore, territory_before

Tell = Callable[[str, int, int | None], None]
FULL_TOLERANCE_M = 100.0
"""Of the simplification of the outlines: triangles under 1 ha go, as in the generalised outlines that are shipped."""
_FAR_M = 5_000.0  # Communes whose outlines lie farther than that from where they were are not where the file says.
_NAMED = 10
_STEPS = 6


@dataclass(frozen=True)
class NewCommunes:
    """n rows, one or more a commune: codes, names, SIREN of the EPCI ("" for none), people (-1: not told), polygons in
    ``crs``. ``seat``: chef-lieux in ``seat_crs``, ``seat_code``: their communes, "" where only the place tells."""

    crs: str
    code: Sequence[str]
    name: Sequence[str]
    epci: Sequence[str]
    population: Sequence[int]
    polygon: Array
    seat_code: Sequence[str]
    seat: Array
    seat_crs: str


@dataclass(frozen=True, slots=True)
class Edition:
    """What is said of the source: file, sha256, publisher, licence, year of the code officiel géographique."""

    file_name: str
    file_sha256: str
    source: str
    licence: str
    cog_year: int


@dataclass(frozen=True)
class CommuneTerritory:
    """The file (``payload``), the note of its origin (TOML), its communes; ``successors``: where the communes went that
    the territory before it had; ``notes``: what must be said."""

    payload: bytes
    sha256: str
    source: str
    code: tuple[str, ...]
    successors: Mapping[str, str]
    notes: tuple[str, ...]


def commune_territory(new: NewCommunes, base: Path, edition: Edition, tell: Tell) -> CommuneTerritory:
    """The territory of these communes; ``base``: file of the territory before it.

    Raises :class:`KnownError` when the outlines are missing, lie elsewhere than the communes, or form no coverage.
    """
    words = translate("CommuneTerritory", "Découpage du territoire")
    tell(words, 0, _STEPS)
    codes = sorted(set(new.code))
    zone = _zone(codes)
    before = territory_before(base, zone)
    pieces = in_metres(shapely.from_wkb(new.polygon, on_invalid="ignore"), new.crs, zone)
    _check_outlines(pieces, new, before)
    number = {code: i for i, code in enumerate(codes)}
    owner = np.array([number[code] for code in new.code], dtype=np.int64)
    tell(words, 1, _STEPS)
    try:
        polygon, repaired = as_coverage(pieces, owner, len(codes))
        tell(words, 3, _STEPS)
        around = land_around(base, zone, {departement_of(code) for code in codes})
        rows = territory_rows(_facts(new, codes), before, base, around.region_of)
        arrays = tables(rows.communes, rows.departements, rows.regions, rows.epci)
        arrays.update(zone_layers(zone, polygon, rows.communes, around))
    except (CoverageError, shapely.errors.GEOSException) as error:
        raise KnownError(
            translate("CommuneTerritory", "Les contours de « {name} » ne forment pas un pavage : {reason}.").format(
                name=edition.file_name, reason=error
            ),
            translate("CommuneTerritory", "Choisissez l’édition COG ou COG-CARTO d’ADMIN EXPRESS."),
        ) from error
    tell(words, 5, _STEPS)
    arrays["commune/main_point"], said = _points(new, codes, polygon, zone, before)
    payload = archive_bytes(arrays)
    sha256 = hashlib.sha256(payload).hexdigest()
    tell(words, _STEPS, _STEPS)
    return CommuneTerritory(
        payload=payload,
        sha256=sha256,
        source=_note(edition, base, sha256, rows.communes, has_people=any(people >= 0 for people in new.population)),
        code=tuple(codes),
        successors=_successors(codes, polygon, before),
        notes=(*rows.notes, *said, *repaired),
    )


def _zone(codes: Sequence[str]) -> FrenchZone:
    departements = {departement_of(code) for code in codes}
    found = [zone for zone in ZONES if any(in_zone(code, zone) for code in departements)]
    if len(found) != 1:
        raise KnownError(translate("CommuneTerritory", "Ces communes n’ont pas de projection commune."))
    return found[0]


def in_metres(geometries: Array, crs: str, zone: FrenchZone) -> Array:
    """Geometries of ``crs`` in metres of the zone, not rounded: equal vertices stay equal."""
    import pyproj

    try:
        transformer = pyproj.Transformer.from_crs(crs, zone.epsg, always_xy=True)
    except pyproj.exceptions.CRSError as error:
        raise KnownError(
            translate("CommuneTerritory", "Le système de coordonnées du fichier n’est pas reconnu.")
        ) from error

    def metres(points: Array) -> Array:
        return np.column_stack(transformer.transform(points[:, 0], points[:, 1]))

    return np.asarray(shapely.transform(geometries, metres), dtype=object)


def _facts(new: NewCommunes, codes: Sequence[str]) -> list[CommuneFacts]:
    """What the first row of each commune tells."""
    first = {code: row for row, code in reversed(list(enumerate(new.code)))}
    return [
        CommuneFacts(code, new.name[row], new.epci[row], new.population[row]) for code in codes for row in [first[code]]
    ]


def _check_outlines(pieces: Array, new: NewCommunes, before: TerritoryBefore) -> None:
    """Every commune has an outline, where it was before: refused rather than guessed."""
    bounds = shapely.bounds(pieces)
    empty = sorted({code for code, box in zip(new.code, bounds, strict=True) if not np.isfinite(box).all()})
    if empty:
        raise KnownError(
            translate("CommuneTerritory", "Communes sans contour lisible : {codes}.").format(codes=_short(empty)),
            translate("CommuneTerritory", "Téléchargez le fichier de nouveau."),
        )
    known = [(row, before.row_of[code]) for row, code in enumerate(new.code) if code in before.row_of]
    if not known:
        return
    here, there = (np.array(rows, dtype=np.int64) for rows in zip(*known, strict=True))
    away = shapely.distance(pieces[here], shapely.points(before.point[there]))
    if float(np.median(away)) > _FAR_M:
        raise KnownError(
            translate("CommuneTerritory", "Les contours sont à {n} km des communes qu’ils désignent.").format(
                n=round(float(np.median(away)) / 1000)
            ),
            translate(
                "CommuneTerritory", "Le système de coordonnées annoncé par le fichier n’est sans doute pas le sien."
            ),
        )


def as_coverage(pieces: Array, owner: NDArray[np.int64], count: int) -> tuple[Array, list[str]]:
    """One multipolygon for each owner, a coverage on the grid of 1 m, and what had to be repaired, in words."""
    simple = shapely.coverage_simplify(shapely.make_valid(pieces), FULL_TOLERANCE_M)
    rounded = np.asarray(shapely.transform(simple, np.round), dtype=object)
    if shapely.is_valid(rounded).all() and shapely.coverage_is_valid(rounded) and (shapely.area(rounded) > 0).all():
        return dissolve(rounded, owner, count), []
    faces = faces_of(rounded)
    face_owner, seen = owners_of(faces, rounded, owner)
    polygons = dissolve(faces, face_owner, count)
    check_coverage(polygons, translate("CommuneTerritory", "communes"))
    said = {
        "overlaps": translate("CommuneTerritory", "Chevauchements entre communes, attribués à la voisine : {n}."),
        "gaps": translate("CommuneTerritory", "Interstices de moins de 1 ha entre communes, comblés : {n}."),
    }
    return polygons, [words.format(n=seen[key]) for key, words in said.items() if seen[key]]


def _points(
    new: NewCommunes, codes: Sequence[str], polygon: Array, zone: FrenchZone, before: TerritoryBefore
) -> tuple[Array, list[str]]:
    """Main points: the chef-lieu of the source, else the point before, else a point inside; and how many are not the
    first."""
    here = set(codes)
    owners: list[str] = []
    points: list[Any] = []
    if len(new.seat):
        # Some editions have points of several parts.
        seats = shapely.centroid(in_metres(shapely.from_wkb(new.seat, on_invalid="ignore"), new.seat_crs, zone))
        placed = shapely.STRtree(polygon)
        for code, seat in zip(new.seat_code, seats, strict=True):
            if seat is None or not np.isfinite(shapely.bounds(seat)).all():
                continue
            if code in here:
                owners.append(code)
                points.append(seat)
            elif not code:
                owners += [codes[row] for row in placed.query(seat, "intersects")[:1].tolist()]
                points += [seat] * (len(owners) - len(points))
    _found, without_seat = main_points(codes, polygon, owners, np.array(points, dtype=object))
    old = [code for code in codes if code in before.row_of]
    known = [shapely.Point(before.point[before.row_of[code]]) for code in old]
    found, without = main_points(codes, polygon, [*owners, *old], np.array([*points, *known], dtype=object))
    kept = int(without_seat.sum() - without.sum())
    said = []
    if kept:
        said.append(
            counted(
                kept,
                translate("CommuneTerritory", "{n} commune sans chef-lieu dans le fichier garde son point."),
                translate("CommuneTerritory", "{n} communes sans chef-lieu dans le fichier gardent leur point."),
            )
        )
    if without.any():
        said.append(
            counted(
                int(without.sum()),
                translate("CommuneTerritory", "{n} commune sans chef-lieu connu : un point intérieur en tient lieu."),
                translate("CommuneTerritory", "{n} communes sans chef-lieu connu : un point intérieur en tient lieu."),
            )
        )
    return found, said


def _successors(codes: Sequence[str], polygon: Array, before: TerritoryBefore) -> dict[str, str]:
    """Commune that now holds the main point of each one that is no more."""
    here = {departement_of(code) for code in codes}
    gone = sorted(code for code in before.row_of.keys() - set(codes) if departement_of(code) in here)
    if not gone:
        return {}
    points = shapely.points(before.point[[before.row_of[code] for code in gone]])
    which, row = shapely.STRtree(polygon).query(points, "intersects")
    return {gone[at]: codes[to] for at, to in zip(which.tolist()[::-1], row.tolist()[::-1], strict=True)}


def _note(edition: Edition, base: Path, sha256: str, rows: Sequence[Mapping[str, Any]], *, has_people: bool) -> str:
    people = translate("CommuneTerritory", "population publiée avec les contours ({source}, édition {year})")
    title = translate("CommuneTerritory", "Communes de {source}, code officiel géographique {year}")
    facts = {"source": edition.source, "year": edition.cog_year}
    before = base_source(base)
    return note_text(
        {
            "": {
                "title": title.format(**facts),
                "licence": edition.licence,
                "attribution": edition.source,
            },
            "vintage": {
                "cog_year": edition.cog_year,
                "population": people.format(**facts) if has_people else before.population_vintage,
            },
            "output": {
                "sha256": sha256,
                "communes": len(rows),
                "population_municipal": sum(r["population"] for r in rows),
            },
            "input": {"file": edition.file_name, "sha256": edition.file_sha256},
            "before": {"sha256": before.sha256, "cog_year": before.cog_year},
        }
    )


def _short(codes: Sequence[str]) -> str:
    return ", ".join(codes[:_NAMED]) + ("…" if len(codes) > _NAMED else "")
