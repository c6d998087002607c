"""« Nouveau plan… »: name, faculty, territory, semester and file of an empty plan."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pacte_desktop.domain.comparable_text import comparable
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.semester import Season, Semester, usual_days
from pacte_desktop.gui.banner import Banner
from pacte_desktop.gui.dialogs.intern.fields import ValueBox, WholeNumber
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.services.folders import user_folder
from pacte_desktop.services.new_plan import create_empty, departements, regions
from pacte_desktop.services.plans import SUFFIX

_CODE = int(Qt.ItemDataRole.UserRole)
_LIST_LINES = 7
_FIRST_YEAR, _LAST_YEAR = 2000, 2100
_DAY_FORMAT = "dd/MM/yyyy"


class NewPlanDialog(QDialog):
    """``written`` carries the path of the plan once it stands."""

    written = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Nouveau plan"))
        self.banner = Banner()
        self.name = self._line(self.tr("Nom du plan"), self.tr("Tours · hiver 2026-27"))
        self.dumg = self._line(self.tr("DUMG"), self.tr("DUMG de Tours"))
        entries = [(region.name, region.code) for region in regions()]
        self.region = ValueBox(self.tr("Région"), entries, entries[0][1])
        self.departements = QListWidget()
        self.departements.setAccessibleName(self.tr("Départements du plan"))
        self.departements.setFixedHeight(round(self.fontMetrics().height() * 1.7 * _LIST_LINES))
        season, year = _next_semester(date.today())
        self.season = ValueBox(self.tr("Saison"), [(item.label, item) for item in Season], season)
        self.year = WholeNumber(self.tr("Année où commence le semestre"), year, _FIRST_YEAR, _LAST_YEAR)
        self.start, self.end = self._day(self.tr("Premier jour")), self._day(self.tr("Dernier jour"))
        self.path = self._line(self.tr("Fichier"), "")
        self.browse = QPushButton(self.tr("&Choisir…"))
        self.browse.setAutoDefault(False)
        self._is_path_chosen = False
        self._arrange()
        self._connect()
        self._list_departements()
        self._set_days()
        self._name_file()

    def _line(self, name: str, example: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(example)
        return field

    def _day(self, name: str) -> QDateEdit:
        field = QDateEdit()
        field.setCalendarPopup(True)
        field.setAccessibleName(name)
        field.setDisplayFormat(_DAY_FORMAT)
        return field

    def _arrange(self) -> None:
        semester, days, file = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for line, widgets in (
            (semester, (self.season, self.year)),
            (days, (self.start, plain_label(self.tr("au"), "value"), self.end)),
            (file, (self.path, self.browse)),
        ):
            line.setSpacing(8)
            for widget in widgets:
                line.addWidget(widget)
        days.addStretch(1)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(self.tr("&Nom du plan"), self.name)
        form.addRow(self.tr("&DUMG"), self.dumg)
        form.addRow(self.tr("&Région"), self.region)
        form.addRow(self.tr("Dé&partements"), self.departements)
        form.addRow(_label(self.tr("&Semestre à pourvoir"), self.season), semester)
        form.addRow(_label(self.tr("D&u"), self.start), days)
        form.addRow("", plain_label(self.tr("Les dates habituelles ; corrigez-les d’après l’arrêté."), "muted"))
        form.addRow(_label(self.tr("&Fichier"), self.path), file)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = QPushButton(self.tr("Créer le &plan"))
        self.go.setProperty("primary", True)
        self.go.setDefault(True)
        self.buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(self.banner)
        layout.addLayout(form)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 84)

    def _connect(self) -> None:
        self.region.currentIndexChanged.connect(self._list_departements)
        self.season.currentIndexChanged.connect(self._set_days)
        self.year.valueChanged.connect(self._set_days)
        self.name.textEdited.connect(self._name_file)
        self.path.textEdited.connect(self._keep_path)
        self.browse.clicked.connect(self._choose_path)
        self.buttons.accepted.connect(self.write)
        self.buttons.rejected.connect(self.reject)

    def _list_departements(self) -> None:
        """Those of the région first, chosen; the others below, for a territory that goes beyond it."""
        region = self.region.value
        self.departements.clear()
        for item in sorted(departements(), key=lambda found: (found.region != region, found.code)):
            row = QListWidgetItem(f"{item.code} · {item.name}")
            row.setData(_CODE, item.code)
            row.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(Qt.CheckState.Checked if item.region == region else Qt.CheckState.Unchecked)
            self.departements.addItem(row)
        self.departements.scrollToTop()

    def _set_days(self) -> None:
        for field, day in zip((self.start, self.end), usual_days(self.season.value, self.year.value()), strict=True):
            field.setDate(QDate(day.year, day.month, day.day))

    def _name_file(self) -> None:
        """A file named after the plan, until another one is chosen."""
        if not self._is_path_chosen:
            name = comparable(self.name.text()).replace(" ", "-") or self.tr("nouveau-plan")
            self.path.setText(str(user_folder() / f"{name}{SUFFIX}"))

    def _keep_path(self) -> None:
        self._is_path_chosen = True

    def _choose_path(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Nouveau plan"), self.path.text(), f"*{SUFFIX}")
        if chosen:
            self._is_path_chosen = True
            self.path.setText(str(_plan_path(chosen)))

    @property
    def codes(self) -> tuple[str, ...]:
        """Codes of the départements that are chosen."""
        rows = [self.departements.item(row) for row in range(self.departements.count())]
        return tuple(row.data(_CODE) for row in rows if row.checkState() is Qt.CheckState.Checked)

    @property
    def semester(self) -> Semester:
        """The semester as it is entered."""
        start, end = (_python_day(field.date()) for field in (self.start, self.end))
        return Semester(1, self.season.value, start, end)

    def write(self) -> None:
        """Write the plan and close, or say what is not possible."""
        path = _plan_path(self.path.text().strip())
        try:
            create_empty(
                path,
                name=self.name.text(),
                dumg=self.dumg.text(),
                region=self.region.value,
                departements=self.codes,
                semester=self.semester,
            )
        except KnownError as error:
            self.banner.show_error(error)
            return
        self.accept()
        self.written.emit(path)


def _label(text: str, field: QWidget) -> QLabel:
    """A label whose key goes to ``field``."""
    label = QLabel(text)
    label.setBuddy(field)
    return label


def _plan_path(text: str) -> Path:
    """Where the plan goes; no name gives the folder, which is refused as it exists. « Tours v1.2 » keeps its « .2 »."""
    path = Path(text)
    return path if not path.name or path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def _python_day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def _next_semester(today: date) -> tuple[Season, int]:
    """The semester that will be placed next: it starts after ``today``."""
    for season, year in ((Season.SUMMER, today.year), (Season.WINTER, today.year)):
        if today < usual_days(season, year)[0]:
            return season, year
    return Season.SUMMER, today.year + 1
