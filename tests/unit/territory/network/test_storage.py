"""A network in a file: the same when opened again, and told when the file is not whole."""

from pathlib import Path

import numpy as np
import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.territory.network.storage import open_network, write_network
from tests.data.tiny_roads import KMH_36, tiny_network

POINTS = {1: (0.0, 0.0), 2: (600.0, 0.0), 3: (1200.0, 0.0), 4: (600.0, 400.0)}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A small network, written."""
    network = tiny_network(tmp_path, POINTS, [((1, 2, 3), KMH_36), ((2, 4), KMH_36)])
    write_network(network, tmp_path / "tiny.roads")
    return tmp_path / "tiny.roads"


def test_round_trip(path: Path, tmp_path: Path) -> None:
    found = open_network(path)
    again = tiny_network(tmp_path, POINTS, [((1, 2, 3), KMH_36), ((2, 4), KMH_36)])
    assert found.facts == again.facts
    for name, array in again.arrays.named().items():
        other = found.arrays.named()[name]
        assert other.dtype == array.dtype and other.ctypes.data % 64 == 0
        np.testing.assert_array_equal(other, array)
        assert not other.flags.writeable


def test_a_whole_file_is_replaced_by_a_whole_file(path: Path) -> None:
    network = open_network(path)
    write_network(network, path.with_name("copy.roads"))
    assert path.with_name("copy.roads").read_bytes() == path.read_bytes()
    assert sorted(file.name for file in path.parent.glob("*.roads*")) == ["copy.roads", "tiny.roads"]


def test_a_cut_file_is_refused_wherever_it_is_cut(path: Path) -> None:
    whole = path.read_bytes()
    for length in (0, 5, 40, 60, 200, len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:length])
        with pytest.raises(KnownError, match="réseau routier"):
            open_network(path)


def test_a_damaged_header_is_refused(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    for place in (14, 30, 80, 150):
        damaged = whole.copy()
        damaged[place] ^= 1
        path.write_bytes(damaged)
        with pytest.raises(KnownError, match="abîmé"):
            open_network(path)


def test_other_files_are_refused(tmp_path: Path) -> None:
    (tmp_path / "plan.pacte").write_bytes(b"SQLite format 3\0" * 30)
    with pytest.raises(KnownError, match="n’est pas un réseau"):
        open_network(tmp_path / "plan.pacte")
    for path in (tmp_path / "absent.roads", tmp_path):
        with pytest.raises(KnownError, match="ne peut pas être lu"):
            open_network(path)


def test_a_file_of_another_version_is_told_apart(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole.replace(b"PACTE ROADS 2\n", b"PACTE ROADS 1\n", 1))
    with pytest.raises(KnownError, match="autre version") as refused:
        open_network(path)
    assert "Construisez-le de nouveau" in refused.value.remedy
