"""Names in a sentence: the first ones, and how many more."""

from collections.abc import Sequence

from pacte_desktop.domain.wording import counted, translate

NAMES_TOLD = 3
"""So many names in a sentence; the others are counted."""


def some_names(names: Sequence[str]) -> str:
    """« A, B, C et 4 autres »."""
    told = ", ".join(names[:NAMES_TOLD])
    more = len(names) - NAMES_TOLD
    if more <= 0:
        return told
    return counted(
        more,
        translate("NameList", "{told} et {n} autre"),
        translate("NameList", "{told} et {n} autres"),
        told=told,
    )
