"""Seats left, shared out over columns and pages: nothing is lost, nothing is longer than a column."""

from hypothesis import given
from hypothesis import strategies as st

from pacte_desktop.gui.pages.round.remaining import RemainingType, pages_of

AREAS = st.lists(st.tuples(st.text("abc", min_size=1), st.integers(0, 20)), max_size=12).map(tuple)
TYPES = st.lists(st.builds(RemainingType, st.sampled_from("ABCDEF"), st.integers(0, 99), AREAS), max_size=8)


@given(TYPES, st.integers(1, 4), st.integers(2, 20))
def test_every_area_is_shown_once_below_its_type(types: list[RemainingType], columns: int, lines: int) -> None:
    pages = pages_of(types, columns, lines)
    shown = [column for page in pages for column in page]
    assert all(1 <= len(page) <= columns for page in pages)
    assert all(len(column) <= lines for column in shown)
    areas = [(words, seats) for column in shown for words, seats, is_type in column if not is_type]
    assert areas == [area for kind in types for area in kind.areas]
    assert all(column[0][2] for column in shown if column), "a column says of which type it speaks"


@given(TYPES, st.integers(1, 4), st.integers(2, 20))
def test_a_type_that_a_column_can_hold_is_kept_together(types: list[RemainingType], columns: int, lines: int) -> None:
    shown = [column for page in pages_of(types, columns, lines) for column in page]
    heads = sum(is_type for column in shown for _words, _seats, is_type in column)
    split = sum(len(kind.areas) + 1 > lines for kind in types)
    assert heads >= len(types)
    if not split:
        assert heads == len(types)
