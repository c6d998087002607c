"""A run as JSON values, to be kept in the plan, and back."""

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any

from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.services.allocation.method import Method
from pacte_desktop.services.allocation.run import MinutesProfile, Placement, RankProfile, Run, RunLevel, TypeFilling
from pacte_desktop.services.allocation.settings import settings_of

CURRENT = "current"
"""Method of the plan in force, kept to be compared with later."""


def record_of(run: Run) -> dict[str, Any]:
    """The result of a run; its method, label and settings are kept beside it."""
    return {
        "placements": [asdict(item) for item in run.placements],
        "levels": [{"code": level.code, "value": level.value} for level in run.levels],
        "proved": run.proved,
        "bound_gap": run.bound_gap,
        "first_unproved": run.first_unproved,
        "seconds": run.seconds,
        "problems": [asdict(problem) | {"severity": str(problem.severity)} for problem in run.problems],
        "ranks": {
            "ranks": [list(pair) for pair in run.ranks.ranks],
            "outside": run.ranks.outside,
            "without_wishes": run.ranks.without_wishes,
        },
        "minutes": asdict(run.minutes),
        "types": [asdict(item) for item in run.types],
        "notes": list(run.notes),
        "blocking": list(run.blocking),
    }


def run_from(method: str, label: str, settings: Mapping[str, Any], semester_id: int, result: Mapping[str, Any]) -> Run:
    """The run that :func:`record_of` made. Raises KeyError, TypeError or ValueError when it is something else."""
    asked = settings_of(settings)
    names = {item.name for item in fields(Problem)}
    return Run(
        method=None if method == CURRENT else Method(method),
        label=label,
        settings=asked,
        semester_id=semester_id,
        placements=tuple(Placement(**item) for item in result["placements"]),
        levels=tuple(RunLevel(item["code"], item["value"]) for item in result["levels"]),
        proved=result["proved"],
        bound_gap=result["bound_gap"],
        first_unproved=result["first_unproved"],
        seconds=result["seconds"],
        seed=asked.seed,
        problems=tuple(
            Problem(**{name: item[name] for name in names} | {"severity": Severity(item["severity"])})
            for item in result["problems"]
        ),
        ranks=RankProfile(
            tuple((rank, count) for rank, count in result["ranks"]["ranks"]),
            result["ranks"]["outside"],
            result["ranks"]["without_wishes"],
        ),
        minutes=MinutesProfile(**result["minutes"]),
        types=tuple(TypeFilling(**item) for item in result["types"]),
        notes=tuple(result["notes"]),
        blocking=tuple(result["blocking"]),
    )
