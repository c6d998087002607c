"""One or several files of roads, of either source, read and merged: OpenStreetMap extracts, or roads of IGN.

What a file is, its first bytes tell; its name does not count.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.territory.network.ign import ign_facts, ign_source, read_ign
from pacte_desktop.territory.network.ign_speeds import read_ign_profile
from pacte_desktop.territory.network.merging import merged_roads
from pacte_desktop.territory.network.places import merged_places
from pacte_desktop.territory.network.reading import Extract, check_extract, damaged, extract_facts, read_extract
from pacte_desktop.territory.network.roads import OPEN_STREET_MAP, ExtractFacts
from pacte_desktop.territory.network.speeds import SpeedProfile, TurnCosts

Files = dict[str, tuple[ExtractFacts, Path]]  # By fingerprint: a file given twice is one.
_ARCHIVES = (b"PK\x03\x04", b"7z\xbc\xaf", b"\x1f\x8b", b"Rar!", b"BZh")  # zip, 7z, gzip, rar, bzip2.
_SQLITE, _SHAPE = b"SQLite format 3\0", b"\x00\x00\x27\x0a"


@dataclass(frozen=True, slots=True)
class RoadSource:
    """What several files hold together: each file's facts by name, who drew the roads, and how they are driven."""

    extract: Extract
    facts: tuple[ExtractFacts, ...]
    source: str
    profile: str
    turn: TurnCosts


def read_sources(paths: Sequence[Path], profile: SpeedProfile, watch: Watch) -> RoadSource:
    """Roads of all files; ``profile`` is for those of OpenStreetMap, IGN's have their own.

    Raises :class:`KnownError` when a file cannot be read, has no road, or the files are of both sources.
    """
    for path in paths:
        check_extract(path)
        _check_no_archive(path)
    kinds = {is_ign(path) for path in paths}
    if len(kinds) > 1:
        raise KnownError(
            translate(
                "Network", "Un réseau ne mélange pas OpenStreetMap et l’IGN : leurs routes ne se raccordent pas."
            ),
            translate("Network", "Choisissez des fichiers d’une seule source."),
        )
    return _ign(paths, watch) if True in kinds else _open_street_map(paths, profile, watch)


def is_ign(path: Path) -> bool:
    """Whether the file is one that IGN delivers roads in (GeoPackage, Shapefile, GeoJSON)."""
    with path.open("rb") as file:
        begin = file.read(64)
    return begin.startswith((_SQLITE, _SHAPE)) or begin.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{")


def _check_no_archive(path: Path) -> None:
    with path.open("rb") as file:
        if not file.read(8).startswith(_ARCHIVES):
            return
    raise KnownError(
        translate("Network", "« {path} » est une archive.").format(path=path),
        translate("Network", "Décompressez-la, puis choisissez le fichier de routes qu’elle contient."),
    )


def no_road(name: str) -> KnownError:
    """The sentence for files without roads."""
    return KnownError(
        translate("Network", "L’extrait « {name} » ne contient aucune route ouverte aux voitures.").format(name=name),
        translate("Network", "Choisissez l’extrait complet d’une région, avec ses routes."),
    )


def _open_street_map(paths: Sequence[Path], profile: SpeedProfile, watch: Watch) -> RoadSource:
    files: Files = {}
    for path in paths:
        with _readable(path):
            facts = extract_facts(path, watch)
        files.setdefault(facts.sha256, (facts, path))
    parts = []
    for facts, path in _most_recent_first(files):
        with _readable(path):
            parts.append(_with_roads(read_extract(path, profile, watch), facts))
    return RoadSource(_merged(parts), _by_name(files), OPEN_STREET_MAP, profile.name, profile.turn)


def _ign(paths: Sequence[Path], watch: Watch) -> RoadSource:
    profile = read_ign_profile()
    files: Files = {}
    for path in paths:
        facts = ign_facts(path, watch)
        files.setdefault(facts.sha256, (facts, path))
    ordered = _most_recent_first(files)
    parts = [_with_roads(read_ign(path, profile, watch), facts) for facts, path in ordered]
    source = " + ".join(sorted({ign_source(path) for _facts, path in ordered}))
    return RoadSource(_merged(parts), _by_name(files), source, profile.name, profile.turn)


def _most_recent_first(files: Files) -> list[tuple[ExtractFacts, Path]]:
    """The most recent first, as it is right where two differ; of one day in an order that is anyone's."""
    ordered = sorted(files.values(), key=lambda item: item[0].sha256)
    return sorted(ordered, key=lambda item: item[0].date, reverse=True)


def _by_name(files: Files) -> tuple[ExtractFacts, ...]:
    return tuple(sorted((facts for facts, _path in files.values()), key=lambda facts: (facts.name, facts.sha256)))


def _with_roads(extract: Extract, facts: ExtractFacts) -> Extract:
    if not len(extract.roads.way):
        raise no_road(facts.name)
    return extract


def _merged(parts: Sequence[Extract]) -> Extract:
    return Extract(
        merged_roads([part.roads for part in parts]),
        merged_places([part.settlements for part in parts]),
        merged_places([part.hospitals for part in parts]),
    )


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    try:
        yield
    except (RuntimeError, EOFError) as error:  # What libosmium raises for a file that it cannot make out.
        raise damaged(path, error) from error
