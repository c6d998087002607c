"""Coverage for documents: within one département or everywhere, and the words that go with its figures."""

from pacte_desktop.documents.document import Facts, Figure
from pacte_desktop.domain.coverage_definition import CoverageDefinition
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.geography import departement_of
from pacte_desktop.domain.wording import counted, grouped, stated, translate
from pacte_desktop.services.coverage import no_places
from pacte_desktop.services.documents.kind import DocumentSource
from pacte_desktop.territory.coverage import Coverage


def needed_coverage(source: DocumentSource) -> Coverage:
    """The coverage of the plan. Raises :class:`KnownError` when there is none to print figures of."""
    found = source.territory.coverage
    if found is None and not source.snapshot.equipment:
        raise no_places()
    if found is None:
        raise KnownError(
            translate("Documents", "Ce document a besoin des minutes, qui ne sont pas calculées."),
            translate("Documents", "Attendez la fin du calcul, ou choisissez une autre source de minutes."),
        )
    return found


def coverage_within(coverage: Coverage, departement: str) -> Coverage:
    """The communes of one département, with their own band; everything when ``departement`` is empty."""
    if not departement:
        return coverage
    return coverage.part(coverage.departement == departement)


def people_beyond_figure(coverage: Coverage, note: str) -> Figure:
    """« 277 882 habitants à plus de 30 min »."""
    total = coverage.total()
    words = counted(
        total.population_beyond,
        translate("Documents", "habitant à plus de {threshold} min"),
        translate("Documents", "habitants à plus de {threshold} min"),
        threshold=stated(coverage.definition.threshold_min),
    )
    return Figure(grouped(total.population_beyond), words, note)


def communes_beyond_figure(coverage: Coverage) -> Figure:
    """« 417 communes à plus de 30 min », of how many."""
    total = coverage.total()
    words = counted(
        total.communes_beyond,
        translate("Documents", "commune à plus de {threshold} min"),
        translate("Documents", "communes à plus de {threshold} min"),
        threshold=stated(coverage.definition.threshold_min),
    )
    return Figure(
        grouped(total.communes_beyond), words, translate("Documents", "sur {n}").format(n=grouped(total.communes))
    )


def definition_words(definition: CoverageDefinition) -> str:
    """« Plus proche SU ou SMUR · au 31/12/2019 · heure non prise en compte »: what decides which places count."""
    return translate("Documents", "{label} · au {day:%d/%m/%Y} · {slot}").format(
        label=definition.label, day=definition.date, slot=definition.time_slot.label
    )


def definition_part(definition: CoverageDefinition, coverage: Coverage | None = None) -> Facts:
    """What the figures depend on; with ``coverage``, their population too, how the minutes are made and how far off."""
    pairs = [
        (translate("DefinitionWords", "Définition"), definition.label),
        (translate("DefinitionWords", "Lieux comptés"), ", ".join(kind.label for kind in definition.kinds)),
        (
            translate("DefinitionWords", "Situation au"),
            translate("DefinitionWords", "{day:%d/%m/%Y} · {slot}").format(
                day=definition.date, slot=definition.time_slot.label
            ),
        ),
        (translate("DefinitionWords", "Source"), definition.source_note or "–"),
    ]
    if coverage is not None:
        threshold = translate("DefinitionWords", "{minutes} min ; couvert jusqu’à {minutes} min 00 s compris").format(
            minutes=stated(definition.threshold_min)
        )
        pairs += [
            (translate("DefinitionWords", "Seuil"), threshold),
            (translate("DefinitionWords", "Population"), definition.population_base),
            (translate("DefinitionWords", "Minutes"), coverage.source.name),
            (translate("DefinitionWords", "Comment"), coverage.source.note),
            *((translate("DefinitionWords", "Remarque"), remark) for remark in coverage.remarks),
        ]
    return Facts(translate("Documents", "Ce que comptent ces chiffres"), tuple(pairs))


def departement_of_commune(source: DocumentSource, insee_code: str) -> tuple[str, str]:
    """Code and name of the département of a commune, by its code where it lies outside the territory."""
    row = source.territory.find(insee_code)
    code = departement_of(insee_code) if row is None else str(source.territory.communes.departement[row])
    return code, source.territory.departement_names.get(code, code)
