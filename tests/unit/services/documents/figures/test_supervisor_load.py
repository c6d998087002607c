"""The load of supervisors: who counts where, limits, and that it stays within the commission."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pacte_desktop.documents.document import Bars
from pacte_desktop.documents.document_tables import document_csv
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.people import Supervisor
from pacte_desktop.domain.plan import GroupMember
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.domain.progress import Watch
from pacte_desktop.services.documents import DocumentSource, Wanted, document_kind
from pacte_desktop.services.documents.figures.supervisor_load import hosted, supervisor_loads
from pacte_desktop.store.opening import create_plan, open_plan
from tests.data.made_plan import held
from tests.data.printed import column, marked, pages_of, printed, rows_of, source_of
from tests.data.tiny_plan import BEGINNER, N1_POST, OLDEST, SASPAS_POST, SECOND, tiny_contents

FULL = Supervisor(1, "10000000001", "Nom", "Éva", ("N1",), False, "eva@exemple.invalid", date(2024, 3, 1), 2)
FREE = Supervisor(2, "10000000002", "Autre", "Ali", ("N1", "SASPAS"), True, "ali@exemple.invalid", None, 3)
ALONE = Supervisor(3, "10000000003", "Seule", "Zoé", ("SASPAS",), False, "zoe@exemple.invalid")


def source_with(folder: Path, supervisors: tuple[Supervisor, ...] = (FULL, FREE, ALONE)) -> DocumentSource:
    """The group has two N1 interns and one in SASPAS; the third supervisor is in no group."""
    path = folder / "charge.pacte"
    members = (GroupMember(2, 1, 6), GroupMember(2, 2, 4)) if supervisors else ()
    placed = (held(1, BEGINNER, N1_POST), held(2, SECOND, N1_POST), held(3, OLDEST, SASPAS_POST))
    create_plan(path, replace(tiny_contents(), supervisors=supervisors, members=members, assignments=placed))
    return source_of(open_plan(path))


def test_an_intern_counts_for_each_member_of_the_group_and_once_in_totals(tmp_path: Path) -> None:
    source = source_with(tmp_path)
    loads = {load.supervisor.id: load for load in supervisor_loads(source.snapshot)}
    assert {number: load.total for number, load in loads.items()} == {1: 3, 2: 3, 3: 0}
    assert loads[2].interns == {"N1": 2, "SASPAS": 1}
    assert hosted(source.snapshot, loads.values()) == {"N1": 2, "SASPAS": 1}
    made = printed(source, "supervisors")
    assert "internes\u202f: N1 2, SASPAS 1" in made.summary
    assert "3 maîtres de stage" in made.summary
    bars = next(part for part in made.parts if isinstance(part, Bars))
    assert [(bar.value, bar.hatched) for bar in bars.bars] == [(2, 0), (3, 1)]


def test_a_limit_that_is_exceeded_stands_in_a_box(tmp_path: Path) -> None:
    made = printed(source_with(tmp_path), "supervisors")
    (table,) = made.tables
    assert "1 au-delà" in made.summary
    assert column(table, "name") == ["Dr AUTRE Ali", "Dr NOM Éva", "Dr SEULE Zoé"]
    assert column(table, "total") == [3, 3, 0]
    assert column(table, "excess") == [None, 1, None]
    assert marked(table, "excess") == [False, True, False]
    assert column(table, "most") == [3, 2, None]


def test_an_intern_of_a_level_that_is_not_theirs_stands_in_a_box(tmp_path: Path) -> None:
    (table,) = printed(source_with(tmp_path), "supervisors").tables
    assert marked(table, "level:SASPAS") == [False, True, False]
    assert column(table, "level:SASPAS") == [1, 1, 0]
    words = [cells["level:N1"].words for _, cells in rows_of(table)]
    assert words[2] == "–"


def test_who_is_in_no_group_is_listed_apart(tmp_path: Path) -> None:
    source = source_with(tmp_path)
    (table,) = printed(source, "supervisors").tables
    assert [titles for titles, _ in rows_of(table)] == [("36 · Indre",), ("36 · Indre",), ("Sans terrain",)]
    assert len(rows_of(printed(source, "supervisors", "36").tables[0])) == 2


def test_the_load_is_for_the_commission_and_numbers_stay_out_unless_chosen(tmp_path: Path) -> None:
    source = source_with(tmp_path)
    with pytest.raises(KnownError, match="n’existe pas au niveau"):
        printed(source, "supervisors", level=PrintLevel.PUBLIC)
    made = printed(source, "supervisors")
    text = " ".join(pages_of(made)) + document_csv([made]).decode("utf-8-sig")
    for hidden in ("10000000001", "exemple.invalid"):
        assert hidden not in text
    assert "COMMISSION" in text
    assert "Dr NOM Éva" in text


def test_a_public_document_would_hold_nothing_of_the_load_nor_a_way_to_reach_them(tmp_path: Path) -> None:
    source = source_with(tmp_path)
    (made,) = document_kind("supervisors").prepare(source, Wanted(PrintLevel.PUBLIC))(Watch())
    (table,) = made.tables
    assert {item.key for item in table.columns} == {"name", "communes", "sites", "mcs"}
    for _, cells in rows_of(table):
        assert set(cells) == {"name", "communes", "sites", "mcs"}


def test_a_plan_without_supervisors_says_so(tmp_path: Path) -> None:
    made = printed(source_with(tmp_path, ()), "supervisors")
    assert "Aucun maître de stage dans ce plan" in " ".join(pages_of(made))


def test_limits_and_days_that_nobody_told_take_no_column(tmp_path: Path) -> None:
    (table,) = printed(
        source_with(tmp_path, (ALONE, replace(ALONE, id=1, rpps="1"), replace(ALONE, id=2, rpps="2"))), "supervisors"
    ).tables
    assert not {"most", "excess", "accredited"} & {item.key for item in table.columns}
