"""What was counted by commune, as the values of a layer: zero where a source that covers a département has nothing."""

from collections import Counter
from collections.abc import Mapping

from pacte_desktop.domain.geography import departement_of
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.importing.file_kind import Area

_NAMED = 10


def counts_of(
    counts: Mapping[str, int], area: Area, departements: frozenset[str]
) -> tuple[dict[str, float | str], set[str]]:
    """Values of the communes of ``area`` that lie in ``departements`` (those that the source covers), and the communes
    counted that do not exist there."""
    covered = (code for code in area.communes if departement_of(code) in departements)
    values: dict[str, float | str] = {code: float(counts.get(code, 0)) for code in covered}
    return values, {code for code in counts if code not in area.communes}


def elsewhere_note(counts: Counter[str]) -> list[str]:
    """What must be said of what was counted in communes that the base does not have."""
    if not counts:
        return []
    listed = ", ".join(sorted(counts)[:_NAMED]) + ("…" if len(counts) > _NAMED else "")
    return [
        counted(
            len(counts),
            translate(
                "Official", "{n} commune inconnue du fond de carte, laissée de côté : {codes} (effectif : {total})."
            ),
            translate(
                "Official", "{n} communes inconnues du fond de carte, laissées de côté : {codes} (effectif : {total})."
            ),
            codes=listed,
            total=counts.total(),
        )
    ]
