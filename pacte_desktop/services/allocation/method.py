"""The three ways to compute a plan, and what each is honest about."""

from enum import StrEnum

from pacte_desktop.domain.wording import translate
from pacte_desktop.placement.gaming import Audit, sentence


class Method(StrEnum):
    """How posts are given; the values are those of the command line."""

    SERIAL = "serial"
    STABLE = "stable"
    OPTIMAL = "optimal"

    @property
    def label(self) -> str:
        """The method as the user reads it."""
        return {
            Method.SERIAL: translate("Method", "choix par rang, d’après les vœux"),
            Method.STABLE: translate("Method", "appariement stable"),
            Method.OPTIMAL: translate("Method", "optimum par niveaux"),
        }[self]


def gaming_line(method: Method, found: Audit | None = None) -> str:
    """What to say of who may gain by other wishes than their true ones; ``found`` adds what an audit saw."""
    return sentence(str(method), found or Audit(0, 0, (), 0))
