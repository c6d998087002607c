"""The fairness ledger: what earlier semesters cost each intern, explained in words, filtered and copied."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import counted, grouped, stated
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.plan_reading import PlanReading
from pacte_desktop.gui.tables.filtered_list import FilteredList
from pacte_desktop.gui.tables.record_table import Column
from pacte_desktop.services.allocation import AccountRow, FairnessLedger, ledger_of

_DEBT = 1
_SAMPLES = {0: "LE BIHAN-DUVAL Yun", 1: "88,88", 2: "88", 3: "88", 4: "88", 5: "8" * 20}


class LedgerPanel(QWidget):
    """Counted beside the window the first time it is looked at; ``picked`` carries the id of an intern."""

    picked = Signal(object)

    def __init__(self, plan: OpenPlan, reading: PlanReading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan, self._reading = plan, reading
        self.found: FairnessLedger | None = None
        self._task = self.tr("Équité entre semestres")
        self.list: FilteredList[AccountRow] = FilteredList(
            self.tr("Équité entre semestres"), self._columns(), lambda row: row.intern_id, _SAMPLES
        )
        self.list.sort_by(_DEBT, Qt.SortOrder.DescendingOrder)
        self.never = plain_label(
            self.tr(
                "Ce registre éclaire la personne qui décide ; le semestre le plus récent y pèse le plus. "
                "Il ne change jamais l’ordre légal du choix par rang ; "
                "seul l’optimum en tient compte, quand « Équité entre semestres » est coché."
            ),
            "muted",
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(4)
        layout.addWidget(self.list, 1)
        self.never.setContentsMargins(12, 0, 12, 0)
        layout.addWidget(self.never)
        self.list.picked.connect(self.picked)

    def _columns(self) -> list[Column[AccountRow]]:
        return [
            Column(self.tr("Interne"), lambda row: row.name),
            Column(
                self.tr("Dette"),
                lambda row: grouped(row.debt, 2),
                lambda row: row.debt,
                is_number=True,
                tooltip=self.tr(
                    "0 : personne n’a été lésé. Plus elle est grande, plus les semestres passés ont coûté."
                ),
            ),
            Column(
                self.tr("Loin"),
                lambda row: str(row.times_far),
                lambda row: row.times_far,
                is_number=True,
                tooltip=self.tr("Nombre de semestres au-delà de la limite de trajet"),
            ),
            Column(
                self.tr("Hors"),
                lambda row: str(row.times_outside),
                lambda row: row.times_outside,
                is_number=True,
                tooltip=self.tr("Nombre de semestres hors des vœux de l’interne"),
            ),
            Column(
                self.tr("Sem."),
                lambda row: str(row.semesters),
                lambda row: row.semesters,
                is_number=True,
                tooltip=self.tr("Semestres passés dont le stage est connu"),
            ),
            Column(self.tr("En mots"), self._words, hint=self._words),
        ]

    def read(self) -> None:
        """Count again from what the plan holds now."""
        try:
            wanted = self._reading.wanted()
        except KnownError as error:
            self._plan.failed.emit(error)
            return
        self._plan.tasks.start(self._task, lambda watch: ledger_of(wanted, watch), self._take, self._fail)
        if self.found is None:
            self.list.set_records((), self.tr("Le registre se calcule…"))

    def _take(self, found: FairnessLedger) -> None:
        self.found = found
        harmed = sum(row.debt > 0 for row in found.rows)
        if not any(row.semesters for row in found.rows):
            lead = self.tr("Aucun semestre passé n’est connu : le registre se remplit avec les stages validés.")
            self.list.set_records((), lead)
            return
        words = counted(
            harmed,
            self.tr("{n} interne sur {total} a une dette. Moyenne : {mean} ; dixième le plus lésé : {worst}. {often}"),
            self.tr(
                "{n} internes sur {total} ont une dette. Moyenne : {mean} ; dixième le plus lésé : {worst}. {often}"
            ),
            total=grouped(len(found.rows)),
            mean=grouped(found.mean, 2),
            worst=grouped(found.worst_decile, 2),
            often=self.tr("Loin au moins {times} fois : {percent} %.").format(
                times=found.often, percent=grouped(100 * found.share_far_often, 1)
            ),
        )
        self.list.set_records(found.rows, words)

    def _words(self, row: AccountRow) -> str:
        """Why the debt is what it is."""
        if not row.semesters:
            return self.tr("Aucun semestre passé connu.")
        if not row.debt:
            return self.tr("Jamais loin ni hors de ses vœux.")
        told = []
        far_min = stated(self.found.far_min) if self.found else ""
        if row.times_far:
            told.append(
                counted(
                    row.times_far,
                    self.tr("{n} fois à plus de {far} min"),
                    self.tr("{n} fois à plus de {far} min"),
                    far=far_min,
                )
            )
        if row.times_outside:
            told.append(
                counted(row.times_outside, self.tr("{n} fois hors de ses vœux"), self.tr("{n} fois hors de ses vœux"))
            )
        return ", ".join(told)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self.list.set_records((), str(error))
