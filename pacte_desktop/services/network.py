"""Road networks for a user: build one from an extract, say what it is, and give travel minutes on it."""

import csv
import hashlib
import io
import math
import re
from collections.abc import Sequence
from pathlib import Path

from pacte_desktop.atomic_write import atomic_write_bytes
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.services.folders import networks_folder
from pacte_desktop.territory.network.roads import NetworkFacts, RoadNetwork
from pacte_desktop.territory.network.speeds import DEFAULT_PROFILE, read_profile
from pacte_desktop.territory.network.storage import SUFFIX, open_network, write_network

PAIR_COLUMNS = ("from_lon", "from_lat", "to_lon", "to_lat")
_SHOWN = 10
_NAMED = 6  # Extracts that a file is named after.
Pair = tuple[float, float, float, float]


def latest_network() -> Path:
    """The network written last. Raises :class:`KnownError` when there is none yet."""
    found = sorted(networks_folder().glob(f"*{SUFFIX}"), key=lambda path: path.stat().st_mtime)
    if not found:
        raise KnownError(
            translate("Network", "Aucun réseau routier n’a encore été construit."),
            translate("Network", "Construisez-en un avec « pacte-desktop network build EXTRAIT.osm.pbf »."),
        )
    return found[-1]


def build_network_file(
    extracts: Path | Sequence[Path], out: Path | None = None, watch: Watch | None = None, profile: str = DEFAULT_PROFILE
) -> tuple[Path, NetworkFacts]:
    """Write the network of these extracts to ``out`` (or among the shared ones); returns the file and its facts.

    Nothing is written when the work fails or is stopped.
    """
    from pacte_desktop.territory.network.building import build_network

    paths = [extracts] if isinstance(extracts, Path) else list(extracts)
    network = build_network(paths, read_profile(profile), watch)
    path = out or networks_folder() / (_file_stem(paths) + SUFFIX)
    write_network(network, path, watch)
    return path, network.facts


def _file_stem(extracts: list[Path]) -> str:
    """Name of a network file after its extracts, the same in any order and never too long for a file.

    Beyond a few, a short hash of all the names stands for the others: two sets never share a file.
    """
    names = sorted({re.sub(r"(\.osm)?\.\w+$", "", extract.name) for extract in extracts})
    if len(names) <= _NAMED:
        return "+".join(names)
    others = hashlib.sha256("\n".join(names).encode()).hexdigest()[:8]
    return "+".join([*names[:_NAMED], f"{len(names) - _NAMED}-{others}"])


def network_facts(path: Path | None = None) -> NetworkFacts:
    """What the network in ``path`` (or the latest one) says of itself."""
    return open_network(path or latest_network()).facts


def minutes_between(path: Path, pair: Pair) -> float:
    """Minutes by car between two points (degrees). Raises :class:`KnownError` when one is far from every road."""
    network = open_network(path)
    minutes, problems = _minutes(network, [pair])
    if problems:
        raise KnownError(problems[0][1])
    return minutes[0]


def write_pair_minutes(path: Path, pairs_file: Path, out: Path) -> tuple[int, int]:
    """Write the pairs with their ``minutes`` to ``out`` (empty where there is no way); returns rows and empty rows.

    Raises :class:`KnownError` that names every row that is no pair of points.
    """
    pairs = read_pairs(pairs_file)
    minutes, _problems = _minutes(open_network(path), pairs)
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow((*PAIR_COLUMNS, "minutes"))
    table.writerows(
        (*pair, "" if math.isnan(value) else f"{value:.3f}") for pair, value in zip(pairs, minutes, strict=True)
    )
    atomic_write_bytes(out, text.getvalue().encode())
    return len(pairs), sum(map(math.isnan, minutes))


def read_pairs(path: Path) -> list[Pair]:
    """Pairs of points from a CSV file (comma or semicolon) with the columns of :data:`PAIR_COLUMNS`, in degrees."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise KnownError(
            translate("Network", "Le fichier « {path} » ne peut pas être lu ({reason}).").format(
                path=path, reason=getattr(error, "strerror", None) or translate("Network", "ce n’est pas de l’UTF-8")
            )
        ) from error
    header = text.split("\n", 1)[0]
    table = csv.DictReader(io.StringIO(text), delimiter=";" if header.count(";") > header.count(",") else ",")
    missing = [name for name in PAIR_COLUMNS if name not in (table.fieldnames or ())]
    if missing:
        raise KnownError(
            translate("Network", "Il manque dans « {path} » : {columns}.").format(
                path=path, columns=", ".join(missing)
            ),
            translate("Network", "La première ligne doit nommer {columns}.").format(columns=", ".join(PAIR_COLUMNS)),
        )
    pairs: list[Pair] = []
    problems: list[str] = []
    for row in table:
        try:
            pairs.append(_pair([row[name] for name in PAIR_COLUMNS]))
        except ValueError as error:
            problems.append(translate("Network", "ligne {row} ({problem})").format(row=table.line_num, problem=error))
    if problems:
        raise _bad_rows(path, problems)
    return pairs


def _pair(texts: list[str | None]) -> Pair:
    from_lon, from_lat, to_lon, to_lat = (_degrees(text) for text in texts)
    for lon, lat in ((from_lon, from_lat), (to_lon, to_lat)):
        if not (-180 <= lon <= 180 and -85 <= lat <= 85):
            raise ValueError(translate("Network", "{lon}, {lat} n’est pas un point").format(lon=lon, lat=lat))
    return from_lon, from_lat, to_lon, to_lat


def _degrees(text: str | None) -> float:
    try:
        return float((text or "").strip().replace(",", "."))
    except ValueError:
        raise ValueError(translate("Network", "« {text} » n’est pas un nombre").format(text=text or "")) from None


def _bad_rows(path: Path, problems: list[str]) -> KnownError:
    more = counted(
        len(problems),
        translate("Network", "{n} ligne de « {path} » est incorrecte : {rows}."),
        translate("Network", "{n} lignes de « {path} » sont incorrectes : {rows}."),
        path=path,
        rows=", ".join(problems[:_SHOWN]) + ("…" if len(problems) > _SHOWN else ""),
    )
    return KnownError(more, translate("Network", "Corrigez-les puis recommencez."))


def _minutes(network: RoadNetwork, pairs: list[Pair]) -> tuple[list[float], list[tuple[int, str]]]:
    """Minutes of each pair (NaN: none), and why for those without, by row."""
    import numpy as np

    from pacte_desktop.territory.network.snapping import SNAP_LIMIT_M, place
    from pacte_desktop.territory.network.travel_times import pair_minutes

    points = np.array(pairs, dtype=float).reshape(-1, 4)
    origins, destinations = place(network, points[:, 0], points[:, 1]), place(network, points[:, 2], points[:, 3])
    minutes = pair_minutes(network, origins, destinations)
    problems = []
    for row in np.flatnonzero(np.isnan(minutes)).tolist():
        away = translate("Network", "Aucune route n’est à moins de {limit} m de {lon}, {lat}.")
        reason = translate("Network", "Aucune route ne mène d’un point à l’autre.")
        for placed, lon, lat in ((origins, *points[row, :2]), (destinations, *points[row, 2:])):
            if not np.isfinite(placed.distance_m[row]):
                reason = away.format(limit=round(SNAP_LIMIT_M), lon=lon, lat=lat)
        problems.append((row, reason))
    return minutes.tolist(), problems
