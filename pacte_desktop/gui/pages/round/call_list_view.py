"""The call list of a session in preparation: who is called when and why there, and who chooses for whom."""

from PySide6.QtCore import QModelIndex, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from pacte_desktop.domain.wording import counted, grouped
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.pages.round.call_rows import call_columns
from pacte_desktop.gui.pages.round.day import Day
from pacte_desktop.gui.tables.column_widths import fit_columns
from pacte_desktop.gui.tables.french_proxy import KEY_ROLE, FrenchProxy
from pacte_desktop.gui.tables.quiet_table import list_view
from pacte_desktop.gui.tables.record_table import RecordTable
from pacte_desktop.services.choice_sessions import Call

_SAMPLES = {1: "888", 2: "88:88", 3: "appro. 5", 4: "8", 5: "78,02 % (rang 8 888 sur 9 999)", 6: "LE BIHAN Anne"}


class CallListView(QFrame):
    """``picked``: an intern became current; ``proxy_asked`` and ``reason_asked``: for the current one."""

    picked = Signal(int)
    proxy_asked = Signal(int)
    reason_asked = Signal(int)

    def __init__(self, day: Day, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Panel")
        self._day = day
        self.table: RecordTable[Call] = RecordTable(call_columns(), lambda call: call.intern.id, self)
        self.proxy = FrenchProxy(self)
        self.proxy.setSourceModel(self.table)
        self.view = list_view(self.proxy, self.tr("Liste d’appel"))
        self.view.first_column_chars = 18
        self.view.sortByColumn(1, Qt.SortOrder.AscendingOrder)
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Filtrer la liste d’appel…  Ctrl+F"))
        self.search.setAccessibleName(self.tr("Filtrer la liste d’appel"))
        self.set_proxy = QPushButton(self.tr("Procuration… (F2)"))
        self.why = QPushButton(self.tr("Pourquoi ce rang ? (F4)"))
        self.count = QLabel()
        self.count.setProperty("role", "caption")
        self.left_out = plain_label("", "muted")
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        heading = QLabel(self.tr("Liste d’appel"))
        heading.setProperty("role", "heading")
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addWidget(self.count)
        top.addStretch(1)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.search, 1)
        acts.addWidget(self.set_proxy)
        acts.addWidget(self.why)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 0, 0)
        layout.setSpacing(8)
        for line in (top, acts):
            line.setContentsMargins(0, 0, 12, 0)
            layout.addLayout(line)
        layout.addWidget(self.left_out)
        layout.addWidget(self.view, 1)
        fit_columns(self.view.horizontalHeader(), _SAMPLES)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.view.selectionModel().currentRowChanged.connect(self._pick)
        self.view.doubleClicked.connect(lambda _index: self._ask(self.reason_asked))
        self.set_proxy.clicked.connect(lambda: self._ask(self.proxy_asked))
        self.why.clicked.connect(lambda: self._ask(self.reason_asked))
        for keys, signal in (("F2", self.proxy_asked), ("F4", self.reason_asked)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda wanted=signal: self._ask(wanted))

    def current_id(self) -> int | None:
        """Id of the current intern."""
        key = self.view.currentIndex().siblingAtColumn(0).data(KEY_ROLE)
        return None if key is None else int(key)

    def refresh(self) -> None:
        """Show the list as it is now."""
        calls = self._day.calls
        self.table.set_records(calls.calls if calls else [])
        left = calls.left_out if calls else ()
        words = counted(len(left), self.tr("{n} interne n’est pas appelé"), self.tr("{n} internes ne sont pas appelés"))
        self.left_out.setText(words)
        self.left_out.setToolTip("\n".join(item.sentence for item in left))
        self.left_out.setAccessibleDescription(self.left_out.toolTip())
        self.left_out.setVisible(bool(left))
        self._enable()
        self._show_count()

    def make_current(self, intern_id: int) -> None:
        """Go to an intern."""
        row = self.table.row_of(intern_id)
        index = self.proxy.mapFromSource(self.table.index(row, 0)) if row is not None else QModelIndex()
        if index.isValid() and index.row() != self.view.currentIndex().row():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    def _filter(self, text: str) -> None:
        self.proxy.set_text(text)
        self._show_count()

    def _pick(self, index: QModelIndex) -> None:
        self._enable()
        key = index.siblingAtColumn(0).data(KEY_ROLE)
        if key is not None:
            self.picked.emit(int(key))

    def _ask(self, signal: SignalInstance) -> None:
        intern_id = self.current_id()
        if intern_id is not None:
            signal.emit(intern_id)

    def _enable(self) -> None:
        for button in (self.set_proxy, self.why):
            button.setEnabled(self.current_id() is not None)
            button.setToolTip("" if button.isEnabled() else self.tr("Choisissez d’abord un interne dans la liste."))
        if self._day.plan.file.read_only:
            self.set_proxy.setEnabled(False)
            self.set_proxy.setToolTip(self.tr("Ce plan est ouvert en lecture seule."))

    def _show_count(self) -> None:
        self.count.setText(
            self.tr("{shown} sur {total} affichés").format(
                shown=grouped(self.proxy.rowCount()), total=grouped(self.table.rowCount())
            )
        )
