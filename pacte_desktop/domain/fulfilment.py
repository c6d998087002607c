"""Which demands a list of semesters can meet: a small exact matching, one semester for one demand.

Demands are numbered 0 to n - 1 in the order in which they should be met; a semester is the set of demands that it may
meet. Sizes are those of a curriculum: about ten of each.
"""

from collections.abc import Collection, Sequence


def met_demands(semesters: Sequence[Collection[int]], demands: int) -> frozenset[int]:
    """The largest set of demands that the semesters meet together; of several, that with the earliest demands.

    Each demand in turn takes a semester, moving earlier demands to another one where it must; a demand that was met
    stays met, so that the greedy order is exact (the sets that can be met are the independent sets of a matroid).
    """
    holder: dict[int, int] = {}
    takers = [[number for number, may in enumerate(semesters) if demand in may] for demand in range(demands)]

    def take(demand: int, seen: set[int]) -> bool:
        for semester in takers[demand]:
            if semester in seen:
                continue
            seen.add(semester)
            if semester not in holder or take(holder[semester], seen):
                holder[semester] = demand
                return True
        return False

    return frozenset(demand for demand in range(demands) if take(demand, set()))
