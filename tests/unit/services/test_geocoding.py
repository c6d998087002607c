"""Addresses to points against a service of this machine: what is sent, what comes back, and what is written."""

import inspect
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread

import pytest

from pacte_desktop.domain.addressed_place import AddressedPlace
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import ImportKind
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.services import geocoding, geocoding_service
from pacte_desktop.services.geocoding import SOURCE, AddressLine, address_lines, least_score, write_points
from pacte_desktop.services.geocoding_service import locate, service_host
from pacte_desktop.store.import_queries import import_records
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.store.queries import housing, sites, structures
from tests.data.addressed_plan import (
    AT_HOSPITAL,
    AT_PRACTICE,
    ELSEWHERE,
    HOSPITAL,
    LODGING,
    PRACTICE,
    write_addressed,
)
from tests.data.geocoder import Geocoder, geocoder
from tests.data.tiny_plan import bytes_of


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    opened = open_plan(write_addressed(tmp_path / "essai.pacte"))
    yield opened
    opened.close()


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[Geocoder]:
    monkeypatch.setattr(geocoding_service, "PAUSES_S", (0.01, 0.01))
    with geocoder() as found:
        found.places = {PRACTICE: AT_PRACTICE, HOSPITAL: AT_HOSPITAL, LODGING: ELSEWHERE}
        monkeypatch.setenv("PACTE_GEOPF_URL", found.url)
        yield found


def test_only_addresses_without_a_point_are_offered_and_no_home(plan: PlanFile) -> None:
    lines = address_lines(plan)
    assert [(line.place, line.address) for line in lines] == [
        (AddressedPlace.PRACTICE, PRACTICE),
        (AddressedPlace.STRUCTURE, HOSPITAL),
        (AddressedPlace.HOUSING, LODGING),
    ]
    assert [line.address for line in address_lines(plan, {AddressedPlace.HOUSING})] == [LODGING]
    assert "intern" not in {place.value for place in AddressedPlace}
    for module in (geocoding, geocoding_service):
        assert not hasattr(module, "Intern") and "home_insee_code" not in inspect.getsource(module)


def test_what_is_sent_is_what_is_shown_and_nothing_else(plan: PlanFile, service: Geocoder) -> None:
    lines = address_lines(plan)
    locate(lines, Watch())
    (table,) = service.received
    shown = [",".join(line.sent) for line in lines]
    assert table.decode().splitlines() == ["id,adresse,code_insee", *shown]
    for kept in ("Nom1", "Zoé", "fictif", "fictive", "10000000001"):
        assert kept not in table.decode()
    assert service.fields == [{"columns": "adresse", "citycode": "code_insee", "path": "/geocodage/search/csv"}]


def test_sure_points_are_ticked_and_doubtful_ones_are_not(plan: PlanFile, service: Geocoder) -> None:
    least = least_score(plan)
    assert 0 < least < 1
    practice, hospital, lodging = locate(address_lines(plan), Watch()).located
    assert (practice.lon, practice.lat, practice.score) == (1.6911, 46.8105, 0.93)
    assert practice.is_sure(least)
    assert hospital.is_found and not hospital.is_sure(least), "its score is below the parameter"
    assert lodging.is_elsewhere and not lodging.is_sure(0), "in another commune, whatever its score"
    service.places = {PRACTICE: (*AT_PRACTICE[:4], "municipality", *AT_PRACTICE[5:])}
    practice, hospital, _lodging = locate(address_lines(plan), Watch()).located
    assert practice.is_only_commune and not practice.is_sure(0)
    assert not hospital.is_found


def test_points_are_written_in_one_step_with_their_source_and_undone_in_one(plan: PlanFile, service: Geocoder) -> None:
    answer = locate(address_lines(plan), Watch())
    write_points(plan, answer.located[:2], answer.sha256)
    with plan.read() as session:
        place, other = sites(session)[1].locations
        (structure,), (lodging,), records = structures(session), housing(session), import_records(session)
    assert ((place.lon, place.lat), (structure.lon, structure.lat)) == ((1.6911, 46.8105), (1.7204, 46.8021))
    assert (other.lon, lodging.lon) == (None, None)
    assert [(record.kind, record.rows, record.changed) for record in records] == [
        (ImportKind.SITES, 1, 1),
        (ImportKind.STRUCTURES, 1, 1),
    ]
    assert {record.provenance.source for record in records} == {SOURCE}
    assert {record.provenance.file_sha256 for record in records} == {answer.sha256}
    assert [line.address for line in address_lines(plan)] == [LODGING]
    assert SOURCE in plan.undo().label
    assert len(address_lines(plan)) == 3
    with plan.read() as session:
        assert import_records(session) == ()


def test_an_address_that_changed_meanwhile_is_refused_and_nothing_written(plan: PlanFile, service: Geocoder) -> None:
    answer = locate(address_lines(plan), Watch())
    moved = [*answer.located]
    line = moved[1].line
    moved[1] = type(moved[1])(
        AddressLine(line.number, line.place, line.row_id, line.title, "1 rue d’avant", line.insee_code),
        *(getattr(moved[1], name) for name in ("lon", "lat", "score", "label", "precision", "insee_code")),
    )
    before = bytes_of(plan.path)
    with pytest.raises(KnownError, match=r"1 adresse a changé.*Rien n’a été écrit"):
        write_points(plan, moved[:2], answer.sha256)
    assert len(address_lines(plan)) == 3
    assert bytes_of(plan.path) == before


def test_a_busy_or_cut_service_is_asked_again_then_given_up(plan: PlanFile, service: Geocoder) -> None:
    service.refusals, service.cuts = [503, 429], 0
    assert locate(address_lines(plan), Watch()).located[0].is_found
    service.cuts = 1
    assert locate(address_lines(plan), Watch()).located[0].is_found
    service.refusals = [503] * 9
    with pytest.raises(KnownError, match=r"occupé.*quelques minutes"):
        locate(address_lines(plan), Watch())
    service.refusals, service.cuts = [], 9
    with pytest.raises(KnownError, match=r"coupée.*Rien n’a été changé"):
        locate(address_lines(plan), Watch())


@pytest.mark.parametrize(
    ("body", "content_type", "said"),
    [
        (b"<html>portail</html>", "text/html", "page web"),
        (b"id,adresse\n1,x\n", "text/csv", r"colonnes attendues \(latitude, longitude, result_score\)"),
        (b"id,latitude,longitude,result_score\n1,nord,est,0.9\n", "text/csv", "n’a pas pu être lue"),
        (b"id,latitude,longitude,result_score\n1,46.8,1680,0.9\n", "text/csv", "n’a pas pu être lue"),
        (b'"' + b"x" * 200_000 + b'"', "application/json", "n’a pas pu être lue"),
        (b"", "text/csv", "colonnes attendues"),
        (b"\xff\xfe\x00\x01", "text/csv", "colonnes attendues"),
    ],
)
def test_an_answer_that_is_none(plan: PlanFile, service: Geocoder, body: bytes, content_type: str, said: str) -> None:
    service.body, service.content_type = body, content_type
    with pytest.raises(KnownError, match=said):
        locate(address_lines(plan), Watch())


@pytest.mark.parametrize("status", [302, 307, 308])
def test_addresses_go_to_no_server_but_the_one_agreed_to(plan: PlanFile, service: Geocoder, status: int) -> None:
    with geocoder() as other:
        service.refusals, service.location = [status], f"{other.url}/geocodage/search/csv"
        with pytest.raises(KnownError, match="page web"):
            locate(address_lines(plan), Watch())
        assert other.received == []
    assert len(service.received) == 1


def test_rows_that_are_missing_or_foreign_are_not_found(plan: PlanFile, service: Geocoder) -> None:
    service.body = "id;latitude;longitude;result_score\n3;46,8;1,6;0.9\n7;46.8;1.6;0.9\n".replace(",", ".").encode()
    located = locate(address_lines(plan), Watch()).located
    assert [found.is_found for found in located] == [False, False, True]


def test_many_lines_go_in_several_tables(plan: PlanFile, service: Geocoder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(geocoding_service, "BATCH", 2)
    assert [found.is_found for found in locate(address_lines(plan), Watch()).located] == [True] * 3
    assert [table.count(b"\n") for table in service.received] == [3, 2]


def test_stopping_acts_within_a_second_while_the_service_is_silent(plan: PlanFile, service: Geocoder) -> None:
    service.holds = True
    stop, ended = Event(), []

    def work() -> None:
        try:
            locate(address_lines(plan), Watch(cancelled=stop.is_set))
        except CancelledError:
            ended.append(time.monotonic())

    thread = Thread(target=work)
    thread.start()
    while not service.received and thread.is_alive():
        time.sleep(0.01)
    asked = time.monotonic()
    stop.set()
    thread.join(10)
    assert ended and ended[0] - asked < 1.0


def test_without_a_network_the_way_out_is_told(plan: PlanFile, monkeypatch: pytest.MonkeyPatch) -> None:
    with geocoder() as closed:
        monkeypatch.setenv("PACTE_GEOPF_URL", closed.url)
    with pytest.raises(KnownError, match="n’a pas pu être joint"):
        locate(address_lines(plan), Watch())


def test_the_service_is_that_of_the_ign_unless_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PACTE_GEOPF_URL", raising=False)
    assert service_host() == "data.geopf.fr"
