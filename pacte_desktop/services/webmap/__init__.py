"""The shared web map of a plan: one page that opens offline in any browser, and names interns only to few readers."""

from dataclasses import dataclass, replace
from pathlib import Path

from pacte_desktop.atomic_write import atomic_write_bytes
from pacte_desktop.documents.webmap import webmap_bytes
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.choice_sessions import sessions
from pacte_desktop.services.coverage import Computed, CoverageInput, compute, coverage_input
from pacte_desktop.services.documents.lists.draft_mark import assignments_are_draft
from pacte_desktop.services.documents.register import print_of, record_print, strike_print
from pacte_desktop.services.plan_territory import PlanTerritory, open_plan_territory
from pacte_desktop.services.snapshot import PlanSnapshot, read_snapshot
from pacte_desktop.services.webmap.content import plan_webmap
from pacte_desktop.services.webmap.places import shows_interns
from pacte_desktop.services.zones import draw_zones
from pacte_desktop.store.plan_file import PlanFile

CODE = "webmap"
LEVELS = (PrintLevel.PUBLIC, PrintLevel.COMMISSION)

__all__ = [
    "CODE",
    "LEVELS",
    "WebMapSource",
    "open_webmap_source",
    "put_webmap",
    "shows_interns",
    "webmap_page",
    "write_webmap",
]


@dataclass(frozen=True)
class WebMapSource:
    """Values that the page is made from; it needs nothing else of the plan. ``computed`` spares computing again.

    ``is_draft``: a choice session may still change who goes where.
    """

    snapshot: PlanSnapshot
    territory: PlanTerritory
    wanted: CoverageInput
    computed: Computed | None = None
    is_draft: bool = False


def open_webmap_source(plan: PlanFile) -> WebMapSource:
    """Read a plan for its map."""
    wanted, snapshot = coverage_input(plan), read_snapshot(plan)
    draft = assignments_are_draft(snapshot.board, sessions(plan, snapshot.board.semester.id))
    return WebMapSource(snapshot, open_plan_territory(wanted), wanted, is_draft=draft)


def webmap_page(source: WebMapSource, level: PrintLevel = PrintLevel.PUBLIC, watch: Watch | None = None) -> bytes:
    """The page in UTF-8.

    Raises :class:`KnownError` when the map does not exist at ``level`` or there are no minutes, ``CancelledError`` when
    stopped.
    """
    refuse_level(level)
    watch = watch or Watch()
    communes = source.territory.communes
    computed = source.computed or compute(source.wanted, communes, watch)
    zones = draw_zones(source.wanted, communes, computed, watch)
    watch.step(translate("WebMap", "Écriture de la carte"))
    territory = replace(source.territory, coverage=computed.coverage)
    web_map = plan_webmap(source.snapshot, territory, source.wanted, zones, level=level, is_draft=source.is_draft)
    return webmap_bytes(web_map)


def refuse_level(level: PrintLevel) -> None:
    """Raise :class:`KnownError` for a level at which there is no map."""
    if level not in LEVELS:
        raise KnownError(
            translate("WebMap", "La carte pour le web n’existe pas au niveau {level}.").format(level=level.label),
            translate("WebMap", "Niveaux possibles : {levels}.").format(
                levels=", ".join(f"{item} ({item.label})" for item in LEVELS)
            ),
        )


def write_webmap(plan: PlanFile, path: Path, level: PrintLevel = PrintLevel.PUBLIC) -> None:
    """Make the page of the plan and put it at ``path``, where nothing waits for it (see :func:`put_webmap`)."""
    source = open_webmap_source(plan)
    put_webmap(plan, source, webmap_page(source, level), path, level)


def put_webmap(plan: PlanFile, source: WebMapSource, page: bytes, path: Path, level: PrintLevel) -> None:
    """Write a page made from ``source`` at ``path``, whole or not at all.

    A restricted one is noted in the register first, and struck out if it fails. Raises :class:`KnownError` when the
    file cannot be written, or the plan is read-only and the page would have to be noted.
    """
    named = len(source.snapshot.board.assignments) if shows_interns(level) else 0
    record = record_print(plan, print_of(CODE, level, "html", named))
    try:
        atomic_write_bytes(path, page)
    except Exception:
        strike_print(plan, record)
        raise
