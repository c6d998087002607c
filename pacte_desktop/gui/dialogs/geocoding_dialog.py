"""Addresses to points: what would be sent is shown, a person consents each time, then decides line by line."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import counted
from pacte_desktop.gui.banner import Banner
from pacte_desktop.gui.dialogs.geocoding.result_view import ResultView
from pacte_desktop.gui.dialogs.geocoding.sending_view import SendingView
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.work_card import WorkCard
from pacte_desktop.gui.tasks import Tasks
from pacte_desktop.services.geocoding import address_lines, least_score, write_points
from pacte_desktop.services.geocoding_service import Answer, locate, service_host

_SENDING, _RESULTS = range(2)
_WIDTH_CHARS, _HEIGHT_CHARS = 130, 80


class GeocodingDialog(QDialog):
    """``done_saying`` carries the sentence of what was written."""

    done_saying = Signal(str)

    def __init__(self, plan: OpenPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Localiser des adresses"))
        self._plan = plan
        self._tasks = Tasks(self)
        self._sha256 = ""
        self._name = self.tr("Localisation des adresses")
        self.banner = Banner()
        self.work = WorkCard(self._tasks, self._name)
        self.sending = SendingView(address_lines(plan.file), service_host())
        self.results = ResultView()
        self.stack = QStackedWidget()
        self.send = QPushButton(self.tr("&Envoyer"))
        self.write = QPushButton()
        self.back = QPushButton(self.tr("‹ P&récédent"))
        self.leave = QPushButton(self.tr("&Fermer"))
        self._arrange()
        self.sending.changed.connect(self._refresh)
        self.results.changed.connect(self._refresh)
        self.send.clicked.connect(self.locate)
        self.write.clicked.connect(self.write_chosen)
        self.back.clicked.connect(lambda: self._go_to(_SENDING))
        self.leave.clicked.connect(self.reject)
        self._go_to(_SENDING)

    def _arrange(self) -> None:
        for view in (self.sending, self.results):
            self.stack.addWidget(view)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self.leave, self.back, self.send, self.write):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        for button in (self.send, self.write):
            button.setProperty("primary", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self.banner)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.work)
        layout.addLayout(buttons)
        unit = self.fontMetrics().averageCharWidth()
        available = self.screen().availableSize()
        self.resize(
            min(unit * _WIDTH_CHARS, available.width() - 40), min(unit * _HEIGHT_CHARS, available.height() - 60)
        )

    def _go_to(self, view: int) -> None:
        self.stack.setCurrentIndex(view)
        self.sending.consent.setChecked(False)  # Each sending is agreed to by itself.
        self._refresh()

    def _refresh(self) -> None:
        at_results, busy = self.stack.currentIndex() == _RESULTS, self.work.is_working
        self.send.setVisible(not at_results)
        self.write.setVisible(at_results)
        self.back.setVisible(at_results)
        self.send.setEnabled(self.sending.consent.isChecked() and not busy)
        self.send.setToolTip("" if self.send.isEnabled() else self.tr("Cochez d’abord l’accord, sous la liste."))
        count = len(self.results.chosen)
        self.write.setText(counted(count, self.tr("É&crire {n} position"), self.tr("É&crire {n} positions")))
        why = ""
        if self._plan.file.read_only:
            why = self.tr("Ce plan est ouvert en lecture seule.")
        elif not count:
            why = self.tr("Cochez au moins une ligne.")
        self.write.setEnabled(not why)
        self.write.setToolTip(why)
        self.sending.setEnabled(not busy)

    def locate(self) -> None:
        """Send the lines shown, once they are agreed to."""
        lines = self.sending.chosen
        if not self.sending.consent.isChecked() or self.work.is_working:
            return
        self.banner.hide()
        self._set_working(True)
        self._tasks.start(self._name, lambda watch: locate(lines, watch), self._show, self._fail, self._stopped)

    def _set_working(self, working: bool) -> None:
        self.work.set_working(working)
        self._refresh()

    def _show(self, answer: Answer) -> None:
        self._set_working(False)
        self._sha256 = answer.sha256
        try:
            least = least_score(self._plan.file)
        except KnownError as error:
            self.banner.show_error(error)
            return
        self.results.show_results(answer.located, least)
        self._go_to(_RESULTS)

    def _fail(self, error: Exception) -> None:
        self._set_working(False)
        if not isinstance(error, KnownError):
            raise error
        self.banner.show_error(error)

    def _stopped(self) -> None:
        self._set_working(False)
        self.banner.show_done(self.tr("Arrêté. Rien n’a été changé dans le plan."))

    def write_chosen(self) -> None:
        """Write the ticked points in one step of the history."""
        chosen = self.results.chosen
        self._plan.failed.connect(self.banner.show_error)
        try:
            changes = self._plan.run(write_points, chosen, self._sha256)
        finally:
            self._plan.failed.disconnect(self.banner.show_error)
        if changes is not None:
            self.done_saying.emit(
                counted(
                    len(chosen),
                    self.tr("{n} lieu est maintenant à son adresse. Ctrl+Z l’annule."),
                    self.tr("{n} lieux sont maintenant à leur adresse. Ctrl+Z l’annule."),
                )
            )
            self.accept()

    def done(self, result: int) -> None:
        """Stop what is under way before leaving."""
        self._tasks.cancel_all()
        super().done(result)
