"""The adequacy page: interns against posts for each choice session, and which posts to open, close or resize."""

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.parameters import Parameters
from pacte_desktop.domain.problems import Problem
from pacte_desktop.domain.wording import counted
from pacte_desktop.gui.banner import Banner
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.adequacy.capacity_dialog import CapacityDialog
from pacte_desktop.gui.pages.adequacy.open_post_dialog import OpenPostDialog
from pacte_desktop.gui.pages.adequacy.post_list import PostList
from pacte_desktop.gui.pages.adequacy.simulation_view import SimulationView
from pacte_desktop.gui.pages.adequacy.slack_view import SlackView
from pacte_desktop.gui.pages.adequacy.table_box import TableBox
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.selection import Selection
from pacte_desktop.gui.tables.adequacy_rows import (
    TypeLine,
    is_short,
    session_columns,
    session_rows,
    type_columns,
    type_lines,
)
from pacte_desktop.gui.tables.opening_rows import opening_rows
from pacte_desktop.gui.tables.record_table import Column
from pacte_desktop.placement.adequacy import Adequacy, SessionAdequacy
from pacte_desktop.placement.adequacy_problems import matching_accreditations
from pacte_desktop.services import posts
from pacte_desktop.services.opening_outlook import Outlook, outlook
from pacte_desktop.services.problems import plan_facts
from pacte_desktop.services.sheets import Target

TYPES, POSTS, SLACK, ACCREDITATIONS, SIMULATION = range(5)
_RULE = "surplus.rate"
_WAIT_MS = 100  # Several steps one after the other (going back in the history) are counted once.
_SESSION_LINES = 6
_LEAST_LINES = 15


class AdequacyPage(QWidget):
    """``rule_asked`` carries the key of the rule that the minimum comes from."""

    rule_asked = Signal(str)

    def __init__(self, plan: OpenPlan, selection: Selection, banner: Banner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Page")
        self._plan, self._selection, self.banner = plan, selection, banner
        self.found: Outlook | None = None
        self._is_stale = True
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self.open_post = QPushButton(self.tr("Ouvrir un poste à partir d’un agrément…"))
        self.simulate = QPushButton(self.tr("Simuler les choix"))
        self.rule = QPushButton(self.tr("Voir la règle"))
        self.state = plain_label("", "muted")
        board = plan.snapshot.board
        self.sessions: TableBox[SessionAdequacy] = TableBox(
            self.tr("Adéquation par séance de choix"),
            session_columns(board.parameters, board.semester.start),
            lambda row: row.session_id or row.label,
            is_sorted=False,
            most_chars=60,
        )
        self.types: TableBox[TypeLine] = TableBox(
            self.tr("Adéquation par type de stage et phase"), type_columns(), lambda line: line.key, is_sorted=False
        )
        self.posts = PostList()
        self.slack = SlackView(plan)
        self.accreditations: TableBox[Problem] = TableBox(
            self.tr("Agréments à revoir"), self._accreditation_columns(), lambda item: (item.post_id, item.sentence)
        )
        self.simulation = SimulationView(plan)
        self.tabs = QTabWidget()
        self._arrange()
        self._connect()
        self._show_state()

    def _accreditation_columns(self) -> list[Column[Problem]]:
        return [
            Column(self.tr("Terrain"), self._site_name, hint=lambda item: item.sentence),
            Column(self.tr("Type"), self._post_type, hint=lambda item: item.sentence),
            Column(
                self.tr("Agréé jusqu’au"),
                lambda item: f"{day:%d/%m/%Y}" if (day := self._last_day(item)) else self.tr("sans agrément"),
                self._last_day,
                sign=lambda item: "warning" if self._last_day(item) else "error",
                hint=lambda item: item.sentence,
            ),
            Column(self.tr("Que faire"), lambda item: item.way_out, hint=lambda item: item.way_out),
        ]

    def _site_name(self, item: Problem) -> str:
        site = self._plan.snapshot.sites.get(item.site_id or 0)
        return site.name if site else item.sentence

    def _post_type(self, item: Problem) -> str:
        board = self._plan.snapshot.board
        post = board.posts.get(item.post_id or 0)
        return board.types[post.internship_type].short_label if post else ""

    def _last_day(self, item: Problem) -> date | None:
        """Last day of the accreditation that holds longest; None without any."""
        board = self._plan.snapshot.board
        post = board.posts.get(item.post_id or 0)
        found = [one for phase in post.phases for one in matching_accreditations(board, post, phase)] if post else []
        return max((one.valid_to for one in found), default=None)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        title = plain_label(self.tr("Adéquation des postes"), "title")
        title.setWordWrap(False)
        top.addWidget(title)
        top.addStretch(1)
        top.addWidget(self.simulate)
        top.addWidget(self.open_post)
        told = QHBoxLayout()
        told.setSpacing(12)
        told.addWidget(self.state, 1)
        told.addWidget(self.rule, 0, Qt.AlignmentFlag.AlignTop)
        self.rule.setProperty("link", True)
        self.sessions.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Détail de l’adéquation"))
        for widget, words in (
            (self.types, self.tr("Types et phases")),
            (self.posts, self.tr("Postes")),
            (self.slack, self.tr("Marge")),
            (self.accreditations, self.tr("Agréments")),
            (self.simulation, self.tr("Choix simulés")),
        ):
            self.tabs.addTab(widget, words)
        body = QWidget()
        body.setObjectName("Page")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(16, 12, 16, 8)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addLayout(told)
        layout.addWidget(self.sessions)
        layout.addWidget(self.tabs, 1)
        self.tabs.setMinimumHeight(self.fontMetrics().height() * _LEAST_LINES)
        scroll = QScrollArea()  # Large letters on a small screen: the page scrolls, no part of it is squeezed.
        scroll.setObjectName("Page")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self.setFocusProxy(self.sessions.view)

    def _connect(self) -> None:
        self._timer.timeout.connect(self._count)
        self.open_post.clicked.connect(self.ask_post)
        self.simulate.clicked.connect(self._simulate)
        self.rule.clicked.connect(lambda: self.rule_asked.emit(_RULE))
        self.types.opened.connect(self._show_type)
        self.posts.picked.connect(lambda key: self._selection.select(Target("post", str(key))))
        self.posts.change_asked.connect(self.ask_capacity)
        self.posts.close_asked.connect(self._close_post)
        self.accreditations.picked.connect(self._go_to_accreditation)
        self.simulation.simulated.connect(self._show_posts)
        self.simulation.posts_asked.connect(self._show_empty_posts)
        self._selection.changed.connect(self._follow)
        self._plan.changed.connect(self._after_change)
        self._plan.layers_chosen.connect(self._count_again)

    def showEvent(self, event: QShowEvent) -> None:
        """Count when the page comes into view and something changed since."""
        super().showEvent(event)
        if self._is_stale:
            self._timer.start()

    def focus_filter(self) -> None:
        """Put the cursor into the filter of the posts."""
        self.tabs.setCurrentIndex(POSTS)
        self.posts.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.posts.search.selectAll()

    def ask_capacity(self, post_id: int) -> None:
        """Ask for the seats of a post."""
        self.banner.hide()
        CapacityDialog(self._plan, post_id, self).open()

    def ask_post(self) -> None:
        """Ask which accreditation opens a post."""
        self.banner.hide()
        dialog = OpenPostDialog(self._plan, self)
        dialog.opened.connect(lambda key: self._selection.select(Target("post", str(key))))
        dialog.open()

    def _close_post(self, post_id: int) -> None:
        self.banner.hide()
        self._plan.run(posts.close_post, post_id)

    def _simulate(self) -> None:
        self.tabs.setCurrentIndex(SIMULATION)
        self.simulation.simulate()

    def _after_change(self, changes: Changes) -> None:
        if changes:
            self._count_again()

    def _count_again(self) -> None:
        self._is_stale = True
        self.simulation.forget()
        if self.isVisible():
            self._timer.start()

    def _count(self) -> None:
        """Count beside the window; a count under way gives way to the newer one."""
        plan = self._plan
        snapshot, territory = plan.snapshot, plan.territory
        try:
            facts = plan_facts(plan.file, snapshot.board)
        except KnownError as error:
            plan.failed.emit(error)
            return
        self._is_stale = False
        plan.tasks.start(
            self.tr("Adéquation"),
            lambda _watch: outlook(facts, snapshot, territory),
            self._show,
            self._fail,
            self._stopped,
        )

    def _stopped(self) -> None:
        """The count was stopped: it is due again."""
        self._is_stale = not self._plan.tasks.progress(self.tr("Adéquation"))
        self._show_state()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self._plan.failed.emit(error)

    def _show(self, found: Outlook) -> None:
        self.found = found
        board = self._plan.snapshot.board
        self.sessions.table.set_columns(session_columns(board.parameters, board.semester.start))
        self.sessions.show_records(session_rows(found))
        self._fit_sessions()
        self.types.show_records(type_lines(found, dict(board.types)))
        self.slack.show_outlook(found)
        self.accreditations.show_records(found.problems)
        self.accreditations.say(
            counted(
                len(found.problems),
                self.tr("{n} agrément ne couvre pas le semestre ou manque. Entrée ou clic : la fiche du terrain."),
                self.tr("{n} agréments ne couvrent pas le semestre ou manquent. Entrée ou clic : la fiche du terrain."),
            )
            if found.problems
            else self.tr("✓ Chaque poste ouvert a un agrément qui couvre tout le semestre.")
        )
        words = self.tr("Agréments ({n})") if found.problems else self.tr("Agréments")
        self.tabs.setTabText(ACCREDITATIONS, words.format(n=len(found.problems)))
        self._show_posts()
        self._show_state()

    def _show_posts(self) -> None:
        forecast = self.simulation.forecast
        rows = opening_rows(
            self._plan.snapshot,
            self._plan.territory,
            frozenset(self.found.wanted_posts) if self.found else frozenset(),
            {item.post_id: item for item in forecast.posts} if forecast else {},
        )
        self.posts.show_rows(rows, simulated=forecast is not None)

    def _show_empty_posts(self) -> None:
        self.posts.show_kind(4)
        self.tabs.setCurrentIndex(POSTS)

    def _fit_sessions(self) -> None:
        """As high as its rows: nothing is scrolled when there are few sessions."""
        view = self.sessions.view
        lines = min(_SESSION_LINES, view.model().rowCount())
        header = view.horizontalHeader()
        heading = max(header.sizeHint().height(), header.height())
        height = heading + lines * view.verticalHeader().defaultSectionSize()
        view.setFixedHeight(height + 2 * view.frameWidth() + view.horizontalScrollBar().sizeHint().height())

    def _show_state(self) -> None:
        read_only = self.tr("Ce plan est ouvert en lecture seule.") if self._plan.file.read_only else ""
        self.open_post.setEnabled(not read_only)
        self.open_post.setToolTip(read_only)
        self.posts.set_read_only(read_only)
        if self.found is None:
            self.state.setText(self.tr("Les internes et les postes sont comptés…"))
            return
        parameters = self._plan.snapshot.board.parameters
        self.state.setText(f"{self._verdict(self.found.adequacy, parameters)} {self._basis(parameters)}")
        self.state.setToolTip(parameters.source("surplus.rate"))

    def _verdict(self, found: Adequacy, parameters: Parameters) -> str:
        """Whether the rule is kept, for each session or for the whole as the rule is meant."""
        if parameters.text("surplus.scope") == "DES":
            if is_short(found.overall, parameters):
                return self.tr("▲ L’ensemble du DES n’a pas assez de postes.")
            return self.tr("✓ L’ensemble du DES a assez de postes.")
        short = sum(is_short(row, parameters) for row in found.sessions)
        if not short:
            return self.tr("✓ Chaque séance a assez de postes.")
        return counted(
            short,
            self.tr("▲ {n} séance n’a pas assez de postes."),
            self.tr("▲ {n} séances n’ont pas assez de postes."),
        )

    def _basis(self, parameters: Parameters) -> str:
        """How the minimum comes about, for what, and which interns are counted."""
        scope = (
            self.tr("pour tout le DES") if parameters.text("surplus.scope") == "DES" else self.tr("pour chaque séance")
        )
        counting = {
            "CALLED": self.tr("N est compté sur les appelés"),
            "PRESENT": self.tr("N est compté sur les présents"),
        }.get(parameters.text("surplus.n_basis"), self.tr("N est compté sur les présents et sur les appelés"))
        return self.tr(
            "Minimum : {rate} % des internes, arrondi au-dessus, ou + {extra} à partir de {threshold} internes, "
            "{scope} ; {counting}, au {day:%d/%m/%Y}."
        ).format(
            rate=parameters.integer("surplus.rate"),
            extra=parameters.integer("surplus.mg_extra"),
            threshold=parameters.integer("surplus.mg_threshold"),
            scope=scope,
            counting=counting,
            day=self._plan.snapshot.board.semester.start,
        )

    def _show_type(self, key: tuple[str, str]) -> None:
        """Enter on a type: its posts."""
        if key[0]:
            self.posts.search.setText(self._plan.snapshot.board.types[key[0]].short_label)
            self.tabs.setCurrentIndex(POSTS)
            self.posts.list.view.setFocus()

    def _go_to_accreditation(self, key: tuple[int | None, str]) -> None:
        if key[0] is not None:
            site = self._plan.snapshot.board.posts[key[0]].site_id
            self._selection.select(Target("site", str(site)))

    def _follow(self, target: Target | None) -> None:
        if target is not None and target.kind == "post" and self.found is not None:
            self.posts.make_current(int(target.key))
