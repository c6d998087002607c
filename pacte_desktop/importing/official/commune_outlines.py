"""Outlines of communes out of a GeoPackage, a Shapefile or GeoJSON (or a zip of one) of the IGN or of data.gouv.

Layouts: ADMIN EXPRESS up to 3 (INSEE_COM…), BD TOPO and ADMIN EXPRESS 4 (code_insee…), data.gouv (codgeo…). Only the
communes of the départements that are asked for are read. To be called in a reading child: GDAL opens the file.
"""

import zipfile
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.geography import departement_of
from pacte_desktop.domain.wording import translate
from pacte_desktop.importing.commune_cells import INSEE_CODE
from pacte_desktop.importing.official.text_stream import BROKEN_MEMBER, Tell, check_member, is_safe
from pacte_desktop.importing.reading.caps import NATIONAL_CAPS
from pacte_desktop.importing.reading.file_errors import unreadable
from pacte_desktop.importing.text_table import comparable

_CODE = ("insee_com", "code_insee", "codgeo")
_NAME = ("nom", "nom_officiel", "nom_offici", "libgeo")
_POPULATION = ("population",)
_EPCI = ("siren_epci", "codes_siren_des_epci", "codes_sire", "code_epci")
_KEY = ("id", "cleabs")
_SEAT_COMMUNE = ("code_insee_de_la_commune", "insee_com", "code_insee", "code_ins_1")
_SEAT_KEY = ("id_com",)
_PARTS = ("associee", "deleguee", "arrondissement")
_MAGIC = {".gpkg": b"SQLite format 3\x00", ".shp": b"\x00\x00\x27\x0a"}
_STEP = 1000
_MOST_COMMUNES = 60_000


@dataclass(frozen=True)
class CommuneOutlines:
    """n communes by increasing code: names, SIREN of the EPCI ("" for none), people (-1: not told), geometry as WKB in
    ``crs``. ``seat``: chef-lieux as (code of the commune, or "" where only its place tells, and WKB)."""

    crs: str
    code: tuple[str, ...]
    name: tuple[str, ...]
    epci: tuple[str, ...]
    population: tuple[int, ...]
    geometry: NDArray[np.object_]
    seat: tuple[tuple[str, bytes], ...] = ()
    seat_crs: str = ""
    left_out: tuple[str, ...] = field(default=())
    """Codes of rows that are no commune."""


@dataclass(frozen=True, slots=True)
class _Layer:
    """A layer that GDAL opens: path (maybe inside an archive), name, its fields by their names in lower case."""

    path: str
    name: str
    fields: dict[str, str]
    crs: str
    is_area: bool


def read_outlines(path: Path, departements: Collection[str], tell: Tell) -> CommuneOutlines:
    """The communes of ``departements``.

    Raises :class:`KnownError` when the file cannot be read, holds no communes, or does not tell its coordinates.
    """
    from pyogrio.errors import DataLayerError, DataSourceError, FeatureError, FieldError, GeometryError

    try:
        layers = [layer for dataset in _datasets(path) for layer in _layers(dataset)]
        communes = _communes(layers, path)
        seats = next((layer for layer in layers if _is_seats(layer)), None)
        return _read(communes, seats, frozenset(departements), tell)
    except OSError as error:
        raise unreadable(path, error) from error
    except (
        DataLayerError,
        DataSourceError,
        FeatureError,
        FieldError,
        GeometryError,
        UnicodeDecodeError,
        *BROKEN_MEMBER,
    ) as error:
        raise KnownError(
            translate("Outlines", "Les communes de « {name} » sont illisibles ou incomplètes.").format(name=path.name),
            translate("Outlines", "Téléchargez le fichier de nouveau ; un .shp a besoin des .dbf, .shx et .prj."),
        ) from error


def _datasets(path: Path) -> list[str]:
    """What GDAL is to open: the file, and beside a COMMUNE.shp the layer of chef-lieux. Nothing is opened by a name
    alone: another format behind it could lead GDAL elsewhere."""
    if zipfile.is_zipfile(path):
        return _packed(path)
    begin = _begin(path, 1 << 16)
    if begin.startswith(b"7z\xbc\xaf\x27\x1c"):
        raise KnownError(
            translate("Outlines", "« {name} » est une archive 7-Zip, que le programme ne lit pas.").format(
                name=path.name
            ),
            translate("Outlines", "Décompressez-la, puis choisissez le fichier .gpkg, ou COMMUNE.shp."),
        )
    if not (begin.startswith(tuple(_MAGIC.values())) or _is_geojson(begin)):
        raise _no_communes(path)
    if path.suffix.lower() != ".shp":
        return [str(path)]
    beside = [item for item in sorted(path.parent.iterdir()) if _is_seat_file(item.name)]
    return [str(path), *(str(item) for item in beside if _begin(item, 4) == _MAGIC[".shp"])]


def _begin(path: Path, most: int) -> bytes:
    with path.open("rb") as file:
        return file.read(most)


def _is_geojson(begin: bytes) -> bool:
    text = begin.removeprefix(b"\xef\xbb\xbf").lstrip()
    return text.startswith(b"{") and (b'"FeatureCollection"' in begin or b'"features"' in begin)


def _is_seat_file(name: str) -> bool:
    stem = comparable(PurePosixPath(name).stem)
    return name.lower().endswith(".shp") and _names_seats(stem)


def _names_seats(name: str) -> bool:
    words = comparable(name)
    return ((words.startswith(("chflieu", "chef lieu")) and "commune" in words) or words == "chef lieu") and not any(
        part in words for part in _PARTS
    )


def _packed(path: Path) -> list[str]:
    """Members of an archive that GDAL may open, checked by their first bytes."""
    with zipfile.ZipFile(path) as archive:
        found = [item for item in archive.infolist() if is_safe(item)]
        wanted = [
            item for item in found if PurePosixPath(item.filename).suffix.lower() in (".gpkg", ".shp", ".geojson")
        ]
        shapes = [item for item in wanted if item.filename.lower().endswith(".shp")]
        if len(shapes) > 1:  # A delivery has a Shapefile for each layer.
            named = [item for item in shapes if PurePosixPath(item.filename).stem.casefold() == "commune"]
            wanted = [*named, *(item for item in shapes if _is_seat_file(item.filename)), *(set(wanted) - set(shapes))]
        datasets = []
        for item in wanted:
            check_member(path.name, item, NATIONAL_CAPS)
            with archive.open(item) as member:
                begin = member.read(1 << 16)
            suffix = PurePosixPath(item.filename).suffix.lower()
            if begin.startswith(_MAGIC[suffix]) if suffix in _MAGIC else _is_geojson(begin):
                datasets.append(f"/vsizip/{{{path}}}/{item.filename}")
    return datasets


def _layers(dataset: str) -> list[_Layer]:
    import pyogrio

    found = []
    for name, kind in pyogrio.list_layers(dataset).tolist():
        if kind is None:
            continue
        info = pyogrio.read_info(dataset, layer=name)
        fields = {str(item).casefold(): str(item) for item in info["fields"]}
        found.append(_Layer(dataset, str(name), fields, str(info["crs"] or ""), "Polygon" in str(kind)))
    return found


def _communes(layers: Sequence[_Layer], path: Path) -> _Layer:
    """The layer of communes: the one of that name, else the only one with their columns."""
    areas = [layer for layer in layers if layer.is_area and _first(layer, _CODE) and _first(layer, _NAME)]
    named = [layer for layer in areas if layer.name.casefold() == "commune"]
    others = [layer for layer in areas if not any(part in comparable(layer.name) for part in _PARTS)]
    chosen = named[0] if named else others[0] if len(others) == 1 else None
    if chosen is None:
        raise _no_communes(path)
    if not chosen.crs:
        raise KnownError(
            translate("Outlines", "« {name} » ne dit pas dans quelles coordonnées il est.").format(name=path.name),
            translate("Outlines", "Posez à côté de lui le fichier .prj livré avec lui."),
        )
    return chosen


def _no_communes(path: Path) -> KnownError:
    return KnownError(
        translate("Outlines", "« {name} » ne contient pas de contours de communes reconnus.").format(name=path.name),
        translate(
            "Outlines",
            "Il faut la couche COMMUNE d’ADMIN EXPRESS (INSEE_COM ou code_insee) ou un GeoJSON de communes (codgeo), "
            "en .gpkg, .shp ou .geojson.",
        ),
    )


def _first(layer: _Layer, names: Sequence[str]) -> str:
    """Name of the first field that the layer has; "" for none."""
    return next((layer.fields[name] for name in names if name in layer.fields), "")


def _is_seats(layer: _Layer) -> bool:
    return not layer.is_area and _names_seats(layer.name)


def _read(layer: _Layer, seats: _Layer | None, departements: frozenset[str], tell: Tell) -> CommuneOutlines:
    import pyogrio.raw

    code, name = _first(layer, _CODE), _first(layer, _NAME)
    key = _first(layer, _KEY)
    _meta, fids, _geometry, (codes,) = pyogrio.raw.read(
        layer.path, layer=layer.name, columns=[code], read_geometry=False, return_fids=True
    )
    listed = ["" if text is None else str(text).strip().upper() for text in codes]
    left_out = tuple(sorted({text for text in listed if not INSEE_CODE.fullmatch(text)}))
    chosen = [at for at, text in enumerate(listed) if departement_of(text) in departements and text not in left_out]
    chosen.sort(key=lambda at: listed[at])
    if len(chosen) > _MOST_COMMUNES:
        raise KnownError(translate("Outlines", "Ce fichier a plus de communes que la France."))
    columns = [found for found in (code, name, _first(layer, _POPULATION), _first(layer, _EPCI), key) if found]
    parts: list[tuple[dict[str, Any], Any]] = []
    words = translate("Outlines", "Lecture des communes")
    for start in range(0, len(chosen), _STEP):
        tell(words, start, len(chosen))
        wanted = np.array([fids[at] for at in chosen[start : start + _STEP]])
        meta, _fids, geometry, values = pyogrio.raw.read(
            layer.path, layer=layer.name, columns=columns, fids=wanted, force_2d=True
        )
        parts.append((dict(zip(meta["fields"], values, strict=True)), geometry))
    tell(words, len(chosen), len(chosen))

    def column(field_name: str) -> list[Any]:
        return [value for values, _ in parts for value in values[field_name]] if field_name else [None] * len(chosen)

    own_codes = [str(text).strip().upper() for text in column(code)]
    code_of_key = dict(zip(map(str, column(key)), own_codes, strict=True))
    geometry = np.concatenate([part for _, part in parts]) if parts else np.empty(0, dtype=object)
    return CommuneOutlines(
        crs=layer.crs,
        code=tuple(own_codes),
        name=tuple(" ".join(str(text or "").split()) for text in column(name)),
        epci=tuple(_siren(value) for value in column(_first(layer, _EPCI))),
        population=tuple(_people(value) for value in column(_first(layer, _POPULATION))),
        geometry=geometry,
        seat=_seats(seats, code_of_key, departements) if seats else (),
        seat_crs=seats.crs if seats else "",
        left_out=left_out,
    )


def _siren(value: object) -> str:
    """The first number of nine figures; several are parted by « / »."""
    first = str(value or "").split("/")[0].strip()
    return first if len(first) == 9 and first.isdigit() else ""


def _people(value: Any) -> int:
    try:
        found = int(value)
    except (TypeError, ValueError, OverflowError):
        return -1
    return found if 0 <= found < 10_000_000 else -1


def _seats(layer: _Layer, code_of_key: dict[str, str], departements: frozenset[str]) -> tuple[tuple[str, bytes], ...]:
    """Chef-lieux of these communes, by their code or by the key of the commune; else all, with no code."""
    import pyogrio.raw

    by_key = _first(layer, _SEAT_KEY)
    field_name = by_key or _first(layer, _SEAT_COMMUNE)
    meta, _fids, geometry, values = pyogrio.raw.read(
        layer.path, layer=layer.name, columns=[field_name] if field_name else [], force_2d=True
    )
    told = [str(value or "").strip() for value in values[0]] if len(meta["fields"]) else [""] * len(geometry)
    codes = [code_of_key.get(text, "?") for text in told] if by_key else [text.upper() for text in told]
    return tuple(
        (code, bytes(point))
        for code, point in zip(codes, geometry, strict=True)
        if point is not None and (not code or departement_of(code) in departements)
    )
