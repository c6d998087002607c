"""Hours that a place of a scenario may have, and the dialog that asks for them."""

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from pacte_desktop.domain.urgent_care import OPENING_SLOTS, TimeSlot, hours_label

Slots = tuple[TimeSlot, ...] | None
HOURS: tuple[Slots, ...] = (
    OPENING_SLOTS,
    (TimeSlot.DAY,),
    (TimeSlot.NIGHT,),
    (TimeSlot.WEEKEND,),
    (TimeSlot.DAY, TimeSlot.NIGHT),
    (TimeSlot.DAY, TimeSlot.WEEKEND),
    (TimeSlot.NIGHT, TimeSlot.WEEKEND),
    None,
)


class HoursBox(QComboBox):
    """Choice of hours: round the clock, each part of the week, or not known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Horaires"))
        self.addItems([hours_label(slots) for slots in HOURS])

    @property
    def slots_chosen(self) -> Slots:
        """The hours in the box."""
        return HOURS[self.currentIndex()]

    def show_slots(self, slots: Slots) -> None:
        """Choose these hours by program."""
        wanted = None if slots is None else set(slots)
        known = [None if choice is None else set(choice) for choice in HOURS]
        self.setCurrentIndex(known.index(wanted) if wanted in known else 0)


class HoursDialog(QDialog):
    """Asks at which hours a place would serve in the scenario."""

    def __init__(self, name: str, slots: Slots, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Horaires dans le scénario"))
        heading = QLabel(name)
        heading.setProperty("role", "heading")
        heading.setWordWrap(True)
        self.box = HoursBox()
        self.box.show_slots(slots)
        words = QLabel(self.tr("Le plan ne change pas tant que le scénario n’est pas appliqué."))
        words.setProperty("role", "muted")
        words.setWordWrap(True)
        buttons = QDialogButtonBox()
        change = buttons.addButton(self.tr("Changer"), QDialogButtonBox.ButtonRole.AcceptRole)
        change.setProperty("primary", True)
        buttons.addButton(self.tr("Annuler"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        for part in (heading, self.box, words, buttons):
            layout.addWidget(part)
