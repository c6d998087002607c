"""Départements of which a newer territory has no communes, as the territory before draws them: France goes on there."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
import shapely

from pacte_desktop.territory.french_zones import FrenchZone, in_zone
from pacte_desktop.territory.outlines import Detail, all_departements, read_polygons, zone_of
from pacte_desktop.territory.polygon_coverage import Array

Level = Literal["departement", "region"]


@dataclass(frozen=True)
class LandAround:
    """``region_of``: région of each département of ``base`` that is not drawn anew, by code."""

    base: Path
    region_of: dict[str, str]

    def completed(self, level: Level, detail: Detail, codes: Sequence[str], shapes: Array) -> Array:
        """The shapes of ``codes``, those around added, by increasing code: a région that is only in part drawn anew is
        the union of both parts, on the grid of 1 m; one that is not stays as it was."""
        parts: dict[str, list[shapely.Geometry]] = {code: [shape] for code, shape in zip(codes, shapes, strict=True)}
        if self.region_of:
            zone = zone_of(list(self.region_of)[:1], self.base)
            kept = set(self.region_of) if level == "departement" else set(self.region_of.values()) - set(codes)
            drawn = read_polygons(zone, level, detail, None, self.base)
            listed = zone.departements if level == "departement" else zone.regions
            parts |= {code: [shape] for code, shape in zip(listed, drawn, strict=True) if code in kept}
            if level == "region":
                drawn = read_polygons(zone, "departement", detail, None, self.base)
                for code, shape in zip(zone.departements, drawn, strict=True):
                    if self.region_of.get(code) in codes:
                        parts[self.region_of[code]].append(shape)
        return np.array([_one(parts[code]) for code in sorted(parts)], dtype=object)


def _one(parts: Sequence[shapely.Geometry]) -> shapely.Geometry:
    if len(parts) == 1:
        return parts[0]
    whole = shapely.union_all(np.array(parts, dtype=object), grid_size=1.0)
    return shapely.normalize(shapely.MultiPolygon(shapely.get_parts(whole).tolist()))


def land_around(base: Path, zone: FrenchZone, here: set[str]) -> LandAround:
    """What ``base`` has in the zone beyond the départements ``here``."""
    found = {item.code: item.region for item in all_departements(base) if in_zone(item.code, zone)}
    return LandAround(base, {code: region for code, region in found.items() if code not in here})
