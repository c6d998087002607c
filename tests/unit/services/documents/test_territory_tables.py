"""Communes beyond the limit, people by area, places of urgent care: the figures, and what they depend on."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.domain.semester import Season, Semester
from pacte_desktop.domain.urgent_care import EquipmentKind, TimeSlot, UrgentCareEquipment
from pacte_desktop.services.area_totals import AreaKind, area_bands
from pacte_desktop.services.coverage import coverage_input
from pacte_desktop.services.coverage_report import definition_sentence
from pacte_desktop.services.definitions import choose_definition
from pacte_desktop.services.documents import DocumentSource
from pacte_desktop.services.documents.figures.territory_figures import coverage_within
from pacte_desktop.services.minutes import road_attribution
from pacte_desktop.services.new_plan import create_empty
from pacte_desktop.store.opening import create_plan, open_plan
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.territory.coverage import Coverage
from tests.data.printed import column, marked, pages_of, printed, rows_of, source_of
from tests.data.tiny_plan import LE_BLANC, tiny_contents

WHERE = (
    UrgentCareEquipment(2, EquipmentKind.MCS, LE_BLANC, "MCS du Blanc", None, None, "essai", (TimeSlot.DAY,)),
    UrgentCareEquipment(3, EquipmentKind.SMUR, "18033", "SMUR de Bourges", None, date(2018, 1, 1), "essai"),
    UrgentCareEquipment(4, EquipmentKind.SU, "18033", "SU de Bourges", None, None, "essai", (TimeSlot.DAY,)),
    UrgentCareEquipment(5, EquipmentKind.SMUR_ANTENNA, "36088", "Antenne d’Issoudun", None, None, "essai"),
)


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PlanFile]:
    """Cher and Indre with five places."""
    contents = tiny_contents()
    path = tmp_path_factory.mktemp("two") / "deux.pacte"
    info = replace(contents.info, departements=("18", "36"))
    create_plan(path, replace(contents, info=info, equipment=(*contents.equipment, *WHERE)))
    found = open_plan(path)
    yield found
    found.close()


@pytest.fixture(scope="module")
def source(plan: PlanFile) -> DocumentSource:
    return source_of(plan, with_coverage=True)


def coverage_in(source: DocumentSource) -> Coverage:
    assert source.territory.coverage is not None
    return source.territory.coverage


def with_coverage(source: DocumentSource, coverage: Coverage | None) -> DocumentSource:
    return replace(source, territory=replace(source.territory, coverage=coverage))


def people_beyond(coverage: Coverage, factor: float, chosen: object = slice(None)) -> int:
    """A second way of counting."""
    minutes, people = coverage.minutes[chosen].tolist(), coverage.population[chosen].tolist()
    limit = coverage.definition.threshold_min
    return sum(person for minute, person in zip(minutes, people, strict=True) if not minute * factor <= limit)


def test_every_commune_beyond_the_limit_is_printed_once_and_no_other(source: DocumentSource) -> None:
    coverage, made = coverage_in(source), printed(source, "gaps")
    (table,) = made.tables
    far = {
        str(code)
        for code, minute in zip(coverage.insee_code, coverage.minutes.tolist(), strict=True)
        if not minute <= 30
    }
    assert sorted(str(value) for value in column(table, "insee")) == sorted(far)
    assert sum(int(str(value)) for value in column(table, "population")) == people_beyond(coverage, 1)
    assert {titles for titles, _ in rows_of(table)} == {("18 · Cher",), ("36 · Indre",)}
    assert all(isinstance(value, float) and value > 30 for value in column(table, "minutes"))
    body = " ".join(pages_of(made))
    assert [code for code in far if body.count(f" {code} ") != 1] == []


def test_each_page_carries_definition_day_hour_population_and_source(source: DocumentSource) -> None:
    sentence = " ".join(definition_sentence(coverage_in(source)).split())
    for code in ("gaps", "coverage"):
        made = printed(source, code)
        pages = pages_of(made)
        assert len(pages) > 1
        assert all(sentence in page for page in pages)
        assert "Écart moyen mesuré" in pages[0]
        assert " ".join(made.summary.split()) in pages[0]


def test_one_departement_can_be_chosen_and_only_one_of_the_plan(source: DocumentSource) -> None:
    made = printed(source, "gaps", "36")
    assert {str(value)[:2] for value in column(made.tables[0], "insee")} == {"36"}
    assert made.header.title.endswith("· Indre")
    for code in ("gaps", "coverage", "equipment"):
        with pytest.raises(KnownError, match="75"):
            printed(source, code, "75")


def test_zones_have_a_column_only_where_a_zoning_is_known(source: DocumentSource) -> None:
    far = str(column(printed(source, "gaps").tables[0], "insee")[0])
    zoning = CommuneLayer(1, LayerKind.ZONING, "Zonage", "2025", "ARS", "", "0" * 64, {far: "ZIP"})
    assert "zone" not in [item.key for item in printed(source, "gaps").tables[0].columns]
    made = printed(replace(source, layers=(zoning,)), "gaps")
    assert column(made.tables[0], "zone").count("ZIP") == 1
    assert "2025 · ARS" in made.tables[0].notes[0]


def test_a_hair_beyond_the_limit_never_reads_as_the_limit(source: DocumentSource) -> None:
    coverage = coverage_in(source)
    hair = replace(coverage, minutes=np.full(len(coverage.minutes), 30.0004), known=np.ones_like(coverage.known))
    (table,) = printed(with_coverage(source, hair), "gaps").tables
    assert len(rows_of(table)) == len(coverage.insee_code)
    assert set(column(table, "minutes")) == {30.01}
    assert {cells["minutes"].words for _, cells in rows_of(table)} == {"30,01"}


def test_nobody_beyond_the_limit_is_said_in_words(source: DocumentSource) -> None:
    coverage = coverage_in(source)
    near = replace(coverage, minutes=np.zeros(len(coverage.minutes)), known=np.ones_like(coverage.known))
    made = printed(with_coverage(source, near), "gaps")
    assert made.tables[0].is_empty
    assert "Aucune commune n’est au-delà de 30 min" in " ".join(pages_of(made))


def test_areas_add_up_to_the_whole_and_so_do_their_bands(source: DocumentSource) -> None:
    coverage = coverage_in(source)
    (table,) = printed(source, "coverage").tables
    rows = rows_of(table)
    whole = next(cells for titles, cells in rows if not titles)
    assert whole["beyond"].value == people_beyond(coverage, 1)
    assert (whole["low"].value, whole["high"].value) == coverage.band
    assert (whole["low"].value, whole["high"].value) == tuple(people_beyond(coverage, item) for item in (0.9, 1.1))
    for kind in ("Département", "Intercommunalité"):
        mine = [cells for titles, cells in rows if titles == (kind,)]
        assert len(mine) > 1
        for key in ("communes", "communes_beyond", "population", "beyond", "low", "high"):
            assert sum(int(str(cells[key].value)) for cells in mine) == whole[key].value


def test_the_band_of_an_area_is_counted_like_that_of_the_whole(plan: PlanFile, source: DocumentSource) -> None:
    coverage = coverage_in(source)
    for code, band in area_bands(coverage, coverage_input(plan), AreaKind.DEPARTEMENT).items():
        chosen = coverage.departement == code
        assert band == tuple(people_beyond(coverage, factor, chosen) for factor in (0.9, 1.1))
        assert band == coverage_within(coverage, code).band


def test_one_departement_counts_its_own_communes_and_official_figure(source: DocumentSource) -> None:
    coverage = coverage_in(source)
    (table,) = printed(source, "coverage", "36").tables
    titles, whole = rows_of(table)[0]
    assert titles == ()
    assert whole["beyond"].value == people_beyond(coverage, 1, coverage.departement == "36")
    assert whole["official"].value == 62135
    assert {titles for titles, _ in rows_of(table)} == {(), ("Intercommunalité",)}


def test_without_places_there_is_a_sentence_instead_of_figures(tmp_path: Path) -> None:
    path = tmp_path / "vide.pacte"
    semester = Semester(1, Season.WINTER, date(2026, 11, 2), date(2027, 5, 2))
    create_empty(path, name="Vide", dumg="DUMG", region="24", departements=["36"], semester=semester)
    plan = open_plan(path)
    source = source_of(plan)
    for code in ("gaps", "coverage"):
        with pytest.raises(KnownError, match="aucun lieu de soins urgents"):
            printed(source, code)
    made = printed(source, "equipment")
    assert "Aucun lieu de soins urgents dans ce plan" in " ".join(pages_of(made))
    plan.close()


def test_minutes_that_are_not_there_yet_are_asked_for(source: DocumentSource) -> None:
    with pytest.raises(KnownError, match="a besoin des minutes"):
        printed(with_coverage(source, None), "gaps")


def test_a_place_counts_or_says_why_not(plan: PlanFile, source: DocumentSource) -> None:
    (table,) = printed(source, "equipment").tables
    counting = {item.name for item in coverage_input(plan).counted}
    assert {name for name, mark in zip(column(table, "name"), marked(table, "counts"), strict=True) if mark} == counting
    why = dict(zip(column(table, "name"), column(table, "why"), strict=True))
    assert why["MCS du Blanc"] == "nature non comptée"
    assert why["SMUR de Bourges"] == "n’existe pas à cette date"
    assert why["SU de Bourges"] == ""
    choose_definition(plan, "SU_SMUR_NIGHT")
    (table,) = printed(source_of(plan), "equipment").tables
    why = dict(zip(column(table, "name"), column(table, "why"), strict=True))
    assert why["SU de Bourges"] == "fermé à cette heure"
    assert why["Antenne d’Issoudun"] == "horaires non renseignés"
    choose_definition(plan, "SU_SMUR")


def test_places_stand_in_their_departement(source: DocumentSource) -> None:
    made = printed(source, "equipment", "18")
    assert {titles for titles, _ in rows_of(made.tables[0])} == {("18 · Cher",)}
    assert made.header.level is PrintLevel.PUBLIC
    assert column(made.tables[0], "commune") == ["Bourges", "Bourges"]


@pytest.mark.parametrize(("band", "words"), [((0.8, 1.2), "± 20 %"), ((0.9, 1.2), "−10 % à +20 %")])
def test_the_margin_told_is_that_of_the_source(source: DocumentSource, band: tuple[float, float], words: str) -> None:
    coverage = coverage_in(source)
    wider = with_coverage(source, replace(coverage, source=replace(coverage.source, band=band)))
    for code in ("coverage", "gaps", "synthesis"):
        page = " ".join(pages_of(printed(wider, code)))
        assert words in page
        assert "± 10 %" not in page


def test_whom_the_licence_of_the_roads_wants_named_stands_at_the_foot(source: DocumentSource) -> None:
    coverage = coverage_in(source)
    thanks = road_attribution("OpenStreetMap")
    roads = with_coverage(source, replace(coverage, source=replace(coverage.source, thanks=thanks)))
    for code in ("coverage", "gaps", "synthesis"):
        assert thanks in printed(roads, code).header.source
        assert thanks not in printed(source, code).header.source
