"""A kind of file that is no table with a heading: recognised by its content, read as a stream in a child process."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pacte_desktop.domain.incoming import ImportKind, Provenance, ReadFile, TargetKind
from pacte_desktop.domain.progress import Watch


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A supervisor of the plan whom a national file may confirm. ``communes``: INSEE codes of their practice."""

    rpps: str
    last_name: str
    first_name: str
    communes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Area:
    """What of a national file a plan needs: départements of the plan and those around it, communes that exist there,
    supervisors of the plan to look for, in the order of their names. ``own``: départements of the plan itself;
    ``base``: file of its territory."""

    departements: frozenset[str]
    communes: frozenset[str]
    projection_epsg: int
    supervisors: tuple[KnownPerson, ...] = ()
    own: frozenset[str] = frozenset()
    base: Path | None = None


@dataclass(frozen=True, slots=True)
class FileHead:
    """The first bytes of a file, for recognition; ``members`` are the names inside an archive."""

    name: str
    begin: bytes
    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FileKind:
    """``recognise`` says how sure it is, from 0 to 1. ``read`` returns all that the file brings to ``area``, with every
    problem; it runs what touches the file in a child process under caps, tells its progress and can be stopped.

    ``source``, ``licence``: who publishes it. ``targets``: what it writes besides layers.
    """

    kind: ImportKind
    purpose: str
    source: str
    licence: str
    recognise: Callable[[FileHead], float]
    read: Callable[[Path, Area, Provenance, Watch], ReadFile]
    targets: tuple[TargetKind, ...] = ()
