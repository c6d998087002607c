"""Addresses to points, by the public service of the IGN, and only when a person agreed to send them.

What may be sent are the addresses of practice locations, health structures and housing, line by line as shown. Homes of
interns cannot be sent: they are communes, and nothing here takes an intern.
"""

import csv
import hashlib
import io
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from pacte_desktop.domain.addressed_place import AddressedPlace
from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import ImportKind, Provenance
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, counted, translate
from pacte_desktop.services.parameters import first_day, plan_parameters
from pacte_desktop.store.import_edits import record_import
from pacte_desktop.store.place_edits import addressed_rows, put_point
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.store.queries import sites

SOURCE = "Géoplateforme (IGN), Base Adresse Nationale"
LICENCE = "Licence Ouverte 2.0"
SENT_COLUMNS = ("id", "adresse", "code_insee")
"""Headings of the table that is sent; nothing else of the plan goes with it."""
_KINDS = {
    AddressedPlace.PRACTICE: ImportKind.SITES,
    AddressedPlace.STRUCTURE: ImportKind.STRUCTURES,
    AddressedPlace.HOUSING: ImportKind.HOUSING,
}
_CITIES = (("75056", 75101, 20), ("69123", 69381, 9), ("13055", 13201, 16))
_CITY_OF = {str(first + n): city for city, first, count in _CITIES for n in range(count)}


@dataclass(frozen=True, slots=True)
class AddressLine:
    """One address without a point. ``title`` stays here; ``number``, ``address`` and ``insee_code`` are sent."""

    number: int
    place: AddressedPlace
    row_id: int
    title: str
    address: str
    insee_code: str

    @property
    def sent(self) -> tuple[str, str, str]:
        """The cells that leave the machine, in the order of :data:`SENT_COLUMNS`."""
        return str(self.number), self.address, self.insee_code


@dataclass(frozen=True, slots=True)
class Located:
    """What the service answered for one line. ``score`` from 0 to 1; ``lon`` and ``lat`` None: nothing was found.

    ``precision``: what the point is of, in the words of the service (housenumber, street, locality, municipality).
    """

    line: AddressLine
    lon: float | None
    lat: float | None
    score: float
    label: str
    precision: str
    insee_code: str

    @property
    def is_found(self) -> bool:
        """True when there is a point."""
        return self.lon is not None

    @property
    def is_elsewhere(self) -> bool:
        """True when the point lies in another commune than the plan says."""
        return self.is_found and _city(self.insee_code) != _city(self.line.insee_code)

    @property
    def is_only_commune(self) -> bool:
        """True when the service knows the commune only: the plan has that point already."""
        return self.is_found and self.precision == "municipality"

    def is_sure(self, least: float) -> bool:
        """Whether the point is offered ticked: found, in its commune, finer than a commune, and of this score."""
        return self.is_found and not self.is_elsewhere and not self.is_only_commune and self.score >= least


def _city(insee_code: str) -> str:
    """The commune of an arrondissement of Paris, Lyon or Marseille; any other code as it is."""
    return _CITY_OF.get(insee_code, insee_code)


def address_lines(plan: PlanFile, wanted: Collection[AddressedPlace] = tuple(AddressedPlace)) -> list[AddressLine]:
    """The addresses of these kinds of place that have no point yet."""
    with plan.read() as session:
        names = {site.id: site.name for site in sites(session)}
        rows = addressed_rows(session)
    found: list[AddressLine] = []
    for place, row_id, row in rows:
        if place in wanted and row.lon is None:
            title = names.get(row.site_id, "") if place is AddressedPlace.PRACTICE else row.name
            found.append(
                AddressLine(len(found) + 1, place, row_id, title, " ".join(row.address.split()), row.insee_code)
            )
    return found


def sent_table(lines: Sequence[AddressLine]) -> bytes:
    """Exactly what is sent: a CSV in UTF-8 with the columns :data:`SENT_COLUMNS`."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(SENT_COLUMNS)
    writer.writerows(line.sent for line in lines)
    return text.getvalue().encode()


def least_score(plan: PlanFile) -> float:
    """Score from which a point is offered ticked, as in force on the first day of the semester."""
    with plan.read() as session:
        return plan_parameters(session, first_day(session)).number("geocoding.min_score")


def read_answer(lines: Sequence[AddressLine], answer: str, host: str) -> list[Located]:
    """What the service said of each line, in their order. Raises :class:`KnownError` for an answer that is none."""
    head = answer.partition("\n")[0]
    rows = csv.DictReader(io.StringIO(answer), delimiter=";" if head.count(";") > head.count(",") else ",")
    try:
        names = set(rows.fieldnames or ())
    except csv.Error as error:
        raise _unreadable(host, error) from error
    missing = [name for name in ("id", "latitude", "longitude", "result_score") if name not in names]
    if missing:
        raise KnownError(
            translate("Geocoding", "La réponse de {site} n’a pas les colonnes attendues ({names}).").format(
                site=host, names=", ".join(missing)
            ),
            translate("Geocoding", "Rien n’a été changé. Le service a peut-être changé : signalez-le, et recommencez."),
        )
    by_number: dict[str, Mapping[str, str | None]] = {}
    try:
        for row in rows:
            by_number[(row.get("id") or "").strip()] = row
        return [_located(line, by_number.get(str(line.number), {})) for line in lines]
    except (csv.Error, ValueError) as error:
        raise _unreadable(host, error) from error


def _unreadable(host: str, error: Exception) -> KnownError:
    return KnownError(
        translate("Geocoding", "La réponse de {site} n’a pas pu être lue ({reason}).").format(site=host, reason=error),
        translate("Geocoding", "Rien n’a été changé : recommencez."),
    )


def _located(line: AddressLine, row: Mapping[str, str | None]) -> Located:
    def cell(name: str) -> str:
        return (row.get(name) or "").strip()

    lon, lat = cell("longitude"), cell("latitude")
    if not lon or not lat:
        return Located(line, None, None, 0.0, "", "", "")
    x, y, score = float(lon), float(lat), float(cell("result_score") or 0)
    if not (-180 <= x <= 180 and -90 <= y <= 90):
        raise ValueError(f"{lon}, {lat}")
    return Located(line, x, y, score, cell("result_label"), cell("result_type"), cell("result_citycode"))


def write_points(plan: PlanFile, chosen: Sequence[Located], answer_sha256: str) -> Changes:
    """Write the points of these lines in one step, with their source. One whose address changed meanwhile is refused.

    Raises :class:`KnownError`; nothing is written then.
    """
    today = datetime.now(UTC).date().isoformat()
    gone = []
    with plan.write() as writing:
        for found in chosen:
            line = found.line
            if found.lon is None or found.lat is None:
                raise ValueError(line.title)
            point = found.lon, found.lat
            if not put_point(writing.session, line.place, line.row_id, address=line.address, point=point):
                gone.append(line)
        if gone:
            raise KnownError(
                counted(
                    len(gone),
                    translate("Geocoding", "{n} adresse a changé entre-temps : {names}."),
                    translate("Geocoding", "{n} adresses ont changé entre-temps : {names}."),
                    names=", ".join(line.title for line in gone[:5]),
                ),
                translate("Geocoding", "Rien n’a été écrit : recommencez."),
            )
        for place in AddressedPlace:
            count = sum(found.line.place is place for found in chosen)
            if count:
                record_import(
                    writing.session,
                    _KINDS[place],
                    Provenance("geocodage.csv", answer_sha256, SOURCE, today, LICENCE),
                    rows=count,
                    added=0,
                    changed=count,
                )
        writing.name(QT_TRANSLATE_NOOP("History", "points de {n} adresses ({source})"), n=len(chosen), source=SOURCE)
    return writing.changes


def answer_hash(answers: Sequence[str]) -> str:
    """What the record keeps of the answers: their sha256."""
    return hashlib.sha256("".join(answers).encode()).hexdigest()
