"""What long work tells while it runs, and how it is asked to stop."""

from collections.abc import Callable
from dataclasses import dataclass


class CancelledError(Exception):
    """The work was asked to stop; nothing of it remains."""


def _silent(_words: str, _done: int, _total: int | None) -> None:
    return


def _never() -> bool:
    return False


def _unseen(_part: object) -> None:
    return


@dataclass(frozen=True, slots=True)
class Watch:
    """``tell(words, done, total)`` says in the user's language what is being done; ``cancelled()`` asks to stop.

    ``part(value)`` hands over a first part of what will come out, for whoever wants to look at it meanwhile.
    """

    tell: Callable[[str, int, int | None], None] = _silent
    cancelled: Callable[[], bool] = _never
    part: Callable[[object], None] = _unseen

    def step(self, words: str, done: int = 0, total: int | None = None) -> None:
        """Tell, then raise :class:`CancelledError` when the work is to stop."""
        self.tell(words, done, total)
        if self.cancelled():
            raise CancelledError(words)
