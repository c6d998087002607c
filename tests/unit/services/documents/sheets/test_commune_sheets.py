"""A commune sheet says what the inspector and the command line say, and what nobody knows it calls so."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from pacte_desktop.documents.document import Document, Figures, Picture, Table
from pacte_desktop.documents.document_pages import document_pdf
from pacte_desktop.documents.document_tables import document_sheets
from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.domain.sites import HealthStructure, StructureKind
from pacte_desktop.domain.urgent_care import EquipmentKind, TravelTimeSource, UrgentCareEquipment
from pacte_desktop.services.coverage import coverage
from pacte_desktop.services.definitions import plan_definitions
from pacte_desktop.services.documents import DocumentSource, Wanted, document_kind, open_source
from pacte_desktop.services.documents.sheets import nearby
from pacte_desktop.services.documents.sheets.nearby import look_around, nearby_input
from pacte_desktop.services.documents.sheets.sheet_parts import minutes_base
from pacte_desktop.services.documents.writing import make_documents
from pacte_desktop.services.minutes import MinutesChoice, choose_minutes, road_attribution
from pacte_desktop.services.placement import assign
from pacte_desktop.services.sheets import Target, make_sheet
from pacte_desktop.services.travel import minutes_from, plan_travel
from pacte_desktop.store import coverage_edits, coverage_queries
from pacte_desktop.store.opening import create_plan, open_plan
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.territory.basemap import BaseTerritory
from pacte_desktop.territory.minutes_source import MinutesSource
from tests.data.pdf_pages import pdf_pages
from tests.data.tiny_plan import BEGINNER, CHATEAUROUX, LE_BLANC, N1_POST, tiny_contents

AT = datetime(2026, 11, 30, 14, 5)
VATAN, ISSOUDUN, MERIGNY = "36230", "36088", "36119"
ASKED = (CHATEAUROUX, LE_BLANC, VATAN, ISSOUDUN)


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PlanFile]:
    """The tiny plan with a MCS, an APL, and an intern in Le Blanc."""
    tiny = tiny_contents()
    mcs = UrgentCareEquipment(2, EquipmentKind.MCS, ISSOUDUN, "MCS d’Issoudun", None, None, "essai")
    house = HealthStructure(2, StructureKind.MSP, "MSP de Vatan", "", VATAN)
    contents = replace(tiny, equipment=(*tiny.equipment, mcs), structures=(*tiny.structures, house))
    path = tmp_path_factory.mktemp("commune-sheets") / "essai.pacte"
    create_plan(path, contents)
    opened = open_plan(path)
    put(opened, LayerKind.APL, "2023", {CHATEAUROUX: 3.21, VATAN: 0.0})
    put(opened, LayerKind.APL, "2021", {CHATEAUROUX: 4.0})
    put(opened, LayerKind.ZONING, "2022", {VATAN: "ZIP"})
    assign(opened, BEGINNER, N1_POST, "essai")
    yield opened
    opened.close()


def put(plan: PlanFile, kind: LayerKind, vintage: str, values: dict[str, float | str]) -> None:
    with plan.write() as writing:
        layer = CommuneLayer(0, kind, kind.label, vintage, "essai", "", "0" * 64, values)
        coverage_edits.put_layer(writing.session, layer)


@pytest.fixture(scope="module")
def source(plan: PlanFile) -> DocumentSource:
    return open_source(plan, AT, with_coverage=True)


def sheet(source: DocumentSource, code: str) -> Document:
    (made,) = make_documents(source, document_kind("commune-sheet"), Wanted(scope={"commune": code}))
    return made


def table(made: Document, name: str) -> Table:
    return next(found for found in made.tables if found.name.startswith(name))


def rows(made: Document, name: str) -> list[dict[str, str]]:
    return [
        {key: cell.words or str(cell.value) for key, cell in cells.items()} for _, cells in table(made, name).rows()
    ]


def text_of(made: Document) -> list[str]:
    return pdf_pages(document_pdf([made], document_kind("commune-sheet").page))


@pytest.mark.parametrize("code", ASKED)
def test_the_minutes_under_each_definition_are_those_of_the_command_line_and_of_the_inspector(
    plan: PlanFile, source: DocumentSource, code: str
) -> None:
    made = sheet(source, code)
    printed = {
        (cells["definition"].value, slot): cell
        for _, cells in table(made, "Minutes").rows()
        for slot, cell in cells.items()
        if slot.isupper()
    }
    definitions = plan_definitions(plan)
    assert len(printed) == len(definitions)
    by_slot: dict[str, list[float | None]] = {}
    for definition in definitions:
        found = coverage(plan, definition.code)
        row = found.insee_code.tolist().index(code)
        value = None if found.minutes[row] != found.minutes[row] else float(found.minutes[row])
        by_slot.setdefault(definition.time_slot, []).append(value)
        is_gap = code in {gap.insee_code for gap in found.gaps()}
        cell = next(
            cell
            for (label, slot), cell in printed.items()
            if slot == definition.time_slot and definition.label.startswith(str(label)) and cell.value == value
        )
        assert cell.words.endswith("▲") == is_gap
    shown = make_sheet(source.snapshot, source.territory, Target("commune", code), layers=source.layers)
    assert shown is not None
    facts = [(fact.label, fact.value) for section in shown.sections for fact in section.facts]
    chosen, *_ = rows(made, "Minutes")
    assert (chosen["definition"], chosen["NOT_CONSIDERED"].replace("\u00a0", " ")) in facts
    assert ("Lieu le plus proche", chosen["nearest"]) in facts
    published = [(row["source"], row["value"]) for row in rows(made, "Sources publiées")]
    section = next(section for section in shown.sections if section.title == "Sources publiées")
    assert published[: len(section.facts)] == [(fact.label, fact.value) for fact in section.facts]


def test_other_minutes_are_those_of_travel(plan: PlanFile, source: DocumentSource) -> None:
    codes = {source.territory.commune_name(code): code for code in (VATAN, CHATEAUROUX, LE_BLANC)}
    checked = set()
    for code in (ISSOUDUN, MERIGNY):
        for name in ("Offre", "Logement"):
            for _, row in table(sheet(source, code), name).rows():
                way = plan_travel(plan, code, codes[str(row["commune"].value)]).minutes
                assert way is not None
                expected = (None, "60+ min") if way > 60 else (way, f"{way:.1f} min".replace(".", ","))
                assert (row["minutes"].value, row["minutes"].words) == expected
                checked.add(row["minutes"].value is None)
    assert checked == {True, False}


def test_whom_the_licence_of_the_roads_wants_named_stands_at_the_foot(source: DocumentSource) -> None:
    found = look_around(nearby_input(source), Watch())
    coverage = found.chosen.territory.coverage
    assert coverage is not None
    facts = replace(coverage.source, thanks=road_attribution("OpenStreetMap"))
    territory = replace(found.chosen.territory, coverage=replace(coverage, source=facts))
    roads = replace(found, views=(replace(found.chosen, territory=territory), *found.views[1:]))
    assert "© contributeurs OpenStreetMap, ODbL" in minutes_base(roads)
    assert minutes_base(found) == sheet(source, MERIGNY).header.source == "Minutes\u202f: estimation"


def test_a_lodging_without_bounds_can_be_lived_in_without_limit_as_in_the_census(source: DocumentSource) -> None:
    (row,) = rows(sheet(source, MERIGNY), "Logement")
    census = next(iter(make_documents(source, document_kind("housing"), Wanted()))).tables
    said = [row["available"].value for table in census for _, row in table.rows() if "available" in row]
    assert [row["until"]] == ["sans limite"] and said == [("sans limite",)]


def test_minutes_from_many_communes_are_not_all_held(source: DocumentSource, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = list[str]()

    def counted(communes: BaseTerritory, travel: MinutesSource, code: str) -> NDArray[np.float64]:
        asked.append(code)
        return minutes_from(communes, travel, code)

    monkeypatch.setattr(nearby, "minutes_from", counted)
    monkeypatch.setattr(nearby, "_KEPT", 2)
    found = look_around(nearby_input(source), Watch())
    first = [found.minutes(code, CHATEAUROUX) for code in (VATAN, ISSOUDUN, LE_BLANC, LE_BLANC, VATAN)]
    assert asked == [VATAN, ISSOUDUN, LE_BLANC, VATAN] and first[0] == first[-1] and first[2] == first[3]


def test_the_next_places_start_with_the_nearest(source: DocumentSource) -> None:
    found = look_around(nearby_input(source), Watch())
    for code in ASKED:
        first, *_ = found.next_places(code, 3, Watch())
        assert first.minutes == found.chosen.territory.minutes(code)
        assert first.equipment.id == found.chosen.territory.nearest(code)


def test_a_place_that_is_not_open_at_an_hour_is_not_the_nearest_then(source: DocumentSource) -> None:
    """Nobody knows the hours of the MCS: by day and by night it does not count."""
    _, with_mcs, _ = (cells for _, cells in table(sheet(source, ISSOUDUN), "Minutes").rows())
    assert with_mcs["nearest"].value == ("MCS d’Issoudun", "jour, nuit\u202f: SU ou SMUR de Châteauroux")
    assert with_mcs["NOT_CONSIDERED"].words == "0,0 min"
    assert with_mcs["NIGHT"].words.endswith("▲")
    assert "Sans horaires connus, non comptés : 1 MCS." in " ".join(table(sheet(source, ISSOUDUN), "Minutes").notes)


def test_neighbours_beyond_are_listed_with_what_they_sum_up_to(plan: PlanFile, source: DocumentSource) -> None:
    gaps = {gap.insee_code: gap for gap in coverage(plan).gaps()}
    communes = source.territory.communes
    row = communes.row_of[VATAN]
    around = {
        str(communes.insee_code[one])
        for pair in communes.neighbours.tolist()
        if row in pair
        for one in pair
        if one != row
    }
    wanted = sorted((gaps[code] for code in around & set(gaps)), key=lambda gap: -gap.population)
    assert wanted
    printed = rows(sheet(source, VATAN), "Voisines")
    assert [entry["commune"] for entry in printed] == [gap.name for gap in wanted[:6]]
    (note,) = table(sheet(source, VATAN), "Voisines").notes
    people = f"{sum(gap.population for gap in wanted):,}".replace(",", "\u202f")
    assert f"{len(wanted)} communes, {people} habitants" in note


def test_what_is_not_known_says_so_and_zero_is_zero(source: DocumentSource) -> None:
    apl = {code: next(part for part in sheet(source, code).parts if isinstance(part, Figures)) for code in ASKED}
    assert [apl[code].figures[2].value for code in (CHATEAUROUX, VATAN, LE_BLANC)] == ["3,21", "0", "non publié"]
    assert apl[VATAN].figures[2].note == "2023 · essai"
    assert apl[VATAN].figures[3].value == "inconnu"
    published = [row["source"] for row in rows(sheet(source, VATAN), "Sources publiées")]
    assert len([label for label in published if "(APL)" in label]) == 2  # Both editions.
    assert rows(sheet(source, VATAN), "Sources publiées")[-1]["value"] == "inconnu (aucune édition)"


def test_exactly_the_limit_is_within_and_a_little_more_reads_as_more(plan: PlanFile, tmp_path: Path) -> None:
    path = tmp_path / "limite.pacte"
    create_plan(path, tiny_contents())
    own = open_plan(path)
    put(own, LayerKind.OFFICIAL_SU_SMUR, "2019", {VATAN: 30.0, ISSOUDUN: 30.001, LE_BLANC: 45.0})
    with own.read() as session:
        (layer,) = coverage_queries.commune_layers(session)
    choose_minutes(own, MinutesChoice(TravelTimeSource.OFFICIAL, layer_id=layer.id))
    source = open_source(own, AT)
    said = {code: rows(sheet(source, code), "Minutes")[0] for code in (VATAN, ISSOUDUN, CHATEAUROUX)}
    assert said[VATAN]["NOT_CONSIDERED"] == "30,0 min"
    assert said[ISSOUDUN]["NOT_CONSIDERED"] == "30,01 min\u00a0▲"
    assert said[CHATEAUROUX]["NOT_CONSIDERED"] == "inconnues (sans route)"
    assert "'lieu non publié'" in said[VATAN]["nearest"]
    notes = table(sheet(source, VATAN), "Minutes").notes
    assert notes[0].startswith("Lieux les plus proches (estimation)\u202f: SU ou SMUR de Châteauroux")
    assert "D’une autre source (estimation)\u202f: Plus proche SU, SMUR ou MCS\u202f; " in " ".join(notes)
    assert all(len(note) < 600 for note in notes)
    assert sheet(source, VATAN).header.source.endswith("2019\u202f; estimation")
    assert "2019" in notes[-1]
    made = make_documents(source, document_kind("commune-sheet"), Wanted())
    assert [one.header.title for one in made] == ["Issoudun", "Le Blanc"]
    own.close()


def test_one_page_a_commune_with_everything_on_it(source: DocumentSource) -> None:
    (page,) = text_of(sheet(source, LE_BLANC))
    assert "sans limite" in page  # As the census of lodgings says of one without dates.
    for words in ("Fiche commune · 36018 · Indre (36)", "NOM1 Zoé", "Dr NOM Éva", "Maison fictive", "sur place"):
        assert (words in page) == (words != "sur place"), words
    assert "▲" in page and "estimation" in page and "au 31/12/2019" in page and "± 10 %" in page
    assert "1 MCS." in page and "…" not in page  # The last remark, uncut.
    assert "Interlocuteur" in page and "Suite à donner" in page
    assert "page 1 / 1" in page
    assert "eva@exemple.invalid" not in page
    (page,) = text_of(sheet(source, MERIGNY))
    assert "Aucun terrain de stage dans cette commune. Le plus proche" in page


def test_the_map_hatches_the_commune_itself_when_it_is_beyond(source: DocumentSource) -> None:
    for code, is_beyond in ((LE_BLANC, True), (CHATEAUROUX, False)):
        picture = next(part for part in sheet(source, code).parts if isinstance(part, Picture))
        assert picture.alt.endswith(f"{int(is_beyond)} commune de la fiche au-delà du seuil")
        own = re.search(r'class="subject" d="([^"]+)"', picture.payload.decode())
        assert own is not None
        assert (f'class="beyond" d="{own.group(1)}"' in picture.payload.decode()) == is_beyond


def test_a_series_is_the_gap_list_and_one_workbook(plan: PlanFile, source: DocumentSource) -> None:
    kind = document_kind("commune-sheet")
    told: list[tuple[str, int, int | None]] = []
    made = kind.prepare(source, Wanted(scope={"departement": "36"}))(Watch(lambda *step: told.append(step)))
    assert {one.file_stem.split()[0] for one in made} == {gap.insee_code for gap in coverage(plan).gaps()}
    assert [done for words, done, total in told if words == "Fiches"] == list(range(len(made)))
    sheets = document_sheets(made)
    assert len(sheets) <= 8
    minutes = next(one for one in sheets if one.name.startswith("Minutes"))
    assert {row[0] for row in minutes.rows} == {one.header.title for one in made}


def test_stopping_leaves_at_once(source: DocumentSource) -> None:
    seen: list[str] = []
    watch = Watch(lambda words, _done, _total: seen.append(words), lambda: seen.count("Fiches") > 2)
    with pytest.raises(CancelledError):
        document_kind("commune-sheet").prepare(source, Wanted())(watch)
    assert seen.count("Fiches") == 3


def test_without_places_of_urgent_care_a_sheet_says_so_and_there_is_no_series(tmp_path: Path) -> None:
    path = tmp_path / "rien.pacte"
    tiny = tiny_contents()
    create_plan(
        path, replace(tiny, sites=(), members=(), posts=(), accreditations=(), housing=(), structures=(), equipment=())
    )
    own = open_plan(path)
    source = open_source(own, AT)
    (page,) = text_of(sheet(source, VATAN))
    assert "aucun lieu de soins urgents" in page
    assert "0,0 min" not in page and page.count("inconnu") > 6
    assert "Aucun logement connu dans ce plan." in page
    with pytest.raises(KnownError, match="aucun lieu de soins urgents"):
        make_documents(source, document_kind("commune-sheet"), Wanted())
    with pytest.raises(KnownError, match="Aucune commune"):
        make_documents(source, document_kind("commune-sheet"), Wanted(scope={"which": "with_site"}))
    own.close()


@pytest.mark.parametrize(
    ("scope", "said"),
    [
        ({"commune": "75056"}, "pas dans le territoire"),
        ({"commune": "18033"}, "pas dans le territoire"),  # In the margin.
        ({"departement": "37"}, "n’est pas dans ce plan"),
        ({"which": "rien"}, "pas un choix"),
    ],
)
def test_a_wrong_request_is_refused_before_anything_is_computed(
    source: DocumentSource, scope: dict[str, str], said: str
) -> None:
    with pytest.raises(KnownError, match=said):
        document_kind("commune-sheet").prepare(source, Wanted(scope=scope))
    with pytest.raises(KnownError, match="n’existe pas au niveau"):
        make_documents(source, document_kind("commune-sheet"), Wanted(PrintLevel.INDIVIDUAL))
