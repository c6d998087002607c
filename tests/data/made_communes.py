"""Outlines of real communes of the base territory as the IGN and data.gouv lay them out: in both namings."""

import json
import warnings
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pyproj
import shapely

from pacte_desktop.territory.basemap import BaseTerritory, open_base_territory

OLD = {
    "key": "ID",
    "code": "INSEE_COM",
    "name": "NOM",
    "departement": "INSEE_DEP",
    "region": "INSEE_REG",
    "population": "POPULATION",
    "epci": "SIREN_EPCI",
}
NEW = {
    "key": "cleabs",
    "code": "code_insee",
    "name": "nom_officiel",
    "departement": "code_insee_du_departement",
    "region": "code_insee_de_la_region",
    "population": "population",
    "epci": "codes_siren_des_epci",
}
GOUV = {"code": "codgeo", "name": "libgeo", "departement": "dept", "region": "reg", "population": "population"}


def communes_of(departements: Sequence[str]) -> BaseTerritory:
    """The communes of whole départements."""
    return open_base_territory(departements, margin_m=0)


def rows_of(
    territory: BaseTerritory, merged: Mapping[str, str] | None = None, people: int = 7
) -> tuple[list[dict[str, Any]], list[Any], list[Any]]:
    """Facts, polygons and main points (metres); ``merged``: communes that went into another; every population is
    ``people`` larger."""
    merged = merged or {}
    kept = [row for row, code in enumerate(territory.insee_code.tolist()) if code not in merged]
    facts, polygons, points = [], [], []
    for row in kept:
        code = str(territory.insee_code[row])
        parts = [row, *(territory.row_of[gone] for gone, into in merged.items() if into == code)]
        polygons.append(shapely.coverage_union_all(territory.polygon[parts]))
        points.append(shapely.Point(territory.point[row]))
        facts.append(
            {
                "key": f"COMMUNE_{row:016d}",
                "code": code,
                "name": str(territory.name[row]),
                "departement": str(territory.departement[row]),
                "region": str(territory.region[row]),
                "population": int(sum(territory.population_municipal[part] for part in parts)) + people,
                "epci": str(territory.epci[row]),
            }
        )
    return facts, polygons, points


def in_degrees(geometries: Sequence[Any], epsg: int = 2154) -> list[Any]:
    """The same geometries in degrees, longitude first."""
    transformer = pyproj.Transformer.from_crs(epsg, 4326, always_xy=True)
    moved = shapely.transform(
        np.array(geometries, dtype=object), lambda at: np.column_stack(transformer.transform(at[:, 0], at[:, 1]))
    )
    return list(moved)


def write_layer(
    path: Path,
    name: str,
    facts: Sequence[Mapping[str, Any]],
    geometries: Sequence[Any],
    naming: Mapping[str, str],
    *,
    crs: str = "EPSG:2154",
    kind: str = "MultiPolygon",
    append: bool = False,
) -> None:
    """One layer of a GeoPackage or a Shapefile."""
    columns = [
        np.array([row[key] for row in facts], dtype=object if key != "population" else np.int64) for key in naming
    ]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Names longer than a Shapefile may have are cut, and GDAL says so.
        pyogrio.raw.write(
            path,
            geometry=shapely.to_wkb(np.array(geometries, dtype=object)),
            field_data=columns,
            fields=np.array(list(naming.values()), dtype=object),
            layer=name,
            geometry_type=kind,
            crs=crs,
            append=append,
            encoding=None if path.suffix == ".gpkg" else "UTF-8",
        )


def write_geojson(path: Path, facts: Sequence[Mapping[str, Any]], polygons: Sequence[Any]) -> Path:
    """The GeoJSON of data.gouv, in degrees."""
    features = [
        {
            "type": "Feature",
            "properties": {theirs: row[ours] for ours, theirs in GOUV.items()},
            "geometry": json.loads(shapely.to_geojson(polygon)),
        }
        for row, polygon in zip(facts, in_degrees(polygons), strict=True)
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path


def zipped(path: Path, folder: Path) -> Path:
    """An archive of the files of ``folder``, in a folder of its own."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for item in sorted(folder.iterdir()):
            archive.write(item, f"1_DONNEES_LIVRAISON_2025-03-00123/{item.name}")
    return path
