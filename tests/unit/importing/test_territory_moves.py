"""Communes that a newer territory has no more."""

import pytest

from pacte_desktop.domain.geography import departement_of
from pacte_desktop.domain.plan import OwnTerritory
from pacte_desktop.importing import territory_moves
from pacte_desktop.importing.territory_moves import NewTerritory

NEW = OwnTerritory("0" * 64, b"", "")


def test_only_of_its_own_departements_it_says_what_is_gone() -> None:
    new = NewTerritory(NEW, frozenset({"36044", "36230"}), {})
    assert [new.is_gone(code) for code in ("36018", "36044", "18033", "")] == [True, False, False, False]


def test_the_communes_of_france_are_gone_through_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def counted(insee_code: str) -> str:
        asked.append(insee_code)
        return departement_of(insee_code)

    monkeypatch.setattr(territory_moves, "departement_of", counted)
    communes = frozenset(f"36{number:03}" for number in range(500))
    new = NewTerritory(NEW, communes, {})
    assert all(new.is_gone(f"36{number}") for number in range(500, 600))
    assert len(asked) == len(communes) + 100
