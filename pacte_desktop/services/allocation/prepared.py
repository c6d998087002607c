"""From what was read of a plan to the problem in numbers: who is to be placed, in which order, on what, from where."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.posts import Assignment, OpenPost
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.placement.eligible_pairs import InstanceInputs, eligible_matrix, make_instance
from pacte_desktop.placement.instance import Instance
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.allocation.method import Method
from pacte_desktop.services.allocation.next_semester import type_groups
from pacte_desktop.services.allocation.past import hardship_of
from pacte_desktop.services.allocation.sessions import in_order
from pacte_desktop.services.allocation.settings import AllocationSettings
from pacte_desktop.services.allocation.wanted import AllocationInput, allocation_input
from pacte_desktop.services.couples import rule_obstacle
from pacte_desktop.services.coverage import CoverageInput, minutes_source, open_territory
from pacte_desktop.services.home_minutes import HomeMinutes, home_minutes
from pacte_desktop.services.travel import minutes_from
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.territory.minutes_source import SourceFacts


@dataclass(frozen=True)
class Prepared:
    """A problem ready to be solved: ``interns`` (n) in call order, ``posts`` (m) by id, and the instance of both.

    ``kept``: ids of interns whose assignment nothing changes. ``notes``: who was left out and why, in sentences.
    ``source``: where the minutes come from, None where they were not looked at.
    """

    wanted: AllocationInput
    interns: tuple[Intern, ...]
    posts: tuple[OpenPost, ...]
    instance: Instance
    kept: frozenset[int]
    notes: tuple[str, ...]
    source: SourceFacts | None

    @property
    def board(self) -> PostBoard:
        """The board that everything was read from."""
        return self.wanted.board

    @property
    def settings(self) -> AllocationSettings:
        """What was asked."""
        return self.wanted.settings

    @cached_property
    def row(self) -> dict[int, int]:
        """Row of each intern id."""
        return {intern.id: row for row, intern in enumerate(self.interns)}

    @cached_property
    def column(self) -> dict[int, int]:
        """Column of each post id."""
        return {post.id: column for column, post in enumerate(self.posts)}

    @cached_property
    def others(self) -> tuple[Assignment, ...]:
        """Assignments of interns who are not to be placed; they stay."""
        return tuple(held for held in self.board.assignments if held.intern_id not in self.row)


def prepare(plan: PlanFile, settings: AllocationSettings | None = None, watch: Watch | None = None) -> Prepared:
    """Read and prepare at once, where the file was opened."""
    return prepare_input(allocation_input(plan, settings), watch)


def prepare_input(wanted: AllocationInput, watch: Watch | None = None) -> Prepared:
    """The problem of what was read; needs no file. Raises :class:`CancelledError` when stopped."""
    watch = watch or Watch()
    watch.step(translate("Allocate", "Lecture des règles"))
    board = wanted.board
    chosen, notes = _to_place(wanted)
    interns = tuple(in_order(board, chosen, wanted.sessions))
    posts = tuple(post for _, post in sorted(board.posts.items()))
    rows = {intern.id: row for row, intern in enumerate(interns)}
    minutes = _minutes(wanted, interns, watch)
    travel = minutes.columns([post.site_id for post in posts]) if minutes else (None, None)
    couples, apart = _couples(wanted, posts, watch)
    eligible = eligible_matrix(board, interns, posts)
    kept = _kept(wanted, rows)
    inputs = InstanceInputs(
        wishes=wanted.wishes,
        host_ranks=wanted.host_ranks,
        travel_min=travel[0],
        farthest_min=travel[1],
        hardship=hardship_of(wanted, rows, minutes) if wanted.settings.fair else None,
        locked=kept,
        couples=couples,
        apart_min=apart,
        groups=type_groups(board, interns, posts, eligible, wanted.next_posts),
        eligible=eligible,
    )
    instance = make_instance(board, interns, posts, inputs)
    notes += _couple_notes(wanted)
    return Prepared(wanted, interns, posts, instance, kept, tuple(notes), minutes.facts if minutes else None)


def _to_place(wanted: AllocationInput) -> tuple[list[Intern], list[str]]:
    """Interns to place, and sentences about those who are not."""
    board, phases = wanted.board, wanted.settings.phases
    outside = {held.intern_id for held in board.assignments if held.is_supernumerary}
    chosen: list[Intern] = []
    away = supernumerary = complete = 0
    for intern in board.interns.values():
        if phases and intern.phase not in phases:
            continue
        situation = board.situation(intern.id)
        if situation.is_away:
            away += 1
        elif situation.is_supernumerary or intern.id in outside:
            supernumerary += 1
        elif not board.remaining(intern):
            complete += 1
        else:
            chosen.append(intern)
    told = (
        (
            away,
            translate("Allocate", "{n} interne est absent ce semestre et n’est pas à placer."),
            translate("Allocate", "{n} internes sont absents ce semestre et ne sont pas à placer."),
        ),
        (
            supernumerary,
            translate("Allocate", "{n} interne en surnombre est hors capacité et n’est pas placé par le calcul."),
            translate("Allocate", "{n} internes en surnombre sont hors capacité et ne sont pas placés par le calcul."),
        ),
        (
            complete,
            translate("Allocate", "{n} interne n’a plus rien à valider et n’est pas à placer."),
            translate("Allocate", "{n} internes n’ont plus rien à valider et ne sont pas à placer."),
        ),
    )
    return chosen, [counted(number, one, many) for number, one, many in told if number]


def _kept(wanted: AllocationInput, rows: dict[int, int]) -> frozenset[int]:
    """Interns whose assignment stays: locked, or given by a choice session where these are kept."""
    return frozenset(
        held.intern_id
        for held in wanted.board.assignments
        if held.intern_id in rows and (held.is_locked or (wanted.settings.keep_choices and held.session_id is not None))
    )


def _minutes(wanted: AllocationInput, interns: tuple[Intern, ...], watch: Watch) -> HomeMinutes | None:
    """Minutes from the homes to every site of the board, past ones too."""
    if wanted.territory is None or not interns:
        return None
    communes = open_territory(wanted.territory)
    sites = [site for _, site in sorted(wanted.board.sites.items())]
    return home_minutes(communes, minutes_source(wanted.territory, communes), interns, sites, watch)


def _couples(
    wanted: AllocationInput, posts: tuple[OpenPost, ...], watch: Watch
) -> tuple[tuple[tuple[int, int], ...], NDArray[np.float32] | None]:
    """Couples that the rules let count, and minutes between the posts."""
    if not wanted.couples or rule_obstacle(wanted.board) or wanted.territory is None:
        return (), None
    return wanted.couples, _apart(wanted, wanted.territory, posts, watch)


def _couple_notes(wanted: AllocationInput) -> list[str]:
    """Why couples that were asked for do not count, in a sentence."""
    if wanted.settings.bring_couples and not wanted.couples:
        return [translate("Allocate", "Aucun couple à rapprocher\u202f: le plan n’en a pas.")]
    if not wanted.couples:
        return []
    if obstacle := rule_obstacle(wanted.board):
        return [obstacle]
    if wanted.settings.method is Method.SERIAL:
        return [translate("Allocate", "Le choix par rang ne tient jamais compte des couples.")]
    return []


def _apart(
    wanted: AllocationInput, territory: CoverageInput, posts: tuple[OpenPost, ...], watch: Watch
) -> NDArray[np.float32]:
    """Minutes (m, m) between the main communes of the posts' sites; NaN where unknown."""
    communes = open_territory(territory)
    source = minutes_source(territory, communes)
    codes = [wanted.board.sites[post.site_id].main_insee_code for post in posts]
    rows = np.array([communes.row_of.get(code, -1) for code in codes], np.int64)
    found = np.full((len(posts), len(posts)), np.nan, np.float32)
    distinct = sorted(set(codes) & communes.row_of.keys())
    for number, code in enumerate(distinct):
        watch.step(translate("Allocate", "Trajets entre les postes"), number, len(distinct))
        minutes = np.append(minutes_from(communes, source, code), np.nan)[rows]
        found[[row for row, own in enumerate(codes) if own == code]] = minutes
    return found
