"""The rules of a faculty that come with the program: what they say, what they would change, and taking them over."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pacte_desktop.domain.wording import counted
from pacte_desktop.gui.banner import Banner
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.adequacy.table_box import TableBox
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.tables.record_table import Column
from pacte_desktop.gui.tables.rule_rows import told_value
from pacte_desktop.services.local_rules import LocalProfile, adopt_profile, local_profiles
from pacte_desktop.services.rule_changes import RuleChange, profile_changes


class ProfileDialog(QDialog):
    """Faculties at the left; at the right the rules of the one pointed at, before and after."""

    def __init__(self, plan: OpenPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Règles d’une faculté"))
        self._plan = plan
        self._profiles = local_profiles()
        self.banner = Banner()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Facultés dont les règles sont livrées"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title = plain_label("", "heading")
        self.summary = plain_label("", "value")
        self.changes: TableBox[RuleChange] = TableBox(
            self.tr("Règles qui changeraient"), self._columns(), lambda change: change.definition.key, is_sorted=False
        )
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.adopt = QPushButton(self.tr("Adopter ces règles"))
        self.adopt.setProperty("primary", True)
        self.buttons.addButton(self.adopt, QDialogButtonBox.ButtonRole.ActionRole)
        self._arrange()
        for profile in self._profiles:
            item = QListWidgetItem(f"{profile.faculty}\n{profile.summary[0]}")
            item.setToolTip("\n".join(profile.summary))
            self.list.addItem(item)
        self.list.currentRowChanged.connect(lambda _row: self._show())
        self.adopt.clicked.connect(self._adopt)
        self.buttons.rejected.connect(self.reject)
        plan.failed.connect(self.banner.show_error)
        self.list.setCurrentRow(0)

    def _columns(self) -> list[Column[RuleChange]]:
        return [
            Column(
                self.tr("Règle"), lambda change: change.definition.label, hint=lambda change: change.definition.help
            ),
            Column(
                self.tr("Avant"),
                lambda change: told_value(change.definition, change.before),
                hint=lambda change: change.before,
            ),
            Column(
                self.tr("Après"),
                lambda change: told_value(change.definition, change.after),
                hint=lambda change: change.after,
            ),
            Column(self.tr("Source"), lambda change: change.source, hint=lambda change: change.source),
        ]

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(self.title)
        words.addWidget(self.summary)
        words.addWidget(self.changes, 1)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self.list, 2)
        middle.addLayout(words, 5)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(self.banner)
        layout.addLayout(middle, 1)
        layout.addWidget(self.buttons)
        unit, room = self.fontMetrics().averageCharWidth(), self.screen().availableSize()
        self.resize(min(unit * 130, room.width() - 40), min(unit * 70, room.height() - 60))

    @property
    def profile(self) -> LocalProfile:
        """The faculty pointed at."""
        return self._profiles[max(0, self.list.currentRow())]

    def _show(self) -> None:
        profile = self.profile
        found = profile_changes(self._plan.file, profile.code)
        self.title.setText(profile.faculty)
        self.summary.setText("\n".join(profile.summary))
        self.changes.show_records(found)
        self.changes.say(
            counted(len(found), self.tr("{n} règle changerait :"), self.tr("{n} règles changeraient :"))
            if found
            else self.tr("✓ Le plan suit déjà ces règles.")
        )
        read_only = self.tr("Ce plan est ouvert en lecture seule.") if self._plan.file.read_only else ""
        why_not = read_only or ("" if found else self.tr("Le plan suit déjà ces règles."))
        self.adopt.setEnabled(not why_not)
        self.adopt.setToolTip(why_not)

    def _adopt(self) -> None:
        self.banner.hide()
        if self._plan.run(adopt_profile, self.profile.code) is not None:
            self.accept()
