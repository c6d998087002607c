"""The tiny plan with wishes, and what tests of written imports do to it by natural keys."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from pacte_desktop.domain.incoming import Key, Plain, TargetKind
from pacte_desktop.domain.situations import SemesterSituation, Situation
from pacte_desktop.domain.wishes import HostRank, Wish
from pacte_desktop.store.import_edits import ImportEdits
from pacte_desktop.store.import_queries import current
from pacte_desktop.store.opening import create_plan
from pacte_desktop.store.plan_file import PlanFile, Writing
from tests.data.tiny_plan import BEGINNER, N1_POST, SECOND, URGENCES_POST, WINTER, tiny_contents

T = TargetKind


def write_wished(folder: Path) -> Path:
    """A new file of the tiny plan with two wishes, a host's rank and a situation."""
    found = folder / "essai.pacte"
    create_plan(
        found,
        replace(
            tiny_contents(),
            situations=(SemesterSituation(1, SECOND, WINTER.id, Situation.AMENAGEMENT),),
            wishes=(Wish(BEGINNER, URGENCES_POST, 1), Wish(SECOND, N1_POST, 1)),
            host_ranks=(HostRank(N1_POST, SECOND, 1),),
        ),
    )
    return found


def rows(plan: PlanFile, target: TargetKind) -> dict[Key, dict[str, Plain]]:
    """Values by first key."""
    with plan.read() as session:
        return {keys[0]: values for keys, values in current(session, target, WINTER.id).values()}


def everything(plan: PlanFile) -> object:
    with plan.read() as session:
        return plan.history(), [current(session, target, WINTER.id) for target in TargetKind]


def ids(plan: PlanFile, target: TargetKind) -> dict[Key, int]:
    with plan.read() as session:
        return {keys[0]: row_id for row_id, (keys, _) in current(session, target, WINTER.id).items()}


def written(plan: PlanFile, act: Callable[[ImportEdits], None]) -> Writing:
    """``act`` as one import."""
    with plan.write() as writing:
        edits = ImportEdits(writing.session, WINTER.id)
        act(edits)
        edits.finish()
        writing.name("importer")
    return writing


def put(plan: PlanFile, target: TargetKind, row_id: int | None, key: Key, values: Mapping[str, Plain]) -> None:
    written(plan, lambda edits: edits.put(target, row_id, (key,), values))
