"""Where one more seat would help, and how many seats each type and zone can lose, for interns still to be placed."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from pacte_desktop.domain.geography import departement_of
from pacte_desktop.domain.wording import counted, grouped, translate
from pacte_desktop.placement.allocation.levels import level_name
from pacte_desktop.placement.allocation.measures import open_pairs
from pacte_desktop.placement.allocation.seat_value import value_of_one_more_seat
from pacte_desktop.placement.hall_slack import GroupSlack, slack_by_group
from pacte_desktop.placement.instance import NOBODY, Solution
from pacte_desktop.placement.locks import seats_left
from pacte_desktop.placement.opening_value import value_of_one_more_seat as placed_by_one_more
from pacte_desktop.services.allocation.certificates import sharing_sentence
from pacte_desktop.services.allocation.judging import site_of
from pacte_desktop.services.allocation.prepared import Prepared, prepare_input
from pacte_desktop.services.allocation.run import Run
from pacte_desktop.services.allocation.wanted import allocation_input
from pacte_desktop.services.base_file import base_file
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.territory.outlines import departement_names


@dataclass(frozen=True, slots=True)
class SeatWorth:
    """What one more seat on a post would bring: ``placed`` more interns, or ``amount`` less at the level ``code``."""

    post_id: int
    post: str
    site: str
    internship_type: str
    placed: int
    code: str = ""
    amount: float = 0.0

    @property
    def sentence(self) -> str:
        """« un interne de plus placé », « rang … −3 », or nothing."""
        if self.placed:
            return translate("Seats", "une place de plus placerait un interne de plus")
        if not self.code:
            return ""
        return translate("Seats", "une place de plus\u202f: {name} −{amount}").format(
            name=level_name(self.code), amount=grouped(self.amount, 2)
        )


@dataclass(frozen=True, slots=True)
class SlackRow:
    """Slack of one type (``kind`` « type ») or zone (« zone »), with the interns who make it what it is, in words."""

    kind: str
    code: str
    label: str
    seats: int
    must: int
    can: int
    slack: int
    spare: int
    sentence: str = ""


def seat_values(plan: PlanFile) -> tuple[SeatWorth, ...]:
    """For each post, whether one more seat would place one more of the interns who still wait, by post id."""
    return seat_values_of(prepare_input(allocation_input(plan, with_travel=False)))


def seat_values_of(prepared: Prepared, run: Run | None = None) -> tuple[SeatWorth, ...]:
    """The same without a file; with a proved run of the same problem, also what the levels would gain."""
    instance = prepared.instance
    waiting = ~instance.locked
    free = np.maximum(seats_left(instance), 0)
    placed = placed_by_one_more(open_pairs(instance)[waiting], free)
    worth = {}
    if run is not None and run.proved and not instance.couples:
        found = value_of_one_more_seat(
            instance, solution_of(prepared, run), least_change=prepared.settings.least_change
        )
        worth = {value.post: (value.code, value.amount) for value in found}
    return tuple(
        SeatWorth(
            post.id,
            post.imotep_number,
            site_of(prepared.board, post.site_id),
            post.internship_type,
            int(placed[column]),
            *worth.get(column, ("", 0.0)),
        )
        for column, post in enumerate(prepared.posts)
    )


def solution_of(prepared: Prepared, run: Run) -> Solution:
    """The run as indices of the problem; posts and interns that are not in it are left out."""
    post_of = np.full(len(prepared.interns), NOBODY, np.int64)
    for intern_id, post_id in run.post_of.items():
        if intern_id in prepared.row and post_id in prepared.column:
            post_of[prepared.row[intern_id]] = prepared.column[post_id]
    return Solution(post_of=post_of, proved=run.proved, first_unproved=run.first_unproved, seed=run.seed)


def slack(plan: PlanFile) -> tuple[SlackRow, ...]:
    """Hall slack of each internship type, then of each département, for the interns who still wait."""
    names = departement_names(base_file(plan))
    return slack_of(prepare_input(allocation_input(plan, with_travel=False)), names)


def slack_of(prepared: Prepared, departements: Mapping[str, str] | None = None) -> tuple[SlackRow, ...]:
    """The same without a file; ``departements``: their names by code."""
    board, instance = prepared.board, prepared.instance
    rows = np.flatnonzero(~instance.locked)
    free = np.maximum(seats_left(instance), 0)
    types: dict[str, list[int]] = {}
    zones: dict[str, list[int]] = {}
    for column, post in enumerate(prepared.posts):
        types.setdefault(post.internship_type, []).append(column)
        if post.site_id in board.sites and board.sites[post.site_id].locations:
            zones.setdefault(departement_of(board.sites[post.site_id].main_insee_code), []).append(column)
    eligible = open_pairs(instance)[rows]
    ordered = {code: types[code] for code in board.types if code in types} | types
    found = [("type", item) for item in slack_by_group(eligible, free, ordered)]
    found += [("zone", item) for item in slack_by_group(eligible, free, dict(sorted(zones.items())))]
    return tuple(_row(prepared, kind, item, departements or {}) for kind, item in found)


def _row(prepared: Prepared, kind: str, item: GroupSlack, departements: Mapping[str, str]) -> SlackRow:
    types = prepared.board.types
    if kind == "type":
        label = types[item.label].label if item.label in types else item.label
    else:
        label = departements.get(item.label, item.label)
    sentence = sharing_sentence(prepared.board, prepared.posts, item.tightest) if item.tightest else ""
    return SlackRow(kind, item.label, label, item.seats, item.must, item.can, item.slack, item.spare, sentence)


def spare_words(row: SlackRow) -> str:
    """« 3 places peuvent fermer sans laisser d’interne de plus sans poste »."""
    return counted(
        row.spare,
        translate("Seats", "{n} place peut fermer sans laisser un interne de plus sans poste"),
        translate("Seats", "{n} places peuvent fermer sans laisser un interne de plus sans poste"),
    )
