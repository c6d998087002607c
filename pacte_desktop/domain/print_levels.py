"""Who may read what is printed: three levels, and from which of them each thing about a person may stand on paper.

The table :data:`SHOWN_FROM` is the only place that decides; whoever makes a document asks :func:`may_show`.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from pacte_desktop.domain.wording import translate


class PrintLevel(StrEnum):
    """Readers of a document, from everybody to the person concerned and those who keep their file."""

    PUBLIC = "public"
    COMMISSION = "commission"
    INDIVIDUAL = "individual"

    @property
    def label(self) -> str:
        """Name of the level, as printed."""
        return {
            PrintLevel.PUBLIC: translate("PrintLevel", "affichage public"),
            PrintLevel.COMMISSION: translate("PrintLevel", "commission"),
            PrintLevel.INDIVIDUAL: translate("PrintLevel", "dossier individuel"),
        }[self]

    @property
    def watermark(self) -> str:
        """Words across every page; empty on what may hang on a wall."""
        return {
            PrintLevel.PUBLIC: "",
            PrintLevel.COMMISSION: translate("PrintLevel", "COMMISSION"),
            PrintLevel.INDIVIDUAL: translate("PrintLevel", "CONFIDENTIEL"),
        }[self]

    @property
    def is_restricted(self) -> bool:
        """True when each print carries a watermark and is written into the register of the plan."""
        return self is not PrintLevel.PUBLIC

    def includes(self, other: "PrintLevel") -> bool:
        """True when what may be shown at ``other`` may be shown here too."""
        order = list(PrintLevel)
        return order.index(other) <= order.index(self)


class Disclosure(StrEnum):
    """What a document tells about a person."""

    NAME = "name"
    COHORT = "cohort"
    PHASE = "phase"
    RANK = "rank"
    CALL = "call"  # Place and time on a call list.
    PROXY = "proxy"
    POST = "post"
    SUPERVISOR_NAME = "supervisor_name"
    SUPERVISOR_EMAIL = "supervisor_email"  # The professional one; there is no other in a plan.
    SUPERVISOR_LOAD = "supervisor_load"
    ATTENDANCE = "attendance"  # Absence, recall, withdrawal, refusal at a session.
    AWAY = "away"  # Takes no post of the subdivision this semester; never which situation it is.
    ALARM = "alarm"  # Whom a choice would have left without a post.
    SUPERNUMERARY = "supernumerary"  # The letter S: since it exists for protected reasons only, even S is a hint.
    WISHES = "wishes"
    HOME_COMMUNE = "home_commune"
    CURRICULUM = "curriculum"  # What is validated, what remains.
    ABSENCE_DAYS = "absence_days"
    SITUATION = "situation"  # Category of a special situation.
    REASON = "reason"  # Why: never kept, never printed.


SHOWN_FROM: Mapping[Disclosure, PrintLevel | None] = MappingProxyType(
    {
        Disclosure.NAME: PrintLevel.PUBLIC,
        Disclosure.COHORT: PrintLevel.PUBLIC,
        Disclosure.PHASE: PrintLevel.PUBLIC,
        Disclosure.RANK: PrintLevel.PUBLIC,
        Disclosure.CALL: PrintLevel.PUBLIC,
        Disclosure.PROXY: PrintLevel.PUBLIC,
        Disclosure.POST: PrintLevel.PUBLIC,
        Disclosure.SUPERVISOR_NAME: PrintLevel.PUBLIC,
        Disclosure.SUPERVISOR_EMAIL: PrintLevel.COMMISSION,
        Disclosure.SUPERVISOR_LOAD: PrintLevel.COMMISSION,
        Disclosure.ATTENDANCE: PrintLevel.COMMISSION,
        Disclosure.AWAY: PrintLevel.COMMISSION,
        Disclosure.ALARM: PrintLevel.COMMISSION,
        Disclosure.SUPERNUMERARY: PrintLevel.COMMISSION,
        Disclosure.WISHES: PrintLevel.INDIVIDUAL,
        Disclosure.HOME_COMMUNE: PrintLevel.INDIVIDUAL,
        Disclosure.CURRICULUM: PrintLevel.INDIVIDUAL,
        Disclosure.ABSENCE_DAYS: PrintLevel.INDIVIDUAL,
        Disclosure.SITUATION: None,
        Disclosure.REASON: None,
    }
)
"""The least level at which each thing is printed; None: at none. The letter S from the commission on."""


def may_show(what: Disclosure | None, level: PrintLevel) -> bool:
    """True when ``what`` may stand on a document of ``level``; None is nothing about a person.

    >>> may_show(Disclosure.SUPERNUMERARY, PrintLevel.PUBLIC), may_show(Disclosure.REASON, PrintLevel.INDIVIDUAL)
    (False, False)
    """
    if what is None:
        return True
    least = SHOWN_FROM[what]
    return least is not None and level.includes(least)
