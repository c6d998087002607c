"""After an import, and after its undo, every page shows the plan as it is."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.urgent_care import EquipmentKind
from pacte_desktop.gui.desk import PLACEMENT, Desk
from pacte_desktop.gui.map.model import PointKind
from pacte_desktop.gui.window import Window
from pacte_desktop.services.layers import plan_layers
from pacte_desktop.services.sheets import Target
from tests.stories.conftest import settle as settle_desk
from tests.stories.import_acts import FINISH, HEADINGS, as_row, go, open_file, write, write_table
from tests.stories.window_acts import column_of, texts


def bring(qtbot: QtBot, desk: Desk, path: Path, *rows: Sequence[str]) -> None:
    """Import a table of these rows through the assistant."""
    dialog = open_file(qtbot, desk, write_table(path, rows))
    go(qtbot, dialog, FINISH)
    write(qtbot, dialog)
    settle_desk(qtbot, desk)


def points(desk: Desk, kind: PointKind) -> set[str]:
    return {point.name for point in desk.map_page.points if point.kind is kind}


def test_a_new_site_is_on_the_map_in_the_search_and_gone_again(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    layers = desk.map_page.layers
    layers.set_layer_visible(PointKind.MSP, False)
    before = len(points(desk, PointKind.TRAINING_SITE))
    bring(
        qtbot,
        desk,
        tmp_path / "terrains.csv",
        ["N° du terrain", "Genre de terrain", "Nom du terrain", "Commune 1", "Demi-journées 1"],
        ["T-9001", "cabinet", "Cabinet des Tilleuls", "36230", "8"],
    )
    assert "Cabinet des Tilleuls" in points(desk, PointKind.TRAINING_SITE)
    assert f"({before + 1})" in " ".join(box.accessibleName() for box in layers._boxes.values())
    assert not layers.is_ticked(PointKind.MSP), "what was hidden stays hidden"
    target = desk.top_bar.search.lookup("Cabinet des Tilleuls")
    assert target is not None
    desk.show_target(target)
    assert "Cabinet des Tilleuls" in texts(desk.inspector)
    desk.action_set.undo.trigger()
    assert desk.selection.target is None
    assert "Cabinet des Tilleuls" not in texts(desk.inspector)
    assert "Cabinet des Tilleuls" not in points(desk, PointKind.TRAINING_SITE)
    assert desk.top_bar.search.lookup("Cabinet des Tilleuls") is None
    layers.set_layer_visible(PointKind.MSP, True)


def test_an_intern_at_hand_who_is_taken_back_is_let_go(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    someone = desk.plan.snapshot.call_order[0]
    row = as_row(someone, number="NV0001", last="ÉLÈVE", first="Zoé", thesis="")
    bring(qtbot, desk, tmp_path / "internes.csv", HEADINGS, row)
    new = next(intern for intern in desk.plan.snapshot.call_order if intern.imotep_number == "NV0001")
    desk.show_page(PLACEMENT)
    desk.show_target(Target("intern", str(new.id)))
    assert desk.intern_at_hand() == new.id
    desk.action_set.undo.trigger()
    assert desk.intern_at_hand() != new.id
    assert desk.selection.target is None
    settle_desk(qtbot, desk)
    desk.action_set.redo.trigger()
    assert any("ÉLÈVE" in text for text in column_of(desk.placement_page.interns.view, 1))
    desk.action_set.undo.trigger()


def test_a_new_place_of_urgent_care_is_counted(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    coverage = desk.plan.territory.coverage
    assert coverage is not None
    before = coverage.total().population_beyond
    bring(
        qtbot,
        desk,
        tmp_path / "lieux.csv",
        ["Genre d’équipement", "Commune", "Nom de l’équipement", "Ouvert depuis"],
        [EquipmentKind.SU_OR_SMUR.label, "36230", "Antenne de Vatan", "01/01/2019"],
    )
    counted = desk.plan.territory.coverage
    assert counted is not None
    assert counted.total().population_beyond < before
    desk.action_set.undo.trigger()
    settle_desk(qtbot, desk)
    again = desk.plan.territory.coverage
    assert again is not None
    assert again.total().population_beyond == before


def test_the_window_opens_anew_on_other_communes(qtbot: QtBot, own_desk: Desk) -> None:
    desk = own_desk
    window = desk.window()
    assert isinstance(window, Window)
    desk.show_page(PLACEMENT)
    desk.banner.show_done("Communes de 2027 importées.")
    desk.anew_asked.emit(desk.plan.file.path)
    QApplication.processEvents()
    assert window.desk is not None
    assert window.desk is not desk
    settle_desk(qtbot, window.desk)
    assert window.desk.page == PLACEMENT
    assert window.desk.banner.text == "Communes de 2027 importées."
    assert plan_layers(window.desk.plan.file) == ()
