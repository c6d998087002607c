"""The style sheet of a theme. Sizes are in font units (em, ex, pt), so that 200 % holds."""

from string import Template

from pacte_desktop.gui.theme import Theme

_SHEET = Template("""
QWidget { color: $text; }
QMainWindow, QDialog, #Page { background: $page; }
QToolTip { background: $raised; color: $text; border: 1px solid $separator; padding: 4px; }
QMenu { background: $card; border: 1px solid $separator; padding: 4px; }
QMenu::item { padding: 4px 24px 4px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $separator; margin: 4px 8px; }

#SessionBar, #TurnBand { background: $card; border-bottom: 1px solid $separator; }
#SidePanel { background: $card; }
#TopBar { background: $card; border-bottom: 1px solid $separator; }
#Rail { background: $card; border-right: 1px solid $separator; }
#Inspector, #Inspector QScrollArea, #InspectorBody { background: $card; }
#Inspector { border-left: 1px solid $separator; }
#StatusBar { background: $card; border-top: 1px solid $separator; }
#Drawer { background: $card; border-top: 1px solid $separator; }
#Panel { background: $card; }
#Card { background: $card; border: 1px solid $separator; border-radius: 6px; }
QScrollArea#Page { border: none; }

QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px; background: transparent; }
QToolButton:hover { background: $raised; }
QToolButton:focus { border: 1px solid $accent; }
#Rail QToolButton { padding: 8px 4px 6px 4px; min-width: 4.6em; }
#Rail QToolButton:checked { background: $selection; color: $accent; font-weight: 600; }
QToolButton#PlanButton { font-weight: 600; padding: 4px 8px; }
QToolButton::menu-indicator { image: none; }

QPushButton { background: $raised; border: 1px solid $separator; border-radius: 6px; padding: 5px 12px; }
QPushButton:hover { border-color: $accent; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:pressed { background: $selection; }
QPushButton:disabled { color: $muted; }
QPushButton[primary="true"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[primary="true"]:disabled { background: $raised; color: $muted; border-color: $separator; }
QPushButton[big="true"] { font-size: ${heading}pt; padding: 8px 14px; }
QPushButton[big="true"]:checked { background: $selection; border-color: $accent; }
QPushButton[step="true"] { background: transparent; border: 1px solid transparent; border-radius: 0;
    border-bottom: 2px solid $separator; color: $muted; font-weight: 600; }
QPushButton[step="true"]:enabled { color: $text; }
QPushButton[step="true"]:checked { color: $accent; border-bottom: 2px solid $accent; }
QPushButton[step="true"]:focus { border: 1px solid $accent; border-bottom: 2px solid $accent; }
QPushButton[link="true"] { background: transparent; border: none; padding: 1px 0; color: $accent; text-align: left; }
QLabel[role="link"] { color: $accent; }
QLabel[role="link"]:hover, QLabel[role="link"]:focus { text-decoration: underline; }
QPushButton[quiet="true"] { color: $muted; font-size: ${caption}pt; }
QPushButton[link="true"]:hover, QPushButton[link="true"]:focus { text-decoration: underline; }

QLineEdit, QPlainTextEdit { background: $page; border: 1px solid $separator; border-radius: 6px; padding: 4px 8px;
    selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit:focus { border: 1px solid $accent; }
QLineEdit[sign="error"] { border: 1px solid $error; background: $error_surface; }
QComboBox QAbstractItemView { background: $card; border: 1px solid $separator; selection-background-color: $selection;
    selection-color: $text; }

QAbstractItemView { background: $card; alternate-background-color: $page; border: none; outline: none;
    selection-background-color: $selection; selection-color: $text; gridline-color: $separator; }
QTableView::item, QTreeView::item { padding: 3px 6px; }
QListWidget::item { padding: 4px 6px; border-radius: 4px; }
QListWidget::item:selected { background: $selection; color: $text; }
QListWidget:focus { border: 1px solid $accent; border-radius: 4px; }
QHeaderView { background: $card; }
QHeaderView::section { background: $card; color: $muted; border: none; border-bottom: 1px solid $separator;
    padding: 5px 6px; font-weight: 600; }
QHeaderView::up-arrow, QHeaderView::down-arrow { subcontrol-origin: padding; subcontrol-position: top center;
    width: 9px; height: 5px; }
QHeaderView::section:hover { color: $text; }
QHeaderView#RowNames::section { color: $text; border: none; padding: 3px 12px 3px 2px; font-weight: 400; }
QTableView QTableCornerButton::section { background: $card; border: none; border-bottom: 1px solid $separator; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: $separator; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $separator; border-radius: 4px; min-height: 24px; min-width: 24px; margin: 1px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none;
    width: 0; height: 0; }
QProgressBar { background: $raised; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QLabel[role="name"] { font-size: ${name}pt; font-weight: 600; }
QLabel[role="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[role="heading"] { font-size: ${heading}pt; font-weight: 600; }
QLabel[role="section"] { color: $muted; font-size: ${caption}pt; font-weight: 600; }
QLabel[role="caption"], QLabel[role="muted"] { color: $muted; font-size: ${caption}pt; }
QLabel[role="demo"] { background: $warning; color: $card; border-radius: 4px; padding: 2px 8px; font-weight: 600; }
QLabel[sign="warning"], QPushButton[sign="warning"] { color: $warning; font-weight: 600; }
QLabel[sign="good"] { color: $good; font-weight: 600; }
QLabel[sign="error"], QPushButton[sign="error"] { color: $error; font-weight: 600; }
QFrame#Banner { border-radius: 6px; }
QFrame#Banner[sign="error"] { background: $error_surface; border: 1px solid $error; }
QFrame#Banner[sign="good"] { background: $good_surface; border: 1px solid $good; }
""")


_RATIOS = {"name": 2.67, "title": 1.6, "heading": 1.25, "caption": 0.95}  # to the body text, which is the system's


def style_sheet(theme: Theme, body_pt: float) -> str:
    """QSS text of ``theme`` for a body text of ``body_pt`` points, so that a larger system font enlarges all."""
    names = (
        "page card raised separator text muted accent on_accent selection error warning good error_surface good_surface"
    )
    colours = {name: getattr(theme, name).name() for name in names.split()}
    return _SHEET.substitute(colours, **{name: f"{ratio * body_pt:.2f}" for name, ratio in _RATIOS.items()})
