"""The fairness ledger: what earlier semesters cost each intern, with names; shown and editable, never in the order."""

from dataclasses import dataclass

from pacte_desktop.domain.progress import Watch
from pacte_desktop.placement.fairness import ledger as ledger_of_histories
from pacte_desktop.services.allocation.past import burden_scale, histories, semester_numbers
from pacte_desktop.services.allocation.wanted import AllocationInput, allocation_input
from pacte_desktop.services.coverage import minutes_source, open_territory
from pacte_desktop.services.home_minutes import home_minutes
from pacte_desktop.store.plan_file import PlanFile


@dataclass(frozen=True, slots=True)
class AccountRow:
    """One intern: debt now (no unit), times far and outside the wishes, over how many past semesters."""

    intern_id: int
    intern: str
    name: str
    debt: float
    times_far: int
    times_outside: int
    semesters: int


@dataclass(frozen=True)
class FairnessLedger:
    """``rows`` by debt, largest first; ``mean`` of all debts and of the worst tenth; the scale that was used.

    ``share_far_often``: share of the interns who were far at least ``often`` times.
    """

    rows: tuple[AccountRow, ...]
    mean: float
    worst_decile: float
    share_far_often: float
    often: int
    far_min: float
    decay: float


def ledger(plan: PlanFile, watch: Watch | None = None) -> FairnessLedger:
    """The ledger of a plan, where it was opened."""
    return ledger_of(allocation_input(plan), watch)


def ledger_of(wanted: AllocationInput, watch: Watch | None = None) -> FairnessLedger:
    """The same without a file; homes are those of today."""
    board, scale = wanted.board, burden_scale(wanted.board)
    interns = [intern for _, intern in sorted(board.interns.items())]
    rows = {intern.id: row for row, intern in enumerate(interns)}
    minutes = None
    if wanted.territory is not None and interns:
        communes = open_territory(wanted.territory)
        sites = [site for _, site in sorted(board.sites.items())]
        minutes = home_minutes(communes, minutes_source(wanted.territory, communes), interns, sites, watch)
    often = board.parameters.integer("fairness.far_often")
    now = semester_numbers(wanted)[board.semester.id]
    found = ledger_of_histories(histories(wanted, rows, minutes), scale, now=now, often=often)
    return FairnessLedger(
        rows=tuple(
            AccountRow(
                row.intern_id,
                board.interns[row.intern_id].imotep_number,
                board.interns[row.intern_id].full_name,
                row.debt,
                row.times_far,
                row.times_outside,
                row.semesters,
            )
            for row in found.rows
        ),
        mean=found.mean,
        worst_decile=found.worst_decile,
        share_far_often=found.share_far_often,
        often=often,
        far_min=scale.far_min,
        decay=scale.decay,
    )
