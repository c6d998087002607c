"""Words of lists for what the program knows, in any case, with or without accents, alone or several in a cell."""

import pytest

from pacte_desktop.domain.curriculum import Phase, Regime
from pacte_desktop.domain.people import RankingKind
from pacte_desktop.domain.posts import AccreditationKind
from pacte_desktop.domain.semester import Season
from pacte_desktop.domain.sites import SiteKind, StructureKind
from pacte_desktop.domain.situations import Situation
from pacte_desktop.domain.urgent_care import OPENING_SLOTS, EquipmentKind
from pacte_desktop.importing import plan_words
from pacte_desktop.importing.choices import Choices, word_list
from pacte_desktop.importing.fields import CellError
from pacte_desktop.importing.plan_words import PHASES, SITUATIONS, SLOTS, TYPES
from pacte_desktop.importing.text_table import comparable
from pacte_desktop.services.rulebook import load_rulebook

ALL = [value for value in vars(plan_words).values() if isinstance(value, Choices)]


@pytest.mark.parametrize(
    ("choices", "codes"),
    [
        (PHASES, list(Phase)),
        (plan_words.REGIMES, list(Regime)),
        (plan_words.RANKINGS, list(RankingKind)),
        (plan_words.SEASONS, list(Season)),
        (plan_words.SITE_KINDS, list(SiteKind)),
        (plan_words.STRUCTURE_KINDS, list(StructureKind)),
        (plan_words.ACCREDITATION_KINDS, list(AccreditationKind)),
        (SITUATIONS, list(Situation)),
        (plan_words.EQUIPMENT_KINDS, list(EquipmentKind)),
        (SLOTS, list(OPENING_SLOTS)),
        (TYPES, list(load_rulebook().types)),
    ],
)
def test_every_code_of_the_program_has_words(choices: Choices, codes: list[str]) -> None:
    assert list(choices.words) == list(map(str, codes))


@pytest.mark.parametrize("choices", ALL)
def test_no_word_stands_for_two_values_and_each_is_read_back(choices: Choices) -> None:
    owners: dict[str, set[str]] = {}
    for value, words in choices.words.items():
        for word in (value, *words):
            owners.setdefault(comparable(word), set()).add(value)
    assert {word: found for word, found in owners.items() if len(found) > 1} == {}
    read = choices.reader()
    for value in choices.words:
        assert read(choices.word_of(value)).value == value
        assert read(choices.word_of(value).upper()).value == value


def test_the_labels_of_the_rule_file_are_words_too() -> None:
    read = TYPES.reader()
    for code, item in load_rulebook().types.items():
        assert [read(word).value for word in (code, item.label, item.short_label)] == [code] * 3


@pytest.mark.parametrize(
    ("cell", "slots"),
    [
        ("24h/24", OPENING_SLOTS),
        ("24 H/24, 7 j/7", OPENING_SLOTS),
        ("H24", OPENING_SLOTS),
        ("jour, nuit", OPENING_SLOTS[:2]),
        ("nuit + jour", OPENING_SLOTS[:2]),
        ("Jour et week-end", (OPENING_SLOTS[0], OPENING_SLOTS[2])),
        ("WE;jour", (OPENING_SLOTS[0], OPENING_SLOTS[2])),
        ("aucune heure", ()),
    ],
)
def test_several_words_in_a_cell(cell: str, slots: tuple[str, ...]) -> None:
    assert SLOTS.list_reader()(cell).value == tuple(map(str, slots))
    assert SLOTS.list_reader()(SLOTS.list_word(tuple(map(str, slots)))).value == tuple(map(str, slots))


def test_an_unknown_word_is_quoted_with_those_that_are_known() -> None:
    with pytest.raises(CellError, match=r"« internat » est inconnu ; mots possibles : socle, approfondissement"):
        PHASES.reader()("internat")
    with pytest.raises(CellError, match="« midi »"):
        SLOTS.list_reader()("jour, midi")


def test_a_secret_word_is_never_quoted() -> None:
    with pytest.raises(CellError) as raised:
        SITUATIONS.reader()("congé maladie")
    assert "maladie" not in str(raised.value)
    with pytest.raises(CellError):  # Validating or not is not to be guessed.
        SITUATIONS.reader()("surnombre")


def test_lists_of_free_words() -> None:
    assert word_list()("N1 ; SASPAS/ N1 + ").value == ("N1", "SASPAS")
    with pytest.raises(CellError, match="plus de 2"):
        word_list(2)("a,b,c")
