"""The first letter that a text would become, set as it would be printed, a moment after one stops typing."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.letter_template import LetterKind, LetterTemplate
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.tasks import Tasks
from pacte_desktop.services.documents import DocumentSource
from pacte_desktop.services.documents.letters.letter_preview import LetterSample, letter_sample, sample_pages

_WAIT_MS = 350  # Typing on is quicker than that; a look at the letter may wait so long.
_PAGE_WIDTH_IN = 8.27  # A4
_LEAST_PPI = 40.0
_AROUND_PX = 38


class LetterPreview(QWidget):
    """Pages below a line that says whose letter it is, or why there is none."""

    def __init__(self, plan: OpenPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self._tasks = Tasks(self)
        self._at = datetime.now()
        self._samples: dict[LetterKind, LetterSample] = {}
        self._wanted: tuple[LetterKind, Mapping[LetterKind, LetterTemplate]] | None = None
        self.status = plain_label("", "muted")
        self.pages: list[QLabel] = []
        self._body = QWidget()
        self._layout = QVBoxLayout(self._body)
        self._layout.setContentsMargins(4, 4, 4, 4)
        self._layout.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setAccessibleName(self.tr("Aperçu du courrier"))
        self._scroll.setWidget(self._body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 0, 0, 0)
        layout.addWidget(self.status)
        layout.addWidget(self._scroll, 1)
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self._set_pages)

    def show_letter(self, kind: LetterKind, templates: Mapping[LetterKind, LetterTemplate]) -> None:
        """Show the first letter of ``kind`` under these texts, soon."""
        self._wanted = (kind, dict(templates))
        self._timer.start()

    def show_nothing(self, why: str) -> None:
        """Keep what was shown, and say why it is not the text as it stands."""
        self._wanted = None
        self._timer.stop()
        self._tasks.cancel_all()
        self.status.setText(why)

    def forget_plan(self) -> None:
        """The plan is another one now: show the first letter as it would be now."""
        self._samples.clear()
        if self._wanted is not None:
            self._timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As wide as there is room."""
        super().resizeEvent(event)
        if self._wanted is not None:
            self._timer.start()

    def event(self, event: QEvent) -> bool:
        """On another screen, set as sharply as it shows."""
        if event.type() == QEvent.Type.DevicePixelRatioChange and self._wanted is not None:
            self._timer.start()
        return super().event(event)

    @property
    def is_busy(self) -> bool:
        """True until the pages show the text that was asked for last."""
        return self._timer.isActive() or self._tasks.is_busy()

    def stop(self) -> None:
        """Wait for what is being set; nothing is shown any more."""
        self._timer.stop()
        self._tasks.cancel_all()
        self._tasks.wait()

    def _source(self) -> DocumentSource:
        return DocumentSource(self._plan.file, self._plan.snapshot, self._plan.territory, (), self._at)

    def _set_pages(self) -> None:
        if self._wanted is None:
            return
        kind, templates = self._wanted
        source = self._source()
        try:
            if kind not in self._samples:
                self._samples[kind] = letter_sample(source, kind)
        except KnownError as error:
            self.status.setText(str(error))
            return
        sample = self._samples[kind]
        ratio = self.devicePixelRatioF()
        ppi = ratio * max(_LEAST_PPI, (self.width() - _AROUND_PX) / _PAGE_WIDTH_IN)
        self._tasks.start(
            self.tr("Aperçu"),
            lambda _watch: sample_pages(source, templates, sample, ppi),
            lambda pages: self._show(pages, sample, ratio),
            self._fail,
        )

    def _show(self, pages: list[bytes], sample: LetterSample, ratio: float) -> None:
        self.status.setText(sample.words)
        while self.pages:
            former = self.pages.pop()
            self._layout.removeWidget(former)
            former.deleteLater()
        for number, page in enumerate(pages, start=1):
            pixmap = QPixmap.fromImage(QImage.fromData(page))
            pixmap.setDevicePixelRatio(ratio)
            label = QLabel()
            label.setPixmap(pixmap)
            label.setAccessibleName(self.tr("Page {n}").format(n=number))
            self._layout.insertWidget(self._layout.count() - 1, label, 0, Qt.AlignmentFlag.AlignHCenter)
            self.pages.append(label)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self.status.setText(str(error))
