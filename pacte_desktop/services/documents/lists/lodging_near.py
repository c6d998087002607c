"""The lodging beside a post, in the words of a list: at the communes of its site, else the nearest one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.semester import Semester
from pacte_desktop.domain.sites import Housing, TrainingSite
from pacte_desktop.domain.wording import counted, grouped, translate
from pacte_desktop.services.plan_territory import PlanTerritory
from pacte_desktop.services.travel import minutes_from
from pacte_desktop.territory.minutes_source import MinutesSource


@dataclass(frozen=True)
class LodgingNear:
    """What can be lived in during the semester, by commune; ``reached``: minutes from those communes to every commune.

    ``near_min``: minutes beyond which a lodging is no longer beside the site.
    """

    territory: PlanTerritory
    semester: Semester
    by_commune: Mapping[str, tuple[Housing, ...]]
    near_min: float
    reached: Mapping[str, NDArray[np.float64]] = field(default_factory=dict)

    def lines(self, site: TrainingSite) -> tuple[str, ...]:
        """« Le Blanc : 3 places, HTES, 150 € » for each commune of the site with lodging, else for the nearest
        within ``near_min``, with its minutes; empty when there is none.
        """
        communes = dict.fromkeys(place.insee_code for place in site.locations)
        at_site = [self._line(code) for code in communes if code in self.by_commune]
        return tuple(at_site) or self._nearest(communes)

    def _nearest(self, communes: Iterable[str]) -> tuple[str, ...]:
        rows = [row for code in communes if (row := self.territory.find(code)) is not None]
        found = [
            (float(minutes[row]), code)
            for code, minutes in self.reached.items()
            for row in rows
            if minutes[row] <= self.near_min  # False for NaN.
        ]
        if not found:
            return ()
        minutes, code = min(found)
        words = translate("Documents", "{lodging} (à {minutes} min)")
        return (words.format(lodging=self._line(code), minutes=grouped(round(minutes))),)

    def _line(self, code: str) -> str:
        held = self.by_commune[code]
        seats = counted(
            sum(item.capacity for item in held), translate("Lists", "{n} place"), translate("Lists", "{n} places")
        )
        facts = [seats.replace(" ", "\u00a0"), _rents(held)]
        if any(item.is_htes for item in held):
            is_all = all(item.is_htes for item in held)
            facts.insert(1, translate("Documents", "HTES") if is_all else translate("Documents", "dont HTES"))
        facts.append(self._days(held))
        words = translate("Documents", "{commune} : {facts}")
        return words.format(commune=self.territory.commune_name(code), facts=", ".join(filter(None, facts)))

    def _days(self, held: tuple[Housing, ...]) -> str:
        """When not everything is free all semester: the days of the only one, or that there are such days."""
        partly = [item for item in held if not item.spans(self.semester)]
        if not partly:
            return ""
        if len(held) > 1:
            return translate("Documents", "en partie du semestre")
        start, end = partly[0].available_from, partly[0].available_to
        words = []
        if start is not None and start > self.semester.start:
            words.append(translate("Documents", "dès le {day:%d/%m/%Y}").format(day=start))
        if end is not None and end < self.semester.end:
            words.append(translate("Documents", "jusqu’au {day:%d/%m/%Y}").format(day=end))
        return " ".join(words)


def lodging_by_commune(housing: Iterable[Housing], semester: Semester) -> dict[str, tuple[Housing, ...]]:
    """Lodgings that can be lived in on some day of the semester, by INSEE code."""
    ordered = sorted((item for item in housing if item.meets(semester)), key=lambda item: item.insee_code)
    return {code: tuple(held) for code, held in groupby(ordered, key=lambda item: item.insee_code)}


def with_minutes(lodging: LodgingNear, source: MinutesSource, watch: Watch) -> LodgingNear:
    """The same with minutes from every commune with lodging, so that the nearest one is found."""
    reached = {}
    known = [code for code in lodging.by_commune if lodging.territory.find(code) is not None]
    for number, code in enumerate(known):
        watch.step(translate("Documents", "Logements proches"), number, len(known))
        reached[code] = minutes_from(lodging.territory.communes, source, code)
    return replace(lodging, reached=reached)


def _rents(held: tuple[Housing, ...]) -> str:
    """« 150 € », « 0–300 € » a month, « gratuit » when nothing is paid; empty when none is told."""
    rents = [item.rent_eur for item in held if item.rent_eur is not None]
    if not rents:
        return ""
    if not any(rents):
        return translate("Documents", "gratuit")
    low, high = grouped(min(rents)), grouped(max(rents))
    return translate("Documents", "{rent} €").format(rent=low if low == high else f"{low}–{high}")
