"""The file of lodgings: a rent of nothing is free of charge, an empty cell is a rent that nobody told."""

import pytest

from pacte_desktop.domain.incoming import TargetKind
from pacte_desktop.importing.kinds.housing import KIND, RENT
from tests.data.import_tables import raw, understood

HEADING = ("Nom du logement", "Commune", "Places", "Loyer (€ par mois)")


@pytest.mark.parametrize(
    ("cell", "rent"), [("150", 150), ("0", 0), ("gratuit", 0), ("Gratuite ", 0), ("", None), ("1\u202f200", 1200)]
)
def test_free_and_not_known_are_not_the_same(cell: str, rent: int | None) -> None:
    (lodging,) = understood(raw((HEADING, ("Maison", "36018", "3", cell))), KIND).records
    assert lodging.target is TargetKind.HOUSING
    assert lodging.values["rent_eur"] == rent
    assert RENT.write(rent) == ("" if rent is None else str(rent)), "and it goes out as it came in"


def test_without_a_column_for_the_rent_a_new_lodging_has_none() -> None:
    assert RENT.default is None
    (lodging,) = understood(raw((HEADING[:3], ("Maison", "36018", "3"))), KIND).records
    assert lodging.values.get("rent_eur") is None


def test_words_that_are_no_rent_are_told_with_their_row() -> None:
    read = understood(raw((HEADING, ("Maison", "36018", "3", "offert"))), KIND)
    assert any("offert" in str(found) for found in read.problems)
