"""Which OpenStreetMap extracts a territory needs, where they come from, and where they are kept on this machine."""

import os
import re
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.french_order import french_key
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.download_errors import UnreachableError
from pacte_desktop.services.download_records import Checksum
from pacte_desktop.services.downloads import download, kept_download, remote_size, remote_text
from pacte_desktop.shipped import RESOURCES
from pacte_desktop.territory.outlines import all_departements

CATALOGUE_FILE = RESOURCES / "sources" / "geofabrik.toml"
BASE_URL_VARIABLE = "PACTE_GEOFABRIK_URL"
_ENDING = re.compile(r"(\.osm)?\.pbf$|\.osm$|\.gpkg$|\.shp$|\.geojson$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class RoadExtract:
    """One extract: ``about_bytes`` is its size when the list was made, None when it was not noted."""

    name: str
    label: str
    url: str
    regions: tuple[str, ...]
    neighbours: tuple[str, ...]
    about_bytes: int | None

    @property
    def file_name(self) -> str:
        """Name of the file, as its publisher calls it."""
        return self.url.rpartition("/")[2]


@dataclass(frozen=True)
class ExtractCatalogue:
    """Extracts by name, and what must be said of them wherever they are offered; ``listed`` is a month (ISO)."""

    extracts: Mapping[str, RoadExtract]
    site: str
    md5_suffix: str
    publisher: str
    attribution: str
    licence: str
    listed: str

    def home(self, departements: Collection[str]) -> list[RoadExtract]:
        """Extracts that hold the régions of these départements, in French order."""
        regions = {each.region for each in all_departements() if each.code in departements}
        return _in_order(extract for extract in self.extracts.values() if regions & set(extract.regions))

    def around(self, home: Collection[RoadExtract]) -> list[RoadExtract]:
        """Extracts that border on those of ``home``, in French order."""
        names = {name for extract in home for name in extract.neighbours} - {extract.name for extract in home}
        return _in_order(self.extracts[name] for name in names)

    @cached_property
    def _by_file(self) -> dict[str, RoadExtract]:
        return {extract.file_name: extract for extract in self.extracts.values()}

    def label_of(self, file_name: str) -> str:
        """« Centre-Val de Loire » for « centre-latest.osm.pbf »; the name without its ending for any other file."""
        known = self._by_file.get(file_name)
        return known.label if known else _ENDING.sub("", file_name)


def read_catalogue(file: Path = CATALOGUE_FILE, base_url: str | None = None) -> ExtractCatalogue:
    """The catalogue of Geofabrik; ``base_url`` (or ``PACTE_GEOFABRIK_URL``) takes the place of the address in it."""
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
        base = (base_url or os.environ.get(BASE_URL_VARIABLE) or data["base_url"]).rstrip("/")
        extracts = {name: _extract(name, row, base, data["suffix"]) for name, row in data["extract"].items()}
        return ExtractCatalogue(
            extracts=extracts,
            site=base.partition("://")[2],
            **{key: data[key] for key in ("md5_suffix", "publisher", "attribution", "licence", "listed")},
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise KnownError(
            translate("RoadExtracts", "La liste des extraits « {file} » est illisible ({reason}).").format(
                file=file, reason=error
            ),
            translate("RoadExtracts", "Réinstallez le programme."),
        ) from error


def _extract(name: str, row: Mapping[str, Any], base: str, suffix: str) -> RoadExtract:
    megabytes = row.get("megabytes")
    return RoadExtract(
        name=name,
        label=row["label"],
        url=f"{base}/{row['path']}{suffix}",
        regions=tuple(row.get("regions", ())),
        neighbours=tuple(row.get("neighbours", ())),
        about_bytes=None if megabytes is None else int(megabytes * 1e6),
    )


def _in_order(extracts: Any) -> list[RoadExtract]:
    return sorted(extracts, key=lambda extract: french_key(extract.label))


def extracts_folder() -> Path:
    """Folder of the extracts on this machine; made when it is missing."""
    from pacte_desktop.services.folders import user_folder

    folder = user_folder() / "extracts"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def extract_file(extract: RoadExtract) -> Path:
    """Where the extract is kept once it is fetched."""
    return extracts_folder() / extract.file_name


def with_sizes(extracts: Collection[RoadExtract], watch: Watch) -> list[RoadExtract]:
    """The extracts with their size of today, asked of the server; None where it does not say."""
    words = translate("RoadExtracts", "Demande des tailles")
    found = []
    for number, extract in enumerate(extracts):
        watch.step(words, number, len(extracts))
        found.append(replace(extract, about_bytes=remote_size(extract.url, Watch(cancelled=watch.cancelled))))
    return found


def fetch_extract(catalogue: ExtractCatalogue, extract: RoadExtract, watch: Watch) -> Path:
    """The file of the extract, fetched or resumed, its MD5 compared; kept as it is when the server has no newer one.

    Without a network, the one fetched earlier will do. Raises as :func:`~pacte_desktop.services.downloads.download`.
    """
    path = extract_file(extract)
    watch.step(translate("RoadExtracts", "Connexion à {site}").format(site=catalogue.site))
    try:
        published = remote_text(extract.url + catalogue.md5_suffix, watch)
        md5 = _md5_in(published)
        download(extract.url, path, watch, Checksum("md5", md5) if md5 else None, label=extract.label)
    except UnreachableError:
        if kept_download(path) is None:
            raise
    return path


def _md5_in(text: str | None) -> str | None:
    """The sum in « 0123…  centre-latest.osm.pbf »; None for anything else, such as the page of a portal."""
    word = (text or "").split(maxsplit=1)[:1]
    if not word or len(word[0]) != 32 or not set(word[0].lower()) <= set("0123456789abcdef"):
        return None
    return word[0]
