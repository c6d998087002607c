"""Allocation by computation: from an instance to the best plan by levels, proved, explained and comparable."""

from pacte_desktop.placement.allocation.child import optimise
from pacte_desktop.placement.allocation.levels import codes_of, level_name, levels_of
from pacte_desktop.placement.allocation.request import Request
from pacte_desktop.placement.allocation.solving import solve_here

__all__ = ["Request", "codes_of", "level_name", "levels_of", "optimise", "solve_here"]
