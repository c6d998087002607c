"""The panel of problems: errors, warnings and notes with their counts; a row leads to what it speaks of."""

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pacte_desktop.atomic_write import atomic_write_bytes
from pacte_desktop.documents.csv_table import csv_bytes
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.check_box import CheckBox
from pacte_desktop.gui.icons import icon
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.adequacy.table_box import TableBox
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.problems.watch import ProblemWatch
from pacte_desktop.gui.tables.french_proxy import KEY_ROLE
from pacte_desktop.gui.tables.problem_rows import problem_columns, severity_count, severity_word

_LINES = 13
_SHARE = 0.4  # of the window at most


class ProblemPanel(QFrame):
    """``chosen`` carries the problem to go to; ``closed``: the panel was put away by its own button or Escape."""

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, plan: OpenPlan, watch: ProblemWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Drawer")
        self._plan, self._watch = plan, watch
        self._known: dict[tuple[object, ...], Problem] = {}
        self.title = plain_label(self.tr("Problèmes"), "heading")
        self.title.setWordWrap(False)
        self.kinds = {severity: CheckBox() for severity in Severity}
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Filtrer les problèmes : nom, terrain, règle…"))
        self.search.setAccessibleName(self.tr("Filtrer les problèmes"))
        self.count = plain_label("", "caption")
        self.count.setWordWrap(False)
        self.copy = QPushButton(self.tr("Copier"))
        self.copy.setToolTip(self.tr("Copier la liste telle qu’elle est filtrée, pour un tableur"))
        self.export = QPushButton(self.tr("Exporter…"))
        self.export.setToolTip(self.tr("Enregistrer la liste telle qu’elle est filtrée (.csv)"))
        self.put_away = QToolButton()
        self.put_away.setAccessibleName(self.tr("Fermer les problèmes"))
        self.put_away.setToolTip(self.tr("Fermer (Échap)"))
        self.list: TableBox[Problem] = TableBox(
            self.tr("Problèmes du plan, les plus graves d’abord"), problem_columns(), _key, name_chars=40
        )
        self.words = plain_label("", "muted")
        self._arrange()
        self._connect()
        self.refresh_theme()
        self.refresh()

    def _arrange(self) -> None:
        kinds, find = QHBoxLayout(), QHBoxLayout()
        kinds.addWidget(self.title)
        for box in self.kinds.values():
            box.setChecked(True)
            kinds.addWidget(box)
        kinds.addStretch(1)
        find.addWidget(self.search, 1)
        for widget in (self.count, self.copy, self.export, self.put_away):
            find.addWidget(widget)
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * 14)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lines = (kinds, find)
        for line in (*self._lines, self._top):
            line.setSpacing(12)
        self._top.addLayout(kinds)
        self._top.addLayout(find, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(0)
        layout.addLayout(self._top)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.words)
        self.setFocusProxy(self.list.view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One line above the list where there is room for it, otherwise two."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        needed = sum(line.minimumSize().width() for line in self._lines) + self._top.spacing()
        margins = self.contentsMargins().left() + 2 * self._top.spacing()
        one_line = needed + margins <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if one_line else QBoxLayout.Direction.TopToBottom
        if self._top.direction() is not direction:
            self._top.setDirection(direction)
        window = self.window()
        self.setFixedHeight(min(self.fontMetrics().height() * _LINES, round(window.height() * _SHARE)))

    def _connect(self) -> None:
        self._watch.changed.connect(self.refresh)
        self.search.textChanged.connect(self._filter)
        for box in self.kinds.values():
            box.toggled.connect(lambda _on: self._filter_kinds())
        self.list.picked.connect(lambda _key: self._show_words())
        self.list.opened.connect(self._choose)
        self.list.view.clicked.connect(lambda _index: self._choose(self.list.current_key()))
        self.copy.clicked.connect(self.list.copy)
        self.export.clicked.connect(self._ask_export)
        self.put_away.clicked.connect(self.closed)

    def refresh_theme(self) -> None:
        """Draw the icon again."""
        self.put_away.setIcon(icon("x"))

    def showEvent(self, event: QShowEvent) -> None:
        """The columns fit the room that there is."""
        super().showEvent(event)
        self._fit()
        self.list.view.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the panel away."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def refresh(self) -> None:
        """Show what was found last; the current row stays when the problem is still there."""
        found = self._watch.problems or []
        current = self.list.current_key()
        self._known = {_key(item): item for item in found}
        counts = Counter(item.severity for item in found)
        for severity, box in self.kinds.items():
            box.setText(severity_count(severity, counts[severity]))
            box.setToolTip(self.tr("Montrer : {kind}").format(kind=severity_word(severity)))
        self.list.show_records(list(self._known.values()))
        self._filter_kinds()
        row = self.list.table.row_of(current) if current is not None else None
        if row is not None:
            self.list.view.setCurrentIndex(self.list.proxy.mapFromSource(self.list.table.index(row, 0)))
        self._show_words()

    def _choose(self, key: tuple[object, ...] | None) -> None:
        if key in self._known:
            self.chosen.emit(self._known[key])

    def _filter(self, text: str) -> None:
        self.list.proxy.set_text(text)
        self._show_count()

    def _filter_kinds(self) -> None:
        wanted = {severity for severity, box in self.kinds.items() if box.isChecked()}
        self.list.proxy.set_accepts(lambda key: key in self._known and self._known[key].severity in wanted)
        self._show_count()

    def _show_count(self) -> None:
        shown, total = grouped(self.list.proxy.rowCount()), grouped(self.list.table.rowCount())
        self.count.setText(self.tr("{shown} sur {total} affichés").format(shown=shown, total=total))
        for button in (self.copy, self.export):
            button.setEnabled(self.list.proxy.rowCount() > 0)

    def _show_words(self) -> None:
        """The whole of the current problem, or that there is none."""
        problem = self._known.get(self.list.current_key() or ())
        if problem is not None:
            self.words.setText(f"{problem.sentence} {problem.way_out}".strip())
        elif self._watch.problems is None:
            self.words.setText(self.tr("Le plan est en cours de contrôle…"))
        elif not self._known and not self._plan.snapshot.board.interns and not self._plan.snapshot.board.posts:
            self.words.setText(self.tr("Rien à contrôler encore : le plan n’a ni interne ni poste."))
        elif not self._known:
            self.words.setText(self.tr("✓ Le contrôle n’a trouvé aucun problème dans ce plan."))
        else:
            self.words.setText(self.tr("Entrée ou clic sur un problème : la page et la fiche de ce qu’il concerne."))

    def _ask_export(self) -> None:
        start = str(self._plan.file.path.with_name(self.tr("problemes") + ".csv"))
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Exporter les problèmes"), start, self.tr("Tableau (*.csv)")
        )
        if name:
            self.write(Path(name))

    def write(self, path: Path) -> None:
        """Write the list as it is filtered, as CSV."""
        model = self.list.proxy
        shown = [self._known[model.index(row, 0).data(KEY_ROLE)] for row in range(model.rowCount())]
        head = (self.tr("Gravité"), self.tr("Règle"), self.tr("Constat"), self.tr("Que faire"))
        rows = [(severity_word(item.severity), item.rule, item.sentence, item.way_out) for item in shown]
        try:
            atomic_write_bytes(path, csv_bytes([head, *rows]))
        except KnownError as error:
            self._plan.failed.emit(error)
            return
        self._plan.said.emit(self.tr("Problèmes enregistrés : {path}").format(path=path))


def _key(item: Problem) -> tuple[object, ...]:
    """What a problem is known by from one look to the next."""
    return item.rule, item.intern_id, item.post_id, item.site_id, item.session_id, item.sentence
