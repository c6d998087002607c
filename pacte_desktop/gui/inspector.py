"""The inspector: everything known of the selection, with links to what it is tied to."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.services.sheets import Fact, Section, Sheet, Target


class Inspector(QFrame):
    """Right-hand panel; ``followed`` carries the target of a link."""

    followed = Signal(object)

    def __init__(self, actions_for: Callable[[Target], list[QAction]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Inspector")
        self.setAccessibleName(self.tr("Fiche de la sélection"))
        self._actions_for = actions_for
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)
        width = self.fontMetrics().averageCharWidth() * 38
        self.setMinimumWidth(width)
        self.setMaximumWidth(round(width * 1.35))
        self.show_sheet(None, None)

    def show_sheet(self, target: Target | None, sheet: Sheet | None) -> None:
        """Show ``sheet``; without one, say how to fill the panel."""
        body = QWidget()
        body.setObjectName("InspectorBody")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(4)
        if sheet is None or target is None:
            layout.addWidget(plain_label(self.tr("Rien n’est sélectionné"), "heading"))
            layout.addWidget(
                plain_label(
                    self.tr("Cliquez une commune sur la carte, un interne ou un poste : sa fiche s’affiche ici."),
                    "muted",
                )
            )
        else:
            layout.addWidget(plain_label(sheet.title, "title"))
            layout.addWidget(plain_label(sheet.subtitle, "muted"))
            for section in sheet.sections:
                self._add_section(layout, section)
            self._add_actions(layout, target)
        layout.addStretch(1)
        former = self._scroll.takeWidget()
        if former is not None:
            former.hide()
            former.deleteLater()  # Later: the link or button that led here is still handling its click.
        self._scroll.setWidget(body)

    def _add_section(self, layout: QVBoxLayout, section: Section) -> None:
        layout.addSpacing(12)
        if section.title:
            layout.addWidget(plain_label(section.title.upper(), "section"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        for row, fact in enumerate(section.facts):
            value = self._value(fact)
            if fact.label:
                label = plain_label(fact.label, "muted")
                label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
                grid.addWidget(label, row, 0)
                grid.addWidget(value, row, 1)
            else:
                grid.addWidget(value, row, 0, 1, 2)
        grid.setColumnMinimumWidth(0, self.fontMetrics().averageCharWidth() * 14)
        layout.addLayout(grid)

    def _value(self, fact: Fact) -> QWidget:
        if fact.link is None:
            label = plain_label(fact.value, "value")
            label.setProperty("sign", fact.sign)
            return label
        return _Link(fact.value, lambda: self.followed.emit(fact.link))

    def _add_actions(self, layout: QVBoxLayout, target: Target) -> None:
        actions = self._actions_for(target)
        if not actions:
            return
        layout.addSpacing(16)
        for action in actions:
            button = QPushButton(action.text().replace("&", ""))
            button.setToolTip(action.toolTip())
            button.setProperty("primary", bool(action.property("primary")))
            button.clicked.connect(action.trigger)
            button.setEnabled(action.isEnabled())
            action.enabledChanged.connect(button.setEnabled)
            layout.addWidget(button)


class _Link(QLabel):
    """A text that leads somewhere: wraps like a label, works like a button with mouse and keyboard."""

    def __init__(self, text: str, follow: Callable[[], None]) -> None:
        super().__init__(text)
        self._follow = follow
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(text)

    def mouseReleaseEvent(self, event: object) -> None:
        """A click follows the link."""
        self._follow()

    def keyPressEvent(self, event: object) -> None:
        """Enter or space follow the link."""
        if getattr(event, "key", int)() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._follow()
        else:
            super().keyPressEvent(event)  # type: ignore[arg-type]
