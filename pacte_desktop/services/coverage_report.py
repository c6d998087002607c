"""Coverage as it leaves the program in words and as JSON: never a number without what it depends on."""

from dataclasses import asdict
from typing import Any

from pacte_desktop.domain.coverage_definition import CoverageDefinition
from pacte_desktop.domain.urgent_care import UrgentCareEquipment
from pacte_desktop.domain.wording import counted, grouped, stated, translate
from pacte_desktop.territory.coverage import Coverage


def definition_record(definition: CoverageDefinition) -> dict[str, Any]:
    """The definition with the keys of the output contract."""
    return {
        "label": definition.label,
        "kinds": [str(kind) for kind in definition.kinds],
        "threshold_min": definition.threshold_min,
        "date": definition.date.isoformat(),
        "time_slot": str(definition.time_slot),
        "population_base": definition.population_base,
        "source": definition.source_note,
        "code": definition.code,
        "direction": str(definition.direction),
        "bands_min": list(definition.bands_min),
        "intra_commune_min": definition.intra_commune_min,
        "extra_delay_min": definition.extra_delay_min,
        "speed_profile": definition.speed_profile,
    }


def coverage_record(coverage: Coverage) -> dict[str, Any]:
    """Totals of the territory and of each département, with definition, source and band."""
    total = asdict(coverage.total())
    total.pop("code")
    return {
        "definition": definition_record(coverage.definition),
        "source": str(coverage.source.kind),
        "source_name": coverage.source.name,
        "source_note": coverage.source.note,
        "remarks": list(coverage.remarks),
        **total,
        "band": {"low": coverage.band[0], "high": coverage.band[1]},
        "by_departement": [asdict(entry) for entry in coverage.by_departement()],
        "by_region": [asdict(entry) for entry in coverage.by(coverage.region)],
        "by_epci": [asdict(entry) for entry in coverage.by(coverage.epci)],
    }


def equipment_record(item: UrgentCareEquipment) -> dict[str, Any]:
    """A place of urgent care as JSON."""
    return {
        "id": item.id,
        "kind": str(item.kind),
        "name": item.name,
        "insee_code": item.insee_code,
        "lon": item.lon,
        "lat": item.lat,
        "open_slots": None if item.open_slots is None else [str(slot) for slot in item.open_slots],
        "valid_from": None if item.valid_from is None else item.valid_from.isoformat(),
        "valid_to": None if item.valid_to is None else item.valid_to.isoformat(),
        "source": item.source,
    }


def definition_sentence(coverage: Coverage) -> str:
    """« Plus proche SU ou SMUR · au 31/12/2019 · heure non prise en compte · population … · estimation »."""
    definition = coverage.definition
    return translate("Coverage", "{label} · au {day:%d/%m/%Y} · {slot} · {population} · {source}").format(
        label=definition.label,
        day=definition.date,
        slot=definition.time_slot.label,
        population=definition.population_base,
        source=coverage.source.name,
    )


def credited_definition(coverage: Coverage) -> str:
    """:func:`definition_sentence` for what leaves the program, with whom the licence of the minutes wants named."""
    return " · ".join(filter(None, (definition_sentence(coverage), coverage.source.thanks)))


def beyond_sentence(coverage: Coverage) -> str:
    """« 277 882 habitants (10,8 %) et 312 communes à plus de 30 min ; entre 180 000 et 390 000 à ± 10 % »."""
    total = coverage.total()
    people = counted(
        total.population_beyond, translate("Coverage", "{n} habitant"), translate("Coverage", "{n} habitants")
    )
    communes = counted(
        total.communes_beyond, translate("Coverage", "{n} commune"), translate("Coverage", "{n} communes")
    )
    return translate(
        "Coverage",
        "{people} ({share} %) et {communes} à plus de {threshold} min ; entre {low} et {high} si les temps "
        "varient de {margin}",
    ).format(
        people=people,
        share=grouped(total.share_beyond, 1),
        communes=communes,
        threshold=stated(coverage.definition.threshold_min),
        low=grouped(coverage.band[0]),
        high=counted(coverage.band[1], translate("Coverage", "{n} habitant"), translate("Coverage", "{n} habitants")),
        margin=margin_words(coverage),
    )


def margin_words(coverage: Coverage) -> str:
    """« ± 10 % »: how much shorter or longer every way is taken to be for the two ends of a figure."""
    low, high = (round(100 * abs(factor - 1)) for factor in coverage.source.band)
    if low == high:
        return translate("Coverage", "± {percent} %").format(percent=low)
    return translate("Coverage", "−{low} % à +{high} %").format(low=low, high=high)


def coverage_sentences(coverage: Coverage) -> list[str]:
    """The figures of a coverage in words, a line each."""
    lines = [definition_sentence(coverage), coverage.source.note, beyond_sentence(coverage), *coverage.remarks]
    one, many = translate("Coverage", "{n} habitant"), translate("Coverage", "{n} habitants")
    for entry in coverage.by_departement():
        lines.append(
            translate("Coverage", "{code} : {beyond} sur {population}, {communes}").format(
                code=entry.code,
                beyond=counted(entry.population_beyond, one, many),
                population=grouped(entry.population),
                communes=counted(
                    entry.communes_beyond, translate("Coverage", "{n} commune"), translate("Coverage", "{n} communes")
                ),
            )
        )
    return lines
