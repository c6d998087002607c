"""« Lieux de soins urgents »: what there is, its hours and days, and whether it counts under the definition in use."""

from itertools import groupby

from pacte_desktop.documents.document import Cell, Column, Document, Emphasis, Entry, Group, Table
from pacte_desktop.documents.workbook import ColumnType
from pacte_desktop.domain.coverage_definition import CoverageDefinition
from pacte_desktop.domain.french_order import french_key
from pacte_desktop.domain.urgent_care import EquipmentKind, UrgentCareEquipment, hours_label
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.services.coverage import coverage_input
from pacte_desktop.services.documents.departements import chosen_departement, departement_scope, scoped_title
from pacte_desktop.services.documents.figures.territory_figures import (
    definition_part,
    definition_words,
    departement_of_commune,
)
from pacte_desktop.services.documents.kind import DocumentKind, DocumentSource, Family, Make, Wanted


def equipment_list_kind() -> DocumentKind:
    """Places of urgent care, one group a département."""
    return DocumentKind(
        "equipment",
        Family.FIGURES,
        translate("Documents", "Lieux de soins urgents"),
        translate(
            "Documents", "SU, SMUR, médecins correspondants : horaires, dates, et ceux que la définition compte."
        ),
        _prepare,
        scopes=departement_scope,
    )


def _prepare(source: DocumentSource, wanted: Wanted) -> Make:
    definition = coverage_input(source.plan).definition
    return lambda _watch: (_list(source, wanted, definition),)


def _list(source: DocumentSource, wanted: Wanted, definition: CoverageDefinition) -> Document:
    only = chosen_departement(source, wanted)
    kinds = list(EquipmentKind)
    placed = [(departement_of_commune(source, item.insee_code), item) for item in source.snapshot.equipment.values()]
    chosen = sorted(
        (pair for pair in placed if not only or pair[0][0] == only),
        key=lambda pair: (pair[0], kinds.index(pair[1].kind), french_key(pair[1].name), pair[1].id),
    )
    groups = []
    for place, members in groupby(chosen, key=lambda pair: pair[0]):
        held = [item for _, item in members]
        entries = tuple(_entry(source, item, definition) for item in held)
        groups.append(Group(f"{place[0]} · {place[1]}", _summary(held, definition), entries))
    title = translate("Documents", "Lieux de soins urgents")
    table = Table(
        title,
        _columns(),
        tuple(groups),
        (translate("Lists", "Département"),),
        empty=translate("Documents", "Aucun lieu de soins urgents dans ce plan : il n’y a rien à imprimer."),
        notes=_notes([item for _, item in chosen]),
    )
    header = source.header(scoped_title(source, title, only), wanted.level, source=definition_words(definition))
    return Document(
        "equipment",
        header,
        (definition_part(definition), table),
        summary=_summary([item for _, item in chosen], definition),
    )


def _columns() -> tuple[Column, ...]:
    return (
        Column("kind", translate("Lists", "Nature"), chars=15),
        Column("name", translate("Lists", "Lieu"), weight=1.8, emphasis=Emphasis.STRONG),
        Column("commune", translate("Lists", "Commune"), weight=1.4),
        Column("hours", translate("Lists", "Horaires"), weight=1.2),
        Column("since", translate("Lists", "Depuis le"), ColumnType.DATE, chars=10),
        Column("until", translate("Lists", "Jusqu’au"), ColumnType.DATE, chars=10),
        Column("counts", translate("Lists", "Compte"), chars=7),
        Column("why", translate("Lists", "Sinon, pourquoi"), weight=1.2),
        Column("insee", translate("Lists", "INSEE"), chars=6, is_shown=False),
        Column("source", translate("Lists", "Source"), weight=3.2, is_shown=False),
    )


def _entry(source: DocumentSource, item: UrgentCareEquipment, definition: CoverageDefinition) -> Entry:
    counts = definition.counts(item)
    return Entry(
        {
            "kind": Cell(item.kind.short_label),
            "name": Cell(item.name),
            "commune": Cell(source.territory.commune_name(item.insee_code)),
            "hours": Cell(hours_label(item.open_slots)),
            "since": Cell(item.valid_from),
            "until": Cell(item.valid_to),
            "counts": Cell(
                translate("Lists", "oui") if counts else translate("Lists", "non"),
                emphasis=Emphasis.MARK if counts else Emphasis.QUIET,
            ),
            "why": Cell("" if counts else _reason(item, definition)),
            "insee": Cell(item.insee_code),
            "source": Cell(item.source),
        }
    )


def _reason(item: UrgentCareEquipment, definition: CoverageDefinition) -> str:
    """The first of the three conditions of a definition that a place does not meet."""
    if item.kind not in definition.kinds:
        return translate("Documents", "nature non comptée")
    if not item.exists_on(definition.date):
        return translate("Documents", "n’existe pas à cette date")
    if item.open_slots is None:
        return translate("Documents", "horaires non renseignés")
    return translate("Documents", "fermé à cette heure")


def _summary(items: list[UrgentCareEquipment], definition: CoverageDefinition) -> str:
    counting = sum(definition.counts(item) for item in items)
    return " · ".join(
        (
            counted(len(items), translate("Documents", "{n} lieu"), translate("Documents", "{n} lieux")),
            counted(counting, translate("Documents", "{n} compté"), translate("Documents", "{n} comptés")),
        )
    )


def _notes(items: list[UrgentCareEquipment]) -> tuple[str, ...]:
    """Abbreviations of the kinds that are listed."""
    short = {item.kind.short_label: item.kind.label for item in items if item.kind.short_label != item.kind.label}
    return tuple(f"{abbreviation} : {label}." for abbreviation, label in short.items())
