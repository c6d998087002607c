"""The card of matrices of minutes: import one, see those of this machine, and use one instead of roads."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from pacte_desktop.gui.icons import icon
from pacte_desktop.gui.pages.matrix_words import matrix_fit_line, matrix_line, matrix_state
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.theme import current_theme
from pacte_desktop.services.matrix import KnownMatrix, MatrixFit

_ROWS = 4


class MatrixCard(QFrame):
    """Shows the matrices of the machine and what the one in view tells of the plan; the page does the work."""

    shown = Signal(Path)
    import_asked = Signal()
    use_asked = Signal(Path)
    rest_asked = Signal()
    removal_asked = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Card")
        self._matrices: list[KnownMatrix] = []
        self._in_use: Path | None = None
        self._elsewhere = False
        self._state = plain_label("", "muted")
        self._fit = plain_label("", "value")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Matrices de temps de cet ordinateur"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.bring = QPushButton(self.tr("Importer une matrice…"))
        self._use = QPushButton(self.tr("Utiliser cette matrice"))
        self._remove = QPushButton(self.tr("Supprimer la matrice…"))
        self._arrange()
        self.bring.clicked.connect(self.import_asked)
        self._use.clicked.connect(self._use_or_rest)
        self._remove.clicked.connect(self._ask_removal)
        self.list.currentRowChanged.connect(self._show_row)
        self.list.itemActivated.connect(lambda _item: self._use_or_rest())

    def _arrange(self) -> None:
        words = self.tr(
            "Des temps de commune à commune calculés par un autre programme peuvent tenir lieu de routes. C’est un "
            "fichier CSV : une ligne par trajet, ou un tableau carré de codes INSEE ; on peut aussi le déposer ici."
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._use, self._remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        bring = QHBoxLayout()
        bring.addWidget(self.bring)
        bring.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(4)
        layout.addWidget(plain_label(self.tr("Matrice de temps").upper(), "section"))
        layout.addWidget(plain_label(words, "muted"))
        layout.addSpacing(4)
        for widget in (self.list, self._state, self._fit):
            layout.addWidget(widget)
        layout.addSpacing(4)
        layout.addLayout(buttons)
        layout.addSpacing(4)
        layout.addLayout(bring)

    @property
    def current(self) -> KnownMatrix | None:
        """The matrix in view."""
        row = self.list.currentRow()
        return self._matrices[row] if 0 <= row < len(self._matrices) else None

    def set_matrices(self, matrices: list[KnownMatrix], in_use: Path | None, show: Path | None = None) -> None:
        """The matrices of the machine; in view comes ``show``, else the one in view, the one in use, the first."""
        wanted = [show, self.current.path if self.current else None, in_use]
        self._matrices, self._in_use = matrices, in_use
        paths = [matrix.path for matrix in matrices]
        self.list.blockSignals(True)
        self.list.clear()
        for matrix in matrices:
            item = QListWidgetItem(matrix_line(matrix))
            if matrix.path == in_use:
                item.setIcon(icon("check", current_theme().good))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, self.tr("{name}, utilisée").format(name=item.text()))
            item.setToolTip(str(matrix.path))
            self.list.addItem(item)
        row = next((paths.index(path) for path in wanted if path in paths), 0 if paths else -1)
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self.list.setVisible(bool(matrices))
        height = self.list.sizeHintForRow(0) if matrices else 0
        self.list.setFixedHeight(height * min(_ROWS, len(matrices)) + 2 * self.list.frameWidth() + 2)
        self._show_row(row)

    def _show_row(self, _row: int) -> None:
        matrix = self.current
        self._elsewhere = False
        self.show_fit(None)
        for widget in (self._state, self._use, self._remove):
            widget.setVisible(matrix is not None)
        if matrix is None:
            return
        in_use = matrix.path == self._in_use
        self._state.setText(matrix_state(matrix))
        self._use.setText(self.tr("Ne plus utiliser la matrice") if in_use else self.tr("Utiliser cette matrice"))
        self._refresh_use()
        self.shown.emit(matrix.path)

    def show_fit(self, fit: MatrixFit | None) -> None:
        """What the matrix in view tells of the plan; None while nobody knows."""
        text, sign = matrix_fit_line(fit) if fit else ("", "")
        self._fit.setText(text)
        self._fit.setVisible(bool(text))
        self._fit.setProperty("sign", sign)
        self._fit.style().polish(self._fit)
        self._elsewhere = fit is not None and fit.elsewhere
        self._refresh_use()

    def set_working(self, working: bool) -> None:
        """While a matrix is being read, no other is begun."""
        self.bring.setEnabled(not working)
        self.bring.setToolTip(
            self.tr("Une matrice est en cours de lecture : attendez sa fin ou arrêtez-la.") if working else ""
        )

    def _refresh_use(self) -> None:
        matrix = self.current
        if matrix is None:
            return
        usable = matrix.path == self._in_use or (matrix.facts is not None and not self._elsewhere)
        self._use.setEnabled(usable)
        self._use.setToolTip("" if usable else matrix.problem or self._fit.text())

    def _use_or_rest(self) -> None:
        matrix = self.current
        if matrix is None or not self._use.isEnabled():
            return
        if matrix.path == self._in_use:
            self.rest_asked.emit()
        else:
            self.use_asked.emit(matrix.path)

    def _ask_removal(self) -> None:
        if self.current is not None:
            self.removal_asked.emit(self.current.path)
