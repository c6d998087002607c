"""Files published packed one by one: unpacked once, whole or not at all."""

import gzip
from pathlib import Path

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.services import packed_files
from pacte_desktop.services.packed_files import unpacked

BODY = b'{"pmej": [' + ",".join(str(number**5) for number in range(200_000)).encode() + b"]}"


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    path = tmp_path / "finess-structures.json.gz"
    path.write_bytes(gzip.compress(BODY))
    return path


def test_the_file_inside_comes_out_once(packed: Path) -> None:
    target = unpacked(packed, Watch())
    assert (target.name, target.read_bytes()) == ("finess-structures.json", BODY)
    written = target.stat().st_mtime_ns
    assert unpacked(packed, Watch()).stat().st_mtime_ns == written
    assert unpacked(target, Watch()) == target, "a file that is not packed is what it is"


def test_damage_is_told_and_leaves_nothing(packed: Path) -> None:
    whole = packed.read_bytes()
    for broken in (whole[: len(whole) // 2], b"\x1f\x8b" + b"x" * 50, whole[:-8] + b"12345678"):
        packed.write_bytes(broken)
        with pytest.raises(KnownError, match="abîmé"):
            unpacked(packed, Watch())
        assert [path.name for path in packed.parent.iterdir()] == [packed.name]


def test_a_package_that_is_gone_is_told(packed: Path) -> None:
    unpacked(packed, Watch())
    packed.unlink()
    with pytest.raises(KnownError):
        unpacked(packed, Watch())


def test_a_bomb_is_refused(packed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packed_files, "MOST_BYTES", 100_000)
    with pytest.raises(KnownError, match="rien n’en a été gardé"):
        unpacked(packed, Watch())
    monkeypatch.undo()
    packed.write_bytes(gzip.compress(bytes(20_000_000)))
    with pytest.raises(KnownError, match="se décompresse en plus de"):
        unpacked(packed, Watch())
    assert [path.name for path in packed.parent.iterdir()] == [packed.name]


def test_it_can_be_stopped(packed: Path) -> None:
    with pytest.raises(CancelledError):
        unpacked(packed, Watch(cancelled=lambda: True))
    assert [path.name for path in packed.parent.iterdir()] == [packed.name]
