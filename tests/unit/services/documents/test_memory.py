"""How documents are set is kept by kind, and survives other levels, later columns and a spoilt file."""

from dataclasses import replace
from pathlib import Path

import pytest

from pacte_desktop.documents.document import Column, PageFormat, Paper
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.services.documents.memory import (
    KeptLayout,
    ordered_columns,
    remember_layout,
    remembered_layout,
    with_columns,
)

PUBLIC = [Column("a", "A"), Column("b", "B"), Column("c", "C"), Column("n", "N", is_shown=False)]
RESTRICTED = [*PUBLIC[:2], Column("s", "S"), *PUBLIC[2:]]


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PACTE_FOLDER", str(tmp_path / "own"))
    return tmp_path / "own"


def keys(columns: list[tuple[Column, bool]]) -> str:
    """Keys in order, those not shown in brackets."""
    return " ".join(column.key if shown else f"({column.key})" for column, shown in columns)


def test_without_a_choice_the_document_decides() -> None:
    assert keys(ordered_columns(PUBLIC, KeptLayout())) == "a b c (n)"


def test_a_choice_holds_at_another_level_and_back() -> None:
    kept = with_columns(KeptLayout(), [("c", True), ("a", False), ("b", True), ("n", True)])
    assert keys(ordered_columns(PUBLIC, kept)) == "c (a) b n"
    assert keys(ordered_columns(RESTRICTED, kept)) == "c (a) b s n", "a column of the level stands after its neighbour"
    moved = with_columns(kept, [("s", False), ("c", True), ("a", False), ("b", True), ("n", True)])
    assert keys(ordered_columns(RESTRICTED, moved)) == "(s) c (a) b n"
    public = with_columns(moved, [("n", True), ("b", True), ("a", True), ("c", True)])
    assert keys(ordered_columns(PUBLIC, public)) == "n b a c"
    assert "s" in public.hidden, "what is not in view at this level is not forgotten"


def test_it_is_kept_by_kind_with_the_sheet() -> None:
    layout = KeptLayout(PageFormat(Paper.A3, is_landscape=False), ("b", "a"), frozenset({"a"}))
    remember_layout("site", layout)
    remember_layout("intern", KeptLayout(order=("x",)))
    assert remembered_layout("site") == layout
    assert remembered_layout("intern") == KeptLayout(order=("x",))
    remember_layout("site", KeptLayout())
    assert remembered_layout("site") == KeptLayout() and remembered_layout("intern").order == ("x",)


@pytest.mark.parametrize(
    "content",
    [b"", b"[1]", b"{\xff", b'{"site": 3}', b'{"site": {"paper": "A9", "landscape": 1, "order": [1], "hidden": {}}}'],
)
def test_a_spoilt_file_is_no_choice(own_folder: Path, content: bytes) -> None:
    own_folder.mkdir()
    (own_folder / "document-layouts.json").write_bytes(content)
    assert remembered_layout("site") == KeptLayout()
    remember_layout("site", KeptLayout(order=("a",)))
    assert remembered_layout("site").order == ("a",)


def test_a_folder_that_cannot_be_written_is_told(own_folder: Path) -> None:
    own_folder.mkdir()
    (own_folder / "document-layouts.json").mkdir()
    with pytest.raises(KnownError, match="document-layouts"):
        remember_layout("site", KeptLayout(order=("a",)))


def test_what_a_sheet_has_no_room_for_is_not_shown_unless_it_was_chosen() -> None:
    wide = tuple(Column(key, key, chars=30, spare=spare) for key, spare in (("a", 0), ("b", 1), ("c", 2), ("d", 2)))
    upright = PageFormat(is_landscape=False)
    assert keys(ordered_columns(wide, KeptLayout())) == "a b c d"
    assert keys(ordered_columns(wide, KeptLayout(), upright)) == "a b c d", "8 pt are left"
    wider = tuple(replace(column, chars=36) for column in wide)
    assert keys(ordered_columns(wider, KeptLayout(), upright)) == "a b (c) (d)", "those of one number go together"
    widest = tuple(replace(column, chars=90) for column in wide)
    assert keys(ordered_columns(widest, KeptLayout(), upright)) == "a (b) (c) (d)"
    chosen = with_columns(KeptLayout(), [(key, True) for key in "abcd"])
    assert keys(ordered_columns(widest, chosen, upright)) == "a b c d"
    none_spare = tuple(replace(column, spare=0) for column in widest)
    assert keys(ordered_columns(none_spare, KeptLayout(), upright)) == "a b c d", "what is needed stays, however small"
