"""Roads of IGN's BD TOPO or BD CARTO (layer ``troncon_de_route`` in GeoPackage, Shapefile or GeoJSON), as those of OSM.

Layout: documentation.geoservices.ign.fr, class « Tronçon de route ». Roads meet only at their ends, where these have
the same place to 0.1 m; what crosses elsewhere is a bridge.
"""

import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.territory.network.ign_speeds import IgnProfile
from pacte_desktop.territory.network.ign_uses import uses_of
from pacte_desktop.territory.network.places import places_of
from pacte_desktop.territory.network.reading import Extract, Roads
from pacte_desktop.territory.network.roads import ExtractFacts

LAYER = "troncon_de_route"
_COLUMNS = {  # Name in GeoPackage and GeoJSON: names that a Shapefile gives it, whose names are ten letters at most.
    "cleabs": ("id",),
    "nature": (),
    "sens_de_circulation": ("sens", "sens_de_ci"),
    "importance": (),
    "vitesse_moyenne_vl": ("vit_moy_vl", "vitesse_mo"),
    "acces_vehicule_leger": ("acces_vl", "acces_vehi"),
    "prive": (),
    "etat_de_l_objet": ("etat", "etat_de_l_"),
}
_NEEDED = ("nature", "sens_de_circulation")
_STEP = 50_000  # Roads read between two looks at the wish to stop.
_DM = 0.1  # Ends nearer than this are one place, in metres…
_DEGREES = 1e-6  # …and in degrees, where the file has degrees.


@dataclass(frozen=True, slots=True)
class _Layer:
    path: Path
    name: str
    crs: Any
    columns: dict[str, str]  # Our name: the file's.
    features: int
    can_skip: bool


def ign_facts(path: Path, watch: Watch) -> ExtractFacts:
    """Name, fingerprint and vintage of the file; the vintage is in its name or its folders', else it is its date."""
    digest = hashlib.sha256()
    parts = [path, *(path.with_suffix(suffix) for suffix in (".dbf", ".prj") if path.suffix.lower() == ".shp")]
    for part in parts:
        if part.is_file():
            with part.open("rb") as file:
                while block := file.read(1 << 22):
                    digest.update(block)
                    watch.step(translate("Network", "Vérification de l’extrait"))
    names = [path.name, *(folder.name for folder in list(path.parents)[:4])]
    dates = [found for name in names if (found := re.search(r"(20\d\d)-?(0[1-9]|1[0-2])-?([0-3]\d)(?!\d)", name))]
    written = datetime.fromtimestamp(path.stat().st_mtime, UTC).isoformat()[:10]
    return ExtractFacts(path.name, digest.hexdigest(), "-".join(dates[0].groups()) if dates else written)


def ign_source(path: Path) -> str:
    """Which of IGN's products the file is of, as its names tell."""
    names = " ".join((path.name, *(folder.name for folder in list(path.parents)[:4])))
    return "IGN BD CARTO" if re.search(r"bd[ _-]?carto", names, re.IGNORECASE) else "IGN BD TOPO"


def read_ign(path: Path, profile: IgnProfile, watch: Watch) -> Extract:
    """Drivable roads of the file; it tells neither towns nor hospitals.

    Raises :class:`KnownError` when there is no layer of roads in it, or it does not tell where it is.
    """
    from pyogrio.errors import DataLayerError, DataSourceError, FeatureError, FieldError, GeometryError

    try:
        layer = _layer(path)
        parts = [_read(layer, first, profile, watch) for first in range(0, max(layer.features, 1), _step(layer))]
    except (DataLayerError, DataSourceError, FeatureError, FieldError, GeometryError, UnicodeDecodeError) as error:
        raise KnownError(
            translate("Network", "Le fichier de routes « {path} » est illisible ou incomplet.").format(path=path),
            translate("Network", "Téléchargez-le de nouveau."),
        ) from error
    return Extract(_joined(parts), places_of(()), places_of(()))


def _step(layer: _Layer) -> int:
    return _STEP if layer.can_skip else max(layer.features, 1)


def _layer(path: Path) -> _Layer:
    import pyogrio

    found = pyogrio.list_layers(path)
    for name in sorted((str(row[0]) for row in found), key=lambda name: LAYER not in name.casefold()):
        info = pyogrio.read_info(path, layer=name, force_feature_count=True)
        given = {str(field).casefold(): str(field) for field in info["fields"]}
        columns = {
            ours: given[theirs]
            for ours, others in _COLUMNS.items()
            for theirs in reversed((ours, *others))
            if theirs in given
        }
        if all(column in columns for column in _NEEDED):
            if not info["crs"]:
                raise KnownError(
                    translate("Network", "Le fichier « {path} » ne dit pas dans quelles coordonnées il est.").format(
                        path=path
                    ),
                    translate("Network", "Posez à côté de lui le fichier .prj livré avec lui."),
                )
            skips = info["driver"] in ("GPKG", "ESRI Shapefile")
            return _Layer(path, name, info["crs"], columns, info["features"], skips)
    raise KnownError(
        translate("Network", "« {path} » ne contient pas de routes de l’IGN (couche {layer}).").format(
            path=path, layer=LAYER
        ),
        translate("Network", "Choisissez un fichier BD TOPO ou BD CARTO avec les colonnes {columns}.").format(
            columns=", ".join(_NEEDED)
        ),
    )


def _read(layer: _Layer, first: int, profile: IgnProfile, watch: Watch) -> Roads:
    import pyogrio.raw
    import shapely

    watch.step(translate("Network", "Lecture des routes"), first, layer.features)
    skip = {"skip_features": first, "max_features": _STEP} if layer.can_skip else {}
    meta, _fids, geometry, fields = pyogrio.raw.read(
        layer.path, layer=layer.name, columns=list(layer.columns.values()), force_2d=True, **skip
    )
    by_name = dict(zip(meta["fields"], fields, strict=True))
    values = {ours: by_name[theirs] for ours, theirs in layer.columns.items()}
    uses, use = uses_of(values, len(geometry), profile)
    lines, row = shapely.get_parts(shapely.from_wkb(geometry), return_index=True)
    kept = (use[row] >= 0) & (shapely.get_num_coordinates(lines) >= 2)
    lines, row = lines[kept], row[kept]
    xy, line = shapely.get_coordinates(lines, return_index=True)
    start = np.append(0, np.cumsum(np.bincount(line, minlength=len(lines))))
    again = np.arange(len(row)) - np.searchsorted(row, row)  # A road of several lines has a number for each.
    way = _ids(values.get("cleabs"), geometry)[row] + again
    lon, lat = _degrees(layer, xy)
    return Roads(way, start, _nodes(xy, start, way, layer), lon, lat, uses, use[row], {}, [])


def _ids(keys: NDArray[Any] | None, geometry: NDArray[Any]) -> NDArray[np.int64]:
    """A number for each road, the same in every file that holds it: of its key, or else of its line."""
    texts = geometry if keys is None else [str(key).encode() for key in keys]
    numbers = [int.from_bytes(hashlib.blake2b(text, digest_size=8).digest(), "little") >> 2 for text in texts]
    return np.array(numbers, dtype=np.int64)


def _nodes(xy: NDArray[np.float64], start: NDArray[np.int64], way: NDArray[np.int64], layer: _Layer) -> Any:
    """Ends by their place; what lies between belongs to the road alone, whatever it crosses."""
    grain = _DEGREES if _is_in_degrees(layer) else _DM
    whole = np.round(xy / grain).astype(np.int64) + 2**29
    node = (whole[:, 0] << 31) | whole[:, 1]
    inner = np.ones(len(xy), dtype=bool)
    inner[start[:-1]] = inner[start[1:] - 1] = False
    count = np.diff(start)
    within = np.arange(len(xy)) - np.repeat(start[:-1], count)
    # Negative, and the same in every file: of the road's number and the vertex's.
    mixed = (np.repeat(way, count).astype(np.uint64) + within.astype(np.uint64)) * np.uint64(0x9E3779B97F4A7C15)
    node[inner] = -1 - (mixed[inner] >> np.uint64(1)).astype(np.int64)
    return node


def _is_in_degrees(layer: _Layer) -> bool:
    import pyproj

    return bool(pyproj.CRS(layer.crs).is_geographic)


def _degrees(layer: _Layer, xy: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    import pyproj

    if not len(xy):
        return xy[:, 0], xy[:, 1]
    lon, lat = pyproj.Transformer.from_crs(layer.crs, 4326, always_xy=True).transform(xy[:, 0], xy[:, 1])
    if not (np.isfinite(lon).all() and np.isfinite(lat).all()):
        raise KnownError(
            translate("Network", "Des routes de « {path} » sont hors de la Terre.").format(path=layer.path),
            translate("Network", "Vérifiez le système de coordonnées du fichier."),
        )
    return lon, lat


def _joined(parts: list[Roads]) -> Roads:
    if len(parts) == 1:
        return parts[0]
    counts = np.concatenate([np.diff(part.start) for part in parts])
    before = np.cumsum([0, *(len(part.uses) for part in parts)])
    return Roads(
        way=np.concatenate([part.way for part in parts]),
        start=np.append(0, np.cumsum(counts)),
        node=np.concatenate([part.node for part in parts]),
        lon=np.concatenate([part.lon for part in parts]),
        lat=np.concatenate([part.lat for part in parts]),
        uses=[item for part in parts for item in part.uses],
        use=np.concatenate([part.use + skipped for part, skipped in zip(parts, before, strict=False)]).astype(np.int32),
        nodes={},
        restrictions=[],
    )
