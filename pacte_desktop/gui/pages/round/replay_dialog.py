"""« Rejeu »: who would have left with another post, had one intern not been called. Nothing is changed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import counted
from pacte_desktop.gui.entry_field import EntryField
from pacte_desktop.gui.pages.round.change_table import Change, ChangeTableDialog
from pacte_desktop.gui.pages.round.day import Day
from pacte_desktop.gui.pages.round.words import post_words
from pacte_desktop.services.replay import Replay, replay


class ReplayDialog(ChangeTableDialog):
    """An entry of the call list is chosen by name or place."""

    def __init__(self, day: Day, parent: QWidget | None = None) -> None:
        super().__init__(
            "",
            self.tr(
                "Rien n’est modifié. Rejouer ou annuler la procédure reste une décision de l’ARS ; "
                "ce calcul dit seulement ce qu’un rejeu changerait."
            ),
            parent,
        )
        self.setWindowTitle(self.tr("Rejeu sans un interne"))
        self._day = day
        round_ = day.round
        assert round_ is not None
        entries = [(entry.position, round_.intern(entry)) for entry in round_.state.entries]
        self.field = EntryField()
        self.head.addWidget(self.field, 1)
        self.field.setPlaceholderText(self.tr("Interne à retirer : nom ou place dans la liste"))
        self.field.setAccessibleName(self.tr("Interne à retirer"))
        self.field.set_entries(
            lambda: [
                (self.tr("{name} · n° {place}").format(name=intern.full_name, place=place), intern.id)
                for place, intern in entries
            ]
        )
        self.field.found.connect(self.replay_without)
        self.show_changes(self.tr("Choisissez l’interne à retirer de la liste."), [])

    def replay_without(self, intern_id: int) -> None:
        """Run the round again without this intern."""
        session = self._day.session
        if session is None:
            return
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            found = replay(self._day.plan.file, session.id, intern_id)
        except KnownError as error:
            self.show_changes(str(error), [])
        else:
            self._show(found)
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _show(self, found: Replay) -> None:
        nothing = self.tr("sans poste")
        changes = [
            Change(
                item.intern.id,
                item.intern.full_name,
                post_words(self._day.plan, item.before.id) if item.before else nothing,
                post_words(self._day.plan, item.after.id) if item.after else nothing,
            )
            for item in found.changed
        ]
        words = counted(
            len(changes),
            self.tr("Sans {name}, {n} interne changerait de poste."),
            self.tr("Sans {name}, {n} internes changeraient de poste."),
            name=found.without.full_name,
        )
        self.show_changes(words, changes)
