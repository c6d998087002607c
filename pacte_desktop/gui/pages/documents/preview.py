"""The true pages with their zoom, small pictures and page number; or, where there are none, why, and what to do."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.elided_combo import ElidedCombo
from pacte_desktop.gui.icons import icon
from pacte_desktop.gui.pages.documents.page_view import FIT_PAGE, FIT_WIDTH, STEPS, PageView
from pacte_desktop.gui.pages.documents.pdf_pages import PdfPages
from pacte_desktop.gui.pages.documents.thumbnails import Thumbnails
from pacte_desktop.gui.pages.plain_label import plain_label

Act = tuple[str, Callable[[], object]]
_OWN = "own"
_ZOOM_CHARS = 10
_ROOMY_CHARS = 56  # below, small pictures would leave the pages too little


class Preview(QWidget):
    """Shows pages or words, never both."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages: PdfPages | None = None
        self.view = PageView()
        self.view.setAccessibleName(self.tr("Aperçu des pages"))
        self.thumbnails = Thumbnails()
        self.zoom = ElidedCombo()
        self.zoom.setMinimumContentsLength(_ZOOM_CHARS)
        self.zoom.setAccessibleName(self.tr("Taille de l’aperçu"))
        self.zoom.addItem(self.tr("Pleine largeur"), FIT_WIDTH)
        self.zoom.addItem(self.tr("Page entière"), FIT_PAGE)
        for step in STEPS:
            self.zoom.addItem(self._percent(step), step)
        self.smaller = self._tool("minus", self.tr("Réduire (−)"))
        self.larger = self._tool("plus", self.tr("Agrandir (+)"))
        self.number = QSpinBox()
        self.number.setAccessibleName(self.tr("Page"))
        self.number.setKeyboardTracking(False)
        self.count = QLabel()
        self.note = plain_label("", "muted")
        self.note.hide()
        self.words = plain_label("", "heading")
        self.details = plain_label("", "value")
        self._acts = QHBoxLayout()
        self.acts: list[QPushButton] = []
        self.bar = QWidget()
        self._stack = QStackedWidget()
        self._arrange()
        self._connect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the pages have it."""
        super().resizeEvent(event)
        self._place_thumbnails()

    def _place_thumbnails(self) -> None:
        roomy = self.width() > self.fontMetrics().averageCharWidth() * _ROOMY_CHARS
        self.thumbnails.setVisible(roomy and self.pages is not None and len(self.pages) > 1)

    def _tool(self, icon_name: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(icon_name))
        button.setProperty("icon_name", icon_name)
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button

    def _arrange(self) -> None:
        line = QHBoxLayout(self.bar)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        page = QLabel(self.tr("Page"))
        for widget in (self.smaller, self.zoom, self.larger):
            line.addWidget(widget)
        line.addStretch(1)
        for label in (page, self.number, self.count):
            line.addWidget(label)
        pages = QWidget()
        row = QHBoxLayout(pages)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.thumbnails)
        row.addWidget(self.view, 1)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(1)
        for label in (self.words, self.details):
            column.addWidget(label)
        self._acts.addStretch(1)
        column.addLayout(self._acts)
        column.addStretch(2)
        self._stack.addWidget(pages)
        self._stack.addWidget(words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.bar)
        layout.addWidget(self.note)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.smaller.clicked.connect(lambda: self.view.step(False))
        self.larger.clicked.connect(lambda: self.view.step(True))
        self.zoom.activated.connect(self._choose_zoom)
        self.view.zoom_changed.connect(self._show_zoom)
        self.view.page_changed.connect(self._show_page)
        self.number.valueChanged.connect(lambda number: self.view.go_to(number - 1))
        self.thumbnails.chosen.connect(self.view.go_to)

    @property
    def has_pages(self) -> bool:
        """True while pages are shown."""
        return self.pages is not None

    def show_pdf(self, pdf: bytes, note: str, *, page: int = 0) -> None:
        """Show the pages of a PDF from ``page`` on, under what is to be known of them."""
        self.close_pages()
        self.pages = PdfPages(pdf)
        self._stack.setCurrentIndex(0)
        self.bar.show()
        self.note.setText(note)
        self.note.setVisible(bool(note))
        total = len(self.pages)
        before = self.number.blockSignals(True)
        self.number.setRange(1, max(total, 1))
        self.number.blockSignals(before)
        self.count.setText(self.tr("sur {n}").format(n=grouped(total)))
        self.thumbnails.show_pages(self.pages)
        self.view.show_pages(self.pages, page)
        self._place_thumbnails()
        self._show_page(self.view.page)
        self._show_zoom()

    def show_words(self, words: str, details: str = "", acts: Sequence[Act] = (), *, sign: str = "") -> None:
        """Show why there are no pages, and what can be done."""
        self.close_pages()
        self.bar.hide()
        self.note.hide()
        self.words.setText(words)
        self.words.setProperty("sign", sign)
        self.words.style().unpolish(self.words)
        self.words.style().polish(self.words)
        self.details.setText(details)
        self.details.setVisible(bool(details))
        while self.acts:
            former = self.acts.pop()
            former.hide()
            former.deleteLater()
        for place, (text, act) in enumerate(acts):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on, act=act: act())
            self.acts.append(button)
            self._acts.insertWidget(place, button)
        self._stack.setCurrentIndex(1)

    def close_pages(self) -> None:
        """Let the pages go."""
        pages, self.pages = self.pages, None
        self.view.show_pages(None)
        self.thumbnails.show_pages(None)
        if pages is not None:
            pages.close()

    def _percent(self, factor: float) -> str:
        return self.tr("{n} %").format(n=grouped(round(factor * 100)))

    def _choose_zoom(self, row: int) -> None:
        wanted = self.zoom.itemData(row)
        if wanted in (FIT_WIDTH, FIT_PAGE):
            self.view.set_fit(str(wanted))
        elif isinstance(wanted, float):
            self.view.set_factor(wanted)

    def _show_zoom(self) -> None:
        """The size in use, also one between the steps."""
        own = self.zoom.findData(_OWN)
        if own >= 0:
            self.zoom.removeItem(own)
        wanted: str | float = self.view.fit or next(
            (step for step in STEPS if abs(step - self.view.factor) < 0.005), _OWN
        )
        if wanted == _OWN:
            self.zoom.addItem(self._percent(self.view.factor), _OWN)
        self.zoom.setCurrentIndex(self.zoom.findData(wanted))
        self.zoom.setToolTip(self._percent(self.view.factor))

    def _show_page(self, number: int) -> None:
        before = self.number.blockSignals(True)
        self.number.setValue(number + 1)
        self.number.blockSignals(before)
        self.thumbnails.show_page(number)
        words = self.tr("Page {n} sur {total}").format(n=number + 1, total=self.view.page_count)
        self.view.setAccessibleDescription(words)

    def refresh_theme(self) -> None:
        """Draw icons and surfaces again."""
        for button in (self.smaller, self.larger):
            button.setIcon(icon(str(button.property("icon_name"))))
        self.view.refresh_theme()
