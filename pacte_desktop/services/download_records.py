"""What is known of a downloaded file or of a part of one, kept as JSON beside it, and its fingerprints."""

import hashlib
import json
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, TypeVar

from pacte_desktop.atomic_write import atomic_write_bytes
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate

_BLOCK = 1 << 22


@dataclass(frozen=True, slots=True)
class Version:
    """Which version of the file at ``url`` a server gave; ``bytes`` is its whole length, None when it did not say."""

    url: str
    etag: str = ""
    last_modified: str = ""
    bytes: int | None = None

    @classmethod
    def of(cls, url: str, headers: Mapping[str, str], total: int | None) -> "Version":
        """The version that the headers of an answer name."""
        return cls(url, headers.get("ETag", ""), headers.get("Last-Modified", ""), total)

    @property
    def validator(self) -> str:
        """What ``If-Range`` takes: a strong tag, else the date, else nothing (then one cannot resume)."""
        return self.etag if self.etag and not self.etag.startswith("W/") else self.last_modified

    def conditions(self) -> dict[str, str]:
        """Headers that ask for the file only when it is another version."""
        if self.etag:
            return {"If-None-Match": self.etag}
        return {"If-Modified-Since": self.last_modified} if self.last_modified else {}

    @classmethod
    def read(cls, record: dict[str, Any]) -> "Version":
        """The version in a JSON record."""
        return cls(**record)


@dataclass(frozen=True, slots=True)
class Download:
    """A file that was fetched: from where, how long, its sha256, and the day on which it was fetched (ISO)."""

    url: str
    bytes: int
    sha256: str
    date: str
    version: Version

    @classmethod
    def read(cls, record: dict[str, Any]) -> "Download":
        """The download in a JSON record."""
        return cls(**{**record, "version": Version.read(record["version"])})


Record = TypeVar("Record", Version, Download)


@dataclass(frozen=True, slots=True)
class Checksum:
    """A hash as a publisher tells it: one of :data:`ALGORITHMS`, and its hexadecimal value in any case."""

    algorithm: str
    value: str

    def __post_init__(self) -> None:
        if self.algorithm not in ALGORITHMS:
            raise ValueError(self.algorithm)


ALGORITHMS = ("md5", "sha1", "sha256", "sha512")
"""Hashes that servers publish and that are compared."""


def fingerprints(path: Path, algorithms: Collection[str], watch: Watch) -> dict[str, str]:
    """Hashes of a file in hexadecimal, by algorithm."""
    hashes = {name: hashlib.new(name, usedforsecurity=False) for name in algorithms}
    total, done = path.stat().st_size, 0
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            for one in hashes.values():
                one.update(block)
            done += len(block)
            watch.step(translate("Downloads", "Vérification du téléchargement"), done, total)
    return {name: one.hexdigest() for name, one in hashes.items()}


def read_record(path: Path, kind: type[Record]) -> Record | None:
    """The record beside ``path``; None when there is none that can be read."""
    try:
        return kind.read(json.loads(_beside(path).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError, KeyError):
        return None  # Without its record, a file counts as not there and is fetched again.


def write_record(path: Path, record: Version | Download) -> None:
    """Keep ``record`` beside ``path``."""
    atomic_write_bytes(_beside(path), json.dumps(asdict(record), indent=1).encode())


def forget(path: Path) -> None:
    """Remove ``path`` and its record."""
    path.unlink(missing_ok=True)
    _beside(path).unlink(missing_ok=True)


def _beside(path: Path) -> Path:
    return path.with_name(path.name + ".json")
