"""The workbook of the DREES on access to urgent care, editions of 31/12/2015 and 31/12/2019, or any later one whose
columns somebody maps: official minutes as layers, places of urgent care out of the flags."""

import re
from collections.abc import Sequence
from datetime import date

from pacte_desktop.domain.commune_layer import LayerKind
from pacte_desktop.domain.incoming import ImportKind, RowProblem, TargetKind
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP
from pacte_desktop.importing.cell_words import as_number, as_text, as_yes_no
from pacte_desktop.importing.cells import text
from pacte_desktop.importing.commune_cells import number
from pacte_desktop.importing.fields import Field, Parsed
from pacte_desktop.importing.kinds import commune_fields as columns
from pacte_desktop.importing.kinds.care_chain import chain_notes
from pacte_desktop.importing.kinds.commune_layers import by_commune, layer_vintage, layers_of
from pacte_desktop.importing.kinds.urgent_places import Places
from pacte_desktop.importing.table_kind import Gathered, TableFacts, TableKind, TableRow
from pacte_desktop.importing.text_table import comparable

_NEAREST_LENGTH = 80
_SITUATION = re.compile(r"(?<!\d)(0[1-9]|[12]\d|3[01])[-/.](0[1-9]|1[0-2])[-/.](20\d\d)(?!\d)")
_KNOWN = {"2015": date(2015, 12, 31), "2019": date(2019, 12, 31)}
"""Editions whose situation is known; another one tells its day itself, or it is left open."""

_NONE = frozenset({"0", "faux", "false", "non"})
_FIGURE_OF_NONE = re.compile(r"0+(?:[.,]0+)?")


def read_flag(cell: str) -> Parsed:
    """True for anything but zero: the description of the workbook does not say whether it is a flag or a count."""
    word = comparable(cell)
    return Parsed(not (word in _NONE or _FIGURE_OF_NONE.fullmatch(cell.strip())))


def _flag(code: str, label: str, names: tuple[str, ...]) -> Field:
    help_ = QT_TRANSLATE_NOOP("ImportField", "Vide ou 0 : aucun ; toute autre valeur : présent dans la commune.")
    return Field(code, label, read_flag, as_yes_no, help_, names)


COLUMNS = (
    columns.CODE,
    Field(
        "commune_name",
        QT_TRANSLATE_NOOP("ImportField", "Libellé commune"),
        text(),
        as_text,
        QT_TRANSLATE_NOOP("ImportField", "Nom de la commune."),
        ("nom de la commune", "nom commune", "libellé de la commune", "nom"),
    ),
    _flag("has_su", QT_TRANSLATE_NOOP("ImportField", "SU"), ("structure des urgences",)),
    _flag("has_smur", QT_TRANSLATE_NOOP("ImportField", "SMUR"), ()),
    _flag("has_mcs", QT_TRANSLATE_NOOP("ImportField", "MCS"), ("médecin correspondant du SAMU",)),
    _flag("has_helismur", QT_TRANSLATE_NOOP("ImportField", "HéliSMUR"), ()),
    _flag("has_state_helicopter", QT_TRANSLATE_NOOP("ImportField", "HéliETAT"), ("HéliSC", "hélicoptère de l’État")),
    Field(
        "population",
        QT_TRANSLATE_NOOP("ImportField", "Population"),
        columns.published(number),
        as_number,
        QT_TRANSLATE_NOOP("ImportField", "Population de l’édition : elle sert à vérifier les totaux publiés."),
        ("population municipale", "pop"),
        is_number=True,
    ),
    *(columns.SU_SMUR, columns.SU_SMUR_MCS, columns.HELISMUR_MIN, columns.ALL_MODES),
    Field(
        "nearest_commune",
        QT_TRANSLATE_NOOP("ImportField", "com_equipee"),
        text(_NEAREST_LENGTH),
        as_text,
        QT_TRANSLATE_NOOP("ImportField", "Commune dont l’équipement donne le temps."),
        ("commune équipée",),
    ),
)
LAYERS = {
    "t_su_smur": LayerKind.OFFICIAL_SU_SMUR,
    "t_su_smur_mcs": LayerKind.OFFICIAL_SU_SMUR_MCS,
    "t_helismur": LayerKind.OFFICIAL_HELISMUR,
    "t_all_modes": LayerKind.OFFICIAL_ALL_MODES,
    "nearest_commune": LayerKind.OFFICIAL_NEAREST,
}
SOURCE = "DREES, diagnostic d’accès aux soins urgents"


def situation_of(facts: TableFacts) -> date | None:
    """Day of the situation: written above the heading, else that of an edition that is known; None when neither."""
    told = _SITUATION.search(facts.title)
    if told:
        day, month, year = map(int, told.groups())
        return _day(year, month, day)
    vintage = layer_vintage("", facts)
    parts = vintage.split("-")
    return _day(*map(int, parts)) if len(parts) == 3 else _KNOWN.get(vintage)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:  # 31 February.
        return None


def gather(rows: Sequence[TableRow], facts: TableFacts) -> Gathered:
    """Layers of the communes of the plan and around it, the places there, and the chain over the whole file."""
    situation = situation_of(facts)
    vintage = situation.isoformat() if situation else layer_vintage("", facts)
    found = by_commune(rows, facts.plan)
    layers, notes = layers_of(found.kept, facts, LAYERS, lambda _heading, _facts: vintage)
    source = f"{SOURCE} au {situation:%d/%m/%Y}" if situation else f"{SOURCE} {vintage}".strip()
    places = Places(facts.plan, source, situation)
    for insee_code, row in found.near.items():
        places.take(insee_code, row)
    problems: list[RowProblem] = [*found.problems, *places.problems]
    notes = (*found.notes, *chain_notes(found.all, facts, vintage), *notes, *places.notes())
    return Gathered(tuple(places.records), layers, tuple(problems), tuple(notes))


KIND = TableKind(
    kind=ImportKind.URGENT_CARE,
    fields=COLUMNS,
    targets=(TargetKind.EQUIPMENT,),
    gather=gather,
    purpose=QT_TRANSLATE_NOOP(
        "ImportPurpose",
        "Minutes officielles de chaque commune jusqu’aux soins urgents, et lieux de soins urgents de votre territoire",
    ),
    signature=("insee_code", "t_su_smur", "has_su"),
    foot=("Lecture", "Champ", "Source", "Note"),
    source=SOURCE,
    licence="Licence Ouverte 2.0",
    sheets=("BASECOM_URGENCES",),
)
