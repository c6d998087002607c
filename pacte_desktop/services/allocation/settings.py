"""What a person asks of a computation; kept with its result, so that it can be done again."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.placement.allocation.levels import COUPLE_LIMIT_MIN
from pacte_desktop.services.allocation.method import Method


@dataclass(frozen=True, slots=True)
class AllocationSettings:
    """One computation.

    ``phases``: empty for all. ``least_change``: few changes against the plan in force weigh more than wishes.
    ``keep_choices``: what a choice session gave stays; what is locked stays whatever is said here. ``seed`` parts equal
    plans. ``fair``: who was badly served in earlier semesters weighs more; off in the legal choice. ``complete_lists``:
    short lists go on in the default order, nearest first. ``complete_hosts``: a post takes also whom it did not rank,
    last. ``largest``: with ties, a stable plan that places more. ``couples``: pairs of intern ids, a soft wish, read
    only where the rule of couples is switched on. ``bring_couples``: those of the plan are read as well.
    """

    method: Method = Method.OPTIMAL
    phases: tuple[Phase, ...] = ()
    least_change: bool = False
    keep_choices: bool = True
    seed: int = 0
    time_limit_s: float = 60.0
    fair: bool = False
    complete_lists: bool = True
    complete_hosts: bool = True
    largest: bool = False
    couples: tuple[tuple[int, int], ...] = ()
    couple_limit_min: float = COUPLE_LIMIT_MIN
    bring_couples: bool = False

    def record(self) -> dict[str, Any]:
        """The settings as JSON values."""
        plain = {item.name: getattr(self, item.name) for item in fields(self)}
        return plain | {
            "method": str(self.method),
            "phases": [str(phase) for phase in self.phases],
            "couples": [list(couple) for couple in self.couples],
        }


def settings_of(record: Mapping[str, Any]) -> AllocationSettings:
    """The settings that were kept as ``record``; what it does not tell is as usual."""
    known = {item.name: record[item.name] for item in fields(AllocationSettings) if item.name in record}
    return AllocationSettings(
        **known
        | {
            "method": Method(record["method"]),
            "phases": tuple(Phase(phase) for phase in record.get("phases", ())),
            "couples": tuple((one, other) for one, other in record.get("couples", ())),
        }
    )
