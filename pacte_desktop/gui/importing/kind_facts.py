"""What the assistant asks of a kind of file, be it a table with headings or a stream without."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pacte_desktop.domain.incoming import ImportKind
from pacte_desktop.domain.wording import translate
from pacte_desktop.importing.fields import Field
from pacte_desktop.importing.kinds import TABLE_KINDS
from pacte_desktop.importing.mapping import missing_fields
from pacte_desktop.importing.table_kind import TableKind
from pacte_desktop.importing.text_table import comparable
from pacte_desktop.services.imports import kind_of
from pacte_desktop.services.imports.file_kinds import FILE_KINDS

_PURPOSES = ("ImportPurpose", "ImportField")


@dataclass(frozen=True, slots=True)
class KindFacts:
    """``table`` is None for a stream. ``purpose`` is in the user's language."""

    kind: ImportKind
    purpose: str
    source: str
    licence: str
    table: TableKind | None

    @property
    def fields(self) -> Sequence[Field]:
        """The fields of a table; none for a stream."""
        return self.table.fields if self.table else ()

    @property
    def asks_origin(self) -> bool:
        """True for figures of communes and for what somebody publishes: source and vintage are asked for and kept."""
        return bool(self.source) or (self.table is not None and not self.table.targets)

    @property
    def is_restricted(self) -> bool:
        """True for what may not be read over a shoulder."""
        return self.table is not None and self.table.is_restricted

    @property
    def may_remove(self) -> bool:
        """True when what the file does not name may be taken out of the plan."""
        return self.table is not None and self.table.may_remove

    @property
    def masked(self) -> list[str]:
        """Codes of the fields of a restricted table that say more than who is meant."""
        return [field.code for field in self.fields if self.is_restricted and not field.is_key]

    def label(self, code: str) -> str:
        """Words of a field, in the user's language."""
        return next(field_label(field) for field in self.fields if field.code == code)

    def missing(self, columns: Mapping[str, int]) -> list[Field]:
        """Keys and required fields without a column, and without another that does instead."""
        return list(missing_fields(self.table, columns)) if self.table else []

    def is_never_read(self, heading: str) -> bool:
        """True for a column that must stay out, whatever it holds (the motive of a situation)."""
        return self.table is not None and comparable(heading[:200]) in self.table.ignored


def field_label(field: Field) -> str:
    """How a field is called, in the user's language."""
    return translate("ImportField", field.label)


def kind_facts(kind: ImportKind) -> KindFacts:
    """What is known of a kind. Raises :class:`KnownError` for one that no reader knows."""
    found = kind_of(kind)
    table = found if isinstance(found, TableKind) else None
    return KindFacts(kind, _purpose(found.purpose), found.source, found.licence, table)


def _purpose(words: str) -> str:
    """What a kind is for, from whichever of the two contexts it is marked in."""
    return next((said for context in _PURPOSES if (said := translate(context, words)) != words), words)


def importable_kinds() -> list[ImportKind]:
    """Every kind that can be imported, in the order of its declaration."""
    return [kind for kind in ImportKind if kind in TABLE_KINDS or kind in FILE_KINDS]
