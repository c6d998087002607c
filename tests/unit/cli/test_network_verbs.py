"""The verbs of road networks: built, told, asked for minutes; wrong questions end with one sentence."""

from pathlib import Path

import pytest

from pacte_desktop import cli
from pacte_desktop.domain.errors import KnownError
from tests.data.tiny_roads import KMH_36, lon_lat, write_roads
from tests.data.verb_acts import Screen, program, told


@pytest.fixture
def network(tmp_path: Path) -> Path:
    """A road of 1 200 m west of Greenwich, built by its verb."""
    points = {1: (-200_000.0, 0.0), 2: (-199_400.0, 0.0), 3: (-198_800.0, 0.0)}
    extract = write_roads(tmp_path / "ligne.osm.pbf", points, [((1, 2, 3), KMH_36)])
    out = tmp_path / "ligne.roads"
    assert cli.main(["network", "build", str(extract), "--out", str(out)], Screen()) == 0
    return out


def test_network_info(network: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    found = told(capfdbinary, "network", "info", network, "--json")
    assert found["nodes"] == 2 and found["edges"] == 2 and found["share_in_largest_component"] == 1.0
    assert found["extract"] == "ligne.osm.pbf" and found["speed_profile"] == "osrm-car-2026"
    assert len(found["bbox"]) == 4 and found["extract_date"].startswith("20")
    assert cli.main(["network", "info", str(network)], Screen()) == 0
    assert "ligne.osm.pbf" in capfdbinary.readouterr().out.decode()


def test_times_between_two_points(network: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    ends = [",".join(f"{degree:.7f}" for degree in lon_lat(east_m, 0.0)) for east_m in (-200_000.0, -198_800.0)]
    assert ends[0].startswith("-0.")  # No option, though it begins with a hyphen.
    capfdbinary.readouterr()
    found = told(capfdbinary, "times", "--network", network, "--from", ends[0], "--to", ends[1], "--json")
    assert found == {"minutes": 2.5}
    assert cli.main(["times", "--network", str(network), "--from", ends[0], "--to", ends[1]], Screen()) == 0
    assert capfdbinary.readouterr().out.decode() == "2,5 min\n"


def test_times_of_pairs(network: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (lon_1, lat_1), (lon_2, lat_2) = lon_lat(-200_000.0, 0.0), lon_lat(-198_800.0, 0.0)
    pairs, out = tmp_path / "paires.csv", tmp_path / "minutes.csv"
    pairs.write_text(f"from_lon,from_lat,to_lon,to_lat\n{lon_1},{lat_1},{lon_2},{lat_2}\n1,1,1,1\n", encoding="utf-8")
    arguments = ["times", "--network", str(network), "--pairs", str(pairs), "--out", str(out)]
    assert cli.main(arguments, Screen()) == 0
    assert [line.split(",")[-1] for line in out.read_text(encoding="utf-8").splitlines()] == ["minutes", "2.500", ""]
    assert "2 lignes" in capfd.readouterr().out


@pytest.mark.parametrize("arguments", [["times"], ["times", "--from", "0,47"], ["times", "--pairs", "x.csv"]])
def test_times_need_two_points_or_two_files(network: Path, arguments: list[str]) -> None:
    with pytest.raises(KnownError, match="--from et --to"):
        cli.main([*arguments, "--network", str(network)], Screen())


@pytest.mark.parametrize("text", ["47", "a,b", "0,97", "200,0", "1,2,3", ""])
def test_a_point_is_two_degrees(text: str) -> None:
    with pytest.raises(KnownError, match="n’est pas un point"):
        cli.main(["times", "--from", text, "--to", "0,47"], Screen())


def test_a_bad_extract_ends_with_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "x.osm.pbf").write_bytes(b"rien" * 100)
    run = program("network", "build", tmp_path / "x.osm.pbf", "--out", tmp_path / "x.roads", LC_ALL="fr_FR.UTF-8")
    assert run.returncode == 2
    assert "n’est pas un extrait OpenStreetMap" in run.stderr and "Traceback" not in run.stderr
    assert not (tmp_path / "x.roads").exists()
