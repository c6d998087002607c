"""Word a letter: fields from the list, mistakes told and marked as one types, the first real letter beside it."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.letter_template import LetterKind
from pacte_desktop.gui.desk import Desk
from pacte_desktop.gui.dialogs.letter_templates_dialog import LetterTemplatesDialog
from pacte_desktop.gui.theme import current_theme
from pacte_desktop.services.letter_templates import letter_templates, shipped_template
from pacte_desktop.services.placement import unassign
from tests.stories.shared_window import LAPTOP

Key = Qt.Key
NOTICE = LetterKind.INTERN_NOTICE
Found = TypeVar("Found", bound=QWidget)
Opened = Callable[..., LetterTemplatesDialog]


@pytest.fixture
def opened(qtbot: QtBot, desk: Desk) -> Opened:
    """Opens the dialog and waits until the letter is shown."""

    def open_(kind: LetterKind = NOTICE) -> LetterTemplatesDialog:
        dialog = LetterTemplatesDialog(desk.plan, desk, kind=kind)
        dialog.open()
        qtbot.waitExposed(dialog)
        wait_for_pages(qtbot, dialog)
        return dialog

    return open_


def wait_for_pages(qtbot: QtBot, dialog: LetterTemplatesDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.preview.is_busy, timeout=20_000)


def close(qtbot: QtBot, dialog: LetterTemplatesDialog, answer: str = "") -> None:
    """Close with Escape; ``answer`` is the button pressed when a question comes."""
    with qtbot.waitSignal(dialog.destroyed, timeout=5_000):
        qtbot.keyClick(dialog, Key.Key_Escape)
        if answer:
            press(qtbot, dialog, answer)


def press(qtbot: QtBot, dialog: LetterTemplatesDialog, answer: str) -> None:
    assert dialog.question is not None
    (button,) = (one for one in dialog.question.findChildren(QPushButton) if one.text().replace("&", "") == answer)
    button.setFocus()
    qtbot.keyClick(button, Key.Key_Space)


def choose_field(qtbot: QtBot, dialog: LetterTemplatesDialog, name: str) -> None:
    """Go to the field with the keys, and press Enter."""
    dialog.fields.setFocus()
    qtbot.keyClick(dialog.fields, Key.Key_Home)
    while not dialog.fields.currentItem().text().startswith(f"{{{name}}}"):
        row = dialog.fields.currentRow()
        qtbot.keyClick(dialog.fields, Key.Key_Down)
        assert dialog.fields.currentRow() > row, f"no field {name}"
    qtbot.keyClick(dialog.fields, Key.Key_Return)


def test_a_letter_is_worded_saved_and_taken_back_with_the_keys_alone(qtbot: QtBot, desk: Desk, opened: Opened) -> None:
    dialog = opened()
    assert (dialog.width() <= LAPTOP[0], dialog.height() <= LAPTOP[1]) == (True, True)
    assert dialog.kind is NOTICE
    assert "Aperçu\u202f: Notification à l’interne, " in dialog.preview.status.text()
    (page,) = dialog.preview.pages
    before = page.pixmap().toImage()
    assert not dialog.save.isEnabled()
    assert dialog.save.toolTip() == "Ce texte est enregistré."

    body = dialog.editor.body
    assert QApplication.focusWidget() is body
    qtbot.keyClick(body, Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(body, " ")
    choose_field(qtbot, dialog, "referent")
    choose_field(qtbot, dialog, "terrain")
    assert body.toPlainText().endswith("> Pour le {dumg} [{referent}]{terrain}")
    assert QApplication.focusWidget() is body
    wait_for_pages(qtbot, dialog)
    assert dialog.preview.pages[0].pixmap().toImage() != before
    assert "• non enregistré" in dialog.letters.currentItem().text()

    qtbot.keyClick(dialog, Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    kept = letter_templates(desk.plan.file)[NOTICE]
    assert kept.body.endswith("{dumg} [{referent}]{terrain}")
    assert "« Notification à l’interne » est enregistré" in dialog.banner.text
    assert "•" not in dialog.letters.currentItem().text()

    wait_for_pages(qtbot, dialog)
    status, interns = dialog.preview.status.text(), desk.plan.snapshot.board.interns
    shown = next(each.id for each in interns.values() if status.endswith(each.full_name))
    assert desk.plan.run(unassign, shown) is not None
    assert dialog.preview.is_busy, "the first letter is another one now"
    wait_for_pages(qtbot, dialog)
    assert dialog.preview.status.text() != status
    assert desk.plan.undo()

    assert desk.plan.undo()
    assert body.toPlainText() == shipped_template(NOTICE).body
    assert desk.plan.redo()
    assert body.toPlainText() == kept.body
    dialog.restore.click()
    assert body.toPlainText() == shipped_template(NOTICE).body
    body.undo()
    assert body.toPlainText() == kept.body
    dialog.restore.click()
    assert not dialog.restore.isEnabled()
    dialog.save.click()
    assert letter_templates(desk.plan.file)[NOTICE] == shipped_template(NOTICE)
    close(qtbot, dialog)


def test_a_mistake_is_told_with_its_line_marked_and_keeps_the_text_from_being_saved(
    qtbot: QtBot, desk: Desk, opened: Opened
) -> None:
    dialog = opened()
    page = dialog.preview.pages[0]
    qtbot.keyClicks(dialog.editor.body, "{terain")
    assert (
        dialog.editor.told.text() == "▲ Ligne 1\u202f: L’accolade de « {terainMadame, Monsieur, » n’est pas refermée."
    )
    qtbot.keyClicks(dialog.editor.body, "}")
    wrong = "Ligne 1\u202f: Le champ {terain} n’existe pas. Vouliez-vous {terrain}\u202f?"
    assert dialog.editor.told.text() == f"▲ {wrong}"
    assert dialog.editor.told.isVisible()
    (mark,) = dialog.editor.body.extraSelections()
    assert mark.cursor.blockNumber() == 0
    assert mark.format.background().color() == QColor(current_theme().error_surface)
    assert (dialog.save.isEnabled(), dialog.save.toolTip()) == (False, wrong)
    assert dialog.preview.status.text() == "L’aperçu attend un texte sans erreur."
    assert dialog.preview.pages == [page], "the last sound letter stays in view"
    qtbot.keyClick(dialog, Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert letter_templates(desk.plan.file)[NOTICE] == shipped_template(NOTICE)

    dialog.editor.subject.clear()
    assert dialog.editor.told.text().splitlines()[0] == "▲ Objet\u202f: L’objet est vide."
    dialog.editor.subject.setFocus()
    choose_field(qtbot, dialog, "terrain")
    assert dialog.editor.subject.text() == "{terrain}"

    qtbot.keyClick(dialog, Key.Key_Escape)
    assert dialog.question is not None
    assert "« Notification à l’interne »" in dialog.question.informativeText()
    keep = next(one for one in dialog.question.findChildren(QPushButton) if "Enregistrer" in one.text())
    assert (keep.isEnabled(), keep.toolTip()) == (False, wrong)
    press(qtbot, dialog, "Continuer à écrire")
    assert dialog.isVisible()
    close(qtbot, dialog, "Ne pas enregistrer")
    assert letter_templates(desk.plan.file)[NOTICE] == shipped_template(NOTICE)


def test_texts_changed_one_after_the_other_are_all_saved_at_the_end(qtbot: QtBot, desk: Desk, opened: Opened) -> None:
    dialog = opened(LetterKind.LETTERHEAD)
    assert dialog.editor.subject_label.text() == "Lieu et date"
    assert {dialog.fields.item(row).text().split("\n")[0] for row in range(dialog.fields.count())} == {
        "{date}",
        "{dumg}",
        "{subdivision}",
        "{semestre}",
    }
    dialog.editor.subject.setText("Tours, le {date}")
    dialog.letters.setFocus()
    qtbot.keyClick(dialog.letters, Key.Key_Down)
    assert dialog.kind is LetterKind.CONVOCATION
    dialog.editor.body.setPlainText("Rendez-vous le {jour} à {heure}, amphithéâtre A.")
    dialog.letters.setCurrentRow(0)
    assert dialog.editor.subject.text() == "Tours, le {date}", "what was not saved is not lost by looking elsewhere"
    assert dialog.unsaved == (LetterKind.LETTERHEAD, LetterKind.CONVOCATION)
    close(qtbot, dialog, "Enregistrer")
    kept = letter_templates(desk.plan.file)
    assert kept[LetterKind.LETTERHEAD].subject == "Tours, le {date}"
    assert kept[LetterKind.CONVOCATION].body.endswith("amphithéâtre A.")
