"""What each layer of a plan says of one commune, every edition with its date, so that two can be compared."""

from collections.abc import Iterable, Sequence

import numpy as np

from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind, Zoning
from pacte_desktop.domain.wording import grouped, translate
from pacte_desktop.services.doctor_rates import DOCTOR_COUNTS, inhabitants, per_10_000
from pacte_desktop.services.plan_territory import PlanTerritory
from pacte_desktop.services.sheets.sheet import Fact

_MINUTES = (
    LayerKind.OFFICIAL_SU_SMUR,
    LayerKind.OFFICIAL_SU_SMUR_MCS,
    LayerKind.OFFICIAL_HELISMUR,
    LayerKind.OFFICIAL_ALL_MODES,
)
_RATES = (LayerKind.APL, LayerKind.APL_65, LayerKind.APL_62, LayerKind.APL_60)


def layer_facts(layers: Sequence[CommuneLayer], insee_code: str, territory: PlanTerritory) -> Iterable[Fact]:
    """One fact for each layer; of several editions of a kind the one in force comes first and says so.

    Doctors are also told for 10,000 inhabitants, and below all of them of which population.
    """
    rates = _Rates(layers, insee_code, territory)
    seen: set[LayerKind] = set()
    several = {layer.kind for layer in layers if sum(other.kind is layer.kind for other in layers) > 1}
    for layer in layers:
        words = translate("Sheet", "{kind} ({vintage}, {source})")
        label = words.format(kind=layer.kind.label, vintage=layer.vintage, source=layer.source)
        value = value_words(layer.kind, layer.values.get(insee_code)) + rates.words(layer)
        if layer.kind in several and layer.kind not in seen:
            value = translate("Sheet", "{value} · édition en vigueur").format(value=value)
        seen.add(layer.kind)
        yield Fact(label, value)
    if rates.are_told:
        label = translate("Sheet", "Habitants de ces rapports ({base})").format(base=rates.base)
        yield Fact(label, grouped(int(rates.people[0])))


class _Rates:
    """Doctors of one commune for 10,000 inhabitants; nothing where it is not known which population that is."""

    def __init__(self, layers: Sequence[CommuneLayer], insee_code: str, territory: PlanTerritory) -> None:
        self.are_told = False
        self.base, self.people = "", np.full(1, np.nan)
        row, coverage = territory.find(insee_code), territory.coverage
        self._code = insee_code
        if row is not None and any(layer.kind in DOCTOR_COUNTS for layer in layers):
            own_base = coverage.definition.population_base if coverage is not None else ""
            found = inhabitants(layers, territory.communes, own_base)
            self.base, self.people = found.base, found.by_commune[row : row + 1]

    def words(self, layer: CommuneLayer) -> str:
        """« · 8,4 pour 10 000 hab. » after the count of a layer of doctors."""
        count = layer.values.get(self._code)
        if layer.kind not in DOCTOR_COUNTS or not isinstance(count, float) or not count or not self.base:
            return ""
        rate = float(per_10_000(np.array([count]), self.people)[0])
        if np.isnan(rate):
            return ""
        self.are_told = True
        return translate("Sheet", " · {n} pour 10\u202f000 hab.").format(n=grouped(rate, 1))


def value_words(kind: LayerKind, value: float | str | None) -> str:
    """A value as it is read: « 22,5 min », « 2,45 », « Zone d’action complémentaire (ZAC) », « non publié »."""
    if value is None:
        return translate("Sheet", "non publié")
    if kind is LayerKind.ZONING:
        return Zoning(str(value)).label
    if not isinstance(value, float):
        return str(value)
    if kind in _MINUTES:
        return translate("Sheet", "{n} min").format(n=_short(value, 1))
    return _short(value, 2 if kind in _RATES else 1)


def _short(value: float, decimals: int) -> str:
    """Without decimals that are zero."""
    return grouped(value, 0 if value == int(value) else decimals)
