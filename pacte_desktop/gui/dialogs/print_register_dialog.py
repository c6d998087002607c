"""The register of prints that few may read: what left the program, when, by whom."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.print_record import PrintRecord
from pacte_desktop.domain.wording import counted, grouped
from pacte_desktop.gui.pages.adequacy.table_box import TableBox
from pacte_desktop.gui.tables.record_table import Column
from pacte_desktop.services.documents import DocumentKind, DocumentSource

_UNIT = 110


class PrintRegisterDialog(QDialog):
    """Lines, newest first; ``titles`` of the kinds by their code, ``labels`` of their scopes by key."""

    def __init__(
        self,
        records: Sequence[PrintRecord],
        titles: Mapping[str, str],
        labels: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Registre des impressions"))
        self._titles, self._labels = titles, labels
        self.box: TableBox[PrintRecord] = TableBox(
            self.tr("Sorties inscrites, de la plus récente à la plus ancienne"),
            self._columns(),
            lambda record: record.id,
        )
        self.box.say(
            counted(
                len(records),
                self.tr("{n} sortie de niveau « commission » ou « dossier individuel » est inscrite dans ce plan."),
                self.tr("{n} sorties de niveau « commission » ou « dossier individuel » sont inscrites dans ce plan."),
            )
        )
        self.box.show_records(records)
        copy = QPushButton(self.tr("Copier le tableau"))
        copy.clicked.connect(self.box.copy)
        copy.setEnabled(bool(records))
        copy.setToolTip("" if records else self.box.sentence.text())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(self.box, 1)
        layout.addWidget(buttons)
        unit = self.fontMetrics().averageCharWidth()
        self.resize(min(unit * _UNIT, 1300), unit * 60)

    def _columns(self) -> list[Column[PrintRecord]]:
        return [
            Column(
                self.tr("Quand"),
                lambda record: f"{record.at.replace(tzinfo=UTC).astimezone():%d/%m/%Y %H:%M}",
                lambda record: record.at,
            ),
            Column(self.tr("Document"), lambda record: self._titles.get(record.document, record.document)),
            Column(self.tr("Lecteurs"), lambda record: record.level.label),
            Column(self.tr("Sortie"), lambda record: self._form(record.form)),
            Column(
                self.tr("Étendue"),
                lambda record: grouped(record.extent),
                lambda record: record.extent,
                is_number=True,
                tooltip=self.tr("Lignes du tableau, ou documents"),
            ),
            Column(self.tr("Par"), lambda record: record.author),
            Column(
                self.tr("Choix"),
                lambda record: self._subject(record.subject),
                tooltip=self.tr("Ce qui était choisi, par numéro : le registre ne nomme personne"),
            ),
        ]

    def _subject(self, subject: str) -> str:
        """« Séance 3, Interne 12 » for « session=3 intern=12 »."""
        pairs = [part.partition("=") for part in subject.split()]
        return ", ".join(f"{self._labels.get(key, key)} {value}".strip() for key, _, value in pairs) or "–"

    def _form(self, form: str) -> str:
        return {
            "pdf": self.tr("fichier PDF"),
            "xlsx": self.tr("fichier Excel"),
            "csv": self.tr("fichier CSV"),
            "html": self.tr("page web"),
            "printer": self.tr("imprimante"),
            "clipboard": self.tr("presse-papiers"),
        }.get(form, form)


def scope_labels(kinds: Iterable[DocumentKind], source: DocumentSource) -> dict[str, str]:
    """Names of what can be chosen for these kinds of documents, by key; a kind that cannot tell now is passed over."""
    labels: dict[str, str] = {}
    for kind in kinds:
        with suppress(KnownError):
            labels |= {scope.key: scope.label for scope in kind.scopes(source)}
    return labels
