"""The rules page: sections at the left, the dated parameters in the middle, the one pointed at in words below."""

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.banner import Banner
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.adequacy.table_box import TableBox
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.pages.rules.profile_dialog import ProfileDialog
from pacte_desktop.gui.pages.rules.rule_dialog import RuleDialog
from pacte_desktop.gui.pages.rules.rule_history_dialog import RuleHistoryDialog
from pacte_desktop.gui.tables.rule_rows import mark_words, rule_columns, scope_words, setter_words, value_words
from pacte_desktop.services.parameters import ParameterLine, parameter_history, parameter_rows
from pacte_desktop.services.rule_changes import restore_shipped

_CARD_LINES = 7
_SECTIONS_SHARE = 0.3  # of the width of the page, at most
_SECTION = int(Qt.ItemDataRole.UserRole)


class RulesPage(QWidget):
    """Change a rule with Enter, a double click or the button; every change keeps its author, date and motive."""

    def __init__(self, plan: OpenPlan, banner: Banner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Page")
        self._plan, self.banner = plan, banner
        self._lines: dict[str, ParameterLine] = {}
        self.sections = QListWidget()
        self.sections.setAccessibleName(self.tr("Sections des règles"))
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Filtrer les règles : nom, valeur, source…  Ctrl+F"))
        self.search.setAccessibleName(self.tr("Filtrer les règles"))
        self.count = plain_label("", "caption")
        self.count.setWordWrap(False)
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * 14)
        self.list: TableBox[ParameterLine] = TableBox(
            self.tr("Règles"), rule_columns(), lambda line: line.definition.key, is_sorted=False, name_chars=30
        )
        self.profiles = QPushButton(self.tr("Règles d’une faculté…"))
        self.change = QPushButton(self.tr("Changer…"))
        self.change.setProperty("primary", True)
        self.restore = QPushButton(self.tr("Revenir à la valeur livrée"))
        self.history = QPushButton(self.tr("Historique…"))
        self.name, self.words, self.source = (plain_label("", role) for role in ("heading", "value", "muted"))
        self._arrange()
        self._connect()
        self.refresh()
        self.sections.setCurrentRow(0)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        title = plain_label(self.tr("Règles et paramètres"), "title")
        title.setWordWrap(False)
        top.addWidget(title)
        top.addStretch(1)
        top.addWidget(self.profiles)
        find = QHBoxLayout()
        find.setSpacing(8)
        find.addWidget(self.search, 1)
        find.addWidget(self.count)
        middle = QVBoxLayout()
        middle.setSpacing(6)
        middle.addLayout(find)
        middle.addWidget(self.list, 1)
        middle.addLayout(self._acts())
        middle.addWidget(self._card())
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(self.sections)
        columns.addLayout(middle, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 8)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addLayout(columns, 1)
        self.setFocusProxy(self.list.view)

    def _acts(self) -> QHBoxLayout:
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for button in (self.change, self.restore, self.history):
            acts.addWidget(button)
        acts.addStretch(1)
        return acts

    def _card(self) -> QScrollArea:
        """The rule in words: as high as a few lines, scrolled where letters are large."""
        said = QWidget()
        said.setObjectName("InspectorBody")
        column = QVBoxLayout(said)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(4)
        for label in (self.name, self.words, self.source):
            column.addWidget(label)
        column.addStretch(1)
        card = QScrollArea()
        card.setFrameShape(QFrame.Shape.NoFrame)
        card.setWidgetResizable(True)
        card.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        card.setAccessibleName(self.tr("La règle en mots"))
        card.setWidget(said)
        self._told = card
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a low page the words give way to the list."""
        super().resizeEvent(event)
        self._told.setFixedHeight(min(self.fontMetrics().height() * _CARD_LINES, event.size().height() // 4))
        self._fit_sections()

    def _connect(self) -> None:
        self.sections.currentRowChanged.connect(lambda _row: self._filter())
        self.search.textChanged.connect(self._search)
        self.list.picked.connect(lambda _key: self._show())
        self.list.opened.connect(lambda _key: self.ask_change())
        self.change.clicked.connect(self.ask_change)
        self.restore.clicked.connect(self._restore)
        self.history.clicked.connect(self.show_history)
        self.profiles.clicked.connect(self.show_profiles)
        self._plan.changed.connect(self._after_change)

    def refresh(self) -> None:
        """Read the rules as they are in force on the first day of the semester."""
        try:
            lines = parameter_rows(self._plan.file)
        except KnownError as error:
            self._plan.failed.emit(error)
            return
        self._lines = {line.definition.key: line for line in lines}
        self._list_sections(lines)
        self.list.show_records(lines)
        self._show()

    def _list_sections(self, lines: tuple[ParameterLine, ...]) -> None:
        if self.sections.count():
            return
        found = Counter(line.definition.section for line in lines)
        told = {"": (self.tr("Toutes"), len(lines)), **{name: (name, count) for name, count in found.items()}}
        for name, (words, count) in told.items():
            item = QListWidgetItem(self.tr("{section} ({n})").format(section=words, n=grouped(count)))
            item.setToolTip(item.text())
            item.setData(_SECTION, name)
            self.sections.addItem(item)
        self._fit_sections()

    def _fit_sections(self) -> None:
        """As wide as their names, and no wider than leaves room for the rules; a name that is cut is told in full."""
        widest = self.sections.sizeHintForColumn(0) + 2 * self.sections.frameWidth() + self.fontMetrics().height()
        self.sections.setFixedWidth(min(widest, round(self.width() * _SECTIONS_SHARE)))

    def focus_filter(self) -> None:
        """Put the cursor into the filter."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def go_to(self, key: str) -> None:
        """Make a rule current, whatever was filtered."""
        self.search.clear()
        self.sections.setCurrentRow(0)
        row = self.list.table.row_of(key)
        if row is not None:
            index = self.list.proxy.mapFromSource(self.list.table.index(row, 0))
            self.list.view.setCurrentIndex(index)
            self.list.view.scrollTo(index)
            self.list.view.setFocus()

    @property
    def current(self) -> ParameterLine | None:
        """The rule pointed at."""
        return self._lines.get(self.list.current_key() or "")

    def ask_change(self) -> None:
        """Ask for another value."""
        line = self.current
        if line is not None and self.change.isEnabled():
            self.banner.hide()
            RuleDialog(self._plan, line, self).open()

    def show_history(self) -> None:
        """List the changes of the rule pointed at."""
        line = self.current
        if line is None:
            return
        try:
            changes = parameter_history(self._plan.file, line.definition.key)
        except KnownError as error:
            self._plan.failed.emit(error)
            return
        RuleHistoryDialog(line.definition, changes, self).open()

    def show_profiles(self) -> None:
        """Show the rules of the faculties."""
        self.banner.hide()
        ProfileDialog(self._plan, self).open()

    def _restore(self) -> None:
        line = self.current
        if line is not None:
            self.banner.hide()
            self._plan.run(restore_shipped, line.definition.key)

    def _after_change(self, changes: Changes) -> None:
        if changes.touch("parameter"):
            self.refresh()

    def _search(self, text: str) -> None:
        self.list.proxy.set_text(text)
        self._show_count()

    def _filter(self) -> None:
        item = self.sections.currentItem()
        section = item.data(_SECTION) if item else ""
        self.list.proxy.set_accepts(lambda key: not section or self._lines[key].definition.section == section)
        self._show_count()
        self._show()

    def _show_count(self) -> None:
        shown, total = grouped(self.list.proxy.rowCount()), grouped(self.list.table.rowCount())
        self.count.setText(self.tr("{shown} sur {total} affichées").format(shown=shown, total=total))

    def _show(self) -> None:
        """The rule pointed at, in words."""
        line = self.current
        self._enable(line)
        if line is None:
            self.name.setText(self.tr("Aucune règle choisie"))
            self.words.setText(self.tr("Choisissez une règle pour en voir le texte et la date ; Entrée la change."))
            self.source.setText("")
            return
        definition, held = line.definition, line.in_force
        self.name.setText(definition.label)
        if held is None:
            self.words.setText(definition.help)
            self.source.setText(self.tr("Aucune valeur n’est en vigueur au premier jour du semestre."))
            return
        until = self.tr(" jusqu’au {day:%d/%m/%Y}").format(day=held.valid_to) if held.valid_to else ""
        force = self.tr("{value}, depuis le {day:%d/%m/%Y}{until}. {mark} · portée : {scope} · {who}").format(
            value=value_words(definition, held),
            day=held.valid_from,
            until=until,
            mark=mark_words(held.mark),
            scope=scope_words(held),
            who=setter_words(held),
        )
        self.words.setText("\n".join(part for part in (force, definition.help) if part))
        source = self.tr("Source : {source}").format(source=held.source)
        motive = self.tr("Motif : {motive}").format(motive=held.reason) if held.reason else ""
        rule = self.tr("Règle {number}").format(number=definition.rule) if definition.rule else ""
        self.source.setText("\n".join(part for part in (source, motive, rule) if part))

    def _enable(self, line: ParameterLine | None) -> None:
        read_only = self.tr("Ce plan est ouvert en lecture seule.") if self._plan.file.read_only else ""
        nothing = "" if line else self.tr("Choisissez d’abord une règle dans la liste.")
        shipped = "" if line and any(item.id for item in line.values) else self.tr("La valeur livrée est en vigueur.")
        reasons = (
            (self.change, read_only or nothing),
            (self.restore, read_only or nothing or shipped),
            (self.history, nothing),
        )
        for button, why_not in reasons:
            button.setEnabled(not why_not)
            button.setToolTip(why_not)
