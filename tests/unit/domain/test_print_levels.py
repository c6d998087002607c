"""What each level of readers may see: the whole table, so that nobody widens it unseen."""

import pytest

from pacte_desktop.domain.print_levels import SHOWN_FROM, Disclosure, PrintLevel, may_show

PUBLIC = {
    Disclosure.NAME,
    Disclosure.COHORT,
    Disclosure.PHASE,
    Disclosure.RANK,
    Disclosure.CALL,
    Disclosure.PROXY,
    Disclosure.POST,
    Disclosure.SUPERVISOR_NAME,
}
COMMISSION = PUBLIC | {
    Disclosure.SUPERVISOR_EMAIL,
    Disclosure.SUPERVISOR_LOAD,
    Disclosure.ATTENDANCE,
    Disclosure.AWAY,
    Disclosure.ALARM,
    Disclosure.SUPERNUMERARY,
}
INDIVIDUAL = COMMISSION | {
    Disclosure.WISHES,
    Disclosure.HOME_COMMUNE,
    Disclosure.CURRICULUM,
    Disclosure.ABSENCE_DAYS,
}


@pytest.mark.parametrize(
    ("level", "shown"),
    [(PrintLevel.PUBLIC, PUBLIC), (PrintLevel.COMMISSION, COMMISSION), (PrintLevel.INDIVIDUAL, INDIVIDUAL)],
)
def test_what_a_level_shows(level: PrintLevel, shown: set[Disclosure]) -> None:
    assert {what for what in Disclosure if may_show(what, level)} == shown


def test_every_disclosure_has_its_line_and_no_level_shows_a_situation_or_its_reason() -> None:
    assert set(SHOWN_FROM) == set(Disclosure)
    assert [what for what, level in SHOWN_FROM.items() if level is None] == [Disclosure.SITUATION, Disclosure.REASON]


def test_only_what_is_for_everybody_is_neither_marked_nor_noted() -> None:
    assert [level.is_restricted for level in PrintLevel] == [False, True, True]
    assert [bool(level.watermark) for level in PrintLevel] == [False, True, True]
    assert all(level.label for level in PrintLevel)
