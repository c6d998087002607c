"""« Et si ce poste fermait ? »: the best plan there would be beside the one that moves fewest, and who would move."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.gui.banner import Banner
from pacte_desktop.gui.check_box import CheckBox
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.allocation.move_rows import MOVE_SAMPLES, MoveRow, move_columns, move_rows
from pacte_desktop.gui.pages.allocation.run_shelf import IN_FORCE, Shelved
from pacte_desktop.gui.pages.allocation.run_table import RunTable, RunView
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.pages.work_card import WorkCard
from pacte_desktop.gui.plan_reading import PlanReading
from pacte_desktop.gui.tables.filtered_list import FilteredList
from pacte_desktop.services.allocation import AllocationSettings, Closing, after_closing, keep
from pacte_desktop.services.sheets import Target

_BEST, _LEAST = "best", "least"


class ClosingDialog(QDialog):
    """Nothing of the plan changes. ``kept``: one of the plans was kept in the file; ``followed``: an intern gone to."""

    kept = Signal()
    followed = Signal(object)

    def __init__(self, plan: OpenPlan, reading: PlanReading, post_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Et si ce poste fermait ?"))
        self._plan, self._reading, self._post_id = plan, reading, post_id
        self._task = self.tr("Et si ce poste fermait ?")
        self._current = _LEAST
        self.found: Closing | None = None
        snapshot = plan.snapshot
        self._post = snapshot.board.posts[post_id]
        self._site = snapshot.sites[self._post.site_id].name
        self.banner = Banner()
        self.work = WorkCard(plan.tasks, self._task)
        self.title = plain_label(self._site, "title")
        type_label = snapshot.board.types[self._post.internship_type].label
        self.subtitle = plain_label(
            self.tr("{type} · {number}").format(type=type_label, number=self._post.imotep_number), "muted"
        )
        self.seats = QSpinBox()
        self.seats.setRange(0, max(0, self._post.capacity - 1))
        self.seats.setAccessibleName(self.tr("Places qui resteraient"))
        self.keep_choices = CheckBox(self.tr("Garder les choix faits en séance"))
        self.keep_choices.setChecked(True)
        self.keep_choices.setToolTip(
            self.tr("Sauf de ceux qui sont sur ce poste. Ce qui est verrouillé reste toujours.")
        )
        self.again = QPushButton(self.tr("Recalculer"))
        self.words = plain_label("", "heading")
        self.table = RunTable(self)
        self.view = RunView(self.table)
        self.moves: FilteredList[MoveRow] = FilteredList(
            self.tr("Qui changerait de poste"), move_columns(), lambda row: row.intern_id, MOVE_SAMPLES
        )
        self.keep = QPushButton(self.tr("Garder ce calcul"))
        self._arrange()
        self.again.clicked.connect(self.compute)
        self.keep.clicked.connect(self.keep_current)
        self.view.picked.connect(self._choose)
        self.moves.picked.connect(lambda key: self.followed.emit(Target("intern", str(key))))
        self._show()
        self.compute()

    def _arrange(self) -> None:
        left = QHBoxLayout()
        label = QLabel(self.tr("Places qui resteraient"))
        label.setBuddy(self.seats)
        left.addWidget(label)
        left.addWidget(self.seats)
        left.addWidget(self.keep_choices)
        left.addWidget(self.again)
        left.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.keep, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.keep.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        for widget in (self.banner, self.title, self.subtitle):
            layout.addWidget(widget)
        layout.addLayout(left)
        layout.addWidget(self.work)
        layout.addWidget(self.words)
        layout.addWidget(self.view, 3)
        layout.addWidget(self.moves, 3)
        layout.addWidget(
            plain_label(
                self.tr("Rien n’est fermé ni déplacé ici : c’est un essai. Garder un calcul ne ferme pas le poste."),
                "muted",
            )
        )
        layout.addWidget(buttons)
        self.view.setMinimumHeight(self.fontMetrics().height() * 8)
        unit, room = self.fontMetrics().averageCharWidth(), self.screen().availableSize()
        self.resize(min(unit * 128, room.width() - 40), min(unit * 110, room.height() - 60))

    def compute(self) -> None:
        """Look for both plans beside the window."""
        self.banner.hide()
        try:
            wanted = self._reading.wanted(AllocationSettings(keep_choices=self.keep_choices.isChecked()))
        except KnownError as error:
            self.banner.show_error(error)
            return
        post_id, seats = self._post_id, self.seats.value()
        self.work.set_working(True)
        self.again.setEnabled(False)
        self.again.setToolTip(self.tr("Le calcul est en cours."))
        self._plan.tasks.start(
            self._task,
            lambda watch: after_closing(wanted, post_id, seats, watch),
            self._take,
            self._fail,
            self._stopped,
        )

    def _take(self, found: Closing) -> None:
        self.found = found
        self._stopped()

    def _fail(self, error: Exception) -> None:
        self._stopped()
        if not isinstance(error, KnownError):
            raise error
        self.banner.show_error(error)

    def _stopped(self) -> None:
        self.work.set_working(False)
        self.again.setEnabled(True)
        self.again.setToolTip("")
        self._show()

    def _show(self) -> None:
        found = self.found
        for widget in (self.view, self.moves):
            widget.setVisible(found is not None)
        self.words.setText(found.sentence if found else "")
        if found is not None:
            items = [Shelved(IN_FORCE, found.before), Shelved(_BEST, found.best), Shelved(_LEAST, found.least)]
            self.view.show_items(items, self._current)
        self._show_moves()

    def _show_moves(self) -> None:
        found = self.found
        chosen = {_BEST: (found.best, found.best_moves), _LEAST: (found.least, found.least_moves)} if found else {}
        if found is not None and self._current in chosen:
            run, moves = chosen[self._current]
            words = self.tr("Qui changerait de poste dans « {label} » :").format(label=run.label)
            nobody = self.tr("Personne ne changerait de poste dans « {label} ».").format(label=run.label)
            self.moves.set_records(move_rows(moves, found.before, run), words if moves else nobody)
        elif found is not None:
            self.moves.set_records((), self.tr("Choisissez l’un des deux plans à droite pour voir qui bougerait."))
        why = self._why_not_kept(self._current in chosen)
        self.keep.setEnabled(not why)
        self.keep.setToolTip(why)

    def _why_not_kept(self, is_chosen: bool) -> str:
        if self._plan.file.read_only:
            return self.tr("Ce plan est ouvert en lecture seule.")
        return "" if is_chosen else self.tr("Choisissez l’un des deux plans calculés.")

    def _choose(self, key: str) -> None:
        self._current = key
        self._show_moves()

    def keep_current(self) -> None:
        """Keep the chosen plan beside the others of the page « Calculs »."""
        if self.found is None or self._current == IN_FORCE:
            return
        run = self.found.best if self._current == _BEST else self.found.least
        words = (
            self.tr("Fermeture de {site} : {label}")
            if not self.seats.value()
            else self.tr("Moins de places à {site} : {label}")
        )
        label = words.format(site=self._site, label=run.label)
        try:
            keep(self._plan.file, run, label)
        except KnownError as error:
            self.banner.show_error(error)
            return
        self.banner.show_done(self.tr("« {label} » est gardé dans la page Calculs.").format(label=label))
        self.kept.emit()

    def done(self, result: int) -> None:
        """Stop what is under way."""
        self._plan.tasks.cancel(self._task)
        super().done(result)
