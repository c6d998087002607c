"""The public files that the program reads: what each is for, who publishes it, and where it is found.

The list is ``resources/sources/catalogue.toml``. Nothing here asks anything of the network.
"""

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import ImportKind
from pacte_desktop.domain.parameters import Mark
from pacte_desktop.domain.wording import translate
from pacte_desktop.shipped import RESOURCES

CATALOGUE_FILE = RESOURCES / "sources" / "catalogue.toml"


class AddressKind(StrEnum):
    """How the newest file of a source is found; see the head of the catalogue file."""

    DIRECT = "direct"
    DATAGOUV = "datagouv"
    OPENDATASOFT = "opendatasoft"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class Server:
    """Where files come from: ``base_url`` as published, ``used_url`` what stands in for it (a mirror) or the same."""

    code: str
    base_url: str
    used_url: str


@dataclass(frozen=True, slots=True)
class Address:
    """``url`` and ``file`` (its name on this machine) for DIRECT; ``dataset`` and ``match`` for what is looked up."""

    kind: AddressKind
    url: str = ""
    file: str = ""
    dataset: str = ""
    match: str = ""


@dataclass(frozen=True, slots=True)
class DataSource:
    """One public file. ``kind`` is what it brings to a plan; None where another part of the program reads it.

    ``expected``: names of its files, with ``*``. ``about_bytes``: noted size, None where it was not seen. ``vintage``:
    what the file at the address tells of, empty where the newest is looked up; ``is_dated``: the day of the file is.
    ``mark``: certainty of the address.
    """

    code: str
    kind: ImportKind | None
    label: str
    purpose: str
    publisher: str
    page: str
    licence: str
    expected: tuple[str, ...]
    rhythm: str
    mark: Mark
    address: Address
    vintage: str = ""
    about_bytes: int | None = None
    is_dated: bool = False

    @property
    def can_fetch(self) -> bool:
        """True when a file, or a list of files, is known by its address."""
        return self.address.kind is not AddressKind.PAGE


@dataclass(frozen=True)
class DataCatalogue:
    """Every source in the order in which it is shown; ``listed`` is the day on which the addresses were noted."""

    sources: tuple[DataSource, ...]
    servers: Mapping[str, Server]
    listed: date

    def source(self, code: str) -> DataSource:
        """The source of this code. Raises KeyError when there is none."""
        return {source.code: source for source in self.sources}[code]

    def located(self, url: str) -> str:
        """``url``, or the same file on the server that stands in for its own."""
        for server in self.servers.values():
            if url == server.base_url or url.startswith(f"{server.base_url}/"):
                return server.used_url + url[len(server.base_url) :]
        return url

    def is_known(self, url: str) -> bool:
        """True for an address on one of the servers of the catalogue, or on what stands in for one."""
        return any(url.startswith((f"{server.base_url}/", f"{server.used_url}/")) for server in self.servers.values())

    def hosts(self, source: DataSource) -> tuple[str, ...]:
        """Hosts that fetching this source contacts, in order: « www.data.gouv.fr », « static.data.gouv.fr »."""
        match source.address.kind:
            case AddressKind.DIRECT:
                urls = [self.located(source.address.url)]
            case AddressKind.DATAGOUV:
                urls = [self.servers[code].used_url for code in ("DATAGOUV", "DATAGOUV_FILES")]
            case AddressKind.OPENDATASOFT:
                urls = [self.servers["DREES"].used_url]
            case AddressKind.PAGE:
                urls = []
        return tuple(dict.fromkeys(urlsplit(url).netloc for url in urls))


def read_catalogue(file: Path = CATALOGUE_FILE) -> DataCatalogue:
    """The list that comes with the program. Raises :class:`KnownError` when it cannot be read."""
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
        servers = {row["code"]: _server(row) for row in data["server"]}
        sources = tuple(_source(row) for row in data["source"])
        return DataCatalogue(sources, servers, data["listed"])
    except (OSError, ValueError, KeyError, TypeError, re.error) as error:
        raise KnownError(
            translate("DataCatalogue", "La liste des sources « {file} » est illisible ({reason}).").format(
                file=file, reason=error
            ),
            translate("DataCatalogue", "Réinstallez le programme."),
        ) from error


def _server(row: Mapping[str, Any]) -> Server:
    base = row["base_url"]
    return Server(row["code"], base, os.environ.get(f"PACTE_{row['code']}_URL", base).rstrip("/"))


def _source(row: Mapping[str, Any]) -> DataSource:
    told = row["address"]
    address = Address(AddressKind(told["how"]), *(told.get(key, "") for key in ("url", "file", "dataset", "match")))
    re.compile(address.match)
    megabytes = row.get("megabytes")
    return DataSource(
        code=row["code"],
        kind=ImportKind(row["kind"]) if "kind" in row else None,
        label=translate("RuleFiles", row["label"]),
        purpose=translate("RuleFiles", row["summary"]),
        publisher=row["publisher"],
        page=row["page"],
        licence=row["licence"],
        expected=tuple(row["expected"]),
        rhythm=translate("RuleFiles", row["help"]),
        mark=Mark(row["mark"]),
        address=address,
        vintage=row.get("vintage", ""),
        about_bytes=None if megabytes is None else int(megabytes * 1e6),
        is_dated=row.get("dated", False),
    )
