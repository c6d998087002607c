"""The lists of who goes where say everything once, in French order, on numbered pages, whatever the names are."""

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from pacte_desktop.documents.document import Document, PageFormat, Paper
from pacte_desktop.documents.document_pages import document_pages, document_pdf
from pacte_desktop.documents.document_tables import table_rows
from pacte_desktop.domain.curriculum import Phase, Regime
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.french_order import french_key
from pacte_desktop.domain.plan import PlanContents
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.sites import PracticeLocation
from pacte_desktop.domain.situations import SemesterSituation, Situation
from pacte_desktop.services.demo import demo_contents
from pacte_desktop.services.documents import DocumentSource, Wanted, document_kind
from tests.data.listed_plan import CHATEAUROUX, TOURS, listed, made, many_posts, text_boxes, texts
from tests.data.made_plan import beginner, held, made_contents, post
from tests.data.tiny_plan import WINTER

HOSTILE = (
    '#panic("x")',
    "$x^2$ *gras* _i_ `code` @ref <label> = titre",
    "a\x07b\u202egnp.exe\u2066",
    "N" * 3_000,
    "👩\u200d⚕️ Zoé 🎉",
    "مريم",
    '#read("/etc/passwd")',
    "\\ \" ' { } [ ] // /* */ #{",
)
GROUP = re.compile(
    r"3[67] · Indre(?:-et-Loire)? \d+ terrains · [\d\u202f]+ places · \d+ internes? · \d+ places? vacantes?"
)


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Document]:
    """Both lists of the plan with many posts."""
    with listed(tmp_path_factory.mktemp("many"), many_posts()) as source:
        return {code: made(source, code) for code in ("site", "intern")}


@pytest.fixture(scope="module")
def site_pages(many: dict[str, Document]) -> list[str]:
    return texts(many["site"])


def small(capacity_of_the_full: int = 1) -> PlanContents:
    """Post 1 is full, 2 has one in two seats taken and one more outside them, 3 is free, 4 is closed; 4 has no post."""
    return made_contents(
        [beginner(number) for number in (1, 2, 3, 4)],
        [post(1, "N1", capacity_of_the_full), post(2, "N1", 2), post(3, "URGENCES", 3), post(4, "N1", 0)],
        assignments=[held(1, 1, 1), held(2, 2, 2), replace(held(3, 3, 2), is_supernumerary=True)],
    )


def hostile() -> PlanContents:
    """Names that are code, huge or of other scripts, for interns, sites and supervisors; ten places at each site."""
    names = range(1, len(HOSTILE) + 1)
    contents = made_contents(
        [replace(beginner(number), last_name=HOSTILE[number - 1], first_name=HOSTILE[number - 1]) for number in names],
        [post(number, "N1") for number in names],
        assignments=[held(number, number, number) for number in names],
    )
    places = tuple(PracticeLocation(code, 1) for code in (TOURS, CHATEAUROUX, *(f"360{n:02d}" for n in range(1, 9))))
    sites = tuple(
        replace(site, name=HOSTILE[site.id - 1], referent=HOSTILE[site.id - 1], locations=places)
        for site in contents.sites
    )
    return replace(contents, sites=sites)


def test_every_page_carries_headings_number_date_level_and_demo_mark(site_pages: list[str]) -> None:
    assert len(site_pages) > 2
    for number, text in enumerate(site_pages, start=1):
        heads = "Terrain de stage Commune(s) Type de stage Places Interne(s) Phase · semestre Du Au Vacant"
        assert heads in text
        assert f"page {number} / {len(site_pages)}" in text
        assert "Imprimé le 30/11/2026 à 14:02 · affichage public" in text
        assert "DÉMO · personnes et terrains fictifs" in text
    assert "Semestre hiver 2026-27, du 02/11/2026 au 01/05/2027" in site_pages[0]
    assert all("Affectations par terrain · hiver 2026-27" in text for text in site_pages[1:])


def test_every_site_is_printed_once_under_its_departement_in_order(site_pages: list[str]) -> None:
    found = re.findall(r"Terrain (\d{3}) ", " ".join(site_pages))
    expected = sorted(range(1, 61), key=lambda number: (number % 3 == 0, number))  # A third is in Tours (37).
    assert [int(number) for number in found] == expected


def test_a_departement_head_stands_on_each_of_its_pages_and_is_never_the_last_line(site_pages: list[str]) -> None:
    for text in site_pages:
        last = list(GROUP.finditer(text))[-1]
        assert re.match(r" Terrain \d{3} ", text[last.end() :])


def test_a_post_says_where_which_type_who_and_how_many_seats_are_left(tmp_path: Path) -> None:
    with listed(tmp_path, small()) as source:
        (text,) = texts(
            made(source, "site", columns=["number", "site", "type", "capacity", "intern", "phase", "vacant"])
        )
        dates = texts(made(source, "site"))[0]
        restricted = texts(made(source, "site", PrintLevel.COMMISSION))[0]
    assert "4 terrains · 6 places · 3 internes · 3 places vacantes" in text
    assert "4 terrains · 6 places · 3 internes · 4 places vacantes" in restricted
    assert "36-0001 Site 1 praticien niveau 1 1 NOM1 Zoé socle · 1 complet" in text
    assert "36-0003 Site 3 médecine d’urgence 3 aucun interne 3 vacants" in text
    assert "36-0002 Site 2 praticien niveau 1 2 NOM2 Zoé socle · 1 complet NOM3 Zoé socle · 1" in text
    assert "36-0004 Site 4 praticien niveau 1 0 aucun interne fermé" in text
    assert "NOM1 Zoé socle · 1 02/11/2026 01/05/2027 complet" in dates


def test_only_restricted_lists_say_who_sits_outside_the_capacity_and_none_why(tmp_path: Path) -> None:
    with listed(tmp_path, small()) as source:
        for code in ("site", "intern"):
            public = made(source, code)
            assert "supernumerary" not in {column.key for column in public.tables[0].columns}
            assert not any("supernumerary" in row for _, row in public.tables[0].rows())
            assert all("hors capacité" not in page for page in texts(public))
            restricted = made(source, code, PrintLevel.COMMISSION)
            marked = [row for _, row in restricted.tables[0].rows() if "supernumerary" in row]
            assert [row["intern" if code == "site" else "name"].value for row in marked] == ["NOM3 Zoé"]
            text = " ".join(texts(restricted))
            assert "S : hors capacité du poste" in text
            assert "surnombre" not in text.lower()


def test_what_remains_to_be_validated_is_for_the_file_of_the_intern_alone(tmp_path: Path) -> None:
    with listed(tmp_path, small()) as source:
        for level in PrintLevel:
            said = any(
                "praticien niveau 1 ou médecine d’urgence" in page for page in texts(made(source, "intern", level))
            )
            assert said is (level is PrintLevel.INDIVIDUAL)


def test_what_remains_to_be_validated_is_printed_whole_however_long(tmp_path: Path) -> None:
    done = ("N1", "FEMME", "POLYVALENT", "LIBRE")  # A free semester and one of emergencies are left: nearly every type.
    person = replace(beginner(1), regime=Regime.FORMER, cohort=2016, phase=Phase.APPROFONDISSEMENT, phase_position=5)
    person = replace(person, validated=done, validated_semesters=4)
    with listed(tmp_path, made_contents([person], [post(1, "N1")])) as source:
        document = made(source, "intern", PrintLevel.INDIVIDUAL)
        (left,) = (str(cells["left"].value) for _, cells in document.tables[0].rows())
        assert len(left) > 160
        assert left in " ".join(texts(document))


def test_interns_stand_in_french_order_and_each_page_names_its_first_and_last(tmp_path: Path) -> None:
    names = [
        "Zimmer",
        "Éloi",
        "Elo",
        "d’Arcy",
        "Œuvrard",
        "Odin",
        *(f"Durand{letter}" for letter in "abcdefghijklmnopqrs"),
    ]
    names += [f"Martin{letter}" for letter in "abcdefghijklmnopqrs"]
    interns = [replace(beginner(number), last_name=name) for number, name in enumerate(names, start=1)]
    with listed(tmp_path, made_contents(interns, [post(1, "N1")])) as source:
        pages = texts(made(source, "intern"))
    shown = re.findall(r"([A-ZÉŒ’]+) Zoé 2025", " ".join(pages))
    assert shown == [name.upper() for name in sorted(names, key=french_key)]
    assert len(pages) == 2
    for text in pages:
        on_page = re.findall(r"([A-ZÉŒ’]+) Zoé 2025", text)
        assert f"{on_page[0]} Zoé – {on_page[-1]} Zoé" in text
        assert "Nom, prénom Promotion Phase · semestre Type de stage Terrain de stage Commune(s) Du Au" in text


def test_each_intern_is_printed_once_with_their_post_or_without_one(many: dict[str, Document], tmp_path: Path) -> None:
    body = " ".join(texts(many["intern"]))
    for number in range(1, 61):
        assert len(re.findall(rf"NOM{number:03d} Zoé 2025 socle · 1 \D+ \d? ?Terrain {number:03d} ", body)) == 1
    with listed(tmp_path, small()) as source:
        (text,) = texts(made(source, "intern"))
    assert "NOM4 Zoé 2025 socle · 1 sans affectation" in text
    assert "4 internes · 1 sans affectation" in text


def test_who_is_away_is_counted_apart_where_it_may_be_told_and_among_the_others_on_a_wall(tmp_path: Path) -> None:
    away = (SemesterSituation(1, 4, WINTER.id, Situation.DISPONIBILITE),)
    waiting = beginner(5)
    plan = small()
    with listed(tmp_path, replace(plan, interns=(*plan.interns, waiting), situations=away)) as source:
        public, told = made(source, "intern"), made(source, "intern", PrintLevel.COMMISSION)
    assert public.summary == "5 internes · 2 sans affectation"
    assert told.summary == "5 internes · 1 sans affectation · 1 absent du semestre"
    words = {
        document.header.level: [row["site"].words for _, row in document.tables[0].rows()][3:]
        for document in (public, told)
    }
    assert words[PrintLevel.PUBLIC] == ["sans affectation"] * 2, "nobody learns who is away"
    assert words[PrintLevel.COMMISSION] == ["absent du semestre", "sans affectation"]
    assert "qu’il en attende un ou non" in public.tables[0].notes[-1]
    assert "présent ce semestre, sans poste" in told.tables[0].notes[-1]


def test_a_spreadsheet_says_what_the_page_says(many: dict[str, Document]) -> None:
    for code, document in many.items():
        body, depth = " ".join(texts(document)), len(document.tables[0].group_headings)
        rows = table_rows(document.tables[0])
        assert len(rows) == 60
        for row in rows:
            words = [" ".join(value.split()) for value in row[depth:] if isinstance(value, str) and value]
            assert all(word in body for name in words for word in name.split(", ")), (code, row)


def test_nothing_to_list_is_said_on_one_page(tmp_path: Path) -> None:
    with listed(tmp_path, made_contents([], [])) as source:
        (sites,), (interns,) = texts(made(source, "site")), texts(made(source, "intern"))
    assert "Aucun poste ouvert ce semestre" in sites
    assert "page 1 / 1" in sites
    assert "Aucun interne dans ce plan" in interns


def test_a_plan_that_is_no_demonstration_has_no_demo_mark(tmp_path: Path) -> None:
    contents = small()
    with listed(tmp_path, replace(contents, info=replace(contents.info, is_demo=False))) as source:
        assert all("DÉMO" not in page for code in ("site", "intern") for page in texts(made(source, code)))


@pytest.mark.parametrize("page", [PageFormat(), PageFormat(Paper.A4, is_landscape=False), PageFormat(Paper.A3)])
def test_hostile_names_and_ten_places_are_printed_as_text_inside_the_margins(tmp_path: Path, page: PageFormat) -> None:
    with listed(tmp_path, hostile()) as source:
        for code in ("site", "intern"):
            document = made(source, code)
            body = re.sub(r"[\s-]", "", " ".join(texts(document, page)))
            for text in ("#panic", "/etc/passwd", "abgnp", "`code`", "@ref"):
                assert text in body
            assert "root:" not in body
            for width, height, boxes in text_boxes(document, page):
                assert boxes
                assert min(box[0] for box in boxes) > 30
                assert max(box[2] for box in boxes) < width - 30
                assert min(box[1] for box in boxes) > 15
                assert max(box[3] for box in boxes) < height - 20


def test_same_plan_same_bytes_tagged_titled_and_in_french(many: dict[str, Document]) -> None:
    pdf = document_pdf([many["site"]], PageFormat())
    assert document_pdf([many["site"]], PageFormat()) == pdf
    with pdfium.PdfDocument(pdf) as document:
        metadata = document.get_metadata_dict()
        assert document.is_tagged()
    assert metadata["Title"] == "Affectations par terrain · hiver 2026-27"
    assert metadata["CreationDate"].startswith("D:20261130140200")
    assert b"/Lang(fr" in pdf.replace(b"/Lang (", b"/Lang(")
    assert b"pdfuaid:part" in pdf
    previews = document_pages([many["site"]], PageFormat(), 36)
    assert len(previews) == len(texts(many["site"]))
    assert int.from_bytes(previews[0][16:20], "big") == pytest.approx(297 / 25.4 * 36, abs=1)


def test_posts_of_one_site_stand_by_type(tmp_path: Path) -> None:
    contents = made_contents([], [post(1, "URGENCES"), post(2, "N1"), post(3, "SASPAS")])
    (one, *_) = contents.sites
    together = replace(
        contents,
        sites=(one,),
        posts=tuple(replace(item, site_id=1) for item in contents.posts),
        accreditations=tuple(replace(item, site_id=1) for item in contents.accreditations),
    )
    with listed(tmp_path, together) as source:
        rows = [row["type"].value for _, row in made(source, "site").tables[0].rows()]
    assert rows == sorted(rows, key=lambda label: french_key(str(label)))
    assert len(rows) == 3


def test_one_departement_can_be_chosen_and_an_unknown_one_is_refused(tmp_path: Path) -> None:
    with listed(tmp_path, many_posts(9)) as source:
        part = made(source, "site", departement="37")
        shown = [row["site"].value for _, row in part.tables[0].rows()]
        assert part.header.title == "Affectations par terrain · Indre-et-Loire"
        assert made(source, "vacant", departement="37").header.title == "Postes vacants · Indre-et-Loire"
        with pytest.raises(KnownError, match="99"):
            made(source, "site", departement="99")
    assert shown == ["Terrain 003", "Terrain 006", "Terrain 009"]


def test_a_site_outside_the_territory_is_listed_last_in_words(tmp_path: Path) -> None:
    contents = small()
    (first, *others) = contents.sites
    away = replace(first, locations=(PracticeLocation("97411", 10),))
    with listed(tmp_path, replace(contents, sites=(away, *others))) as source:
        titles = [titles for titles, _ in made(source, "site").tables[0].rows()]
        (text,) = texts(made(source, "site"))
    assert titles[-1] == ("Hors du territoire du plan",)
    assert "Hors du territoire du plan 1 terrain" in text


def test_a_plan_with_an_error_prints_no_list(tmp_path: Path) -> None:
    with listed(tmp_path, small(capacity_of_the_full=0)) as source:
        for code in ("site", "intern", "vacant"):
            with pytest.raises(KnownError, match="ne peut pas être imprimée"):
                made(source, code)


def unchecked(source: DocumentSource, code: str, level: PrintLevel = PrintLevel.PUBLIC) -> Document:
    """The list without the checker, which would look at the whole demonstration each time."""
    (document,) = document_kind(code).prepare(source, Wanted(level))(Watch())
    return document


def test_lists_of_the_demonstration_agree_on_every_vacant_seat(tmp_path: Path) -> None:
    contents = demo_contents()
    outside = tuple(
        replace(item, is_supernumerary=True) if place % 7 == 0 else item
        for place, item in enumerate(contents.assignments)
    )
    seated = Counter(item.post_id for item in outside if not item.is_supernumerary)
    with listed(tmp_path, replace(contents, assignments=outside)) as source:
        found = [
            {
                str(row["number"].value): row[key].value
                for _, row in unchecked(source, code, level).tables[0].rows()
                if row[key].value
            }
            for code, key, level in (
                ("site", "vacant", PrintLevel.COMMISSION),
                ("vacant", "vacant", PrintLevel.PUBLIC),
                ("open-posts", "free", PrintLevel.PUBLIC),
            )
        ]
    in_semester = [item for item in contents.posts if item.semester_id == contents.info.semester_id]
    expected = {
        item.imotep_number: item.capacity - seated[item.id] for item in in_semester if item.capacity > seated[item.id]
    }
    assert found == [expected] * 3
