"""A session that is over: counts, signature, results, vacant posts, and what could be asked of it afterwards."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from pacte_desktop.domain.choice import SessionStatus
from pacte_desktop.domain.wording import counted, grouped
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.pages.round.day import Day
from pacte_desktop.gui.pages.round.results import (
    Result,
    Vacancy,
    by_type,
    result_columns,
    results_of,
    vacancies_of,
    vacancy_columns,
)
from pacte_desktop.gui.pages.round.words import counts_words
from pacte_desktop.gui.tables.column_widths import fit_columns
from pacte_desktop.gui.tables.french_proxy import KEY_ROLE, FrenchProxy
from pacte_desktop.gui.tables.quiet_table import list_view
from pacte_desktop.gui.tables.record_table import RecordTable
from pacte_desktop.gui.tables.table_copy import table_mime

_HASH_CHARS = 12


class ClosedView(QWidget):
    """``picked``: an intern or a post (kind, id); the others are asked by the buttons."""

    picked = Signal(str, int)
    verify_asked = Signal()
    replay_asked = Signal()
    print_asked = Signal()
    copied = Signal(str)

    def __init__(self, day: Day, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Page")
        self._day = day
        self.title = plain_label("", "heading")
        self.facts = plain_label("", "value")
        self.signature = plain_label("", "muted")
        self.verify = QPushButton(self.tr("Vérifier"))
        self.verify.setToolTip(self.tr("Recalculer la signature de chaque séance gardée et leur enchaînement"))
        self.replay = QPushButton(self.tr("Rejeu…"))
        self.replay.setToolTip(self.tr("Qui changerait de poste si un interne n’avait pas été appelé"))
        self.results: RecordTable[Result] = RecordTable(result_columns(), lambda item: item.intern.id, self)
        self.vacancies: RecordTable[Vacancy] = RecordTable(vacancy_columns(), lambda item: item.post_id, self)
        self.result_proxy, self.vacancy_proxy = FrenchProxy(self), FrenchProxy(self)
        self.result_proxy.setSourceModel(self.results)
        self.vacancy_proxy.setSourceModel(self.vacancies)
        self.result_view = list_view(self.result_proxy, self.tr("Résultats de la séance"))
        self.vacancy_view = list_view(self.vacancy_proxy, self.tr("Postes vacants"))
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Filtrer les résultats…  Ctrl+F"))
        self.search.setAccessibleName(self.tr("Filtrer les résultats"))
        self.copy = QPushButton(self.tr("Copier"))
        self.copy.setAccessibleName(self.tr("Copier les postes vacants"))
        self.print_vacant = QPushButton(self.tr("Imprimer…"))
        self.print_vacant.setAccessibleName(self.tr("Imprimer les postes vacants"))
        self.vacant_words = plain_label("", "muted")
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.title, self.facts, self.signature):
            words.addWidget(label)
        top = QHBoxLayout()
        top.setContentsMargins(16, 8, 12, 8)
        top.setSpacing(8)
        top.addLayout(words, 1)
        for button in (self.verify, self.replay):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._left())
        splitter.addWidget(self._right())
        splitter.setSizes([500, 420])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(splitter, 1)
        self.result_view.first_column_chars = self.vacancy_view.first_column_chars = 18
        fit_columns(self.result_view.horizontalHeader(), {1: "888", 2: "LE BIHAN-DUVAL Anne", 3: "Femme-enfant"})
        self.result_view.horizontalHeader().moveSection(0, 2)
        fit_columns(self.vacancy_view.horizontalHeader(), {1: "Femme-enfant", 2: "45", 3: "CVL-8888", 4: "88"})
        self.result_view.sortByColumn(1, Qt.SortOrder.AscendingOrder)
        self.vacancy_view.sortByColumn(1, Qt.SortOrder.AscendingOrder)
        self.setFocusProxy(self.result_view)

    def _left(self) -> QFrame:
        panel = QFrame()
        panel.setObjectName("Panel")
        layout = QVBoxLayout(panel)
        layout.setContentsMargins(12, 8, 0, 0)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 12, 0)
        line.addWidget(plain_label(self.tr("Résultats"), "heading"))
        line.addWidget(self.search, 1)
        layout.addLayout(line)
        layout.addWidget(self.result_view, 1)
        return panel

    def _right(self) -> QFrame:
        panel = QFrame()
        panel.setObjectName("Panel")
        layout = QVBoxLayout(panel)
        layout.setContentsMargins(12, 8, 0, 0)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 12, 0)
        line.addWidget(plain_label(self.tr("Postes vacants"), "heading"), 1)
        line.addWidget(self.print_vacant)
        line.addWidget(self.copy)
        layout.addLayout(line)
        layout.addWidget(self.vacant_words)
        layout.addWidget(self.vacancy_view, 1)
        return panel

    def _connect(self) -> None:
        self.search.textChanged.connect(self.result_proxy.set_text)
        self.verify.clicked.connect(self.verify_asked)
        self.replay.clicked.connect(self.replay_asked)
        self.copy.clicked.connect(self._copy)
        self.print_vacant.clicked.connect(self.print_asked)
        for kind, view in (("intern", self.result_view), ("post", self.vacancy_view)):
            view.selectionModel().currentRowChanged.connect(lambda index, _old, wanted=kind: self._pick(wanted, index))

    def current_intern(self) -> int | None:
        """Id of the intern of the current result."""
        key = self.result_view.currentIndex().siblingAtColumn(0).data(KEY_ROLE)
        return None if key is None else int(key)

    def refresh(self) -> None:
        """Show the session as it was kept."""
        round_, frozen = self._day.round, self._day.frozen
        if round_ is None:
            return
        session = round_.session
        self.title.setText(self.tr("{label} : {status}").format(label=session.label, status=session.status.label))
        facts = [counts_words(round_.state.counts)]
        if frozen is not None:
            words = self.tr("Le {at:%d/%m/%Y} à {at:%H:%M}, par {author}. Motif : {motive}")
            facts.append(words.format(at=_local(frozen.at), author=frozen.author, motive=frozen.motive or "–"))
            self.signature.setText(self.tr("Signature SHA-256 : {hash}…").format(hash=frozen.sha256[:_HASH_CHARS]))
            self.signature.setToolTip(frozen.sha256)
        self.facts.setText("\n".join(facts))
        self.results.set_records(results_of(self._day.plan, round_))
        vacancies = vacancies_of(self._day.plan, round_)
        self.vacancies.set_records(vacancies)
        total = counted(
            sum(item.seats_free for item in vacancies), self.tr("{n} place vacante"), self.tr("{n} places vacantes")
        )
        kinds = [self.tr("{type} : {n}").format(type=label, n=grouped(n)) for label, n in by_type(vacancies).items()]
        self.vacant_words.setText(" · ".join([total, *kinds]))
        nothing = "" if vacancies else self.tr("Aucun poste n’est vacant.")
        self.copy.setEnabled(not nothing)
        self.copy.setToolTip(nothing)
        self._offer_print(session.status, nothing)

    def _offer_print(self, status: SessionStatus, nothing: str) -> None:
        """The printed list is that of the plan as it is now: of an annulled session it would say something else."""
        self.print_vacant.setVisible(status is not SessionStatus.ANNULLED)
        self.print_vacant.setEnabled(not nothing)
        words = self.tr(
            "Aperçu, PDF ou imprimante : les postes vacants de tout le semestre, tels qu’ils sont maintenant"
        )
        self.print_vacant.setToolTip(nothing or words)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setMimeData(table_mime(self.vacancy_view.model()))
        self.copied.emit(self.tr("Postes vacants copiés : collez-les dans un tableur."))

    def _pick(self, kind: str, index: object) -> None:
        key = index.siblingAtColumn(0).data(KEY_ROLE)  # type: ignore[attr-defined]  # a QModelIndex
        if key is not None:
            self.picked.emit(kind, int(key))


def _local(at: datetime) -> datetime:
    """The moment, kept in UTC, as the clock on the wall shows it."""
    return at.replace(tzinfo=UTC).astimezone()
