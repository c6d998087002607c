"""Allocation by computation: read a plan, compute in a thread, keep, compare, and let a person validate."""

from pacte_desktop.services.allocation.accounts import AccountRow, FairnessLedger, ledger, ledger_of
from pacte_desktop.services.allocation.closing import Closing, after_closing
from pacte_desktop.services.allocation.comparison import LevelPair, Moved, RunComparison, compare
from pacte_desktop.services.allocation.computing import allocate, current_run, gaming_audit
from pacte_desktop.services.allocation.kept import forget, keep, kept, kept_run
from pacte_desktop.services.allocation.locks import lock, unlock
from pacte_desktop.services.allocation.method import Method, gaming_line
from pacte_desktop.services.allocation.prepared import Prepared, prepare, prepare_input
from pacte_desktop.services.allocation.run import MinutesProfile, Placement, RankProfile, Run, RunLevel, TypeFilling
from pacte_desktop.services.allocation.seats import SeatWorth, SlackRow, seat_values, seat_values_of, slack, slack_of
from pacte_desktop.services.allocation.settings import AllocationSettings, settings_of
from pacte_desktop.services.allocation.validation import NotValidError, validate
from pacte_desktop.services.allocation.wanted import AllocationInput, allocation_input

__all__ = [
    "AccountRow",
    "AllocationInput",
    "AllocationSettings",
    "Closing",
    "FairnessLedger",
    "LevelPair",
    "Method",
    "MinutesProfile",
    "Moved",
    "NotValidError",
    "Placement",
    "Prepared",
    "RankProfile",
    "Run",
    "RunComparison",
    "RunLevel",
    "SeatWorth",
    "SlackRow",
    "TypeFilling",
    "after_closing",
    "allocate",
    "allocation_input",
    "compare",
    "current_run",
    "forget",
    "gaming_audit",
    "gaming_line",
    "keep",
    "kept",
    "kept_run",
    "ledger",
    "ledger_of",
    "lock",
    "prepare",
    "prepare_input",
    "seat_values",
    "seat_values_of",
    "settings_of",
    "slack",
    "slack_of",
    "unlock",
    "validate",
]
