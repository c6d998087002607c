"""What a file brings to a plan, as values, before anything is written; the same shape holds what a plan has today.

Things are told apart by natural keys (IMOTEP number, RPPS, FINESS, INSEE code), never by the ids of one plan file.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from pacte_desktop.domain.commune_layer import LayerKind
from pacte_desktop.domain.wording import translate

Plain: TypeAlias = "str | int | float | bool | date | tuple[Plain, ...] | None"
"""A value without ids and without enums: both stand as their text."""

Key: TypeAlias = tuple[str, ...]


class ImportKind(StrEnum):
    """What a file is about, in the eyes of the user."""

    SEMESTERS = "semesters"
    INTERNS = "interns"
    SUPERVISORS = "supervisors"
    STRUCTURES = "structures"
    SITES = "sites"
    GROUPS = "groups"
    ACCREDITATIONS = "accreditations"
    POSTS = "posts"
    WISHES = "wishes"
    SITUATIONS = "situations"
    INTERNSHIPS = "internships"
    HOUSING = "housing"
    EQUIPMENT = "equipment"
    COMMUNES = "communes"
    URGENT_CARE = "urgent-care"
    APL = "apl"
    ZONING = "zoning"
    POSTAL_CODES = "postal-codes"
    POPULATIONS = "populations"
    FINESS = "finess"
    BPE = "bpe"
    RPPS = "rpps"
    TERRITORY = "territory"
    MATRIX = "matrix"

    @property
    def label(self) -> str:
        """Words for lists."""
        return {
            ImportKind.SEMESTERS: translate("ImportKind", "Semestres"),
            ImportKind.INTERNS: translate("ImportKind", "Internes"),
            ImportKind.SUPERVISORS: translate("ImportKind", "Maîtres de stage (MSU)"),
            ImportKind.STRUCTURES: translate("ImportKind", "Structures de santé"),
            ImportKind.SITES: translate("ImportKind", "Terrains de stage"),
            ImportKind.GROUPS: translate("ImportKind", "Cartes : MSU de chaque terrain"),
            ImportKind.ACCREDITATIONS: translate("ImportKind", "Agréments"),
            ImportKind.POSTS: translate("ImportKind", "Postes ouverts"),
            ImportKind.WISHES: translate("ImportKind", "Vœux"),
            ImportKind.SITUATIONS: translate("ImportKind", "Situations du semestre"),
            ImportKind.INTERNSHIPS: translate("ImportKind", "Stages accomplis"),
            ImportKind.HOUSING: translate("ImportKind", "Logements"),
            ImportKind.EQUIPMENT: translate("ImportKind", "Équipements de soins urgents"),
            ImportKind.COMMUNES: translate("ImportKind", "Tableau par commune"),
            ImportKind.URGENT_CARE: translate("ImportKind", "Diagnostic d’accès aux soins urgents (DREES)"),
            ImportKind.APL: translate("ImportKind", "APL aux médecins généralistes (DREES)"),
            ImportKind.ZONING: translate("ImportKind", "Zonage des médecins généralistes (ARS)"),
            ImportKind.POSTAL_CODES: translate("ImportKind", "Codes postaux (La Poste)"),
            ImportKind.POPULATIONS: translate("ImportKind", "Populations légales (Insee)"),
            ImportKind.FINESS: translate("ImportKind", "Établissements FINESS"),
            ImportKind.BPE: translate("ImportKind", "Base permanente des équipements (Insee)"),
            ImportKind.RPPS: translate("ImportKind", "Professionnels de santé (RPPS)"),
            ImportKind.TERRITORY: translate("ImportKind", "Communes ADMIN EXPRESS (IGN)"),
            ImportKind.MATRIX: translate("ImportKind", "Matrice de temps de trajet"),
        }[self]


class TargetKind(StrEnum):
    """Tables of a plan that an import writes, in an order in which what is referred to comes first."""

    SEMESTER = "semester"
    INTERN = "intern"
    SUPERVISOR = "supervisor"
    STRUCTURE = "health_structure"
    SITE = "training_site"
    GROUP_MEMBER = "group_member"
    ACCREDITATION = "accreditation"
    POST = "open_post"
    WISH = "wish"
    SITUATION = "semester_situation"
    INTERNSHIP = "completed_internship"
    HOUSING = "housing"
    EQUIPMENT = "urgent_care_equipment"


class RowState(StrEnum):
    """What an import would do with one thing. MISSING: the plan has it, the file does not."""

    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    MISSING = "missing"
    REFUSED = "refused"

    @property
    def label(self) -> str:
        """Words for lists."""
        return {
            RowState.ADDED: translate("RowState", "ajout"),
            RowState.CHANGED: translate("RowState", "modification"),
            RowState.UNCHANGED: translate("RowState", "inchangé"),
            RowState.MISSING: translate("RowState", "absent du fichier"),
            RowState.REFUSED: translate("RowState", "refusé"),
        }[self]


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A row of the file (counted from 1, as a spreadsheet shows it; 0: the file as a whole) that cannot be used, and
    why. ``column``: its heading as written, empty when the whole row is meant."""

    row: int
    column: str
    sentence: str

    @property
    def text(self) -> str:
        """« ligne 12, rang national : … »."""
        if not self.row:
            return self.sentence
        if self.column:
            words = translate("Import", "ligne {row}, {column} : {sentence}")
            return words.format(row=self.row, column=self.column, sentence=self.sentence)
        return translate("Import", "ligne {row} : {sentence}").format(row=self.row, sentence=self.sentence)


@dataclass(frozen=True, slots=True)
class Incoming:
    """One thing that a file tells.

    ``keys``: the ways to find it in a plan, the surest first. ``values``: by field code, without the fields that the
    file has no column for. ``row``: its first row in the file; ``title``: how the user recognises it.
    """

    target: TargetKind
    keys: tuple[Key, ...]
    values: Mapping[str, Plain]
    row: int
    title: str


@dataclass(frozen=True, slots=True)
class IncomingLayer:
    """One figure or class of each commune. ``notes``: what must be said of values that are not the words of the file;
    ``unpublished``: communes for which the file says nothing."""

    kind: LayerKind
    vintage: str
    values: Mapping[str, float | str]
    heading: str = ""
    unpublished: int = 0
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where values come from; the map and the prints quote it. ``vintage``: a year or an ISO day."""

    file_name: str
    file_sha256: str
    source: str = ""
    vintage: str = ""
    licence: str = ""


@dataclass(frozen=True, slots=True)
class Beside:
    """What a file brings that is neither a row nor a layer of a plan (a territory, a matrix), counted in ``added``,
    ``changed`` and ``unchanged`` as the user is told. ``content``: for whoever writes it."""

    added: int
    changed: int
    unchanged: int
    content: object = None


@dataclass(frozen=True, slots=True)
class ReadFile:
    """Everything that a file tells, checked by itself: ``rows`` read, what they bring, every problem of every row.

    A record whose row has a problem may be incomplete and is never written; it only says what the file names.
    """

    kind: ImportKind
    provenance: Provenance
    rows: int
    records: tuple[Incoming, ...] = ()
    layers: tuple[IncomingLayer, ...] = ()
    problems: tuple[RowProblem, ...] = ()
    notes: tuple[str, ...] = ()
    beside: Beside | None = None


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field before and after, as the user reads them."""

    field: str
    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RowDifference:
    """What an import would do with one thing.

    ``row`` is 0 for a thing that only the plan has. ``row_id``: its id in the plan, None for an addition. ``incoming``
    is None when the file does not name it; ``target`` then says where it is. ``problems`` of a row that is not refused
    are to be looked at; those of a missing one say why it cannot be removed.
    """

    state: RowState
    row: int
    title: str
    row_id: int | None = None
    incoming: Incoming | None = None
    changes: tuple[FieldChange, ...] = field(default=())
    problems: tuple[RowProblem, ...] = field(default=())
    target: TargetKind | None = None


@dataclass(frozen=True, slots=True)
class LayerDifference:
    """What an import would do with one layer of the communes, counted in communes."""

    incoming: IncomingLayer
    layer_id: int | None
    added: int
    changed: int
    unchanged: int
    missing: int
