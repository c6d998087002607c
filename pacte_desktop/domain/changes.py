"""What an operation changed: kinds and ids, so that a window redraws those and nothing else."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids changed, by kind (the table name). ``label`` is the step as the user reads it."""

    label: str = ""
    ids: Mapping[str, frozenset[int]] = field(default_factory=dict)

    @classmethod
    def of(cls, label: str, pairs: Iterable[tuple[str, int]]) -> "Changes":
        """Gather ``(kind, id)`` pairs."""
        gathered: dict[str, set[int]] = {}
        for kind, row_id in pairs:
            gathered.setdefault(kind, set()).add(row_id)
        return cls(label, {kind: frozenset(ids) for kind, ids in gathered.items()})

    def touch(self, *kinds: str) -> bool:
        """True when one of these kinds changed."""
        return any(kind in self.ids for kind in kinds)

    def __bool__(self) -> bool:
        return bool(self.ids)
