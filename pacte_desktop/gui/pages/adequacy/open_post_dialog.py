"""Opens a post that an accreditation allows: which accreditation, phases, seats and number."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.posts import Accreditation
from pacte_desktop.gui.banner import Banner
from pacte_desktop.gui.check_box import CheckBox
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.adequacy.table_box import TableBox
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.tables.record_table import Column
from pacte_desktop.services import posts

_NUMBER_LENGTH = 40


class OpenPostDialog(QDialog):
    """``opened`` carries the id of the new post."""

    opened = Signal(int)

    def __init__(self, plan: OpenPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Ouvrir un poste à partir d’un agrément"))
        self._plan = plan
        self._known = {item.id: item for item in posts.openable(plan.snapshot.board)}
        self.banner = Banner()
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Filtrer les agréments : terrain, type, phase…"))
        self.search.setAccessibleName(self.tr("Filtrer les agréments"))
        self.list: TableBox[Accreditation] = TableBox(
            self.tr("Agréments en vigueur pendant le semestre"), self._columns(), lambda item: item.id, name_chars=26
        )
        self.only_left = CheckBox(self.tr("Seulement ceux où il reste des places à ouvrir"))
        self.only_left.setChecked(True)
        self.phases = {phase: CheckBox(phase.label[:1].upper() + phase.label[1:]) for phase in Phase}
        self.seats = QSpinBox(minimum=1, maximum=posts.MOST_SEATS)
        self.number = QLineEdit(maxLength=_NUMBER_LENGTH)
        self.number.setPlaceholderText(self.tr("Numéro sous lequel le poste est publié"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.open_post = self.buttons.addButton(self.tr("Ouvrir le poste"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.open_post.setProperty("primary", True)
        self._arrange()
        self.list.show_records(list(self._known.values()))
        self.search.textChanged.connect(self.list.proxy.set_text)
        self.only_left.toggled.connect(lambda _on: self._filter())
        self._filter()
        self.list.picked.connect(self._show)
        self.list.opened.connect(lambda _key: self.number.setFocus())
        self.buttons.accepted.connect(self._open)
        self.buttons.rejected.connect(self.reject)
        plan.failed.connect(self.banner.show_error)
        self._show(None)

    def _columns(self) -> list[Column[Accreditation]]:
        board, sites = self._plan.snapshot.board, self._plan.snapshot.sites
        return [
            Column(
                self.tr("Terrain"), lambda item: sites[item.site_id].name, hint=lambda item: sites[item.site_id].name
            ),
            Column(self.tr("Type"), lambda item: board.types[item.internship_type].short_label),
            Column(self.tr("Phase"), lambda item: item.phase.label),
            Column(
                self.tr("Du"),
                lambda item: f"{item.valid_from:%d/%m/%Y}",
                lambda item: item.valid_from,
            ),
            Column(
                self.tr("Au"),
                lambda item: f"{item.valid_to:%d/%m/%Y}",
                lambda item: item.valid_to,
                sign=lambda item: "" if item.spans(board.semester) else "warning",
                hint=self._span_words,
            ),
            Column(
                self.tr("Restent à ouvrir"),
                lambda item: self.tr("{left} sur {all}").format(
                    left=posts.seats_allowed(board, item), all=item.capacity
                ),
                lambda item: posts.seats_allowed(board, item),
                is_number=True,
            ),
        ]

    def _span_words(self, item: Accreditation) -> str:
        if item.spans(self._plan.snapshot.board.semester):
            return self.tr("L’agrément couvre tout le semestre.")
        return self.tr(
            "L’agrément ne couvre pas tout le semestre : le poste s’ouvre, mais personne ne peut le prendre."
        )

    def _arrange(self) -> None:
        boxes = QWidget()
        row = QHBoxLayout(boxes)
        row.setContentsMargins(0, 0, 0, 0)
        for box in self.phases.values():
            row.addWidget(box)
        row.addStretch(1)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        fields: list[tuple[str, QWidget]] = [
            (self.tr("Ouvert à"), boxes),
            (self.tr("&Places"), self.seats),
            (self.tr("&Numéro IMOTEP"), self.number),
        ]
        for label, field in fields:
            form.addRow(label, field)
            field.setAccessibleName(label.replace("&", ""))
        self.words = plain_label("", "muted")
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(self.banner)
        find = QHBoxLayout()
        find.addWidget(self.search, 1)
        find.addWidget(self.only_left)
        layout.addLayout(find)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.words)
        layout.addLayout(form)
        layout.addWidget(self.buttons)
        unit, room = self.fontMetrics().averageCharWidth(), self.screen().availableSize()
        self.resize(min(unit * 120, room.width() - 40), min(unit * 84, room.height() - 60))

    def _filter(self) -> None:
        board, only_left = self._plan.snapshot.board, self.only_left.isChecked()
        self.list.proxy.set_accepts(lambda key: not only_left or posts.seats_allowed(board, self._known[key]) > 0)

    @property
    def current(self) -> Accreditation | None:
        """The accreditation pointed at."""
        return self._known.get(self.list.current_key() or 0)

    def _show(self, _key: object) -> None:
        """Offer what the accreditation allows."""
        board, item = self._plan.snapshot.board, self.current
        allowed = posts.accredited_phases(board, item) if item else ()
        nothing = self.tr("Choisissez d’abord un agrément dans la liste.")
        other = self.tr("Le terrain n’est pas agréé pour cette phase.")
        for phase, box in self.phases.items():
            box.setEnabled(phase in allowed)
            box.setToolTip("" if phase in allowed else other if item else nothing)
            box.setChecked(item is not None and phase is item.phase)
        self.seats.setEnabled(item is not None)
        self.seats.setMaximum(max(1, posts.seats_allowed(board, item)) if item else 1)
        self.open_post.setEnabled(item is not None)
        self.open_post.setToolTip("" if item else nothing)
        if not self._known:
            self.words.setText(self.tr("Aucun agrément n’est en vigueur pendant ce semestre."))
        else:
            self.words.setText(self._span_words(item) if item else nothing)

    def _open(self) -> None:
        item = self.current
        if item is None:
            return
        self.banner.hide()
        verb = partial(
            posts.open_post_from_accreditation,
            accreditation_id=item.id,
            capacity=self.seats.value(),
            phases=[phase for phase, box in self.phases.items() if box.isChecked()],
            imotep_number=self.number.text(),
        )
        changes = self._plan.run(verb)
        if changes is not None:
            (post_id,) = changes.ids["open_post"]
            self.opened.emit(post_id)
            self.accept()
