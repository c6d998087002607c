"""Codes of the official geography."""

import pytest

from pacte_desktop.domain.geography import departement_of


@pytest.mark.parametrize(
    ("code", "departement"), [("36044", "36"), ("2A004", "2A"), ("97411", "974"), ("98818", "988"), ("01004", "01")]
)
def test_the_departement_of_a_code(code: str, departement: str) -> None:
    assert departement_of(code) == departement
