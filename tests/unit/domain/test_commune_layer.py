"""Layers of communes: which are figures, and which shipped definition official minutes answer."""

from datetime import date

from pacte_desktop.domain.commune_layer import LayerKind, Zoning
from pacte_desktop.domain.urgent_care import TimeSlot
from pacte_desktop.services.rulebook import load_rulebook


def test_official_minutes_answer_the_chain_of_the_diagnosis_and_only_it() -> None:
    rules = load_rulebook()
    official = {kind: kind.definition_code for kind in LayerKind if kind.definition_code}
    assert {str(kind) for kind in official} == {"OFFICIAL_" + code for code in official.values()}
    assert set(official.values()) <= set(rules.definition_codes)
    for code in official.values():  # Chef-lieu to chef-lieu, 0 within, no hour: as they were published.
        definition = rules.definition(date(2019, 12, 31), code)
        assert definition.time_slot is TimeSlot.NOT_CONSIDERED
        assert (definition.intra_commune_min, definition.extra_delay_min, definition.threshold_min) == (0, 0, 30)


def test_figures_and_classes() -> None:
    words = {LayerKind.ZONING, LayerKind.TVS, LayerKind.OFFICIAL_NEAREST, LayerKind.POSTAL_CODES}
    assert {kind for kind in LayerKind if not kind.is_number} == words
    assert all(kind.is_number for kind in LayerKind if kind.definition_code)


def test_everything_has_its_own_words() -> None:
    for values in (list(LayerKind), list(Zoning)):
        labels = [item.label for item in values]
        assert all(labels) and len(set(labels)) == len(labels)
    assert all(str(zone) in zone.label for zone in Zoning)
