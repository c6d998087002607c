"""A site sheet says what the inspector, the board and the command line say of a training site."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from pacte_desktop.documents.document import Document, Facts, Picture, Table
from pacte_desktop.documents.document_pages import document_pdf
from pacte_desktop.documents.document_tables import document_sheets
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.plan import CompletedInternship
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.domain.sites import HealthStructure, PracticeLocation, SiteKind, StructureKind, TrainingSite
from pacte_desktop.services.documents import DocumentSource, Wanted, document_kind, open_source
from pacte_desktop.services.documents.writing import make_documents
from pacte_desktop.services.placement import assign
from pacte_desktop.services.sheets import Target, make_sheet
from pacte_desktop.services.travel import plan_travel
from pacte_desktop.store.opening import create_plan, open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.pdf_pages import pdf_pages
from tests.data.tiny_plan import CHATEAUROUX, LE_BLANC, N1_POST, OLDEST, SECOND, SUMMER, tiny_contents

AT = datetime(2026, 11, 30, 14, 5)
VATAN = "36230"
TEN = ("36044", "36018", "36063", "36088", "36010", "36006", "36093", VATAN, "36202", "36202")
LONG = "Groupe interprofessionnel du Boischaut, de la Brenne et de la Champagne berrichonne réunies <b>& « Cie »</b>"


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PlanFile]:
    """The tiny plan, its hospital a CHU, with a site of ten places, one of none, and somebody who was there before."""
    tiny = tiny_contents()
    hospital, group = tiny.sites
    house = HealthStructure(2, StructureKind.MSP, "MSP du Blanc", "", LE_BLANC, address="1 rue de la MSP")
    blanc = replace(group.locations[1], structure_id=2)
    ten = TrainingSite(
        3,
        SiteKind.SUPERVISOR_GROUP,
        LONG,
        "",
        False,
        tuple(PracticeLocation(code, number, address=f"{number} rue X") for number, code in enumerate(TEN, start=1)),
    )
    nowhere = TrainingSite(4, SiteKind.HOSPITAL_SERVICE, "Service sans lieu", "Dr C", False, ())
    contents = replace(
        tiny,
        sites=(replace(hospital, is_chu=True), replace(group, locations=(group.locations[0], blanc)), ten, nowhere),
        structures=(*tiny.structures, house),
        housing=(replace(tiny.housing[0], available_from=date(2026, 11, 2), available_to=date(2027, 1, 5)),),
        completed=(*tiny.completed, CompletedInternship(90, OLDEST, SUMMER.id, "N1", 2, False)),
    )
    path = tmp_path_factory.mktemp("site-sheets") / "essai.pacte"
    create_plan(path, contents)
    opened = open_plan(path)
    assign(opened, SECOND, N1_POST, "motif secret")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def source(plan: PlanFile) -> DocumentSource:
    return open_source(plan, AT, with_coverage=True)


def sheet(source: DocumentSource, number: int) -> Document:
    (made,) = make_documents(source, document_kind("site-sheet"), Wanted(scope={"site": str(number)}))
    return made


def table(made: Document, name: str) -> Table:
    return next(found for found in made.tables if found.name.startswith(name))


def pages_of(made: Document) -> list[str]:
    return pdf_pages(document_pdf([made], document_kind("site-sheet").page))


def test_places_carry_what_the_inspector_and_travel_say(plan: PlanFile, source: DocumentSource) -> None:
    first, second = (cells for _, cells in table(sheet(source, 2), "Lieux").rows())
    assert first["place"].value == ("Châteauroux",)
    assert second["place"].value == ("Le Blanc", "MSP du Blanc", "1 rue de la MSP")
    assert [first["half_days"].value, second["half_days"].value] == [4, 6]
    for code, (_, cells) in zip(TEN, table(sheet(source, 3), "Lieux").rows(), strict=True):
        way = plan_travel(plan, CHATEAUROUX, code).minutes
        assert way is not None
        assert cells["chu"].value == (way if way <= 60 else None)
    assert (second["chu"].value, second["chu"].words) == (None, "60+ min")
    assert first["chu"].value == 0.0
    assert second["care"].value == source.territory.minutes(LE_BLANC)
    assert second["care"].words == source.territory.minutes_text(LE_BLANC) + "\u00a0▲"
    assert first["care"].words == "0,0 min"
    assert first["zone"].value == "inconnu"


def test_the_range_under_a_definition_is_that_of_its_places(source: DocumentSource) -> None:
    row = next(cells for _, cells in table(sheet(source, 2), "Minutes").rows())
    assert row["definition"].value == "Plus proche SU ou SMUR"
    beyond = source.territory.minutes_text(LE_BLANC)
    assert row["NOT_CONSIDERED"].value == f"0,0 min (Châteauroux) à {beyond} ▲ (Le Blanc)".replace(
        " min", "\u00a0min"
    ).replace(" ▲", "\u00a0▲")
    only = next(cells for _, cells in table(sheet(source, 1), "Minutes").rows())
    assert only["NOT_CONSIDERED"].value == "0,0\u00a0min"


def test_posts_accreditations_and_doctors_are_those_of_the_plan(source: DocumentSource) -> None:
    made = sheet(source, 2)
    posts = {cells["type"].value: cells for _, cells in table(made, "Postes").rows()}
    board = source.snapshot.board
    assert len(posts) == sum(post.site_id == 2 for post in board.posts.values())
    n1 = posts["praticien niveau 1"]
    assert [n1[key].value for key in ("capacity", "taken", "vacant", "interns")] == [2, 1, 1, ("NOM2 Zoé",)]
    before, counted = table(made, "Postes").notes
    assert before == "Internes accueillis auparavant\u202f: été 2026\u202f: 1."
    assert counted.startswith("Vacantes") and "fait foi" in counted
    facts = {part.title: part.pairs for part in made.parts if isinstance(part, Facts)}
    shown = make_sheet(source.snapshot, source.territory, Target("site", "2"))
    assert shown is not None
    accredited = next(section for section in shown.sections if section.title == "Agréments")
    assert facts["Agréments"] == tuple((fact.label, fact.value) for fact in accredited.facts)
    assert facts["Maîtres de stage universitaires (MSU)"] == (("Dr NOM Éva", "N1, SASPAS · 10 demi-journées"),)
    late = {part.title: part.pairs for part in sheet(source, 1).parts if isinstance(part, Facts)}
    assert ("Libre · approfondissement", "jusqu’au 30/04/2027 : ne couvre pas le semestre") in late["Agréments"]


def test_one_page_names_what_may_be_public_and_nothing_else(source: DocumentSource) -> None:
    (page,) = pages_of(sheet(source, 2))
    for words in ("T-0002", "référent\u202f: Dr B", "NOM2 Zoé", "MSP du Blanc", "Maison fictive", "HTES", "150"):
        assert words.replace("\u202f", " ") in page.replace("\u202f", " "), words
    assert "ne couvre pas le semestre" in page
    assert "au 31/12/2019" in page and "estimation" in page and "page 1 / 1" in page
    assert "eva@exemple.invalid" not in page and "motif secret" not in page


def test_ten_places_and_a_long_name_lose_nothing(source: DocumentSource) -> None:
    made = sheet(source, 3)
    body = " ".join(pages_of(made))
    for number in range(1, 11):
        assert f"{number} rue X" in body
    assert "<b>& « Cie »</b>" in body
    assert "référent : inconnu" in body.replace("\u202f", " ")
    picture = next(part for part in made.parts if isinstance(part, Picture))
    assert picture.payload.count(b'class="site"') == 11  # Ten places and the legend.
    assert "Aucun poste n’est ouvert ici ce semestre." in body


def test_a_site_without_a_place_has_no_map_and_says_what_is_missing(source: DocumentSource) -> None:
    made = sheet(source, 4)
    (page,) = pages_of(made)
    assert not any(isinstance(part, Picture) for part in made.parts)
    assert "Aucun lieu d’exercice n’est enregistré." in page
    assert "Sans lieu d’exercice, les minutes sont inconnues." in page
    assert "Aucun agrément n’est enregistré." in page


def test_a_series_counts_its_pages_by_document_and_repeats_no_title_in_its_head(source: DocumentSource) -> None:
    made = make_documents(source, document_kind("site-sheet"), Wanted(scope={"departement": "36"}))
    assert [one.header.title for one in made] == ["Groupe fictif", LONG, "Hôpital fictif"]
    texts = pdf_pages(document_pdf(made, document_kind("site-sheet").page))
    assert "page 1 / 1" in texts[0] and "page 1 / 1" in texts[-1]
    assert texts[-1].count("Hôpital fictif") == 1
    sheets = {one.name: one for one in document_sheets(made)}
    assert len(sheets["Lieux d’exercice"].rows) == 1 + 2 + 10
    assert {row[0] for row in sheets["Chiffres"].rows} == {one.header.title for one in made}


def test_a_wrong_site_and_an_empty_plan_are_refused(source: DocumentSource, tmp_path: Path) -> None:
    kind = document_kind("site-sheet")
    for key in ("99", "abc", "-1"):
        with pytest.raises(KnownError, match="n’est pas dans ce plan"):
            kind.prepare(source, Wanted(scope={"site": key}))
    path = tmp_path / "vide.pacte"
    create_plan(path, replace(tiny_contents(), sites=(), members=(), posts=(), accreditations=()))
    own = open_plan(path)
    with pytest.raises(KnownError, match="Aucun terrain de stage"):
        kind.prepare(open_source(own, AT), Wanted())
    own.close()


def test_stopping_leaves_at_once(source: DocumentSource) -> None:
    with pytest.raises(CancelledError):
        document_kind("site-sheet").prepare(source, Wanted())(Watch(cancelled=lambda: True))
