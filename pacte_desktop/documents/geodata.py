"""Map layers for other programs: one GeoPackage (in its own projection) or one GeoJSON file (degrees, WGS 84).

A GeoJSON file holds one FeatureCollection (RFC 7946); each feature says in ``layer`` which one it belongs to. Both are
written wholly or not at all; :class:`KnownError` when the disk is full or the folder cannot be written.
"""

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import repeat
from pathlib import Path
from types import NoneType
from typing import Any, get_args, get_type_hints

import numpy as np
import shapely
from numpy.typing import NDArray

from pacte_desktop.atomic_write import atomic_write_by, atomic_write_chunks
from pacte_desktop.documents.escaping import without_controls

Value = str | int | float | bool | date | None
_DECIMALS = 7  # Of a degree: a centimetre.
_RESERVED = frozenset({"fid", "geom", "layer"})
_TYPES = {0: "Point", 1: "MultiLineString", 3: "MultiPolygon", 5: "MultiLineString", 6: "MultiPolygon"}


@dataclass(frozen=True, slots=True)
class GeoLayer:
    """Shapely geometries in metres (or degrees) of ``epsg``, or None, and a column of as many values for each name.

    ``description`` is the sentence that the figures must carry: definition, date, hour, population base. ``kinds`` of
    columns (str, int, float, bool, date) and ``geometry_type`` need saying only where values may be missing.
    """

    name: str
    epsg: int
    geometry: Sequence[Any]
    columns: Mapping[str, Sequence[Value]]
    description: str = ""
    kinds: Mapping[str, type] = field(default_factory=dict)
    geometry_type: str = ""

    def __post_init__(self) -> None:
        wrong = [name for name, values in self.columns.items() if len(values) != len(self.geometry)]
        if wrong or _RESERVED & set(self.columns):
            raise ValueError(f"columns of {self.name}: {wrong or sorted(_RESERVED & set(self.columns))}")
        if not self.name.isidentifier():
            raise ValueError(f"name of a layer: {self.name}")


@dataclass(frozen=True, slots=True)
class ZoneFeature:
    """A row of the layer ``zones``; ``basis`` says whether it follows roads or whole communes."""

    geometry: Any
    upper_min: float
    definition: str
    date: date
    hour: str
    population_base: str
    source: str
    basis: str
    lower_min: float = 0.0


@dataclass(frozen=True, slots=True)
class CommuneFeature:
    """A row of the layer ``communes``; ``minutes``: None where nothing is reached, else to ``nearest``."""

    geometry: Any
    insee_code: str
    name: str
    departement: str
    epci: str
    population: int
    minutes: float | None
    is_beyond: bool
    nearest: str = ""


@dataclass(frozen=True, slots=True)
class SiteFeature:
    """A row of the layer ``sites``; ``counted``: it serves under the definition of the export."""

    geometry: Any
    kind: str
    name: str
    insee_code: str
    slots: str
    valid_from: date | None
    valid_to: date | None
    counted: bool


@dataclass(frozen=True, slots=True)
class GeoExport:
    """The three layers of an export, in metres of ``epsg``, with the sentence that all figures carry."""

    epsg: int
    description: str
    zones: Sequence[ZoneFeature] = field(default=())
    communes: Sequence[CommuneFeature] = field(default=())
    sites: Sequence[SiteFeature] = field(default=())

    def layers(self) -> tuple[GeoLayer, ...]:
        """The layers ``zones``, ``communes`` and ``sites``, also those without a row."""
        kinds = (("zones", ZoneFeature), ("communes", CommuneFeature), ("sites", SiteFeature))
        return tuple(self._layer(name, kind) for name, kind in kinds)

    def _layer(self, name: str, kind: type[Any]) -> GeoLayer:
        rows = getattr(self, name)
        kinds = {
            column: next(part for part in get_args(hint) or (hint,) if part is not NoneType)
            for column, hint in get_type_hints(kind).items()
            if column != "geometry"
        }
        columns = {column: [getattr(row, column) for row in rows] for column in kinds}
        geometry_type = "Point" if kind is SiteFeature else "MultiPolygon"
        shapes = [row.geometry for row in rows]
        return GeoLayer(name, self.epsg, shapes, columns, self.description, kinds, geometry_type)


def geopackage(layers: Sequence[GeoLayer], path: Path) -> None:
    """Write the layers as tables of one GeoPackage, numbered from 1 in the order given, ready for QGIS.

    Descriptions stand in ``gpkg_contents``, which QGIS shows, and in ``gpkg_metadata`` under « definition ».
    """
    atomic_write_by(path, lambda place: _write_tables(layers, place), ".gpkg")


def geojson(layers: Sequence[GeoLayer], path: Path) -> None:
    """Write the layers as one FeatureCollection in degrees, a feature a line; descriptions stand in ``layers``."""
    atomic_write_chunks(path, (line.encode() for line in _json_lines(layers)))


def _write_tables(layers: Sequence[GeoLayer], place: Path) -> None:
    from pyogrio.errors import DataLayerError, DataSourceError, FeatureError, FieldError, GeometryError

    try:
        for layer in layers:
            _write_table(layer, place)
        for layer in layers:
            _check_table(layer, place)
    except (DataSourceError, DataLayerError, FeatureError, FieldError, GeometryError) as error:
        raise OSError(f"GDAL: {str(error)[:80]}") from error


def _check_table(layer: GeoLayer, place: Path) -> None:
    """Raise OSError unless all is there: GDAL says nothing when the disk fills while it closes the file."""
    from pyogrio import read_info
    from pyogrio.raw import read

    features = read_info(place, layer=layer.name, force_feature_count=True)["features"]
    last_step = f"rtree_{layer.name}_geom_delete"  # The end of the spatial index, which GDAL makes last.
    found = read(place, sql=f"SELECT 1 FROM sqlite_master WHERE name = '{last_step}'")[3][0]
    notes = 1
    if layer.description:
        notes = len(read(place, sql=f"SELECT 1 FROM gpkg_metadata_reference WHERE table_name = '{layer.name}'")[3][0])
    if features != len(layer.geometry) or not len(found) or not notes:
        raise OSError(f"GDAL: {layer.name}")


def _write_table(layer: GeoLayer, place: Path) -> None:
    from pyogrio.raw import write

    shapes = np.array([*layer.geometry, None], dtype=object)[:-1]
    found = [_field(values, layer.kinds.get(name) or _kind(values)) for name, values in layer.columns.items()]
    description = without_controls(layer.description)
    geometry_type = layer.geometry_type or _geometry_type(shapes)
    write(
        place,
        geometry=np.asarray(shapely.to_wkb(shapes), dtype=object),
        field_data=[values for values, _mask in found],
        field_mask=[mask for _values, mask in found],
        fields=np.array(list(layer.columns), dtype=object),
        layer=layer.name,
        driver="GPKG",
        geometry_type=geometry_type,
        promote_to_multi=geometry_type.startswith("Multi"),
        crs=f"EPSG:{layer.epsg}",
        layer_options={"IDENTIFIER": layer.name, "DESCRIPTION": description},
        layer_metadata={"definition": description} if description else None,
    )


def _geometry_type(shapes: NDArray[np.object_]) -> str:
    kinds = {_TYPES.get(kind, "Unknown") for kind in shapely.get_type_id(shapes[~shapely.is_missing(shapes)]).tolist()}
    return kinds.pop() if len(kinds) == 1 else "Unknown"


def _kind(values: Sequence[Value]) -> type:
    """The one kind of all values; numbers of both kinds are float, any other mixture is text."""
    kinds = {type(value) for value in values if value is not None}
    if kinds == {int, float}:
        return float
    return kinds.pop() if len(kinds) == 1 else str


def _field(values: Sequence[Value], kind: type) -> tuple[NDArray[Any], NDArray[np.bool_] | None]:
    """A column as GDAL takes it, and where it has no value (None when the array itself says so)."""
    missing = np.array([value is None for value in values], dtype=bool)
    if kind is bool or kind is int:
        return np.array([value or 0 for value in values], dtype=bool if kind is bool else np.int64), missing
    if kind is float:
        return np.array([math.nan if value is None else value for value in values], dtype=np.float64), None
    if kind is date:
        return np.array(values, dtype="datetime64[D]"), None
    texts = [None if value is None else without_controls(str(value)) for value in values]
    return np.array([*texts, None], dtype=object)[:-1], None


def _json_lines(layers: Sequence[GeoLayer]) -> Iterator[str]:
    notes = [{"name": layer.name, "description": without_controls(layer.description)} for layer in layers]
    yield f'{{"type": "FeatureCollection", "layers": {_json(notes)}, "features": [\n'
    separator = ""
    for layer in layers:
        for properties, shape in zip(_properties(layer), _in_degrees(layer), strict=True):
            yield f'{separator}{{"type": "Feature", "properties": {_json(properties)}, "geometry": {shape}}}'
            separator = ",\n"
    yield "\n]}\n"


def _properties(layer: GeoLayer) -> Iterator[dict[str, Any]]:
    columns = list(layer.columns.values())
    rows = zip(*columns, strict=True) if columns else repeat((), len(layer.geometry))
    for row in rows:
        yield {"layer": layer.name} | dict(zip(layer.columns, map(_json_value, row), strict=True))


def _json_value(value: Value) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return without_controls(value)
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _in_degrees(layer: GeoLayer) -> Iterator[str]:
    """Each geometry as GeoJSON: longitude and latitude, outer rings counterclockwise as the standard asks."""
    from pyproj import Transformer

    to_degrees = Transformer.from_crs(layer.epsg, 4326, always_xy=True).transform
    shapes = np.array([*layer.geometry, None], dtype=object)[:-1]

    def turned(points: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.round(np.column_stack(to_degrees(points[:, 0], points[:, 1])), _DECIMALS)

    degrees = shapely.orient_polygons(shapely.transform(shapes, turned))
    for shape in np.atleast_1d(degrees).tolist():
        yield "null" if shape is None else shapely.to_geojson(shape)
