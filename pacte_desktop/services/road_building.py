"""Road networks out of extracts: chosen files or fetched ones, built and put among the networks of this machine."""

from collections.abc import Sequence
from pathlib import Path

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.network import build_network_file
from pacte_desktop.services.road_extracts import ExtractCatalogue, RoadExtract, fetch_extract

ROAD_SUFFIXES = (".pbf", ".gpkg", ".shp", ".geojson")
"""Endings of the files that a network can be built from."""


def are_roads(paths: Sequence[Path]) -> bool:
    """True when every file may hold roads, by its name."""
    return bool(paths) and all(path.suffix.casefold() in ROAD_SUFFIXES for path in paths)


def build_roads(extracts: Sequence[Path], watch: Watch) -> Path:
    """The network of these files together, written among those of this machine.

    Raises :class:`KnownError` for files that hold no roads, and CancelledError when stopped; nothing is written then.
    """
    if not are_roads(extracts):
        names = ", ".join(path.name for path in extracts if path.suffix.casefold() not in ROAD_SUFFIXES)
        raise KnownError(
            translate("RoadBuilding", "« {names} » n’est pas un fichier de routes.").format(names=names),
            translate(
                "RoadBuilding",
                "Choisissez un extrait OpenStreetMap (.osm.pbf) ou les tronçons de route de l’IGN (.gpkg, .shp, "
                ".geojson).",
            ),
        )
    return build_network_file(extracts, watch=watch)[0]


def fetch_and_build(catalogue: ExtractCatalogue, extracts: Sequence[RoadExtract], watch: Watch) -> Path:
    """Fetch what is missing of ``extracts``, then build their network; raises as both do."""
    return build_roads([fetch_extract(catalogue, extract, watch) for extract in extracts], watch)
