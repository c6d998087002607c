"""A file is wholly the new one or wholly the old one: the writing fails after every number of bytes in turn."""

import errno
import os
import tempfile
from pathlib import Path
from typing import Any

import pytest

from pacte_desktop import atomic_write
from pacte_desktop.atomic_write import atomic_write_by, atomic_write_bytes, continued_file, put_in_place
from pacte_desktop.domain.errors import KnownError

OLD, NEW = b"old list " * 100, b"new list " * 50


def test_a_new_file_and_a_replaced_one(tmp_path: Path) -> None:
    path = tmp_path / "liste d’été.pdf"
    for data in (OLD, NEW, b""):
        atomic_write_bytes(path, data)
        assert path.read_bytes() == data
        assert list(tmp_path.iterdir()) == [path]


class FullDisk:
    """Stands for the file; the disk is full after ``room`` bytes."""

    def __init__(self, file: Any, room: int) -> None:
        self._file, self._room = file, room
        self.name = file.name

    def __enter__(self) -> "FullDisk":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def write(self, data: bytes) -> None:
        self._file.write(data[: self._room])
        if len(data) > self._room:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def flush(self) -> None:
        self._file.flush()

    def fileno(self) -> int:
        return int(self._file.fileno())


def test_a_disk_that_fills_up_at_any_byte_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "liste.pdf"
    path.write_bytes(OLD)
    real = tempfile.NamedTemporaryFile
    for room in range(len(NEW)):
        with monkeypatch.context() as patch:
            patch.setattr(
                atomic_write.tempfile,
                "NamedTemporaryFile",
                lambda room=room, **keywords: FullDisk(real(**keywords), room),
            )
            with pytest.raises(KnownError, match="n’a pas pu être écrit") as caught:
                atomic_write_bytes(path, NEW)
        assert caught.value.remedy
        assert path.read_bytes() == OLD
        assert list(tmp_path.iterdir()) == [path]
    atomic_write_bytes(path, NEW)
    assert path.read_bytes() == NEW


@pytest.mark.parametrize("step", ["os.fsync", "Path.chmod", "Path.replace"])
@pytest.mark.parametrize("failure", [OSError(errno.EIO, "I/O error"), KeyboardInterrupt()])
def test_a_failure_at_any_later_step_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, failure: BaseException
) -> None:
    path = tmp_path / "liste.pdf"
    path.write_bytes(OLD)
    owner, name = step.split(".")

    def fail(*_arguments: object) -> None:
        raise failure

    with monkeypatch.context() as patch:
        patch.setattr({"os": os, "Path": Path}[owner], name, fail)
        with pytest.raises(KnownError if isinstance(failure, OSError) else KeyboardInterrupt):
            atomic_write_bytes(path, NEW)
    assert path.read_bytes() == OLD
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_and_a_folder_in_the_way_are_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="Vérifiez que le dossier existe"):
        atomic_write_bytes(tmp_path / "absent" / "liste.pdf", NEW)
    (tmp_path / "dossier").mkdir()
    with pytest.raises(KnownError, match="n’a pas pu être écrit"):
        atomic_write_bytes(tmp_path / "dossier", NEW)
    assert [child.name for child in tmp_path.iterdir()] == ["dossier"]


def test_a_library_that_writes_itself_leaves_only_its_file(tmp_path: Path) -> None:
    path = tmp_path / "carte d’été.gpkg"
    path.write_bytes(OLD)

    def write(place: Path) -> None:
        assert place.parent.parent == tmp_path  # The same disk.
        assert place.suffix == ".gpkg"
        place.with_name("new.gpkg-journal").write_bytes(b"left over")
        place.write_bytes(NEW)

    atomic_write_by(path, write, ".gpkg")
    assert path.read_bytes() == NEW
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("failure", [OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), KeyboardInterrupt()])
def test_a_library_that_fails_half_way_leaves_the_old_file(tmp_path: Path, failure: BaseException) -> None:
    path = tmp_path / "carte.gpkg"
    path.write_bytes(OLD)

    def write(place: Path) -> None:
        place.write_bytes(NEW[:7])
        raise failure

    with pytest.raises(KnownError if isinstance(failure, OSError) else KeyboardInterrupt):
        atomic_write_by(path, write, ".gpkg")
    assert path.read_bytes() == OLD
    assert list(tmp_path.iterdir()) == [path]
    with pytest.raises(KnownError, match="n’a pas pu être écrit"):
        atomic_write_by(path, lambda _place: None, ".gpkg")  # It wrote nothing.
    with pytest.raises(KnownError, match="Vérifiez que le dossier existe"):
        atomic_write_by(tmp_path / "absent" / "carte.gpkg", write, ".gpkg")
    assert path.read_bytes() == OLD


def test_an_unfinished_file_goes_on_after_the_bytes_it_keeps(tmp_path: Path) -> None:
    part, path = tmp_path / "roads.part", tmp_path / "roads"
    with continued_file(part, 0) as file:
        file.write(b"0123456789")
    with continued_file(part, 4) as file:
        file.write(b"abc")
    assert part.read_bytes() == b"0123abc"
    with pytest.raises(ZeroDivisionError), continued_file(part, 7) as file:
        file.write(b"kept")
        raise ZeroDivisionError
    assert part.read_bytes() == b"0123abckept"
    path.write_bytes(b"old")
    put_in_place(part, path)
    assert path.read_bytes() == b"0123abckept"
    assert not part.exists()
