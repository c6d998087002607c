"""Every part of a definition of coverage, and of the minutes it is looked at with, as lines in words."""

from pacte_desktop.domain.coverage_definition import CoverageDefinition
from pacte_desktop.domain.urgent_care import TimeSlot
from pacte_desktop.domain.wording import grouped, translate
from pacte_desktop.services.sheets.sheet import Fact
from pacte_desktop.territory.coverage import Coverage


def definition_facts(definition: CoverageDefinition) -> list[Fact]:
    """Kinds, way, threshold with its border, classes, hour, date, rules, population and source, in that order."""
    threshold = translate("DefinitionWords", "{minutes} min ; couvert jusqu’à {minutes} min 00 s compris").format(
        minutes=_number(definition.threshold_min)
    )
    bands = translate("DefinitionWords", "{minutes} min").format(
        minutes=" · ".join(_number(band) for band in definition.bands_min)
    )
    lines = [
        (translate("DefinitionWords", "Lieux comptés"), ", ".join(kind.label for kind in definition.kinds)),
        (translate("DefinitionWords", "Sens du trajet"), definition.direction.label),
        (translate("DefinitionWords", "Seuil"), threshold),
        (translate("DefinitionWords", "Classes"), bands),
        (translate("DefinitionWords", "Heure"), _hour(definition)),
        (translate("DefinitionWords", "Situation au"), f"{definition.date:%d/%m/%Y}"),
        (translate("DefinitionWords", "Commune équipée"), _intra_commune(definition)),
        (translate("DefinitionWords", "Délai ajouté"), _delay(definition)),
        (translate("DefinitionWords", "Profil de vitesse"), _profile(definition)),
        (translate("DefinitionWords", "Population"), definition.population_base),
        (translate("DefinitionWords", "Source"), definition.source_note or "–"),
    ]
    return [Fact(label, value) for label, value in lines]


def minutes_facts(coverage: Coverage) -> list[Fact]:
    """Source of the minutes, how they are made, band, and what else must be said."""
    low, high = coverage.band
    band = translate(
        "DefinitionWords", "entre {low} et {high} habitants au-delà du seuil si les temps varient de {factors}"
    ).format(low=grouped(low), high=grouped(high), factors=_factors(coverage))
    lines = [
        (translate("DefinitionWords", "Minutes"), coverage.source.name),
        (translate("DefinitionWords", "Comment"), coverage.source.note),
        (translate("DefinitionWords", "Marge"), band),
        *((translate("DefinitionWords", "Remarque"), remark) for remark in coverage.remarks),
    ]
    return [Fact(label, value) for label, value in lines]


def _number(value: float) -> str:
    return grouped(value, 0 if value == int(value) else 1)


def _factors(coverage: Coverage) -> str:
    """« −10 % à +10 % »."""
    low, high = (round(100 * (factor - 1)) for factor in coverage.source.band)
    return translate("DefinitionWords", "−{low} % à +{high} %").format(low=grouped(abs(low)), high=grouped(high))


def _hour(definition: CoverageDefinition) -> str:
    if definition.time_slot is TimeSlot.NOT_CONSIDERED or not definition.round_the_clock:
        return definition.time_slot.label
    kinds = ", ".join(kind.short_label for kind in definition.round_the_clock)
    return translate("DefinitionWords", "{slot} ; sans horaires connus, seuls comptent : {kinds}").format(
        slot=definition.time_slot.label, kinds=kinds
    )


def _intra_commune(definition: CoverageDefinition) -> str:
    if definition.intra_commune_min is None:
        return translate("DefinitionWords", "trajet mesuré comme les autres")
    return translate("DefinitionWords", "{minutes} min par convention").format(
        minutes=_number(definition.intra_commune_min)
    )


def _delay(definition: CoverageDefinition) -> str:
    if not definition.extra_delay_min:
        return translate("DefinitionWords", "aucun (ni alerte, ni départ)")
    return translate("DefinitionWords", "{minutes} min à chaque trajet").format(
        minutes=_number(definition.extra_delay_min)
    )


def _profile(definition: CoverageDefinition) -> str:
    return definition.speed_profile or translate("DefinitionWords", "celui de la source des minutes")
