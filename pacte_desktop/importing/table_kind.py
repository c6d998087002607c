"""A kind of table with a heading: its columns, and how a row becomes what it tells of the plan."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from pacte_desktop.domain.incoming import ImportKind, Incoming, IncomingLayer, Plain, RowProblem, TargetKind
from pacte_desktop.importing.fields import Field
from pacte_desktop.importing.plan_facts import PlanFacts


@dataclass(frozen=True, slots=True)
class TableRow:
    """The cells of one row that mean something, by field code; ``line`` as a spreadsheet shows it. A field without a
    column in the file is absent; an empty cell is None."""

    line: int
    values: Mapping[str, Plain]


@dataclass(frozen=True, slots=True)
class Gathered:
    """What the rows of a table tell together."""

    records: tuple[Incoming, ...] = ()
    layers: tuple[IncomingLayer, ...] = ()
    problems: tuple[RowProblem, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TableFacts:
    """What a kind may need beside the rows. ``headings``: the heading of each mapped field, as written; ``title``: the
    text above the heading; ``sheet``: name of the sheet; ``vintage``: what the user or the file name tells; ``plan``:
    what the plan that it is for says of the words that a table may use."""

    file_name: str
    headings: Mapping[str, str]
    title: str = ""
    sheet: str = ""
    vintage: str = ""
    plan: PlanFacts = field(default_factory=PlanFacts)


@dataclass(frozen=True, slots=True)
class TableKind:
    """``gather`` makes records and layers of the sound rows; what is wrong between rows (twice the same key) it tells.

    ``targets``: what it writes, in that order. ``purpose``: French source text, marked for the catalogue.
    ``signature``: field codes whose headings tell this kind from another one.
    ``scope``: what a record belongs to; rows of the plan that belong to what the file names, and that it does not list,
    are « missing » (None: no row of the plan ever is). ``may_remove``: they may be removed when the user asks for it.
    ``is_restricted``: shown masked, never in reports (situations). ``has_units_row``: the row below the heading tells
    units. ``foot``: how notes at the foot of the table begin. ``sheets``: how the names of its sheets begin.
    ``source`` and ``licence``: who publishes an official table; empty for a table of the faculty's own.
    ``substitutes``: by the code of a required field, fields that do instead. ``ignored``: headings, in comparable form,
    of columns that must never be read, whatever they hold.
    """

    kind: ImportKind
    fields: Sequence[Field]
    targets: tuple[TargetKind, ...]
    gather: Callable[[Sequence[TableRow], TableFacts], Gathered]
    purpose: str
    signature: tuple[str, ...] = ()
    scope: Callable[[Incoming], str] | None = None
    may_remove: bool = False
    is_restricted: bool = False
    has_units_row: bool = False
    foot: tuple[str, ...] = ()
    source: str = ""
    licence: str = ""
    sheets: tuple[str, ...] = field(default=())
    substitutes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    ignored: tuple[str, ...] = ()

    def field(self, code: str) -> Field:
        """The field of this code. Raises KeyError when there is none."""
        return {item.code: item for item in self.fields}[code]
