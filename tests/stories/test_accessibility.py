"""The window with the keyboard, a screen reader, a small screen and large letters."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible, QFont, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QTextBrowser,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as QtBotTimeoutError
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.appearance import apply_theme
from pacte_desktop.gui.desk import ADEQUACY, ALLOCATION, DATA, DOCUMENTS, MAP, NETWORK, PLACEMENT, ROUND, RULES, Desk
from pacte_desktop.gui.theme import DARK, LIGHT
from pacte_desktop.gui.window import Window
from pacte_desktop.services.sheets import Target
from tests.stories.network_acts import grid_of_roads, settle
from tests.stories.window_acts import Drag

OpenWindow = Callable[[Path], Window]
DIALOGS = ("layers", "help", "shortcuts", "about", "history", "definition", "compare")


def spoken_name(widget: QWidget) -> str:
    """What a screen reader calls the widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    named = interface.text(QAccessible.Text.Name) if interface is not None else ""
    return (widget.accessibleName() or named).strip()


def in_tab_order(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not inside_combo(widget)


def inside_combo(widget: QWidget) -> bool:
    """The list of a combo box is spoken with the box."""
    parent = widget.parentWidget()
    return parent is not None and (isinstance(parent, QComboBox) or inside_combo(parent))


def nameless(root: QWidget) -> list[str]:
    """Controls without a name, but for the parts of Qt's own widgets, which speak for them."""
    parts = ("QLineEditIconButton", "QTableCornerButton")
    return [
        f"{type(child).__name__} {child.objectName()!r} in {type(child.parentWidget()).__name__}"
        for child in root.findChildren(QWidget)
        if (in_tab_order(child) or isinstance(child, QAbstractButton))
        and not spoken_name(child)
        and not child.objectName().startswith("qt_")
        and child.metaObject().className() not in parts
    ]


def test_every_control_of_the_window_has_a_name(desk: Desk) -> None:
    for page, target in (
        (MAP, Target("commune", "36230")),
        (PLACEMENT, Target("intern", str(desk.plan.snapshot.call_order[0].id))),
        (PLACEMENT, Target("post", str(next(iter(desk.plan.snapshot.board.posts))))),
        (ROUND, None),
        (ADEQUACY, None),
        (ALLOCATION, None),
        (RULES, None),
        (NETWORK, None),
        (DATA, None),
        (DOCUMENTS, None),
    ):
        desk.show_page(page)
        if target is not None:
            desk.show_target(target)
        controls = [child for child in desk.findChildren(QWidget) if in_tab_order(child)]
        assert len(controls) > 20
        assert nameless(desk) == []


def test_every_control_of_a_dialog_has_a_name_and_escape_closes_it(qtbot: QtBot, desk: Desk) -> None:
    for name in DIALOGS:
        getattr(desk.action_set, name).trigger()
        (dialog,) = (child for child in desk.findChildren(QDialog) if child.isVisible())
        assert nameless(dialog) == [], name
        assert dialog.windowTitle()
        for pages in dialog.findChildren(QTextBrowser):
            assert pages.horizontalScrollBar().maximum() == 0, "the guide is never read sideways"
        assert any(in_tab_order(child) for child in dialog.findChildren(QWidget))
        with qtbot.waitSignal(dialog.finished):
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_the_button_of_undo_says_what_it_would_undo(desk: Desk) -> None:
    board = desk.plan.snapshot.board
    intern = next(intern for intern in desk.plan.snapshot.call_order if intern.id not in board.by_intern)
    desk.show_page(PLACEMENT)
    Drag(desk, intern.id).let_go(next(post.id for post in board.posts.values() if not board.refusals(intern, post)))
    named = [spoken_name(button) for button in desk.top_bar.findChildren(QAbstractButton)]
    assert any(name.startswith("Annuler : ") and intern.full_name in name for name in named)


def test_no_shortcut_means_two_things(desk: Desk) -> None:
    keys = [shortcut for action in desk.action_set.all() for shortcut in action.shortcuts()]
    own = [button.shortcut() for button in desk.findChildren(QAbstractButton)]
    keys += [shortcut for shortcut in own if not shortcut.isEmpty()]
    assert len(keys) > 12
    spelled = Counter(key.toString(QKeySequence.SequenceFormat.PortableText) for key in keys)
    assert [key for key, count in spelled.items() if count > 1] == []


@pytest.mark.parametrize("page", [MAP, PLACEMENT, ROUND])
def test_the_tab_key_reaches_search_lists_and_board_and_comes_round(qtbot: QtBot, desk: Desk, page: str) -> None:
    desk.show_page(page)
    if page == ROUND:
        settle(qtbot, desk)
        view = desk.round_page.open
        wanted: set[QWidget] = {view.menu.search, view.menu.view, view.side.log.list, view.band.absent}
    elif page == MAP:
        drawer = desk.map_page.drawer
        wanted = {desk.map_page.map, drawer.search, drawer.view, drawer.totals_view}
    else:
        interns, posts = desk.placement_page.interns, desk.placement_page.posts
        wanted = {interns.search, interns.view, posts.search, posts.view}
    wanted.add(desk.top_bar.search)
    start = desk.top_bar.search
    seen, widget = [start], start.nextInFocusChain()
    while widget is not start and len(seen) < 2000:
        if in_tab_order(widget) and widget.isVisible() and widget.isEnabled():
            seen.append(widget)  # type: ignore[arg-type]
        widget = widget.nextInFocusChain()
    assert widget is start
    assert wanted <= set(seen)
    lists = [child for child in wanted if isinstance(child, QAbstractItemView)]
    assert not [view for view in lists if view.tabKeyNavigation()], "the Tab key must leave a list"


def cut(root: QWidget) -> list[str]:
    """Labels and buttons in view that are given less room than their words take."""
    found = []
    for child in root.findChildren(QWidget):
        words = child.text() if isinstance(child, QLabel | QAbstractButton) else ""
        if not words or not child.isVisible() or child.visibleRegion().isEmpty():
            continue
        need = child.minimumSizeHint()
        height = child.heightForWidth(child.width()) if child.hasHeightForWidth() else need.height()
        if child.width() < need.width() or child.height() < height:
            found.append(f"« {words} » {child.size().toTuple()} needs {need.width()} × {height}")
    return found


@pytest.fixture(params=[1.0, 1.5, 2.0], ids=["100 %", "150 %", "200 %"])
def letters(request: pytest.FixtureRequest, application: QApplication) -> Iterator[None]:
    """The system's letters in a size, from before the window opens."""
    before = QApplication.font()
    larger = QFont(before)
    larger.setPointSizeF(before.pointSizeF() * request.param)
    QApplication.setFont(larger)
    apply_theme(application, LIGHT)
    yield
    QApplication.setFont(before)


def test_nothing_is_cut_on_a_small_laptop(
    qtbot: QtBot, letters: None, open_window: OpenWindow, demo: Path, tmp_path: Path
) -> None:
    window = open_window(demo)
    desk = window.desk
    assert desk is not None
    desk.network_page.build([grid_of_roads(tmp_path / "vatan.osm.pbf")])
    settle(qtbot, desk)
    for page in (MAP, PLACEMENT, ROUND, ADEQUACY, ALLOCATION, RULES, NETWORK, DATA, DOCUMENTS):
        desk.show_target(Target("intern", str(desk.plan.snapshot.call_order[0].id)))
        desk.show_page(page)
        settle(qtbot, desk)
        # A busy machine lays out later than it shows.
        with suppress(QtBotTimeoutError):
            qtbot.waitUntil(lambda: not cut(desk), timeout=3_000)
        assert window.width() <= 1366
        assert window.height() <= 768
        assert cut(desk) == [], page
        desk.action_set.problems.trigger()
        qtbot.wait(30)
        assert window.height() <= 768
        assert cut(desk.problems.panel) == [], page
        desk.action_set.problems.trigger()
    # A column of names never shrinks away: the list scrolls sideways instead.
    for header in (desk.placement_page.posts.view.header(), desk.map_page.drawer.view.horizontalHeader()):
        assert header.sectionSize(0) >= desk.fontMetrics().averageCharWidth() * 16


def test_the_theme_changes_every_surface_and_is_kept(desk: Desk) -> None:
    def surface() -> str:
        return desk.grab().toImage().pixelColor(2, 2).name()

    assert surface() == LIGHT.card.name()
    desk.action_set.theme.trigger()
    assert surface() == DARK.card.name()
    assert desk.map_page.map._palette.name == "dark"
    desk.action_set.theme.trigger()
    assert surface() == LIGHT.card.name()


def test_table_cells_are_spoken_with_their_numbers(desk: Desk) -> None:
    model = desk.map_page.drawer.view.model()
    spoken = model.index(0, 3).data(Qt.ItemDataRole.AccessibleTextRole)
    coverage = desk.plan.territory.coverage
    assert coverage is not None
    assert spoken == grouped(coverage.gaps()[0].population)
    assert QLocale().language() is QLocale.Language.French


def test_every_box_for_words_says_what_to_type(desk: Desk) -> None:
    desk.show_page(PLACEMENT)
    boxes = [box for box in desk.findChildren(QLineEdit) if not inside_combo(box)]
    assert len(boxes) == 8
    for box in boxes:
        assert box.placeholderText()
