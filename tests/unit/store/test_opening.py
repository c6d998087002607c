"""Plan files are made whole, opened by one program, and anything else is refused with a sentence."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.plan import OwnTerritory
from pacte_desktop.services.board import post_board
from pacte_desktop.services.placement import assign
from pacte_desktop.store import coverage_queries, queries
from pacte_desktop.store.header import APPLICATION_ID
from pacte_desktop.store.opening import create_plan, open_plan
from pacte_desktop.store.schema import SCHEMA_VERSION
from tests.data.tiny_plan import BEGINNER, INTERNS, URGENCES_POST, rows_of, tiny_contents, write_tiny


def test_what_was_written_is_read_back(tmp_path: Path) -> None:
    plan = open_plan(write_tiny(tmp_path))
    board = post_board(plan)
    plan.close()
    wanted = tiny_contents()
    assert tuple(board.interns.values()) == INTERNS
    assert tuple(board.posts.values()) == wanted.posts
    assert tuple(item for group in board.accreditations.values() for item in group) == tuple(
        sorted(wanted.accreditations, key=lambda item: item.site_id)
    )
    assert board.semester == wanted.semesters[1]


def test_a_place_with_coordinates_is_no_damage(tmp_path: Path) -> None:
    placed = [replace(tiny_contents().equipment[0], id=number, lon=lon, lat=47) for number, lon in ((1, 2), (2, 1.25))]
    path = tmp_path / "a.pacte"
    create_plan(path, replace(tiny_contents(), equipment=tuple(placed)))
    plan = open_plan(path)
    with plan.read() as session:
        assert queries.equipment(session) == tuple(placed)
    plan.close()


def test_a_territory_of_its_own_is_written_with_the_plan(tmp_path: Path) -> None:
    path, own = tmp_path / "a.pacte", OwnTerritory("ab" * 32, b"\x00outlines\xff", 'title = "Ici"')
    create_plan(path, tiny_contents(), own)
    plan = open_plan(path)
    with plan.read() as session:
        assert coverage_queries.base_territory(session) == (own.sha256, own.source)
        assert coverage_queries.base_territory_payload(session, own.sha256) == own.payload
    plan.close()


def test_a_new_plan_is_one_private_file(tmp_path: Path) -> None:
    path = write_tiny(tmp_path)
    plan = open_plan(path)
    assign(plan, BEGINNER, URGENCES_POST)
    plan.close()
    assert list(tmp_path.iterdir()) == [path]
    if sys.platform != "win32":
        assert path.stat().st_mode & 0o777 == 0o600


def test_the_file_names_program_and_schema(tmp_path: Path) -> None:
    with closing(sqlite3.connect(write_tiny(tmp_path))) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)


def test_an_existing_file_is_never_replaced(tmp_path: Path) -> None:
    path = tmp_path / "these.docx"
    path.write_bytes(b"precious")
    with pytest.raises(KnownError, match="existe déjà"):
        create_plan(path, tiny_contents())
    assert path.read_bytes() == b"precious"


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="ne peut pas recevoir de plan"):
        create_plan(tmp_path / "absent" / "a.pacte", tiny_contents())


def test_contents_that_contradict_themselves_leave_nothing(tmp_path: Path) -> None:
    contents = tiny_contents()
    doubled = type(contents)(
        **{name: getattr(contents, name) for name in contents.__slots__} | {"interns": contents.interns * 2}
    )
    with pytest.raises(Exception, match="UNIQUE"):
        create_plan(tmp_path / "a.pacte", doubled)
    assert list(tmp_path.iterdir()) == []


def _sqlite_file(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (a)")


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda _path: None, "n’existe pas"),
        (lambda path: path.mkdir(), "n’est pas un plan"),
        (lambda path: path.write_bytes(b""), "n’est pas un plan"),
        (lambda path: path.write_bytes(b"PK\x03\x04" + b"x" * 4096), "n’est pas un plan"),
        (_sqlite_file, "n’est pas un plan"),
    ],
    ids=["missing", "folder", "empty", "other format", "other database"],
)
def test_a_foreign_file_is_refused_and_untouched(tmp_path: Path, make: object, words: str) -> None:
    path = tmp_path / "a.pacte"
    make(path)  # type: ignore[operator]
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(KnownError, match=words) as caught:
        open_plan(path)
    assert caught.value.remedy
    assert (path.read_bytes() if path.is_file() else None) == before
    assert [child.name for child in tmp_path.iterdir()] in ([], ["a.pacte"])


def test_a_newer_file_is_refused_by_name_and_untouched(tmp_path: Path) -> None:
    path = write_tiny(tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")
    before = path.read_bytes()
    with pytest.raises(KnownError, match="version plus récente") as caught:
        open_plan(path)
    assert "Installez la dernière version" in caught.value.remedy
    assert path.read_bytes() == before


HOLDER = """
import sys
from pathlib import Path
from pacte_desktop.store.opening import open_plan
plan = open_plan(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
plan.close()
"""


def test_a_second_program_is_refused_until_the_first_is_gone(tmp_path: Path) -> None:
    path = write_tiny(tmp_path)
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        for _ in range(3):
            with pytest.raises(KnownError, match="déjà ouvert dans un autre programme"):
                open_plan(path)
        second = subprocess.run(
            [sys.executable, "-m", "pacte_desktop", "gaps", str(path)], capture_output=True, text=True, check=False
        )
        assert second.returncode == 2
        assert "déjà ouvert dans un autre programme" in second.stderr
        assert second.stderr.count("\n") == 1
        holder.kill()
    plan = open_plan(path)
    assign(plan, BEGINNER, URGENCES_POST)
    plan.close()


def test_two_openings_in_one_program_are_refused_as_well(tmp_path: Path) -> None:
    path = write_tiny(tmp_path)
    plan = open_plan(path)
    with pytest.raises(KnownError, match="déjà ouvert"):
        open_plan(path)
    assign(plan, BEGINNER, URGENCES_POST)
    plan.close()
    assert len(rows_of(path)["assignment"]) == 1


def test_names_with_signs_of_addresses_open(tmp_path: Path) -> None:
    path = write_tiny(tmp_path, "plan #1 ?mode=memory & 100% d’été.pacte")
    plan = open_plan(path)
    assign(plan, BEGINNER, URGENCES_POST)
    plan.close()
    assert [child.name for child in tmp_path.iterdir()] == [path.name]
    assert len(rows_of(path)["assignment"]) == 1
