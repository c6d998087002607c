"""Two sessions side by side: how many interns leave with another site, and who."""

from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import counted, grouped
from pacte_desktop.gui.pages.round.change_table import Change, ChangeTableDialog
from pacte_desktop.gui.pages.round.day import Day
from pacte_desktop.services.choice_sessions import compare_rounds


class RoundsDialog(ChangeTableDialog):
    """The session looked at, before or after another one."""

    def __init__(self, day: Day, parent: QWidget | None = None) -> None:
        super().__init__("", self.tr("Seuls comptent les internes appelés dans les deux séances."), parent)
        self.setWindowTitle(self.tr("Comparer deux séances"))
        self._day = day
        self.other = QComboBox()
        self.other.setAccessibleName(self.tr("Autre séance"))
        session = day.session
        assert session is not None
        for item in day.sessions:
            if item.id != session.id:
                words = self.tr("N° {number} · {label} · {status}")
                self.other.addItem(
                    words.format(number=item.number, label=item.label, status=item.status.label), item.id
                )
        linked = next((item.id for item in day.sessions if item.replaces_id == session.id), session.replaces_id)
        self.other.setCurrentIndex(max(0, self.other.findData(linked)))
        self.head.addWidget(QLabel(self.tr("Comparer avec")))
        self.head.addWidget(self.other, 1)
        self.other.currentIndexChanged.connect(lambda _row: self._compare())
        self._compare()

    def _compare(self) -> None:
        """The earlier of the two is « avant »."""
        session, other = self._day.session, self.other.currentData()
        if session is None or other is None:
            return
        numbers = {item.id: item.number for item in self._day.sessions}
        first, second = sorted((session.id, int(other)), key=lambda item: numbers[item])
        try:
            found = compare_rounds(self._day.plan.file, first, second)
        except KnownError as error:
            self.show_changes(str(error), [])
            return
        nothing = self.tr("sans poste")
        changes = [
            Change(item.intern_id, item.name, item.before_site or nothing, item.after_site or nothing)
            for item in found.changed
        ]
        words = counted(
            found.count,
            self.tr("{n} interne change de terrain, sur {compared} appelés deux fois."),
            self.tr("{n} internes changent de terrain, sur {compared} appelés deux fois."),
            compared=grouped(found.compared),
        )
        self.show_changes(words, changes)
