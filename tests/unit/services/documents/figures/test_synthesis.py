"""The semester on one page: figures of the services counted a second way, one page always, nobody's name."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pacte_desktop.documents.document import Bars, Beside, Document, Figure, Figures, PageFormat, Paper
from pacte_desktop.domain.choice import ChoiceKind, ChoiceSession, SessionStatus
from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.domain.semester import Season, Semester
from pacte_desktop.domain.sites import PracticeLocation, SiteKind, TrainingSite
from pacte_desktop.domain.situations import SemesterSituation, Situation
from pacte_desktop.domain.wording import grouped
from pacte_desktop.services.adequacy import adequacy
from pacte_desktop.services.documents import DocumentSource
from pacte_desktop.services.documents.figures.semester_figures import Seats, gathered, semester_figures
from pacte_desktop.services.new_plan import create_empty
from pacte_desktop.services.plans import create_demo
from pacte_desktop.services.rulebook import load_rulebook
from pacte_desktop.store.opening import create_plan, open_plan
from pacte_desktop.territory.outlines import all_departements
from tests.data.made_plan import held
from tests.data.printed import column, marked, pages_of, printed, rows_of, source_of
from tests.data.tiny_plan import BEGINNER, CHATEAUROUX, LE_BLANC, N1_POST, URGENCES_POST, WINTER, tiny_contents


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DocumentSource]:
    path = tmp_path_factory.mktemp("synthesis") / "demo.pacte"
    create_demo(path)
    plan = open_plan(path)
    yield source_of(plan)
    plan.close()


def figure(made: Document, label: str) -> Figure:
    found = [one for part in made.parts if isinstance(part, Figures) for one in part.figures if label in one.label]
    assert len(found) == 1, label
    return found[0]


def bars_of(made: Document) -> tuple[Bars, Bars]:
    (found,) = (part for part in made.parts if isinstance(part, Beside))
    assert isinstance(found.left, Bars)
    assert isinstance(found.right, Bars)
    return found.left, found.right


def test_the_figures_are_those_of_the_plan(demo: DocumentSource) -> None:
    made, board, whole = printed(demo, "synthesis"), demo.snapshot.board, adequacy(demo.plan)
    seats = sum(post.capacity for post in board.posts.values())
    taken = sum(not item.is_supernumerary for item in board.assignments)
    assert figure(made, "internes à placer").value == grouped(whole.overall.n_present)
    assert figure(made, "placés").value == grouped(len(board.assignments))
    assert figure(made, "sans poste").value == grouped(whole.overall.n_present - len(board.assignments))
    assert figure(made, "postes ouverts").value == grouped(len(board.posts))
    assert figure(made, "places vacantes").value == grouped(seats - taken)
    assert figure(made, "place par interne").value == grouped(seats / whole.overall.n_present, 2)
    assert f"{whole.overall.posts_min} places" in figure(made, "place par interne").note
    assert figure(made, "places de logement").value == grouped(
        sum(item.capacity for item in demo.snapshot.housing.values())
    )
    assert figure(made, "habitants à plus de 30 min").value == grouped(277882)
    assert figure(made, "ZIP").note == "aucun zonage dans ce plan"


def test_both_rows_of_bars_add_up_to_all_seats(demo: DocumentSource) -> None:
    seats = sum(post.capacity for post in demo.snapshot.board.posts.values())
    for bars in bars_of(printed(demo, "synthesis")):
        assert sum(bar.value for bar in bars.bars) == seats
        assert all(0 <= bar.hatched <= bar.value for bar in bars.bars)


def test_sessions_are_listed_with_their_state_and_what_they_lack(demo: DocumentSource) -> None:
    (table,) = printed(demo, "synthesis").tables
    rows = adequacy(demo.plan).sessions
    assert column(table, "label") == [row.label for row in rows]
    assert column(table, "present") == [row.n_present for row in rows]
    assert column(table, "lacking") == [max(row.posts_min - row.posts_open, 0) for row in rows]
    assert marked(table, "lacking") == [row.posts_min > row.posts_open for row in rows]
    assert column(table, "status") == ["ouverte", "ouverte", "en préparation"]
    assert "les désistés de la séance, qui restent à placer" in " ".join(table.notes)


def test_it_is_one_page_that_names_nobody_and_says_where_figures_come_from(demo: DocumentSource) -> None:
    made = printed(demo, "synthesis")
    (page,) = pages_of(made)
    people = [intern.full_name for intern in demo.snapshot.board.interns.values()]
    people += [f"{item.last_name.upper()} {item.first_name}" for item in demo.snapshot.supervisors.values()]
    assert [name for name in people if name in page] == []
    for words in ("au 31/12/2019", "heure non prise en compte", "population municipale", "Écart moyen mesuré", "DÉMO"):
        assert words in page
    assert len(pages_of(made, PageFormat(Paper.A3, is_landscape=False))) == 1


def test_an_empty_plan_is_one_page_too(tmp_path: Path) -> None:
    path = tmp_path / "vide.pacte"
    semester = Semester(1, Season.WINTER, date(2026, 11, 2), date(2027, 5, 2))
    create_empty(path, name="Vide", dumg="DUMG", region="24", departements=["36"], semester=semester)
    plan = open_plan(path)
    made = printed(source_of(plan), "synthesis")
    (page,) = pages_of(made)
    assert figure(made, "interne à placer").value == "0"
    assert figure(made, "place par interne").value == "–"
    assert figure(made, "sans poste").note == "", "no share of nothing"
    assert "aucun lieu de soins urgents" in page
    assert "Aucune séance de choix n’est créée" in page
    plan.close()


def test_who_is_away_is_counted_apart(tmp_path: Path) -> None:
    tiny = tiny_contents()
    away = (SemesterSituation(1, BEGINNER, WINTER.id, Situation.HORS_SUBDIVISION),)
    create_plan(tmp_path / "plan.pacte", replace(tiny, situations=away))
    with closing(open_plan(tmp_path / "plan.pacte")) as plan:
        made = printed(source_of(plan), "synthesis")
    to_place = figure(made, "internes à placer")
    assert to_place.value == "2"
    assert to_place.note == "présents, avec un stage à valider\u202f; 1 absent du semestre à part"
    assert figure(made, "sans poste").value == "2"


def test_what_is_closed_or_over_is_not_counted(tmp_path: Path) -> None:
    """One of five posts has no seat and nobody on it, the lodging was given back before the semester."""
    tiny = tiny_contents()
    closed = (replace(tiny.posts[0], capacity=0), *tiny.posts[1:])
    over = (replace(tiny.housing[0], available_to=date(2026, 11, 1)),)
    create_plan(tmp_path / "plan.pacte", replace(tiny, posts=closed, housing=over))
    plan = open_plan(tmp_path / "plan.pacte")
    made = printed(source_of(plan), "synthesis")
    assert figure(made, "postes ouverts").value == "4"
    assert figure(made, "place de logement").value == "0"
    plan.close()


def huge(folder: Path) -> DocumentSource:
    """Thirteen départements, every type of internship, fourteen sessions with long names."""
    departements = tuple(item for item in all_departements() if item.region == "76")
    contents, types = tiny_contents(), tuple(load_rulebook().types)
    sites = tuple(
        TrainingSite(
            number, SiteKind.SUPERVISOR_GROUP, f"Site {number}", "Dr A", False, (PracticeLocation(where.chef_lieu, 10),)
        )
        for number, where in enumerate(departements, start=1)
    )
    posts = tuple(
        OpenPost(1000 * site.id + place, WINTER.id, f"P{site.id}-{place}", site.id, code, (Phase.SOCLE,), 150)
        for site in sites
        for place, code in enumerate(types)
    )
    name = "Choix des internes de l’approfondissement, ancien régime et nouveau régime confondus, deuxième procédure"
    sessions = tuple(
        ChoiceSession(
            number,
            WINTER.id,
            number,
            f"{name} {number}",
            ChoiceKind.CHOICE if number > 1 else ChoiceKind.PRE_CHOICE,
            (),
            (),
            "raw",
            SessionStatus.ANNULLED if number % 2 else SessionStatus.DRAFT,
        )
        for number in range(1, 15)
    )
    info = replace(contents.info, region="76", departements=tuple(item.code for item in departements))
    made = replace(
        contents,
        info=info,
        sites=sites,
        posts=posts,
        sessions=sessions,
        members=(),
        accreditations=(),
        housing=(),
        structures=(),
    )
    create_plan(folder / "grand.pacte", made)
    source = source_of(open_plan(folder / "grand.pacte"))
    values: dict[str, float | str] = {
        where.chef_lieu: ("ZIP", "ZAC")[place % 2] for place, where in enumerate(departements)
    }
    label = "Zonage des médecins généralistes, arrêté de l’agence régionale de santé, annexes 1 à 12"
    zoning = CommuneLayer(1, LayerKind.ZONING, label, "2025", label, "", "0" * 64, values)
    return replace(source, layers=(zoning,))


def test_the_largest_plan_is_one_page_too(tmp_path: Path) -> None:
    source = huge(tmp_path)
    made = printed(source, "synthesis")
    (page,) = pages_of(made)
    types, areas = bars_of(made)
    assert len(types.bars) == len(load_rulebook().types)
    assert len(areas.bars) == 12
    assert areas.bars[-1].label == "autres"
    assert sum(bar.value for bar in areas.bars) == 13 * 150 * len(types.bars)
    assert len(rows_of(made.tables[0])) == 8
    assert "6 séances plus anciennes ne sont pas montrées." in page
    assert figure(made, "ZIP").value == "100\u202f%"
    assert "page 1 / 1" in page


def test_zones_count_the_seats_of_the_main_place_of_a_site(tmp_path: Path) -> None:
    """Le Blanc is the second place of the group and has most half-days; the page says which place counts."""
    path = tmp_path / "zones.pacte"
    placed = (held(1, BEGINNER, URGENCES_POST), replace(held(2, 2, N1_POST), is_supernumerary=True))
    create_plan(path, replace(tiny_contents(), assignments=placed))
    zoning = CommuneLayer(1, LayerKind.ZONING, "Z", "2025", "ARS", "", "0" * 64, {LE_BLANC: "ZIP", CHATEAUROUX: "ZAC"})
    source = replace(source_of(open_plan(path)), layers=(zoning,))
    assert "dans la zone du lieu principal" in " ".join(pages_of(printed(source, "synthesis")))
    found = semester_figures(source, (), zoning)
    assert found.zones is not None
    assert {str(zone): (seats.all, seats.vacant) for zone, seats in found.zones.items()} == {
        "ZIP": (3, 3),
        "ZAC": (3, 2),
        "ZV": (0, 0),
        "HV": (0, 0),
    }
    assert (found.placed, found.unplaced, found.seats.taken, found.seats.vacant) == (2, 1, 1, 5)


def test_what_is_too_much_for_a_page_is_added_up() -> None:
    rows = [Seats(str(number), number, 1) for number in range(5)]
    assert gathered(rows, 5, "autres") == tuple(rows)
    assert [(row.label, row.all) for row in gathered(rows, 3, "autres")] == [("3", 4), ("4", 5), ("autres", 6)]
