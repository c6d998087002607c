"""Two plans side by side: level by level, and who has another post."""

from dataclasses import dataclass

from pacte_desktop.placement.allocation.levels import level_name
from pacte_desktop.services.allocation.run import Placement, Run


@dataclass(frozen=True, slots=True)
class LevelPair:
    """A level of both plans; None where a plan has no such level."""

    code: str
    before: float | None
    after: float | None

    @property
    def name(self) -> str:
        """What the level counts."""
        return level_name(self.code)


@dataclass(frozen=True, slots=True)
class Moved:
    """An intern whose post differs; the site and number of each post, None without a post."""

    intern_id: int
    intern: str
    name: str
    before_id: int | None
    after_id: int | None
    before: str
    after: str


@dataclass(frozen=True)
class RunComparison:
    """``levels`` in the order of the second plan; ``decided_by``: code of the first that differs, "" when none does.

    ``better``: −1 when the first plan is the better one, 1 when the second is, 0 when they are equal at every level.
    """

    before: Run
    after: Run
    levels: tuple[LevelPair, ...]
    moved: tuple[Moved, ...]
    decided_by: str
    better: int


def compare(before: Run, after: Run) -> RunComparison:
    """Both plans, level by level in the order of ``after``, and who moves between them, in its order."""
    mine = {level.code: level.value for level in before.levels}
    codes = dict.fromkeys([*(level.code for level in after.levels), *mine])
    theirs = {level.code: level.value for level in after.levels}
    levels = tuple(LevelPair(code, mine.get(code), theirs.get(code)) for code in codes)
    first = next((pair for pair in levels if None not in (pair.before, pair.after) and pair.before != pair.after), None)
    better = (
        0 if first is None or first.before is None or first.after is None else (1 if first.after < first.before else -1)
    )
    return RunComparison(before, after, levels, moved(before, after), first.code if first else "", better)


def moved(before: Run, after: Run) -> tuple[Moved, ...]:
    """Whose post differs, in the order of ``after``; interns whom one of the plans does not know come with its None."""
    old = {item.intern_id: item for item in before.placements}
    new = {item.intern_id: item for item in after.placements}
    return tuple(
        _moved(old.get(intern_id), new.get(intern_id))
        for intern_id in dict.fromkeys([*new, *old])
        if _post(old.get(intern_id)) != _post(new.get(intern_id))
    )


def _moved(old: Placement | None, new: Placement | None) -> Moved:
    known = new or old
    assert known is not None  # The intern comes from one of the two.
    return Moved(known.intern_id, known.intern, known.name, _post(old), _post(new), _where(old), _where(new))


def _post(item: Placement | None) -> int | None:
    return item.post_id if item else None


def _where(item: Placement | None) -> str:
    return f"{item.site} ({item.post})" if item and item.post_id is not None else ""
