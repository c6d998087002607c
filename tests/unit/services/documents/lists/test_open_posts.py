"""The list of open posts says what one chooses by, and where that comes from; what a plan lacks is not made up."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pacte_desktop.documents.document import Document
from pacte_desktop.documents.document_tables import document_sheets
from pacte_desktop.domain.choice import ChoiceKind, ChoiceSession, SessionStatus
from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.plan import GroupMember, PlanContents
from pacte_desktop.domain.posts import AccreditationKind
from pacte_desktop.domain.sites import Housing, PracticeLocation
from pacte_desktop.services.documents import DocumentSource
from pacte_desktop.services.layers import plan_layers
from pacte_desktop.store import coverage_edits
from tests.data.listed_plan import listed, made, many_posts, text_boxes, texts
from tests.data.made_plan import beginner, held, made_contents, post
from tests.data.tiny_plan import CHATEAUROUX, LE_BLANC, WINTER, tiny_contents


def zoned(source: DocumentSource, *vintages: str) -> DocumentSource:
    """The same with editions of the zoning, the first in force: Le Blanc is a ZIP, Châteauroux is not published."""
    layers = tuple(
        CommuneLayer(number, LayerKind.ZONING, "Zonage", vintage, "ARS", "", "0" * 64, {LE_BLANC: "ZIP"})
        for number, vintage in enumerate(vintages, start=1)
    )
    return replace(source, layers=layers)


def at_chu() -> PlanContents:
    """The tiny plan with its hospital as the CHU and a second supervisor in the group; one intern placed."""
    contents = tiny_contents()
    hospital, group = contents.sites
    (doctor,) = contents.supervisors
    other = replace(doctor, id=2, rpps="10000000002", last_name="Autre", first_name="Zoé")
    return replace(
        contents,
        sites=(replace(hospital, is_chu=True), replace(group, referent=doctor.full_name)),
        supervisors=(doctor, other),
        members=(GroupMember(2, 1, 5), GroupMember(2, 2, 5)),
        assignments=(held(1, 1, 2),),
    )


def by_number(document: Document) -> dict[str, dict[str, object]]:
    """Plain values of each row, by IMOTEP number; words where a number cannot be told."""
    return {
        str(row["number"].value): {key: cell.words if cell.value is None else cell.value for key, cell in row.items()}
        for _, row in document.tables[0].rows()
    }


def test_every_open_post_once_by_type_departement_and_name_with_sums(tmp_path: Path) -> None:
    with listed(tmp_path, many_posts()) as source:
        document = made(source, "open-posts")
        pages = texts(document)
    body = " ".join(pages)
    numbers = re.findall(r"36-(\d{4})", body)
    assert [int(number) for number in numbers] == sorted(range(1, 61), key=lambda n: (n % 2, n % 3 == 0, n))
    assert "60 postes · 180 places · 60 prises · 120 libres" in pages[0]
    assert "Praticien niveau 1 30 postes · 90 places · 30 prises · 60 libres" in body
    assert "36 · Indre 20 postes · 60 places · 20 prises · 40 libres" in body
    for page in pages:
        assert re.search(r"(Praticien niveau 1|Médecine d’urgence) 30 postes", page)
        last = list(
            re.finditer(r"3[67] · Indre(-et-Loire)? [^a-z]+ postes[^a-z]+places[^a-z]+prises[^a-z]+libres", page)
        )[-1]
        assert re.match(r" 36-\d{4} ", page[last.end() :]), "a head with nothing below it"
        assert "N° IMOTEP Commune(s) Terrain de stage" in page


def test_a_post_says_who_hosts_how_long_and_how_far(tmp_path: Path) -> None:
    with listed(tmp_path, at_chu()) as source:
        document = made(zoned(source, "2025", "2021"), "open-posts")
        found = by_number(document)
        pages = " ".join(texts(document))
    assert set(found) == {f"36-{number:04d}" for number in range(1, 6)}
    group = found["36-0002"]
    assert (group["capacity"], group["taken"], group["free"]) == (2, 1, 1)
    assert group["communes"] == ("Châteauroux", "Le Blanc")
    assert (group["referent"], group["supervisors"]) == ("Dr NOM Éva", ("Dr AUTRE Zoé",))
    assert (group["phases"], group["accreditation"]) == (("socle",), ("P\u00a001/01/2029",))
    assert group["zone"] == ("–", "ZIP")
    assert found["36-0001"]["minutes"] == 0, "the CHU itself"
    assert group["minutes"] == group["farthest"], "most half-days are at the farthest place"
    assert group["minutes"] == "60+" or 30 < int(str(group["minutes"])) < 60
    assert found["36-0005"]["accreditation"] == ("▲\u00a0P\u00a030/04/2027",)
    assert "Minutes en voiture depuis Châteauroux (CHU) jusqu’au lieu principal" in pages
    assert "Estimation sans réseau routier" in pages
    assert "Zone d’intervention prioritaire (ZIP). Zonage des médecins généralistes, 2025 · ARS." in pages
    assert "Minutes : estimation · Zonage : 2025 · ARS" in pages
    assert "2021" not in pages, "an edition that is not in force"
    (sheet,) = document_sheets([document])
    assert "Minutes : estimation · Zonage : 2025 · ARS" in sheet.title.replace("\u202f", " ")


def test_what_the_plan_does_not_know_has_no_column(tmp_path: Path) -> None:
    with listed(tmp_path, tiny_contents()) as source:
        document = made(source, "open-posts")
        keys = {column.key for column in document.tables[0].columns}
        pages = " ".join(texts(document))
    assert not keys & {"zone", "minutes", "farthest", "remarks"}
    assert "Aucun terrain du plan n’est au CHU" in pages
    assert "ZIP" not in pages
    assert "FRR" not in pages


def test_remarks_are_a_blank_column_for_whoever_asks_for_it(tmp_path: Path) -> None:
    with listed(tmp_path, tiny_contents()) as source:
        document = made(source, "open-posts", columns=["number", "site", "remarks"])
    assert [column.is_blank for column in document.tables[0].columns] == [False, False, True]
    assert "Remarques" in texts(document)[0]


def test_accreditations_by_phase_and_the_lack_of_one_are_told(tmp_path: Path) -> None:
    contents = made_contents([], [post(1, "N1"), post(2, "N1"), post(3, "N1")])
    one, two, _ = contents.accreditations
    later = Phase.APPROFONDISSEMENT
    contents = replace(
        contents,
        posts=(replace(contents.posts[0], phases=(Phase.SOCLE, later)), *contents.posts[1:]),
        accreditations=(
            one,
            replace(one, id=8, phase=later, kind=AccreditationKind.FONCTIONNEL, valid_to=date(2030, 1, 1)),
            replace(two, kind=AccreditationKind.COMPLEMENTAIRE),
            replace(two, id=9, valid_to=date(2026, 11, 2)),
        ),
    )
    with listed(tmp_path, contents) as source:
        found = by_number(made(source, "open-posts"))
    assert found["36-0001"]["accreditation"] == ("socle P\u00a001/05/2027", "appro. F\u00a001/01/2030")
    assert found["36-0002"]["accreditation"] == ("C\u00a001/05/2027",), "the one that holds longest"
    assert found["36-0003"]["accreditation"] == ("▲ aucun",)


def test_an_accreditation_of_later_does_not_hide_the_one_that_covers_the_semester(tmp_path: Path) -> None:
    contents = made_contents([], [post(1, "N1")])
    (now,) = contents.accreditations
    renewed = replace(now, id=9, valid_from=date(2027, 3, 1), valid_to=date(2032, 2, 29))
    expired = replace(now, id=10, valid_from=date(2020, 1, 1), valid_to=date(2025, 1, 1))
    with listed(tmp_path, replace(contents, accreditations=(now, renewed, expired))) as source:
        assert by_number(made(source, "open-posts"))["36-0001"]["accreditation"] == ("P\u00a001/05/2027",)
    with listed(tmp_path, replace(contents, accreditations=(renewed, expired))) as source:
        assert by_number(made(source, "open-posts"))["36-0001"]["accreditation"] == ("▲\u00a0P\u00a029/02/2032",)


def test_a_closed_post_is_left_out_and_one_type_or_departement_can_be_chosen(tmp_path: Path) -> None:
    with listed(tmp_path, made_contents([], [post(1, "N1"), post(2, "N1", 0), post(3, "URGENCES")])) as source:
        assert list(by_number(made(source, "open-posts"))) == ["36-0001", "36-0003"]
        urgent = made(source, "open-posts", type="URGENCES", departement="36")
        assert list(by_number(urgent)) == ["36-0003"]
        assert urgent.header.title == "Postes ouverts · Urgences · Indre", "a part is not taken for the whole"
        assert made(source, "open-posts").header.title == "Postes ouverts"
        with pytest.raises(KnownError, match="n’existe pas"):
            made(source, "open-posts", type="INCONNU")
        with pytest.raises(KnownError, match="37"):
            made(source, "open-posts", departement="37")
        (page,) = texts(made(source, "open-posts", type="SASPAS"))
    assert "Aucun poste ouvert ce semestre" in page


def test_a_draft_shows_errors_and_what_is_decided_has_none(tmp_path: Path) -> None:
    """Post 1 has more interns than seats: as a draft one sees it, decided it does not leave the program."""
    faulty = made_contents([beginner(1), beginner(2)], [post(1, "N1", 1)], assignments=[held(1, 1, 1), held(2, 2, 1)])
    session = ChoiceSession(
        1, WINTER.id, 1, "Séance", ChoiceKind.CHOICE, (Phase.SOCLE,), (), "national", SessionStatus.DRAFT
    )
    with listed(tmp_path, replace(faulty, sessions=(session,))) as source:
        found = by_number(made(source, "open-posts"))
        assert (found["36-0001"]["taken"], found["36-0001"]["free"]) == (2, 0)
    with (
        listed(tmp_path, replace(faulty, sessions=(replace(session, status=SessionStatus.FROZEN),))) as source,
        pytest.raises(KnownError, match="ne peut pas être imprimée"),
    ):
        made(source, "open-posts")


def test_ten_places_and_endless_names_stay_inside_the_page(tmp_path: Path) -> None:
    contents = at_chu()
    places = tuple(PracticeLocation(code, 1) for code in (CHATEAUROUX, *(f"360{n:02d}" for n in range(1, 10))))
    hospital, group = contents.sites
    long = "Groupe interprofessionnel-intercommunal ANTICONSTITUTIONNELLEMENT " * 5
    lodgings = tuple(Housing(n, "x", f"360{n:02d}", 3, 150, n % 2 == 0) for n in range(1, 10))
    contents = replace(
        contents, sites=(hospital, replace(group, name=long, referent=long, locations=places)), housing=lodgings
    )
    with listed(tmp_path, contents) as source:
        document = made(zoned(source, "2025"), "open-posts")
        found = by_number(document)["36-0002"]
    assert len(tuple(found["communes"])) == 10  # type: ignore[arg-type]
    assert len(tuple(found["lodging"])) == 9  # type: ignore[arg-type]
    for width, height, boxes in text_boxes(document):
        assert min(box[0] for box in boxes) > 30
        assert max(box[2] for box in boxes) < width - 30
        assert min(box[1] for box in boxes) > 15
        assert max(box[3] for box in boxes) < height


def test_it_is_read_from_the_database_of_the_plan(tmp_path: Path) -> None:
    """The zoning that was imported is the one that is printed."""
    with listed(tmp_path, tiny_contents()) as source:
        with source.plan.write() as writing:
            layer = CommuneLayer(0, LayerKind.ZONING, "Zonage", "2025", "ARS", "", "0" * 64, {LE_BLANC: "ZAC"})
            coverage_edits.put_layer(writing.session, layer)
        read = replace(source, layers=tuple(plan_layers(source.plan)))
        assert by_number(made(read, "open-posts"))["36-0003"]["zone"] == ("–", "ZAC")
