"""The rules page: find a rule, change it with its source and motive, history, back to the shipped value, faculties."""

from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from pacte_desktop.gui.desk import RULES, Desk
from pacte_desktop.gui.pages.rules.page import RulesPage
from pacte_desktop.gui.pages.rules.profile_dialog import ProfileDialog
from pacte_desktop.gui.pages.rules.record_editor import RecordEditor
from pacte_desktop.gui.pages.rules.rule_dialog import RuleDialog
from pacte_desktop.gui.pages.rules.rule_history_dialog import RuleHistoryDialog
from pacte_desktop.gui.pages.rules.value_editor import ChosenList, ValueEditor
from pacte_desktop.gui.tables.rule_rows import LABEL, MARK, SCOPE, SET_BY, VALUE
from pacte_desktop.services.parameters import parameter_rows, shipped_parameters
from tests.stories.conftest import OpenWindow
from tests.stories.window_acts import column_of

RATE = "surplus.rate"
LENT_PAGES = (RULES,)


@pytest.fixture
def desk(lent_desk: Desk) -> Desk:
    """The window of the module, while each test leaves it as it was."""
    return lent_desk


@pytest.fixture
def page(desk: Desk) -> RulesPage:
    """The page in view."""
    desk.show_page(RULES)
    return desk.rules_page


def cell(page: RulesPage, key: str, column: int) -> str:
    row = page.list.table.row_of(key)
    assert row is not None
    return str(page.list.table.index(row, column).data())


def asked(page: RulesPage, key: str) -> RuleDialog:
    page.go_to(key)
    page.ask_change()
    (dialog,) = (one for one in page.findChildren(RuleDialog) if one.isVisible())
    return dialog


def changed(page: RulesPage, key: str, value: int, motive: str = "décision de la commission") -> None:
    dialog = asked(page, key)
    assert isinstance(dialog.editor.field, QSpinBox)
    dialog.editor.field.setValue(value)
    dialog.motive.setText(motive)
    dialog.save.click()
    assert not dialog.isVisible()


def test_every_rule_is_there_with_its_text_date_and_certainty(desk: Desk, page: RulesPage) -> None:
    lines = parameter_rows(desk.plan.file)
    assert column_of(page.list.view, LABEL) == [line.definition.label for line in lines]
    page.go_to(RATE)
    assert "107\u202f%" in page.words.text() and "depuis le 04/02/2011" in page.words.text()
    assert "✓ lu dans le texte" in page.words.text() and "nationale" in page.words.text()
    assert "Arrêtés du 4 février 2011" in page.source.text() and "Règle R7" in page.source.text()
    signs = {words.split()[0] for words in column_of(page.list.view, MARK)}
    assert signs == {"✓", "○", "≠", "✎", "?"}


def test_sections_and_filter_narrow_the_list(qtbot: QtBot, desk: Desk, page: RulesPage) -> None:
    names = [page.sections.item(row).text() for row in range(page.sections.count())]
    assert names[0] == f"Toutes ({page.list.table.rowCount()})"
    page.sections.setCurrentRow(names.index("Nombre de postes (9)"))
    assert page.list.proxy.rowCount() == 9
    desk.action_set.filter.trigger()
    assert page.search.hasFocus()
    qtbot.keyClicks(page.search, "taux offerts")
    assert column_of(page.list.view, LABEL) == ["Taux de postes offerts"]
    assert page.count.text() == f"1 sur {page.list.table.rowCount()} affichées"
    page.go_to("group.half_days")
    assert page.current is not None and page.current.definition.key == "group.half_days"


def test_a_rule_is_changed_with_the_keyboard_and_taken_back(qtbot: QtBot, desk: Desk, page: RulesPage) -> None:
    page.go_to(RATE)
    qtbot.keyClick(page.list.view, Qt.Key.Key_Return)
    (dialog,) = page.findChildren(RuleDialog)
    assert not dialog.save.isEnabled() and dialog.save.toolTip().startswith("Donnez le motif")
    assert isinstance(dialog.editor.field, QSpinBox)
    qtbot.keyClick(dialog.editor.field, Qt.Key.Key_Up)
    qtbot.keyClicks(dialog.motive, "essai de la commission")
    assert dialog.save.isEnabled()
    qtbot.keyClick(dialog.motive, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert cell(page, RATE, VALUE) == "108\u202f%"
    assert cell(page, RATE, SCOPE) == "ce plan"
    assert cell(page, RATE, SET_BY) != "livrée"
    assert "Motif : essai de la commission" in page.source.text()
    assert desk.plan.snapshot.board.parameters.integer(RATE) == 108
    desk.action_set.undo.trigger()
    assert cell(page, RATE, VALUE) == "107\u202f%"
    assert desk.plan.snapshot.board.parameters.integer(RATE) == 107


def test_source_and_motive_are_asked_for(page: RulesPage) -> None:
    dialog = asked(page, RATE)
    dialog.motive.setText("motif")
    dialog.source.setText("  ")
    assert dialog.wrong.text().startswith("Indiquez la source") and not dialog.save.isEnabled()
    dialog.source.setText("arrêté")
    dialog.motive.setText(" ")
    assert dialog.wrong.text().startswith("Donnez le motif") and not dialog.save.isEnabled()
    dialog.reject()


def test_the_first_day_of_a_value_is_kept(desk: Desk, page: RulesPage) -> None:
    dialog = asked(page, RATE)
    assert isinstance(dialog.editor.field, QSpinBox)
    dialog.editor.field.setValue(115)
    dialog.day.setDate(QDate(2027, 5, 2))
    dialog.motive.setText("à partir de l’été")
    dialog.save.click()
    assert cell(page, RATE, VALUE) == "107\u202f%", "not in force on the first day of this semester"
    found = next(line for line in parameter_rows(desk.plan.file) if line.definition.key == RATE)
    assert [item.value for item in found.values] == [115, 107]


def test_going_back_to_the_shipped_value_is_one_step(desk: Desk, page: RulesPage) -> None:
    page.go_to(RATE)
    assert not page.restore.isEnabled() and page.restore.toolTip() == "La valeur livrée est en vigueur."
    changed(page, RATE, 110)
    changed(page, RATE, 112)
    assert cell(page, RATE, VALUE) == "112\u202f%"
    page.go_to(RATE)
    page.restore.click()
    assert cell(page, RATE, VALUE) == "107\u202f%"
    desk.action_set.undo.trigger()
    assert cell(page, RATE, VALUE) == "112\u202f%"
    dialog = asked(page, RATE)
    dialog.restore.click()
    assert not dialog.isVisible() and cell(page, RATE, VALUE) == "107\u202f%"


def test_the_history_of_a_rule_says_who_when_before_and_after(open_window: OpenWindow, demo: Path) -> None:
    desk = open_window(demo).desk
    assert desk is not None
    desk.show_page(RULES)
    page = desk.rules_page
    page.go_to(RATE)
    page.history.click()
    (dialog,) = (one for one in page.findChildren(RuleHistoryDialog) if one.isVisible())
    assert "n’a jamais changé" in dialog.list.sentence.text()
    dialog.reject()
    changed(page, RATE, 110, "premier essai")
    desk.action_set.undo.trigger()
    changed(page, RATE, 112, "second essai")
    page.go_to(RATE)
    page.history.click()
    (dialog,) = (one for one in page.findChildren(RuleHistoryDialog) if one.isVisible())
    assert column_of(dialog.list.view, 0) == ["second essai", "premier essai"]
    assert column_of(dialog.list.view, 4) == ["112\u202f%", "110\u202f%"]
    assert column_of(dialog.list.view, 6) == ["fait", "annulé"]
    assert all(column_of(dialog.list.view, 2))
    dialog.reject()


def test_a_list_of_words_is_typed_and_what_is_wrong_is_said(page: RulesPage) -> None:
    dialog = asked(page, "curriculum.p3_thesis_derogation_cohorts")
    field = dialog.editor.field
    assert isinstance(field, QLineEdit) and field.text() == "2023 ; 2024 ; 2025"
    dialog.motive.setText("motif")
    field.setText("2023 ; 2023")
    assert "n’est pas une valeur possible" in dialog.wrong.text() and not dialog.save.isEnabled()
    field.setText("2024 ; 2025")
    dialog.save.click()
    assert cell(page, "curriculum.p3_thesis_derogation_cohorts", VALUE) == "2024 ; 2025"


def test_records_are_typed_in_a_table(desk: Desk, page: RulesPage) -> None:
    key = "curriculum.type_equivalence"
    dialog = asked(page, key)
    records = dialog.editor.field
    assert isinstance(records, RecordEditor)
    dialog.motive.setText("motif")
    records.add.click()
    records.table.item(0, 0).setText("PAS_UN_TYPE")
    records.table.item(0, 1).setText("URGENCES")
    dialog.save.click()
    assert dialog.isVisible() and "PAS_UN_TYPE" in dialog.banner.text
    records.table.item(0, 0).setText("ENFANT")
    dialog.save.click()
    assert not dialog.isVisible()
    assert cell(page, key, VALUE) == "1 ligne"
    dialog = asked(page, key)
    records = dialog.editor.field
    assert isinstance(records, RecordEditor)
    records.table.setCurrentCell(0, 0)
    records.remove.click()
    dialog.motive.setText("motif")
    dialog.save.click()
    assert cell(page, key, VALUE) == "aucune ligne"


def test_the_order_of_a_list_of_choices_counts(page: RulesPage) -> None:
    key = "order.phase_sequence"
    dialog = asked(page, key)
    chosen = dialog.editor.field
    assert isinstance(chosen, ChosenList)
    chosen.list.setCurrentRow(1)
    chosen.up.click()
    chosen.list.item(2).setCheckState(Qt.CheckState.Unchecked)
    dialog.motive.setText("motif")
    dialog.save.click()
    assert cell(page, key, VALUE) == "approfondissement ; socle"


def test_nothing_can_be_asked_for_where_that_is_allowed(page: RulesPage) -> None:
    key = "curriculum.chu_max"
    assert cell(page, key, VALUE) == "rien n’est demandé"
    dialog = asked(page, key)
    assert dialog.editor.nothing.isChecked() and not dialog.editor.field.isEnabled()
    dialog.editor.nothing.click()
    assert isinstance(dialog.editor.field, QSpinBox)
    dialog.editor.field.setValue(1)
    dialog.motive.setText("motif")
    dialog.save.click()
    assert cell(page, key, VALUE) == "1 stage"


def test_every_rule_has_an_editor_that_reads_back_what_it_shows(desk: Desk, page: RulesPage) -> None:
    for line in parameter_rows(desk.plan.file):
        editor = ValueEditor(line.definition)
        assert line.in_force is not None
        editor.show_value(line.in_force.value)
        assert editor.value() == line.in_force.value, line.definition.key
        if line.definition.choices and line.definition.kind == "CHOICE":
            assert isinstance(editor.field, QComboBox)
    assert page.list.table.rowCount() == len(shipped_parameters().definitions)


def test_the_rules_of_a_faculty_are_foretold_and_taken_over_in_one_step(desk: Desk, page: RulesPage) -> None:
    page.profiles.click()
    (dialog,) = page.findChildren(ProfileDialog)
    names = [dialog.list.item(row).text().split("\n")[0] for row in range(dialog.list.count())]
    assert names == ["Dijon", "Limoges", "Lyon", "Lyon", "Reims", "Rennes"]
    dialog.list.setCurrentRow(0)
    assert "Un stage en CHU, ni plus ni moins" in dialog.summary.text()
    assert dialog.changes.sentence.text().startswith("3 règles changeraient")
    assert column_of(dialog.changes.view, 1) == ["rien n’est demandé"] * 3
    assert column_of(dialog.changes.view, 2)[:2] == ["1 stage", "1 stage"]
    dialog.adopt.click()
    assert not dialog.isVisible()
    assert cell(page, "curriculum.chu_max", SCOPE) == "faculté : Dijon"
    page.profiles.click()
    (dialog,) = (one for one in page.findChildren(ProfileDialog) if one.isVisible())
    assert not dialog.adopt.isEnabled() and "suit déjà" in dialog.adopt.toolTip()
    dialog.reject()
    desk.action_set.undo.trigger()
    assert cell(page, "curriculum.chu_max", VALUE) == "rien n’est demandé"


def test_a_read_only_plan_shows_its_rules_and_changes_none(open_window: OpenWindow, demo: Path) -> None:
    window = open_window(demo)
    desk = window.desk
    assert desk is not None
    desk.plan.file.read_only = True
    desk.show_page(RULES)
    page = desk.rules_page
    page.go_to(RATE)
    assert not page.change.isEnabled() and page.change.toolTip() == "Ce plan est ouvert en lecture seule."
    assert page.history.isEnabled()
    page.ask_change()
    assert page.findChildren(RuleDialog) == []
    page.profiles.click()
    (dialog,) = page.findChildren(ProfileDialog)
    assert not dialog.adopt.isEnabled() and "lecture seule" in dialog.adopt.toolTip()
    dialog.reject()
