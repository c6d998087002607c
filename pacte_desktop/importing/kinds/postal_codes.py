"""The postal codes of the communes, as La Poste publishes them (« hexasmal »): several rows for some communes."""

from collections import defaultdict
from collections.abc import Sequence

from pacte_desktop.domain.commune_layer import LayerKind
from pacte_desktop.domain.incoming import ImportKind
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP
from pacte_desktop.importing.cell_words import as_text
from pacte_desktop.importing.cells import numbered
from pacte_desktop.importing.fields import Field
from pacte_desktop.importing.kinds import commune_fields as columns
from pacte_desktop.importing.kinds.commune_layers import by_commune, layers_of
from pacte_desktop.importing.table_kind import Gathered, TableFacts, TableKind, TableRow

POSTAL_CODE = Field(
    "postal_code",
    QT_TRANSLATE_NOOP("ImportField", "Code postal"),
    numbered(r"\d{5}", 5, QT_TRANSLATE_NOOP("ImportCell", "code postal"), zero_back=True),
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "Code postal à cinq chiffres ; un zéro de tête perdu est rendu."),
    ("code_postal", "CP"),
    is_required=True,
)


def gather(rows: Sequence[TableRow], facts: TableFacts) -> Gathered:
    """One layer: the postal codes of each commune, in order, with a space between them."""
    codes: dict[str, set[str]] = defaultdict(set)
    first: dict[str, TableRow] = {}
    for row in rows:
        code = str(row.values["insee_code"])
        first.setdefault(code, row)
        codes[code].add(str(row.values["postal_code"]))
    joined = [
        TableRow(row.line, {"insee_code": code, "postal_code": " ".join(sorted(codes[code]))})
        for code, row in first.items()
    ]
    found = by_commune(joined, facts.plan)
    layers, notes = layers_of(found.kept, facts, {"postal_code": LayerKind.POSTAL_CODES})
    return Gathered(layers=layers, problems=found.problems, notes=(*found.notes, *notes))


KIND = TableKind(
    kind=ImportKind.POSTAL_CODES,
    fields=(columns.CODE, POSTAL_CODE),
    targets=(),
    gather=gather,
    purpose=QT_TRANSLATE_NOOP(
        "ImportPurpose", "Codes postaux des communes, pour rattacher les tableaux qui n’ont pas de code INSEE"
    ),
    signature=("insee_code", "postal_code"),
    source="La Poste, base officielle des codes postaux (hexasmal)",
    licence="Licence Ouverte 2.0",
)
