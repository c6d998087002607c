"""The shared map of a plan: what is where, who is named at which level, and what the register keeps of it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from pacte_desktop.documents.webmap import MapMarker, MarkerKind, WebMap
from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.services.coverage import compute
from pacte_desktop.services.documents.register import print_register
from pacte_desktop.services.minutes import road_attribution
from pacte_desktop.services.placement import assign
from pacte_desktop.services.webmap import WebMapSource, open_webmap_source, webmap_page, write_webmap
from pacte_desktop.services.webmap.content import plan_webmap
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.tiny_plan import BEGINNER, CHATEAUROUX, LE_BLANC, URGENCES_POST, write_tiny

INTERN, SUPERVISOR = "NOM1 Zoé", "Dr NOM Éva"


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    found = open_plan(write_tiny(tmp_path))
    assign(found, BEGINNER, URGENCES_POST, "premier choix")
    yield found
    found.close()


def mapped(source: WebMapSource, level: PrintLevel = PrintLevel.PUBLIC) -> WebMap:
    coverage = compute(source.wanted, source.territory.communes).coverage
    return plan_webmap(source.snapshot, replace(source.territory, coverage=coverage), source.wanted, level=level)


def markers(web_map: WebMap, kind: MarkerKind) -> tuple[MapMarker, ...]:
    return next((layer.markers for layer in web_map.layers if layer.kind is kind), ())


def told(web_map: WebMap) -> str:
    return "\n".join(" ".join((each.label, *each.details)) for layer in web_map.layers for each in layer.markers)


def test_every_place_of_a_site_is_marked_and_the_search_finds_the_main_one(plan: PlanFile) -> None:
    sites = markers(mapped(open_webmap_source(plan)), MarkerKind.TRAINING_SITE)
    assert [(each.label, each.insee_code, each.is_searched) for each in sites] == [
        ("Hôpital fictif", CHATEAUROUX, True),
        ("Groupe fictif", LE_BLANC, True),
        ("Groupe fictif", CHATEAUROUX, False),
    ]
    assert "6 demi-journées par semaine ici" in sites[1].details
    assert any("0 place libre sur 1" in line for line in sites[0].details)


def test_a_thing_with_a_point_of_its_own_stands_there_and_else_at_its_commune(plan: PlanFile) -> None:
    source = open_webmap_source(plan)
    snapshot = source.snapshot
    housing = {1: replace(snapshot.housing[1], lon=1.0651, lat=46.6312)}
    equipment = {1: replace(snapshot.equipment[1], lon=1.7001, lat=46.8002, open_slots=())}
    group = snapshot.sites[2]
    moved = replace(group, locations=(*group.locations[:1], replace(group.locations[1], lon=1.06, lat=46.64)))
    sites = {**snapshot.sites, 2: moved}
    there = mapped(replace(source, snapshot=replace(snapshot, housing=housing, equipment=equipment, sites=sites)))
    usual = mapped(source)
    (own,), (main,) = markers(there, MarkerKind.URGENT_CARE), markers(usual, MarkerKind.URGENT_CARE)
    assert (own.longitude, own.latitude) == (1.7001, 46.8002)
    assert (main.longitude, main.latitude) != (1.7001, 46.8002)
    assert "Horaires : aucune heure".replace(" :", "\u202f:") in markers(there, MarkerKind.URGENT_CARE)[0].details
    assert [(each.longitude, each.latitude) for each in markers(there, MarkerKind.TRAINING_SITE)][1] == (1.06, 46.64)


def test_a_lodging_is_told_by_its_commune_alone_on_a_public_page(plan: PlanFile) -> None:
    """It may be the home of whoever lets it."""
    source = open_webmap_source(plan)
    housing = {1: replace(source.snapshot.housing[1], lon=1.0651, lat=46.6312, address="3 rue du Lavoir")}
    source = replace(source, snapshot=replace(source.snapshot, housing=housing))
    (usual,) = markers(mapped(open_webmap_source(plan)), MarkerKind.HOUSING)
    (public,) = markers(mapped(source), MarkerKind.HOUSING)
    (restricted,) = markers(mapped(source, PrintLevel.COMMISSION), MarkerKind.HOUSING)
    assert public == usual and "Lavoir" not in webmap_page(source).decode()
    assert (restricted.longitude, restricted.latitude) == (1.0651, 46.6312)
    assert any("Lavoir" in line for line in restricted.details)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (None, None, None),
        (date(2026, 12, 1), None, "Disponible à partir du 01/12/2026 : ne couvre pas le semestre"),
        (None, date(2027, 8, 31), "Disponible jusqu’au 31/08/2027"),
        (
            date(2026, 9, 1),
            date(2027, 3, 31),
            "Disponible du 01/09/2026 au 31/03/2027 : ne couvre pas le semestre",
        ),
    ],
)
def test_everybody_reads_when_a_lodging_can_be_lived_in(
    plan: PlanFile, first: date | None, last: date | None, words: str | None
) -> None:
    source = open_webmap_source(plan)
    housing = {1: replace(source.snapshot.housing[1], available_from=first, available_to=last)}
    source = replace(source, snapshot=replace(source.snapshot, housing=housing))
    for level in (PrintLevel.PUBLIC, PrintLevel.COMMISSION):
        (lodging,) = markers(mapped(source, level), MarkerKind.HOUSING)
        assert [line for line in lodging.details if "Disponible" in line] == ([words] if words else [])


def test_whom_the_licence_of_the_roads_wants_named_stands_on_the_map(plan: PlanFile) -> None:
    source = open_webmap_source(plan)
    assert "OpenStreetMap" not in mapped(source).attribution
    coverage = compute(source.wanted, source.territory.communes).coverage
    roads = replace(coverage, source=replace(coverage.source, thanks=road_attribution("OpenStreetMap")))
    found = plan_webmap(source.snapshot, replace(source.territory, coverage=roads), source.wanted)
    assert found.attribution.endswith(" · © contributeurs OpenStreetMap, ODbL") and "IGN" in found.attribution


def test_care_that_does_not_count_is_apart_and_housing_tells_places_rent_and_scheme(plan: PlanFile) -> None:
    source = open_webmap_source(plan)
    later = replace(source.wanted.definition, date=source.wanted.definition.date.replace(year=2000))
    wanted = replace(source.wanted, definition=later, kept=None)
    web_map = mapped(replace(source, wanted=wanted))
    assert not markers(web_map, MarkerKind.URGENT_CARE)
    (other,) = markers(web_map, MarkerKind.OTHER_URGENT_CARE)
    assert "Ne compte pas dans la définition de la carte" in other.details
    (lodging,) = markers(web_map, MarkerKind.HOUSING)
    assert lodging.details == ("Hébergement territorial (HTES)", "Le Blanc", "3 places · 150\u202f€ par mois")
    assert markers(web_map, MarkerKind.HOSPITAL)[0].label == "CH fictif"


def test_minutes_nearest_and_no_access_are_told_as_the_coverage_has_them(plan: PlanFile) -> None:
    source = open_webmap_source(plan)
    coverage = compute(source.wanted, source.territory.communes).coverage
    minutes = coverage.minutes.copy()
    minutes[0] = np.nan
    cut_off = replace(coverage, minutes=minutes)
    web_map = plan_webmap(source.snapshot, replace(source.territory, coverage=cut_off), source.wanted)
    assert [each.insee_code for each in web_map.communes] == coverage.insee_code.tolist()
    assert web_map.communes[0].minutes == float("inf")
    assert web_map.communes[0].minutes_text == "aucun accès"
    rest = [each.minutes for each in web_map.communes[1:]]
    assert rest == pytest.approx(minutes[1:].tolist())
    beyond = sum(each.minutes is not None and each.minutes > web_map.threshold_min for each in web_map.communes)
    assert beyond == int(cut_off.beyond.sum())
    assert {each.nearest for each in web_map.communes[1:]} == {"SU ou SMUR de Châteauroux"}


def test_layers_of_the_plan_colour_the_communes_with_source_and_date(plan: PlanFile) -> None:
    source = open_webmap_source(plan)
    assert [each.key for each in mapped(source).variables] == ["density"]
    apl = CommuneLayer(
        1, LayerKind.APL, LayerKind.APL.label, "2023", "DREES", "Licence", "", {CHATEAUROUX: 2.5, LE_BLANC: 2.51}
    )
    order = "arrêté du 15/03/2025"
    zoning = CommuneLayer(2, LayerKind.ZONING, LayerKind.ZONING.label, order, "ARS", "", "", {LE_BLANC: "ZAC"})
    web_map = mapped(replace(source, wanted=replace(source.wanted, layers=(apl, zoning))))
    rows = {each.insee_code: row for row, each in enumerate(web_map.communes)}
    access, zones, density = web_map.variables
    assert (access.class_of[rows[CHATEAUROUX]], access.class_of[rows[LE_BLANC]]) == (2, 3), "2,5 is in the lower class"
    assert access.texts[rows[LE_BLANC]] == "2,51"
    assert sum(place != -1 for place in access.class_of) == 2
    assert zones.lines[0] == f"ARS, {order}"
    assert zones.classes[zones.class_of[rows[LE_BLANC]]].label == "zone d’action complémentaire (ZAC)"
    assert zones.texts[rows[CHATEAUROUX]] == "non publié"
    assert "2023" in density.lines[0], "the year of the population is told"
    assert density.class_of[rows[CHATEAUROUX]] == 5


def test_nobody_is_named_in_public_and_few_readers_see_interns_and_supervisors(plan: PlanFile) -> None:
    source = open_webmap_source(plan)
    public, commission = mapped(source), mapped(source, PrintLevel.COMMISSION)
    assert INTERN not in told(public)
    assert "Zoé" not in webmap_page(source).decode()
    assert SUPERVISOR not in told(public) and "Éva" not in webmap_page(source).decode()
    assert f"Maîtres de stage\u202f: {SUPERVISOR}" in told(commission)
    assert f"Internes\u202f: {INTERN}" in told(commission)
    assert (public.mark, commission.mark) == ("", "COMMISSION")
    assert "premier choix" not in webmap_page(source, PrintLevel.COMMISSION).decode(), "a reason is never told"


def test_a_page_that_names_interns_says_that_it_is_a_draft(plan: PlanFile) -> None:
    """One of three is placed and nobody has held a session."""
    source = open_webmap_source(plan)
    assert source.is_draft
    assert "COMMISSION · PROJET" in webmap_page(source, PrintLevel.COMMISSION).decode()
    assert "PROJET" not in webmap_page(source).decode(), "it names nobody"
    assert "PROJET" not in webmap_page(replace(source, is_draft=False), PrintLevel.COMMISSION).decode()


def test_more_interns_than_seats_leave_none_and_not_fewer(plan: PlanFile) -> None:
    source = open_webmap_source(plan)
    posts = {URGENCES_POST: replace(source.snapshot.board.posts[URGENCES_POST], capacity=0)}
    board = replace(source.snapshot.board, posts={**source.snapshot.board.posts, **posts})
    crowded = mapped(replace(source, snapshot=replace(source.snapshot, board=board)))
    assert "0 place libre sur 0" in told(crowded)
    assert "-1" not in told(crowded)


def test_a_page_that_stops_half_way_is_struck_out_too(
    plan: PlanFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, payload: bytes) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr("pacte_desktop.services.webmap.atomic_write_bytes", full)
    with pytest.raises(OSError, match="full"):
        write_webmap(plan, tmp_path / "carte.html", PrintLevel.COMMISSION)
    assert print_register(plan) == ()


def test_a_restricted_page_is_in_the_register_and_a_public_one_is_not(plan: PlanFile, tmp_path: Path) -> None:
    write_webmap(plan, tmp_path / "public.html")
    assert print_register(plan) == ()
    write_webmap(plan, tmp_path / "commission.html", PrintLevel.COMMISSION)
    (record,) = print_register(plan)
    assert (record.document, record.level, record.form, record.extent) == ("webmap", PrintLevel.COMMISSION, "html", 1)
    assert INTERN in (tmp_path / "commission.html").read_text(encoding="utf-8")
    with pytest.raises(KnownError):
        write_webmap(plan, tmp_path / "absent" / "carte.html", PrintLevel.COMMISSION)
    assert print_register(plan) == (record,), "a page that could not be written is struck out"


def test_a_level_that_the_map_does_not_have_is_refused(plan: PlanFile, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="n’existe pas au niveau dossier individuel"):
        write_webmap(plan, tmp_path / "carte.html", PrintLevel.INDIVIDUAL)
    assert not (tmp_path / "carte.html").exists()
    assert print_register(plan) == ()


def test_zones_are_on_the_page_and_say_what_they_are_drawn_from(plan: PlanFile) -> None:
    page = webmap_page(open_webmap_source(plan)).decode()
    for limit in (10, 20, 30, 45):
        assert f"Zone de {limit} min" in page
    assert "communes entières" in page
