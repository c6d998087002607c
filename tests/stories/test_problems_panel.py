"""The problems of the plan: found after each change, counted, listed, filtered, gone to; errors stop a list."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.domain.situations import Situation
from pacte_desktop.gui.desk import ADEQUACY, DOCUMENTS, MAP, PLACEMENT, Desk
from pacte_desktop.gui.problems.desk_problems import problem_target
from pacte_desktop.gui.problems.panel import ProblemPanel
from pacte_desktop.services.documents.writing import Form
from pacte_desktop.services.placement import unassign
from pacte_desktop.services.problems import plan_problems
from pacte_desktop.services.sheets import Target
from pacte_desktop.store import choice_edits
from tests.data.printed import write_list
from tests.stories.conftest import OpenWindow, settle
from tests.stories.document_acts import pdf_printer, wait_for_pages, wait_for_words
from tests.stories.window_acts import column_of

LENT_PAGES = (PLACEMENT, DOCUMENTS)


@pytest.fixture
def desk(lent_desk: Desk) -> Desk:
    """The window of the module, while each test leaves it as it was."""
    return lent_desk


@pytest.fixture
def panel(qtbot: QtBot, desk: Desk) -> ProblemPanel:
    """The panel in view."""
    settle(qtbot, desk)
    desk.action_set.problems.trigger()
    return desk.problems.panel


def send_away(desk: Desk) -> int:
    """A placed intern is said to be away by another hand; the window is told."""
    held = desk.plan.snapshot.board.assignments[0]
    with desk.plan.file.write() as writing:
        choice_edits.set_situation(
            writing.session, held.intern_id, desk.plan.snapshot.board.semester.id, Situation.DISPONIBILITE
        )
        writing.name("situation")
    desk.plan._tell(writing.changes)
    return held.intern_id


def row_of(panel: ProblemPanel, problem: Problem) -> int:
    sentences = column_of(panel.list.view, 0)
    return sentences.index(problem.sentence)


def enter(qtbot: QtBot, panel: ProblemPanel, problem: Problem) -> None:
    panel.list.view.setCurrentIndex(panel.list.proxy.index(row_of(panel, problem), 0))
    qtbot.keyClick(panel.list.view, Qt.Key.Key_Return)


def test_the_status_bar_counts_and_opens_the_panel(qtbot: QtBot, desk: Desk) -> None:
    settle(qtbot, desk)
    found = plan_problems(desk.plan.file, with_travel=True)
    count = {severity: sum(item.severity is severity for item in found) for severity in Severity}
    assert count[Severity.ERROR] == 2 and count[Severity.WARNING] > 10
    assert desk.status.problems.text() == f"▲ {count[Severity.ERROR] + count[Severity.WARNING]} problèmes ▸"
    assert f"Erreurs : 2 · avertissements : {count[Severity.WARNING]} · remarques : {count[Severity.NOTE]}" in (
        desk.status.problems.toolTip()
    )
    assert "Ctrl+Maj+M" in desk.status.problems.toolTip()
    assert desk.problems.panel.isHidden()
    desk.status.problems.click()
    panel = desk.problems.panel
    assert panel.isVisible() and desk.action_set.problems.isChecked()
    assert panel.list.view.hasFocus()
    assert column_of(panel.list.view, 0) == [item.sentence for item in found]
    qtbot.keyClick(panel.list.view, Qt.Key.Key_Escape)
    assert panel.isHidden() and not desk.action_set.problems.isChecked()


def test_kinds_are_counted_and_put_away(desk: Desk, panel: ProblemPanel) -> None:
    words = [box.text() for box in panel.kinds.values()]
    total = panel.list.table.rowCount()
    assert words[:2] == ["▲ 2 erreurs", "△ 21 avertissements"]
    assert words[2].startswith(f"○ {total - 23} remarque")
    panel.kinds[Severity.WARNING].click()
    panel.kinds[Severity.NOTE].click()
    assert set(column_of(panel.list.view, 1)) == {"▲ erreur"}
    assert panel.count.text() == f"2 sur {total} affichés"
    panel.kinds[Severity.ERROR].click()
    assert panel.list.proxy.rowCount() == 0 and not panel.copy.isEnabled()


def test_the_filter_keeps_what_holds_every_word(qtbot: QtBot, panel: ProblemPanel) -> None:
    qtbot.keyClicks(panel.search, "renouvellement pithiviers")
    assert panel.list.proxy.rowCount() == 1
    assert "CH de Pithiviers" in column_of(panel.list.view, 0)[0]


def test_each_problem_leads_to_what_it_speaks_of(qtbot: QtBot, desk: Desk, panel: ProblemPanel) -> None:
    found = plan_problems(desk.plan.file, with_travel=True)
    session = next(item for item in found if item.rule == "R7")
    enter(qtbot, panel, session)
    assert desk.page == ("round" if "round" in desk.pages.names else ADEQUACY)
    settle(qtbot, desk)
    post = next(item for item in found if item.rule == "R3")
    enter(qtbot, panel, post)
    assert desk.page == PLACEMENT and desk.selection.target == Target("post", str(post.post_id))
    assert post.way_out in panel.words.text()
    intern = next(item for item in found if item.rule == "R19")
    enter(qtbot, panel, intern)
    assert desk.selection.target == Target("intern", str(intern.intern_id))


def test_a_site_is_shown_on_the_map(desk: Desk) -> None:
    desk.show_page(PLACEMENT)
    site = next(iter(desk.plan.snapshot.sites))
    desk.problems.go_to(Problem(Severity.WARNING, "R18", "…", site_id=site))
    assert desk.page == MAP and desk.selection.target == Target("site", str(site))
    assert problem_target(Problem(Severity.ERROR, "R0.dates", "…")) is None


def test_problems_follow_a_change_and_its_undo(qtbot: QtBot, desk: Desk, panel: ProblemPanel) -> None:
    far = next(item for item in plan_problems(desk.plan.file, with_travel=True) if item.rule == "R19")
    assert far.sentence in column_of(panel.list.view, 0)
    desk.plan.run(unassign, far.intern_id)
    settle(qtbot, desk)
    assert far.sentence not in column_of(panel.list.view, 0)
    outside = [row for row in column_of(panel.list.view, 0) if "hors de la séance" in row]
    assert len(outside) == 1, "the open session had given the post"
    assert desk.status.problems.text() == "▲ 23 problèmes ▸"
    desk.action_set.undo.trigger()
    settle(qtbot, desk)
    assert far.sentence in column_of(panel.list.view, 0)


def test_the_current_problem_stays_current(qtbot: QtBot, desk: Desk, panel: ProblemPanel) -> None:
    panel.list.view.setCurrentIndex(panel.list.proxy.index(4, 0))
    key = panel.list.current_key()
    far = next(item for item in plan_problems(desk.plan.file, with_travel=True) if item.rule == "R19")
    desk.plan.run(unassign, far.intern_id)
    settle(qtbot, desk)
    assert panel.list.current_key() == key


def test_the_list_is_copied_and_exported_as_it_is_filtered(qtbot: QtBot, panel: ProblemPanel, tmp_path: Path) -> None:
    qtbot.keyClicks(panel.search, "R7 erreur")
    panel.copy.click()
    lines = QGuiApplication.clipboard().mimeData().text().splitlines()
    assert lines[0].startswith("Constat\tGravité") and len(lines) == 3
    panel.write(tmp_path / "problemes.csv")
    text = (tmp_path / "problemes.csv").read_text(encoding="utf-8-sig")
    assert text.splitlines()[0] == "Gravité;Règle;Constat;Que faire"
    assert len(text.splitlines()) == 3 and text.splitlines()[1].startswith("erreur;R7;")


def test_an_export_that_cannot_be_written_is_told(desk: Desk, panel: ProblemPanel, tmp_path: Path) -> None:
    panel.write(tmp_path / "absent" / "problemes.csv")
    assert desk.banner.isVisible() and desk.banner.text


def test_a_sound_plan_says_so(qtbot: QtBot, desk: Desk, panel: ProblemPanel) -> None:
    desk.problems.watch.problems = []
    desk.problems.watch.changed.emit()
    assert desk.status.problems.text() == "✓ Aucun problème ▸"
    assert panel.words.text() == "✓ Le contrôle n’a trouvé aucun problème dans ce plan."


def test_a_list_with_somebody_who_is_away_is_not_printed(
    qtbot: QtBot, desk: Desk, panel: ProblemPanel, tmp_path: Path
) -> None:
    intern = desk.plan.snapshot.board.interns[send_away(desk)]
    settle(qtbot, desk)
    assert any(intern.full_name in sentence for sentence in column_of(panel.list.view, 0))
    desk.action_set.print_list.trigger()
    page = desk.documents_page
    assert intern.full_name in wait_for_words(qtbot, page, "La liste ne peut pas être imprimée")
    for button in page.acts.outputs:
        assert not button.isEnabled() and button.toolTip() == page.preview.words.text()
    assert not page.preview.has_pages
    page.ways_out.write(Form.PDF, tmp_path / "liste.pdf")
    page.ways_out.print_to(pdf_printer(tmp_path / "printed.pdf"))
    settle(qtbot, desk)
    assert list(tmp_path.glob("*.pdf")) == []
    with pytest.raises(KnownError, match="ne peut pas être imprimée"):
        write_list(desk.plan.file, "site", tmp_path / "liste.pdf")
    assert list(tmp_path.glob("*.pdf")) == []


def test_warnings_are_a_note_beside_the_pages(qtbot: QtBot, desk: Desk) -> None:
    desk.action_set.print_list.trigger()
    page = desk.documents_page
    wait_for_pages(qtbot, page)
    assert page.acts.pdf.isEnabled()
    assert page.preview.note.isVisible() and "n’empêchent pas d’imprimer" in page.preview.note.text()
    assert page.banner.isHidden()


def test_a_read_only_plan_is_looked_at_too(qtbot: QtBot, open_window: OpenWindow, demo: Path) -> None:
    demo.chmod(0o444)
    window = open_window(demo)
    desk = window.desk
    assert desk is not None
    desk.plan.file.read_only = True
    desk.problems.watch.start()
    settle(qtbot, desk)
    assert desk.status.problems.text() == "▲ 23 problèmes ▸"
    demo.chmod(0o644)
