"""Words in the middle of a list that has no rows, gone as soon as it has one."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel

_SHARE = 0.8  # of the width of the list


class EmptyHint(QLabel):
    """Lies over ``view`` while ``model``, which no filter narrows, is empty."""

    def __init__(self, text: str, view: QAbstractItemView, model: QAbstractItemModel) -> None:
        super().__init__(text, view.viewport())
        self._model, self._viewport = model, view.viewport()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", "muted")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.viewport().installEventFilter(self)
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            changed.connect(self._look)
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle."""
        if event.type() == QEvent.Type.Resize:
            self._look()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        room = self._viewport.rect()
        aside = round(room.width() * (1 - _SHARE) / 2)
        self.setGeometry(room.adjusted(aside, 0, -aside, -room.height() // 3))
        self.setVisible(self._model.rowCount() == 0)
