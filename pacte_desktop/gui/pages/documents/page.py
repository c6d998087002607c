"""The page of documents: everything that leaves the program, seen as it will leave it."""

from PySide6.QtCore import QSettings, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.letter_template import LetterKind
from pacte_desktop.gui.banner import Banner
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.documents.act_bar import ActBar
from pacte_desktop.gui.pages.documents.error_lines import error_lines
from pacte_desktop.gui.pages.documents.job_card import JobCard
from pacte_desktop.gui.pages.documents.kind_list import KindLine, KindList
from pacte_desktop.gui.pages.documents.kinds import page_kinds
from pacte_desktop.gui.pages.documents.making import Made, Making, Request, made_note, unrecorded_words
from pacte_desktop.gui.pages.documents.options import Options
from pacte_desktop.gui.pages.documents.outputs import Act, Outputs
from pacte_desktop.gui.pages.documents.preview import Preview
from pacte_desktop.gui.pages.documents.register_view import open_register, web_map_title
from pacte_desktop.gui.pages.documents.ways_out import WaysOut
from pacte_desktop.gui.pages.documents.web_map_side import WebMapSide
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.web_map_writer import WebMapWriter
from pacte_desktop.services.documents import DocumentKind, Family, Wanted
from pacte_desktop.services.documents.memory import remember_layout, remembered_layout
from pacte_desktop.services.list_check import ListCheck

WEB_MAP = "web-map"
_LAST = "documents/kind"
_SOON_MS, _CALM_MS = 60, 350
_KINDS_CHARS, _OPTIONS_CHARS = (24, 40), (31, 44)  # at least and at most
_SHARE = 5  # a fifth of the page each


class DocumentsPage(QWidget):
    """Kinds at the left, pages in the middle, choices and ways out at the right."""

    shown = Signal()
    """Pages, or why there are none, are in view."""

    def __init__(
        self, plan: OpenPlan, banner: Banner, web_map: WebMapWriter, problems: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("Page")
        self._plan, self.banner, self._web_map, self._problems = plan, banner, web_map, problems
        self._kinds = {kind.code: kind for kind in page_kinds(plan)}
        self._code = ""
        self._chosen: dict[str, dict[str, str]] = {}
        self._why_not = ""
        self._is_old = True
        self.kinds = KindList()
        self.preview = Preview()
        self.options = Options()
        self.acts = ActBar()
        self.web_map = WebMapSide(plan)
        self.card = JobCard(plan.tasks)
        self.making = Making(plan, self)
        self.outputs = Outputs(plan, self)
        self.ways_out = WaysOut(self.outputs, self.preview, self.options, plan.file.path.parent, self)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._refresh_in_view)
        self._arrange()
        self._connect()
        self._list_kinds()

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(plain_label(self.tr("Documents"), "title"))
        left.addWidget(self.kinds, 1)
        middle = QVBoxLayout()
        middle.setSpacing(6)
        middle.addWidget(self.card)
        middle.addWidget(self.preview, 1)
        side = QWidget()
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        right.addWidget(self.options, 1)
        right.addWidget(self.acts)
        self._side = QStackedWidget()
        self._side.addWidget(side)
        self._side.addWidget(self.web_map)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 12, 8, 8)
        layout.setSpacing(12)
        layout.addLayout(left)
        layout.addLayout(middle, 1)
        layout.addWidget(self._side)
        self.setFocusProxy(self.kinds.list)

    def _connect(self) -> None:
        self.kinds.chosen.connect(self._choose)
        self.options.asked_else.connect(self._ask_else)
        self.options.set_else.connect(self._set_else)
        self.options.texts_asked.connect(self.edit_texts)
        self.making.made.connect(self._show_made)
        self.making.begun.connect(self._show_begun)
        self.making.refused.connect(self._show_refusal)
        self.making.failed.connect(self._show_error)
        self.making.stopped.connect(self._show_stop)
        self.outputs.started.connect(self._start_output)
        self.outputs.told.connect(self.card.tell)
        self.outputs.said.connect(self._say)
        self.outputs.failed.connect(self._fail_output)
        self.outputs.stopped.connect(lambda words: self._say(words, []))
        self.card.stop_asked.connect(self.stop)
        self.acts.print_asked.connect(self.ways_out.print_)
        self.acts.save_asked.connect(self.ways_out.save)
        self.acts.series_asked.connect(self.ways_out.save_series)
        self.acts.copy_asked.connect(self.ways_out.copy)
        self.ways_out.anew_asked.connect(self._make_anew)
        self.acts.register_asked.connect(self.show_register)
        self.web_map.register_asked.connect(self.show_register)
        self.web_map.save_asked.connect(lambda level: self._web_map.ask(level, self))
        self._plan.changed.connect(lambda _changes: self._look_later())
        self._plan.coverage_changed.connect(self._look_later)
        self._plan.layers_chosen.connect(self._look_later)

    def _list_kinds(self) -> None:
        lines = [KindLine(kind.code, kind.family.label, kind.title, kind.description) for kind in self._kinds.values()]
        words = self.tr("Une page à ouvrir dans tout navigateur, sans réseau.")
        lines.append(KindLine(WEB_MAP, Family.MAPS.label, web_map_title(), words))
        self.kinds.set_lines(lines)
        if not self.kinds.choose(str(QSettings().value(_LAST, ""))):
            self.kinds.choose(next(iter(self._kinds), WEB_MAP))

    def showEvent(self, event: QShowEvent) -> None:
        """What became old while another page was in view is made again."""
        super().showEvent(event)
        if self._is_old:
            self._timer.start(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both sides give way to the pages."""
        super().resizeEvent(event)
        unit = self.fontMetrics().averageCharWidth()
        for side, (least, most) in ((self.kinds, _KINDS_CHARS), (self._side, _OPTIONS_CHARS)):
            side.setFixedWidth(max(unit * least, min(self.width() // _SHARE, unit * most)))

    @property
    def made(self) -> Made | None:
        """The pages that may leave; None while there are none."""
        return self.ways_out.made

    @property
    def kind(self) -> DocumentKind | None:
        """The kind at hand; None for the web map."""
        return self._kinds.get(self._code)

    def show_kind(self, code: str) -> None:
        """Bring a kind of document into view."""
        self.kinds.choose(code)

    def focus_filter(self) -> None:
        """Put the cursor into the search for a document."""
        self.kinds.search.setFocus()
        self.kinds.search.selectAll()

    # --- what is shown ---

    def _choose(self, code: str) -> None:
        self._code = code
        QSettings().setValue(_LAST, code)
        self._forget_pages()
        self.ways_out.forget_wish()
        kind = self.kind
        self._side.setCurrentIndex(0 if kind is not None else 1)
        if kind is None:
            self.making.forget()
            self.web_map.start()
            self._show_web_map()
            return
        self.preview.show_words(self.tr("Mise en page…"))
        self.options.show_kind(kind, remembered_layout(code), has_texts=code in list(LetterKind))
        self.options.show_scopes((), {})
        self.acts.offer(tables=True, series=kind.is_series)
        self._look_soon(_SOON_MS)

    def _show_web_map(self) -> None:
        self._is_old = False
        missing = "" if self._plan.territory.coverage is not None else " ".join(self._wait_words())
        words = self.tr(
            "La carte du plan en un seul fichier : minutes, couches, zones, lieux de soins, terrains et logements, "
            "avec leur légende et leurs sources. Elle s’ouvre sans réseau, dans tout navigateur récent."
        )
        self._show_words(web_map_title(), f"{words}\n\n{missing}".strip())
        self.web_map.show_state(missing)

    def _ask_else(self) -> None:
        self._chosen[self._code] = self.options.scopes.chosen
        self.ways_out.forget_wish()
        self._forget_pages()
        self._look_soon(_SOON_MS)

    def _set_else(self) -> None:
        try:
            remember_layout(self._code, self.options.layout_wanted)
        except KnownError as error:
            self.banner.show_error(error)
        self.ways_out.forget_wish()
        self._forget_pages()
        self._look_soon(_SOON_MS)

    def _look_later(self) -> None:
        """The plan changed: what is in view is made again, once it has come to rest."""
        self.making.forget()
        self._forget_pages()
        self._look_soon(_CALM_MS)

    def _look_soon(self, wait_ms: int) -> None:
        self._is_old = True
        self._timer.start(wait_ms)

    def _forget_pages(self) -> None:
        """What is in view is on its way out: it may not leave the program any more."""
        self.ways_out.made = None
        self._why_not = self.tr("L’aperçu est en préparation.")
        self.acts.enable(self._why_not)

    def _refresh_in_view(self) -> None:
        if self.isVisible() and self._is_old:
            self.refresh()

    def refresh(self) -> None:
        """Make the document at hand as the plan and the choices are now."""
        self._timer.stop()
        self._is_old = False
        kind = self.kind
        if kind is None:
            self._show_web_map()
            return
        self._forget_pages()
        try:
            source = self.making.source()
            self.options.show_scopes(kind.scopes(source), self._chosen.get(kind.code, {}))
            if kind.needs_coverage and self._plan.territory.coverage is None:
                self._show_words(*self._wait_words())
                return
            wanted = Wanted(self.options.wanted_level, self.options.scopes.chosen)
            self.making.ask(Request(kind, wanted, self.options.page, self.options.layout_wanted), source)
        except KnownError as error:
            self._show_error(error)
            return
        self.card.follow(self.making.task)

    def _wait_words(self) -> tuple[str, str]:
        if self._plan.trouble:
            return self._plan.trouble, ""
        words = self.tr("Les minutes jusqu’aux soins urgents sont en cours de calcul.")
        return words, self.tr("Ce document les montre : il paraîtra dès qu’elles seront là.")

    def _show_words(self, words: str, details: str = "", acts: tuple[Act, ...] = (), *, sign: str = "") -> None:
        self.ways_out.forget_wish()
        self._why_not = words
        self.card.finish(self.making.task)
        self.preview.show_words(words, details, acts, sign=sign)
        self.acts.enable(words)
        self.shown.emit()

    def _show_error(self, error: KnownError) -> None:
        self._show_words(error.sentence, str(error).removeprefix(error.sentence).strip(), sign="error")

    def _show_stop(self) -> None:
        self._show_words(self.tr("Aperçu arrêté."), acts=((self.tr("Recommencer"), self.refresh),))

    def _show_refusal(self, check: ListCheck) -> None:
        acts = () if self._problems.isChecked() else ((self.tr("Voir les problèmes"), self._problems.trigger),)
        self._show_words(check.refusal, error_lines(check), acts, sign="error")

    def _show_begun(self, pdf: bytes) -> None:
        """The first document of a long series, while the others are made; whoever reads further on stays there."""
        if not self.preview.view.page:
            self.preview.show_pdf(pdf, self.tr("Première page ; la suite se prépare."))

    def _show_made(self, made: Made) -> None:
        is_same = self.preview.has_pages
        self.ways_out.made = made
        self.card.finish(self.making.task)
        self.options.show_columns(made.columns, is_letter=made.is_letter)
        self.acts.offer_made(made.job)
        self.preview.show_pdf(made.pdf, made_note(self._plan, made), page=self.preview.view.page if is_same else 0)
        self._enable()
        self.shown.emit()
        self.ways_out.grant_wish()

    def _enable(self) -> None:
        """Allow what is possible with the pages in view, and say why the rest is not."""
        why_not = self._why_not if self.made is None else ""
        if not why_not and self.outputs.is_busy:
            why_not = self.tr("Un document est en route : attendez qu’il soit sorti.")
        self.acts.enable(why_not or unrecorded_words(self._plan, self.made))

    # --- what leaves ---

    def _make_anew(self) -> None:
        self.making.forget()
        self.refresh()

    def stop(self) -> None:
        """Stop what is under way."""
        if self.outputs.is_busy:
            self.outputs.stop()
        else:
            self.making.stop()

    def _start_output(self, task: str) -> None:
        self.banner.hide()
        self.card.follow(task)
        self._enable()

    def _say(self, words: str, acts: list[Act]) -> None:
        self.card.finish(self.outputs.task)
        self._enable()
        if words:
            self.banner.show_done(words, acts)

    def _fail_output(self, error: KnownError) -> None:
        self.card.finish(self.outputs.task)
        self._enable()
        self.banner.show_error(error)

    # --- dialogs ---

    def show_register(self) -> None:
        """List what was printed for few."""
        try:
            open_register(self.making.source(), self._kinds.values(), self)
        except KnownError as error:
            self.banner.show_error(error)

    def edit_texts(self) -> None:
        """Change the words of the letters."""
        from pacte_desktop.gui.dialogs.letter_templates_dialog import LetterTemplatesDialog

        LetterTemplatesDialog(self._plan, self, kind=LetterKind(self._code)).open()

    def refresh_theme(self) -> None:
        """Draw what is drawn with the theme again."""
        self.kinds.refresh_theme()
        self.preview.refresh_theme()

    def leave(self) -> None:
        """The plan is about to be closed."""
        self._timer.stop()
        self.outputs.leave()
        self.preview.close_pages()
