"""What a file brings, written into a plan inside one transaction of :meth:`PlanFile.write`.

Everything passes by the mapped rows, so that the journal records it as one step. Natural keys become ids here; tables
are read once for a whole import, and what it adds can be referred to at once.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from enum import StrEnum
from itertools import zip_longest
from typing import Any, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from pacte_desktop.domain.curriculum import Phase, Regime
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.import_holds import Holds
from pacte_desktop.domain.incoming import ImportKind, Key, Plain, Provenance, TargetKind
from pacte_desktop.domain.people import RankingKind
from pacte_desktop.domain.posts import AccreditationKind
from pacte_desktop.domain.semester import Season
from pacte_desktop.domain.sites import SiteKind, StructureKind
from pacte_desktop.domain.situations import Situation
from pacte_desktop.domain.urgent_care import EquipmentKind, TimeSlot
from pacte_desktop.domain.wording import translate
from pacte_desktop.store import schema
from pacte_desktop.store.import_holds import Names, called, given_posts, uses
from pacte_desktop.store.import_queries import FIELDS
from pacte_desktop.store.plan_file import current_author

Columns = dict[str, Any]

TABLES: dict[TargetKind, type[Any]] = {
    TargetKind.SEMESTER: schema.SemesterRow,
    TargetKind.INTERN: schema.InternRow,
    TargetKind.SUPERVISOR: schema.SupervisorRow,
    TargetKind.STRUCTURE: schema.HealthStructureRow,
    TargetKind.SITE: schema.TrainingSiteRow,
    TargetKind.GROUP_MEMBER: schema.GroupMemberRow,
    TargetKind.ACCREDITATION: schema.AccreditationRow,
    TargetKind.POST: schema.OpenPostRow,
    TargetKind.WISH: schema.WishRow,
    TargetKind.SITUATION: schema.SemesterSituationRow,
    TargetKind.INTERNSHIP: schema.CompletedInternshipRow,
    TargetKind.HOUSING: schema.HousingRow,
    TargetKind.EQUIPMENT: schema.UrgentCareEquipmentRow,
}
_CODES: dict[tuple[TargetKind, str], type[StrEnum]] = {
    (TargetKind.SEMESTER, "season"): Season,
    (TargetKind.INTERN, "regime"): Regime,
    (TargetKind.INTERN, "phase"): Phase,
    (TargetKind.INTERN, "ranking_kind"): RankingKind,
    (TargetKind.STRUCTURE, "kind"): StructureKind,
    (TargetKind.SITE, "kind"): SiteKind,
    (TargetKind.ACCREDITATION, "phase"): Phase,
    (TargetKind.ACCREDITATION, "kind"): AccreditationKind,
    (TargetKind.POST, "phases"): Phase,
    (TargetKind.SITUATION, "situation"): Situation,
    (TargetKind.EQUIPMENT, "kind"): EquipmentKind,
    (TargetKind.EQUIPMENT, "open_slots"): TimeSlot,
}
"""What the text of a column must be: a code that nobody knows would make the plan unreadable."""

_REFERRED: dict[TargetKind, Callable[[Any], str]] = {
    TargetKind.SEMESTER: lambda row: cast("str", row.start.isoformat()),
    TargetKind.INTERN: lambda row: cast("str", row.imotep_number),
    TargetKind.SUPERVISOR: lambda row: cast("str", row.rpps),
    TargetKind.STRUCTURE: lambda row: cast("str", row.finess_et),
    TargetKind.SITE: lambda row: cast("str", row.number),
    TargetKind.POST: lambda row: cast("str", row.imotep_number),
}
"""By what other rows refer to a row of these kinds."""

_KEY_COLUMNS: dict[TargetKind, tuple[tuple[str, TargetKind | None], ...]] = {
    TargetKind.SEMESTER: (("start", None),),
    TargetKind.INTERN: (("imotep_number", None),),
    TargetKind.SUPERVISOR: (("rpps", None),),
    TargetKind.STRUCTURE: (("finess_et", None),),
    TargetKind.GROUP_MEMBER: (("site_id", TargetKind.SITE), ("supervisor_id", TargetKind.SUPERVISOR)),
    TargetKind.ACCREDITATION: (
        ("site_id", TargetKind.SITE),
        ("internship_type", None),
        ("phase", None),
        ("kind", None),
        ("valid_from", None),
    ),
    TargetKind.POST: (("imotep_number", None),),
    TargetKind.WISH: (("intern_id", TargetKind.INTERN), ("post_id", TargetKind.POST)),
    TargetKind.SITUATION: (("intern_id", TargetKind.INTERN),),
    TargetKind.INTERNSHIP: (("intern_id", TargetKind.INTERN), ("semester_id", TargetKind.SEMESTER)),
}
"""Columns of the parts of a natural key, and what a part refers to; the keys of other kinds are among their values."""

_DAYS = ("start", "valid_from")
_OF_SEMESTER = (TargetKind.POST, TargetKind.SITUATION)


class ImportEdits:
    """One import under way. Nothing is in the file before the transaction ends; :meth:`finish` comes before that.

    ``semester_id``: the semester of posts, wishes and situations.
    """

    def __init__(self, session: Session, semester_id: int) -> None:
        self._session = session
        self._semester_id = semester_id
        self._held: dict[type[Any], dict[int, Any]] = {}
        self._last_id: dict[type[Any], int] = {}
        self._index: dict[TargetKind, dict[str, int]] = {}
        self._removed: defaultdict[TargetKind, list[int]] = defaultdict(list)
        self._names: Names = {}
        self._given: Holds | None = None
        self._places: defaultdict[int, list[Any]] = defaultdict(list)

    def put(self, target: TargetKind, row_id: int | None, keys: Sequence[Key], values: Mapping[str, Plain]) -> None:
        """Add a row (``row_id`` None) or write ``values`` over one; fields that are not in ``values`` stay.

        An addition needs its key and every field that has no empty value. Raises :class:`KnownError` for a reference
        to something that the plan does not have.
        """
        if target is TargetKind.SITUATION and values.get("situation") == Situation.PRESENT:
            if row_id is not None:
                self.remove(target, row_id)
            return
        row = None if row_id is None else self._row(target, row_id)
        columns = self._columns(target, row, values)
        if row is None:
            row = self._add(TABLES[target], self._key_columns(target, keys) | columns)
        else:
            if target is TargetKind.POST:
                self._check_post(row, columns)
            _write(row, columns)
        self._index.pop(target, None)
        if target is TargetKind.SITE and (row_id is None or "locations" in values):
            if not values["locations"]:
                raise ValueError("a site is in one place at least")
            self._put_locations(row.id, cast("tuple[tuple[Plain, ...], ...]", values["locations"]))

    def remove(self, target: TargetKind, row_id: int) -> None:
        """Delete a row, and the places of a site with it. What stands against it is told by :meth:`finish`: it may be
        removed as well."""
        self._names = self._names or called(self._session)
        self._removed[target].append(row_id)
        if target is TargetKind.SITE:
            self._put_locations(row_id, ())
        self._delete(TABLES[target], row_id)
        self._index.pop(target, None)

    def send(self) -> None:
        """Send what was put so far to the file, still inside the transaction, so that the end takes no long time."""
        self._session.flush()

    def finish(self) -> None:
        """Send everything to the file. Raises :class:`KnownError` with all that was removed although something that
        stays refers to it."""
        self._session.flush()
        sentences: list[str] = []
        for target, ids in self._removed.items():
            held = uses(self._session, target, ids, self._names)
            sentences += [held[row_id] for row_id in ids if row_id in held]
        _refuse(sentences)

    def _check_post(self, row: Any, columns: Columns) -> None:
        """Raises :class:`KnownError` when the post is given and may not become this."""
        if self._given is None:
            posts = given_posts(self._session, self._semester_id, called(self._session))
            self._given = Holds(posts=posts)
        changed = {name: value for name, value in columns.items() if getattr(row, name) != value}
        if "site_id" in changed:
            changed["site"] = changed.pop("site_id")
        _refuse([self._given.of_change(TargetKind.POST, row.id, changed)])

    def _row(self, target: TargetKind, row_id: int) -> Any:
        return self._rows(TABLES[target])[row_id]

    def _rows(self, table: type[Any]) -> dict[int, Any]:
        """Every row of a table by id, read once."""
        if table not in self._held:
            found: Any = self._session.scalars(select(table).order_by(table.id))
            self._held[table] = {row.id: row for row in found}
            self._last_id[table] = max(self._held[table], default=0)
        return self._held[table]

    def _add(self, table: type[Any], columns: Columns) -> Any:
        """A new row; its id is known at once (one writer holds the file), so that thousands go in one statement."""
        held = self._rows(table)
        self._last_id[table] += 1
        row = table(id=self._last_id[table], **columns)
        held[row.id] = row
        self._session.add(row)
        return row

    def _delete(self, table: type[Any], row_id: int) -> None:
        self._session.delete(self._rows(table).pop(row_id))

    def _id_of(self, target: TargetKind, key: str) -> int:
        """Id of the row that is referred to by ``key``. Raises :class:`KnownError` when the plan does not have it."""
        if target not in self._index:
            here = list(self._rows(TABLES[target]).values())
            if target is TargetKind.POST:
                here = [row for row in here if row.semester_id == self._semester_id]
            self._index[target] = {_REFERRED[target](row): row.id for row in here}
        found = self._index[target].get(key) if key else None
        if found is None:
            raise _unknown(target, key)
        return found

    def _columns(self, target: TargetKind, row: Any, values: Mapping[str, Plain]) -> Columns:
        """Columns from values: codes checked, references resolved."""
        columns: Columns = {}
        for name, value in values.items():
            if name in FIELDS[target]:
                columns[name] = _column(target, name, value)
            elif name == "site":
                columns |= self._site_column(target, row, cast("str", value))
            elif (target, name) != (TargetKind.SITE, "locations"):
                raise LookupError(f"{target} has no field {name}")
        return columns

    def _site_column(self, target: TargetKind, row: Any, number: str) -> Columns:
        """The site of a post or of an internship; "" leaves a site without a number as it is."""
        if number:
            return {"site_id": self._id_of(TargetKind.SITE, number)}
        if row is not None and row.site_id is not None and not self._row(TargetKind.SITE, row.site_id).number:
            return {}
        if target is TargetKind.INTERNSHIP:
            return {"site_id": None}
        raise _unknown(TargetKind.SITE, number)

    def _key_columns(self, target: TargetKind, keys: Sequence[Key]) -> Columns:
        """Columns of a new row that its natural key holds; those of sites, lodgings and equipment are values."""
        key = keys[0] if keys else ("",)
        columns: Columns = {"semester_id": self._semester_id} if target in _OF_SEMESTER else {}
        for (name, refers_to), text in zip(_KEY_COLUMNS.get(target, ()), key, strict=False):
            if refers_to is not None:
                columns[name] = self._id_of(refers_to, text)
            else:
                columns[name] = date.fromisoformat(text) if name in _DAYS else _column(target, name, text)
        return columns

    def _put_locations(self, site_id: int, places: Sequence[tuple[Plain, ...]]) -> None:
        """Make ``places`` the places of a site, in that order: rows are written over, added or deleted at the end."""
        table = schema.PracticeLocationRow
        if not self._places:
            for row in self._rows(table).values():
                self._places[row.site_id].append(row)
        held = self._places.pop(site_id, [])
        for row, place in zip_longest(held, places):
            if place is None:
                self._delete(table, row.id)
                continue
            insee_code, half_days, finess, address, lon, lat = place
            columns: Columns = {
                "insee_code": insee_code,
                "half_days": half_days,
                "structure_id": self._structure_of(row, cast("str", insee_code), cast("str", finess)),
                "address": address,
                "lon": lon,
                "lat": lat,
            }
            if row is not None:
                _write(row, columns)
            self._places[site_id].append(row or self._add(table, {"site_id": site_id} | columns))

    def _structure_of(self, row: Any, insee_code: str, finess: str) -> int | None:
        """The structure with this FINESS number; "" leaves one without a number where it stands, in its commune."""
        if finess:
            return self._id_of(TargetKind.STRUCTURE, finess)
        if row is None or row.structure_id is None or row.insee_code != insee_code:
            return None
        kept = self._row(TargetKind.STRUCTURE, row.structure_id)
        return None if kept.finess_et else cast("int", kept.id)


def record_import(
    session: Session, kind: ImportKind, provenance: Provenance, *, rows: int, added: int, changed: int
) -> None:
    """Keep in the plan which file told it what, when and by whom; undone with the rest of the import."""
    session.add(
        schema.ImportRecordRow(
            at=datetime.now(UTC).replace(tzinfo=None),
            author=current_author(),
            kind=str(kind),
            file_name=provenance.file_name,
            file_sha256=provenance.file_sha256,
            source=provenance.source,
            vintage=provenance.vintage,
            licence=provenance.licence,
            rows=rows,
            added=added,
            changed=changed,
        )
    )


def _write(row: Any, columns: Columns) -> None:
    for name, value in columns.items():
        if getattr(row, name) != value:
            setattr(row, name, value)


def _column(target: TargetKind, name: str, value: Plain) -> Any:
    """The value as its column holds it. Raises ValueError for a code that the program does not know."""
    code = _CODES.get((target, name))
    if isinstance(value, tuple):
        return [_column(target, name, item) for item in value]
    return value if code is None or value is None else str(code(str(value)))


def _refuse(sentences: Sequence[str]) -> None:
    told = [sentence for sentence in sentences if sentence]
    if told:
        raise KnownError("\n".join(told), translate("ImportEdits", "Corrigez le fichier ; rien n’a été écrit."))


def _unknown(target: TargetKind, key: str) -> KnownError:
    sentences = {
        TargetKind.SEMESTER: translate("ImportEdits", "Aucun semestre du plan ne commence le {key}."),
        TargetKind.INTERN: translate("ImportEdits", "Aucun interne du plan n’a le numéro IMOTEP « {key} »."),
        TargetKind.SUPERVISOR: translate("ImportEdits", "Aucun maître de stage du plan n’a le RPPS « {key} »."),
        TargetKind.STRUCTURE: translate("ImportEdits", "Aucune structure du plan n’a le n° FINESS « {key} »."),
        TargetKind.SITE: translate("ImportEdits", "Aucun terrain du plan n’a le numéro « {key} »."),
        TargetKind.POST: translate("ImportEdits", "Aucun poste du semestre n’a le numéro IMOTEP « {key} »."),
    }
    return KnownError(
        sentences[target].format(key=key),
        translate("ImportEdits", "Importez d’abord ce qui manque, ou corrigez le fichier ; rien n’a été écrit."),
    )
