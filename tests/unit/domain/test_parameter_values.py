"""Values as they are written and read back, and what is refused."""

from typing import Any

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.parameter_values import check_value, expected, parse_value, value_text
from pacte_desktop.domain.parameters import ParameterDefinition, ParameterKind, RecordField

LINE = (
    RecordField("regime", "régime", ParameterKind.TEXT),
    RecordField("last", "dernière promotion", ParameterKind.INTEGER),
    RecordField("positions", "positions", ParameterKind.LIST),
    RecordField("ambulatory", "ambulatoire", ParameterKind.FLAG),
)
PHASES = (("SOCLE", "socle"), ("APPRO", "appro., S3 à S6"))


def definition(kind: ParameterKind, **more: Any) -> ParameterDefinition:
    return ParameterDefinition("essai.cle", "Essai", "Clé d’essai", kind, **more)


RATE = definition(ParameterKind.INTEGER, minimum=100, maximum=300)
SHARE = definition(ParameterKind.DECIMAL, minimum=0, maximum=1)
LIMIT = definition(ParameterKind.INTEGER, minimum=0, optional=True)
FLAG = definition(ParameterKind.FLAG)
PHASE = definition(ParameterKind.CHOICE, choices=PHASES)
ORDER = definition(ParameterKind.LIST, choices=PHASES)
COHORTS = definition(ParameterKind.LIST)
RECORDS = definition(ParameterKind.RECORDS, fields=LINE)


@pytest.mark.parametrize(
    ("known", "value", "text"),
    [
        (RATE, 107, "107"),
        (SHARE, 0.8, "0,8"),
        (SHARE, 1, "1"),
        (LIMIT, None, ""),
        (LIMIT, 1200, "1200"),
        (FLAG, True, "oui"),
        (FLAG, False, "non"),
        (PHASE, "APPRO", "appro., S3 à S6"),
        (ORDER, ["APPRO", "SOCLE"], "appro., S3 à S6 ; socle"),
        (ORDER, [], ""),
        (COHORTS, [2023, "autre"], "2023 ; autre"),
        (RECORDS, [], ""),
        (
            RECORDS,
            [{"regime": "B", "positions": [1, 2]}, {"last": 3, "ambulatory": True}],
            "B |  | 1, 2 | \n | 3 |  | oui",
        ),
    ],
)
def test_what_is_written_is_read_back(known: ParameterDefinition, value: Any, text: str) -> None:
    assert value_text(known, value) == text
    assert parse_value(known, text) == value
    check_value(known, value)


@pytest.mark.parametrize(
    ("known", "text", "value"),
    [
        (RATE, " 1\u202f0 7 ", 107),
        (SHARE, "0.8", 0.8),
        (FLAG, "OUI", True),
        (PHASE, "appro", "APPRO"),
        (PHASE, "Socle", "SOCLE"),
        (COHORTS, "2023, 2024;2025", [2023, 2024, 2025]),
        (RATE, "100", 100),
        (RATE, "300", 300),
    ],
)
def test_people_write_otherwise(known: ParameterDefinition, text: str, value: Any) -> None:
    assert parse_value(known, text) == value


@pytest.mark.parametrize(
    ("known", "text", "remedy"),
    [
        (RATE, "99", "Entre 100 et 300."),
        (RATE, "301", "nombre entier"),
        (RATE, "beaucoup", "nombre entier"),
        (RATE, "", "nombre entier"),
        (RATE, "107,5", "nombre entier"),
        (SHARE, "nan", "Saisissez un nombre."),
        (SHARE, "1,01", "Entre 0 et 1."),
        (LIMIT, "-1", "Laissez vide pour ne rien exiger."),
        (FLAG, "peut-être", "« oui » ou « non »"),
        (PHASE, "CONSO", "« socle », « appro., S3 à S6 »"),
        (PHASE, "", "Choisissez parmi"),
        (ORDER, "socle ; socle", "Choisissez parmi"),
        (COHORTS, "2023 ; 2023", "points-virgules"),
        (RECORDS, "B | 1", "régime | dernière promotion | positions | ambulatoire"),
        (RECORDS, "B | un | 1 | oui", "une ligne par règle"),
    ],
)
def test_refusals_say_what_is_expected(known: ParameterDefinition, text: str, remedy: str) -> None:
    with pytest.raises(KnownError) as caught:
        parse_value(known, text)
    assert caught.value.sentence.startswith("« Clé d’essai » : ")
    assert remedy in caught.value.remedy


@pytest.mark.parametrize(
    ("known", "value"),
    [
        (RATE, True),
        (RATE, 107.0),
        (RATE, None),
        (RATE, "107"),
        (FLAG, 1),
        (COHORTS, "2023"),
        (COHORTS, [True]),
        (RECORDS, [{"inconnu": 1}]),
        (RECORDS, [{"positions": 1}]),
        (RECORDS, ["B"]),
        (RECORDS, {"regime": "B"}),
    ],
)
def test_values_of_another_kind_are_refused(known: ParameterDefinition, value: Any) -> None:
    with pytest.raises(KnownError):
        check_value(known, value)


def test_an_open_bound_is_told() -> None:
    assert "Au moins 0." in expected(LIMIT)
