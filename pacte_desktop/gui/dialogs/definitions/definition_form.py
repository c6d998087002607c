"""The fields of a definition of coverage, and the definition that they say."""

from dataclasses import replace

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QFormLayout,
    QGridLayout,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from pacte_desktop.domain.coverage_definition import CoverageDefinition, TravelDirection
from pacte_desktop.domain.urgent_care import EquipmentKind, TimeSlot
from pacte_desktop.gui.check_box import CheckBox
from pacte_desktop.gui.dialogs.definitions.band_text import band_text, bands_of_text
from pacte_desktop.services.known_networks import known_networks

_FARTHEST_MIN = 120.0
_LONGEST_DELAY_MIN = 60.0
_NAME_LENGTH = 80


class DefinitionForm(QWidget):
    """Every part of one definition. ``changed``: something was typed or chosen."""

    changed = Signal()

    def __init__(
        self, start: CoverageDefinition, label: str, *, on_list_date: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("InspectorBody")
        self._start = start
        self.name = QLineEdit(label, maxLength=_NAME_LENGTH)
        self.kinds = {kind: CheckBox(kind.label[:1].upper() + kind.label[1:]) for kind in EquipmentKind}
        for kind, box in self.kinds.items():
            box.setChecked(kind in start.kinds)
        self.direction = _choices([(way.label, way) for way in TravelDirection], start.direction)
        self.threshold = _minutes(1, _FARTHEST_MIN, start.threshold_min)
        self.bands = QLineEdit(band_text(start.bands_min))
        self.slot = _choices([(slot.label, slot) for slot in TimeSlot], start.time_slot)
        self.list_date = CheckBox(self.tr("celle de la liste des lieux (suit ses mises à jour)"))
        self.list_date.setChecked(on_list_date)
        self.day = QDateEdit(QDate(start.date.year, start.date.month, start.date.day))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("dd/MM/yyyy")
        self.intra = _choices(
            [(self.tr("0 min par convention"), 0.0), (self.tr("trajet mesuré comme les autres"), None)],
            start.intra_commune_min,
        )
        self.delay = _minutes(0, _LONGEST_DELAY_MIN, start.extra_delay_min)
        self.profile = _choices(
            [(self.tr("celui de la source des minutes"), ""), *((name, name) for name in _profiles(start))],
            start.speed_profile,
        )
        self.source = QLineEdit(start.source_note, maxLength=2 * _NAME_LENGTH)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        kinds = QWidget()
        grid = QGridLayout(kinds)
        grid.setContentsMargins(0, 0, 0, 0)
        for number, box in enumerate(self.kinds.values()):
            grid.addWidget(box, number // 2, number % 2)
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setVerticalSpacing(10)
        rows: list[tuple[str, QWidget]] = [
            (self.tr("&Nom"), self.name),
            (self.tr("Lieux comptés"), kinds),
            (self.tr("S&ens du trajet"), self.direction),
            (self.tr("&Seuil"), self.threshold),
            (self.tr("&Classes, en minutes"), self.bands),
            (self.tr("&Heure"), self.slot),
            (self.tr("&Date"), self.list_date),
            (self.tr("Date &fixe"), self.day),
            (self.tr("Dans une commune é&quipée"), self.intra),
            (self.tr("Délai &ajouté à chaque trajet"), self.delay),
            (self.tr("&Profil de vitesse"), self.profile),
            (self.tr("S&ource, remarque"), self.source),
        ]
        for label, field in rows:
            form.addRow(label, field)
            field.setAccessibleName(label.replace("&", ""))
        self.bands.setPlaceholderText("10 · 20 · 30 · 45")
        self.day.setDisabled(self.list_date.isChecked())

    def _connect(self) -> None:
        texts = (self.name, self.bands, self.source)
        for text in texts:
            text.textChanged.connect(lambda _text: self.changed.emit())
        for box in (*self.kinds.values(), self.list_date):
            box.toggled.connect(lambda _on: self.changed.emit())
        for combo in (self.direction, self.slot, self.intra, self.profile):
            combo.currentIndexChanged.connect(lambda _row: self.changed.emit())
        for spin in (self.threshold, self.delay):
            spin.valueChanged.connect(lambda _value: self.changed.emit())
        self.day.dateChanged.connect(lambda _day: self.changed.emit())
        self.list_date.toggled.connect(self.day.setDisabled)

    @property
    def on_list_date(self) -> bool:
        """The date follows the list of equipment."""
        return self.list_date.isChecked()

    def problems(self) -> list[str]:
        """What of the typed text cannot be read."""
        if bands_of_text(self.bands.text()) is None:
            return [self.tr("Écrivez les bornes des classes en minutes, par exemple « 10 · 20 · 30 · 45 ».")]
        return []

    def definition(self, code: str) -> CoverageDefinition:
        """The definition as the fields have it."""
        picked = self.day.date()
        day = self._start.date.replace(year=picked.year(), month=picked.month(), day=picked.day())
        return replace(
            self._start,
            code=code,
            label=self.name.text().strip(),
            kinds=tuple(kind for kind, box in self.kinds.items() if box.isChecked()),
            threshold_min=self.threshold.value(),
            bands_min=bands_of_text(self.bands.text()) or (self.threshold.value(),),
            date=self._start.date if self.on_list_date else day,
            time_slot=TimeSlot(self.slot.currentData()),
            direction=TravelDirection(self.direction.currentData()),
            intra_commune_min=self.intra.currentData(),
            extra_delay_min=self.delay.value(),
            speed_profile=self.profile.currentData(),
            source_note=self.source.text().strip(),
        )


def _choices(entries: list[tuple[str, object]], current: object) -> QComboBox:
    combo = QComboBox()
    for text, value in entries:
        combo.addItem(text, value)
    combo.setCurrentIndex(next((row for row, (_text, value) in enumerate(entries) if value == current), 0))
    combo.setMinimumContentsLength(12)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return combo


def _minutes(least: float, most: float, value: float) -> QDoubleSpinBox:
    spin = QDoubleSpinBox(minimum=least, maximum=most, decimals=1, singleStep=1.0, value=value)
    spin.setSuffix("\u202fmin")
    return spin


def _profiles(start: CoverageDefinition) -> list[str]:
    """Speed profiles of the networks of this machine, and the one that the definition names."""
    found = {known.facts.speed_profile for known in known_networks() if known.facts is not None}
    return sorted(found | ({start.speed_profile} if start.speed_profile else set()))
