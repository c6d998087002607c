"""Layers that were imported colour the communes: doctors for inhabitants with both years, nothing apart from zero."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.domain.incoming import ImportKind
from pacte_desktop.gui.desk import Desk
from pacte_desktop.gui.pages.coloured import Coloured
from pacte_desktop.gui.pages.layer_variables import held_kinds, variable_words
from pacte_desktop.gui.pages.map_variables import VariableKey, coloured, variables, way_of
from pacte_desktop.services.imports import (
    apply_import,
    guess_mapping,
    official_provenance,
    plan_state,
    preview_import,
    read_source,
)
from pacte_desktop.services.sheets import Target
from pacte_desktop.store import coverage_edits
from pacte_desktop.store.plan_file import PlanFile
from tests.data.made_rpps import Activity, write_extract
from tests.stories.conftest import settle
from tests.stories.window_acts import texts

VATAN, ECUEILLE, BOURGES = "36230", "36069", "18033"
BASE = "population municipale 2023, en vigueur au 1er janvier 2026"


def combo(desk: Desk, name: str = "Colorer les communes par") -> QComboBox:
    boxes = desk.map_page.layers.findChildren(QComboBox)
    (found,) = (box for box in boxes if box.accessibleName() == name)
    return found


def items(box: QComboBox) -> list[str]:
    return [box.itemText(row) for row in range(box.count())]


def bring_doctors(desk: Desk, folder: Path, day: str, count: int = 2) -> None:
    """An extract with ``count`` doctors in Vatan, the first of them salaried."""
    doctors = [Activity(f"1000000000{at}", VATAN, mode="L" if at else "S") for at in range(count)]
    path = write_extract(folder / f"PS_LibreAcces_Personne_activite_{day}0800.txt", doctors)
    assert desk.plan.run(imported, path, ImportKind.RPPS) is not None


def imported(plan: PlanFile, path: Path, kind: ImportKind) -> Changes:
    """The layers of an official file, as the assistant writes them."""
    file = read_source(path)
    mapping = guess_mapping(file, kind) if kind is ImportKind.POPULATIONS else None
    provenance = official_provenance(file, kind, vintage="2024")
    preview = preview_import(file, kind, mapping, plan_state(plan, kind), provenance)
    return apply_import(plan, preview, good_rows_only=False)


def seen(desk: Desk, kind: LayerKind) -> Coloured:
    found = coloured(desk.plan, kind)
    assert found is not None
    return found


def value(desk: Desk, found: Coloured, code: str) -> float:
    return float(found.values[desk.plan.territory.communes.row_of[code]])


def test_an_extract_of_the_rpps_colours_the_map_and_says_of_whom_and_when(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    before = items(combo(desk))
    bring_doctors(desk, tmp_path, "20261112")
    box = combo(desk)
    assert items(box) == [*before, "généralistes (RPPS)", "généralistes libéraux (RPPS)"]
    assert box.itemData(len(before), Qt.ItemDataRole.ToolTipRole) == ""
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_End)
    assert box.currentData() == "RPPS_GP_LIBERAL"

    found = seen(desk, LayerKind.RPPS_GP)
    people = int(desk.plan.territory.communes.population_municipal[desk.plan.territory.communes.row_of[VATAN]])
    assert value(desk, found, VATAN) == pytest.approx(2 / people * 10_000)
    assert value(desk, seen(desk, LayerKind.RPPS_GP_LIBERAL), VATAN) == pytest.approx(1 / people * 10_000)
    classes = found.scheme.classify(np.array([value(desk, found, code) for code in (ECUEILLE, BOURGES)]))
    assert classes.tolist() == [0, -1]  # No doctor is a class of its own; the extract says nothing of the Cher.

    words = texts(desk.map_page.legend)
    for said in ("Généralistes libéraux (RPPS) pour 10\u202f000 hab.", "2026-11-12", BASE, "Licence Ouverte 2.0"):
        assert said in words
    for said in ("Annuaire santé (RPPS)", "aucun médecin généraliste", "non publié", "choix de présentation"):
        assert said in words
    assert desk.map_page.legend.width() <= desk.map_page.map.width()
    sheet = desk.map_page.sheet()
    assert any(BASE in line for line in sheet.lines) and any("2026-11-12" in line for line in sheet.lines)
    assert "aucun médecin généraliste" in [entry.label for entry in sheet.legend]

    desk.plan.undo()
    assert items(combo(desk)) == before and combo(desk).currentData() == "minutes"
    assert "Minutes jusqu’aux soins urgents" in texts(desk.map_page.legend)


def test_the_inspector_tells_the_count_the_rate_and_the_population(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    bring_doctors(desk, tmp_path, "20261112")
    settle(qtbot, desk)
    sheet = desk.plan.sheet(Target("commune", VATAN))
    assert sheet is not None
    (section,) = [section for section in sheet.sections if section.title == "Sources publiées"]
    told = {fact.label.partition(" (RPPS")[0]: fact.value for fact in section.facts}
    assert told["Médecins généralistes en exercice"].startswith("2 · ")
    assert told["Médecins généralistes en exercice"].endswith(" pour 10\u202f000 hab.")
    assert section.facts[-1].label.startswith(f"Habitants de ces rapports ({BASE}")
    assert int(section.facts[-1].value.replace("\u202f", "")) > 1_000
    assert all("2026-11-12" in fact.label for fact in section.facts[:2])
    empty = desk.plan.sheet(Target("commune", ECUEILLE))
    assert empty is not None
    values = [fact.value for section in empty.sections if section.title == "Sources publiées" for fact in section.facts]
    assert values == ["0", "0"]


def test_an_imported_population_becomes_the_base_of_the_rates_and_a_density(desk: Desk, tmp_path: Path) -> None:
    bring_doctors(desk, tmp_path, "20261112")
    path = tmp_path / "donnees_communes.csv"
    path.write_text("CODDEP;CODCOM;PMUN;PTOT\n36;230;1000;1020\n", encoding="utf-8")
    assert desk.plan.run(imported, path, ImportKind.POPULATIONS) is not None
    found = seen(desk, LayerKind.RPPS_GP)
    assert value(desk, found, VATAN) == pytest.approx(20)
    assert value(desk, found, ECUEILLE) == 0  # Nobody practises there, however many live there.
    assert any("Pour 10\u202f000 habitants : population municipale 2024" in line for line in found.legend.definition)
    area = desk.plan.territory.communes.polygon[desk.plan.territory.communes.row_of[VATAN]].area / 1e6
    density = seen(desk, LayerKind.POPULATION_TOTAL)
    assert value(desk, density, VATAN) == pytest.approx(1020 / area)
    assert np.isnan(value(desk, density, ECUEILLE))
    assert density.legend.definition[0] == "Population totale, divisée par la surface de la commune"


def test_an_older_extract_is_an_edition_to_choose(desk: Desk, tmp_path: Path) -> None:
    bring_doctors(desk, tmp_path, "20261112")
    bring_doctors(desk, tmp_path, "20260512", count=1)
    desk.map_page.layers.choose_variable("RPPS_GP")
    desk.map_page.colour_by("RPPS_GP")
    newest = value(desk, seen(desk, LayerKind.RPPS_GP), VATAN)
    editions = combo(desk, "Édition de la source")
    assert [label.partition(" ·")[0] for label in items(editions)] == ["2026-11-12", "2026-05-12"]
    editions.activated.emit(1)
    assert value(desk, seen(desk, LayerKind.RPPS_GP), VATAN) == pytest.approx(newest / 2)
    assert "2026-05-12" in texts(desk.map_page.legend)


def test_every_layer_that_colours_has_words_of_its_own_and_a_class_for_nothing_published(desk: Desk) -> None:
    layers = [
        CommuneLayer(at, kind, kind.label, "2024", "essai", "", "0" * 64, {VATAN: 3.0, ECUEILLE: 0.0})
        for at, kind in enumerate(LayerKind)
    ]
    kinds = held_kinds(layers)
    left = {kind for kind in LayerKind if kind.is_number} - set(kinds)
    own = {LayerKind.APL, LayerKind.OFFICIAL_SU_SMUR, LayerKind.OFFICIAL_SU_SMUR_MCS, LayerKind.OFFICIAL_ALL_MODES}
    assert left == own | {LayerKind.APL_POPULATION}  # A weight, not people; the others are variables anyway.
    assert len({variable_words(kind) for kind in kinds}) == len(kinds)
    assert [way_of(str(kind)) for kind in kinds] == kinds and way_of("apl") is VariableKey.APL
    desk.plan.run(put, layers)
    assert [variable.key for variable in variables(desk.plan)][-len(kinds) :] == kinds
    communes = desk.plan.territory.communes
    for kind in kinds:
        found = seen(desk, kind)
        shown = found.values[communes.inside]
        assert np.isnan(shown).sum() == communes.inside.sum() - 2, kind
        assert found.legend.bands[-1].label in ("non publié", "pas de donnée")
        assert any("essai, 2024" in line for line in found.legend.definition)
        if not kind.name.startswith(("APL", "POPULATION", "OFFICIAL")):
            assert found.legend.bands[0].label.startswith("aucun") and found.legend.bands[0].count == "1 commune"


def put(plan: PlanFile, layers: list[CommuneLayer]) -> Changes:
    """Those of figures, written as they are."""
    with plan.write() as writing:
        for layer in layers:
            if layer.kind.is_number:
                coverage_edits.put_layer(writing.session, layer)
        writing.name("couches")
    return writing.changes
