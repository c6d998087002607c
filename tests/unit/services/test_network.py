"""Networks by name, minutes of pairs in files, and what is said of rows that are no pairs."""

import csv
from pathlib import Path

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.services import network as networks
from pacte_desktop.services.network import (
    build_network_file,
    latest_network,
    minutes_between,
    network_facts,
    read_pairs,
    write_pair_minutes,
)
from tests.data.tiny_roads import KMH_36, lon_lat, write_roads

HEADER = "from_lon,from_lat,to_lon,to_lat\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A straight road of 1 200 m, as a network."""
    points = {1: (0.0, 0.0), 2: (600.0, 0.0), 3: (1200.0, 0.0)}
    extract = write_roads(tmp_path / "ligne.osm.pbf", points, [((1, 2, 3), KMH_36)])
    return build_network_file(extract, tmp_path / "ligne.roads")[0]


def pairs_file(folder: Path, *rows: str) -> Path:
    file = folder / "paires.csv"
    file.write_text(HEADER + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return file


def row_of(*points: tuple[float, float]) -> str:
    return ",".join(f"{degree:.7f}" for point in points for degree in lon_lat(*point))


def test_minutes_of_a_straight_road(path: Path) -> None:
    # Limits are driven at 80 %: 1 200 m at 28,8 km/h.
    assert minutes_between(path, (*lon_lat(0, 0), *lon_lat(1200, 0))) == pytest.approx(2.5, abs=0.001)


def test_a_point_far_from_roads_is_named(path: Path) -> None:
    with pytest.raises(KnownError, match=r"Aucune route n’est à moins de 1000 m de 3\.0, 47\.0"):
        minutes_between(path, (*lon_lat(0, 0), 3.0, 47.0))


def test_pairs_in_a_file(path: Path, tmp_path: Path) -> None:
    pairs = pairs_file(tmp_path, row_of((0, 0), (1200, 0)), row_of((1200, 0), (600, 0)), row_of((0, 0), (0, 90_000)))
    assert write_pair_minutes(path, pairs, tmp_path / "out.csv") == (3, 1)
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == ["from_lon", "from_lat", "to_lon", "to_lat", "minutes"]
    assert [row["minutes"] for row in rows] == ["2.500", "1.250", ""]


def test_columns_in_any_order_and_semicolons(tmp_path: Path) -> None:
    file = tmp_path / "fr.csv"
    file.write_text("to_lat;nom;from_lon;from_lat;to_lon\n47,1;a;2,0;47,0;2,1\n", encoding="utf-8-sig")
    assert read_pairs(file) == [(2.0, 47.0, 2.1, 47.1)]


def test_every_bad_row_is_named(tmp_path: Path) -> None:
    file = pairs_file(tmp_path, "2,47,2,47", "2,47,deux,47", "2,47,2,97", "2,47,2", "nan,47,2,47", "-2,47,2,47")
    with pytest.raises(KnownError) as refused:
        read_pairs(file)
    said = refused.value.sentence
    assert "4 lignes" in said
    assert [f"ligne {row} (" in said for row in range(2, 8)] == [False, True, True, True, True, False]
    assert "« deux » n’est pas un nombre" in said


def test_missing_columns_are_named(tmp_path: Path) -> None:
    file = tmp_path / "x.csv"
    file.write_text("from_lon,from_lat\n2,47\n", encoding="utf-8")
    with pytest.raises(KnownError, match="to_lon, to_lat"):
        read_pairs(file)
    file.write_bytes("from_lon,é\n".encode("latin-1"))
    with pytest.raises(KnownError, match="UTF-8"):
        read_pairs(file)
    with pytest.raises(KnownError, match="ne peut pas être lu"):
        read_pairs(tmp_path / "absent.csv")


def test_no_rows(path: Path, tmp_path: Path) -> None:
    assert write_pair_minutes(path, pairs_file(tmp_path), tmp_path / "out.csv") == (0, 0)
    assert (tmp_path / "out.csv").read_text(encoding="utf-8") == HEADER.replace("\n", ",minutes\n")


def test_shared_networks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "networks").mkdir()
    monkeypatch.setattr(networks, "networks_folder", lambda: tmp_path / "networks")
    with pytest.raises(KnownError, match="Aucun réseau"):
        latest_network()
    extract = write_roads(tmp_path / "un.osm.pbf", {1: (0.0, 0.0), 2: (900.0, 0.0)}, [((1, 2), KMH_36)])
    path, facts = build_network_file(extract)
    assert path == tmp_path / "networks" / "un.roads" == latest_network()
    assert network_facts() == facts


def test_two_sets_of_many_extracts_never_share_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(networks, "networks_folder", lambda: tmp_path)
    files = []
    for number in range(8):
        points = {1: (0.0, 100.0 * number), 2: (900.0, 100.0 * number)}
        files.append(write_roads(tmp_path / f"{number}.osm.pbf", points, [((1, 2), KMH_36)]))
    first, again, other, few = (
        build_network_file(chosen)[0] for chosen in (files[:7], files[6::-1], [*files[:6], files[7]], files[:6])
    )
    assert first == again != other
    assert first.name.startswith("0+1+2+3+4+5+1-")
    assert len(first.name) == len(other.name)
    assert few.name == "0+1+2+3+4+5.roads"
