"""The one selection of the window: selecting anywhere selects everywhere."""

from PySide6.QtCore import QObject, Signal

from pacte_desktop.services.sheets import Target


class Selection(QObject):
    """Holds the selected thing and tells when it changes."""

    changed = Signal(object)  # Target or None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._target: Target | None = None

    @property
    def target(self) -> Target | None:
        """What is selected; None for nothing."""
        return self._target

    def select(self, target: Target | None) -> None:
        """Select ``target``; nothing happens when it already is."""
        if target != self._target:
            self._target = target
            self.changed.emit(target)

    def key_of(self, kind: str) -> str | None:
        """Key of the selection when it is of this kind."""
        return self._target.key if self._target and self._target.kind == kind else None
