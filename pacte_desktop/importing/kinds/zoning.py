"""The zones of the ARS for general practitioners: the workbook of 2019 by INSEE code, the public list of 2025 by postal
code and name."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from pacte_desktop.domain.commune_layer import LayerKind
from pacte_desktop.domain.incoming import ImportKind, Plain, RowProblem
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, counted, translate
from pacte_desktop.importing.cell_words import as_text
from pacte_desktop.importing.cells import text
from pacte_desktop.importing.fields import Field
from pacte_desktop.importing.kinds import commune_fields as columns
from pacte_desktop.importing.kinds.commune_layers import by_commune, layers_of, without_figures
from pacte_desktop.importing.kinds.postal_codes import POSTAL_CODE
from pacte_desktop.importing.kinds.postal_matching import PostalMatching
from pacte_desktop.importing.table_kind import Gathered, TableFacts, TableKind, TableRow
from pacte_desktop.importing.text_table import shown

_SHOWN = 5
NAME = Field(
    "commune_name",
    QT_TRANSLATE_NOOP("ImportField", "Nom de la commune"),
    text(),
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "Avec le code postal, il remplace le code INSEE."),
    ("Nom_commune", "libellé de la commune", "libellé commune", "commune"),
)
POSTAL = Field(
    POSTAL_CODE.code,
    POSTAL_CODE.label,
    POSTAL_CODE.read,
    POSTAL_CODE.write,
    POSTAL_CODE.help,
    POSTAL_CODE.synonyms,
)
CODE = Field(
    columns.CODE.code,
    columns.CODE.label,
    columns.CODE.read,
    columns.CODE.write,
    columns.CODE.help,
    tuple(name for name in columns.CODE.synonyms if name != "commune"),
    is_required=True,
    is_key=True,
)
LAYERS = {"zone": LayerKind.ZONING, "tvs": LayerKind.TVS}


@dataclass
class _Finding:
    """INSEE codes for rows that give postal code and name."""

    matching: PostalMatching
    rows: list[TableRow] = field(default_factory=list)
    problems: list[RowProblem] = field(default_factory=list)
    ways: Counter[str] = field(default_factory=Counter)

    def take(self, row: TableRow) -> None:
        """One row; what has no zone needs no commune."""
        if row.values.get("insee_code"):
            self.rows.append(row)
            return
        name, postal = str(row.values.get("commune_name") or ""), str(row.values.get("postal_code") or "")
        if not self.matching.is_near(postal) or row.values.get("zone") is None:
            return
        found = self.matching.find(name, postal)
        if len(found.codes) == 1:
            self.ways[found.way] += 1
            self.rows.append(TableRow(row.line, {**row.values, "insee_code": found.codes[0]}))
            return
        words = (
            translate("Zoning", "{postal} {name} : plusieurs communes répondent ({codes})")
            if found.codes
            else translate("Zoning", "{postal} {name} : aucune commune de ce nom n’est connue")
        )
        codes = ", ".join(found.codes[:_SHOWN])
        self.problems.append(RowProblem(row.line, "", words.format(postal=postal, name=shown(name), codes=codes)))

    def notes(self) -> list[str]:
        """How communes were found where the file gives no code."""
        by_name = self.ways["departement"]
        said = []
        if self.ways["postal"]:
            said.append(
                counted(
                    self.ways["postal"],
                    translate("Zoning", "{n} ligne rattachée par le code postal et le nom."),
                    translate("Zoning", "{n} lignes rattachées par le code postal et le nom."),
                )
            )
        if by_name:
            said.append(
                counted(
                    by_name,
                    translate(
                        "Zoning",
                        "{n} ligne rattachée par le nom, seul de son département : son code postal n’est pas connu.",
                    ),
                    translate(
                        "Zoning",
                        "{n} lignes rattachées par le nom, seul de son département : leur code postal n’est pas connu.",
                    ),
                )
            )
            if not self.matching.has_postal_codes:
                said.append(
                    translate("Zoning", "Pour vérifier ces noms, importez d’abord les codes postaux de La Poste.")
                )
        return said


def gather(rows: Sequence[TableRow], facts: TableFacts) -> Gathered:
    """Zones and vie-santé areas; rows whose commune is unknown or could be several are listed."""
    refused = without_figures(LAYERS, facts)
    if refused is not None:
        return refused
    finding = _Finding(PostalMatching(facts.plan))
    for row in rows:
        finding.take(row)
    codes_only = [TableRow(row.line, _without_names(row)) for row in finding.rows]
    found = by_commune(codes_only, facts.plan)
    layers, notes = layers_of(found.kept, facts, LAYERS)
    problems = (*finding.problems, *found.problems)
    return Gathered(layers=layers, problems=problems, notes=(*found.notes, *finding.notes(), *notes))


def _without_names(row: TableRow) -> dict[str, Plain]:
    return {code: value for code, value in row.values.items() if code not in (NAME.code, POSTAL.code)}


KIND = TableKind(
    kind=ImportKind.ZONING,
    fields=(CODE, POSTAL, NAME, columns.ZONE, columns.TVS),
    targets=(),
    gather=gather,
    purpose=QT_TRANSLATE_NOOP(
        "ImportPurpose",
        "Zones d’intervention prioritaire et autres zones des arrêtés des ARS, pour la carte et le choix",
    ),
    signature=("insee_code", "zone"),
    foot=("Lecture", "Champ", "Source", "Note"),
    source="ARS, zonage des médecins généralistes",
    licence="Licence Ouverte 2.0",
    sheets=("Zonage_communes",),
    substitutes={CODE.code: (NAME.code,)},
)
