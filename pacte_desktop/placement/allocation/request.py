"""What is asked of the optimum, and how far it has come."""

from collections.abc import Callable
from dataclasses import dataclass

from pacte_desktop.placement.allocation.levels import COUPLE_LIMIT_MIN, codes_of
from pacte_desktop.placement.instance import Instance, Solution

Tell = Callable[[str, int, int], None]
"""``tell(code, done, total)``: the level that is being looked at, how many are done, how many there are."""

OnBetter = Callable[[Solution], None]


@dataclass(frozen=True)
class Request:
    """An instance, whether the plan in force weighs more than wishes, the seed of the draw, and the limits.

    ``couple_limit_min``: two posts at most so far from each other are near.
    """

    instance: Instance
    least_change: bool = False
    seed: int = 0
    time_limit_s: float = 60.0
    couple_limit_min: float = COUPLE_LIMIT_MIN

    @property
    def codes(self) -> tuple[str, ...]:
        """Codes of the levels, the weightiest first."""
        return codes_of(self.instance, self.least_change)
