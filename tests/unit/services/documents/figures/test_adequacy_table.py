"""The adequacy table says the figures of the service, its legal minimum with dated sources, at two levels."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pacte_desktop.documents.document import Bars, Figures
from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.parameters import Mark
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.services.adequacy import adequacy, as_json
from pacte_desktop.services.choice_sessions import create_session
from pacte_desktop.services.parameters import set_parameter
from pacte_desktop.services.placement import assign
from pacte_desktop.store import coverage_edits
from pacte_desktop.store.opening import create_plan, open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.printed import cells, forbidden_words, made, pages_of, table
from tests.data.round_plan import write_round
from tests.data.tiny_plan import CHATEAUROUX, tiny_contents

TYPES, MINIMUM = "Tableau d’adéquation", "Minimum légal"
LEVELS = (PrintLevel.COMMISSION, PrintLevel.PUBLIC)


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    plan = open_plan(write_round(tmp_path))
    assign(plan, 1, 1)
    assign(plan, 3, 11)
    create_session(plan, label="Choix du socle", phases=[Phase.SOCLE])
    yield plan
    plan.close()


def put_zoning(plan: PlanFile) -> None:
    with plan.write() as writing:
        writing.name("zonage")
        layer = CommuneLayer(0, LayerKind.ZONING, "Zonage", "2025", "ARS", "Licence Ouverte", "", {CHATEAUROUX: "ZIP"})
        coverage_edits.put_layer(writing.session, layer)


@pytest.mark.parametrize("level", LEVELS)
def test_types_by_phase_are_those_of_the_service_with_their_sums(plan: PlanFile, level: PrintLevel) -> None:
    put_zoning(plan)
    expected = as_json(adequacy(plan))["table"]
    document = made(plan, "adequacy", level)
    *rows, phase_total, total = cells(table(document, TYPES))
    keys = ("to_place", "only", "accredited", "open", "taken", "vacant", "zip")
    given = ("to_place", "only", "accredited", "posts_open", "taken", "vacant", "vacant_in_zip")
    assert [tuple(row[key] for key in keys) for row in rows] == [tuple(row[key] for key in given) for row in expected]
    assert [row["ratio"] for row in rows] == [
        pytest.approx(100 * row["ratio"], abs=0.06) if row["ratio"] else None for row in expected
    ]
    for sums in (phase_total, total):
        assert [sums[key] for key in ("to_place", "open", "taken", "vacant", "zip")] == [50, 60, 2, 58, 58]
    body = " ".join(pages_of(document))
    assert "Total socle" in body
    assert "Zonage des médecins généralistes · 2025 · ARS" in body
    assert "places vacantes dont le lieu principal, celui du plus de demi-journées, est en zone" in body


def test_without_zoning_there_is_no_column_for_it(plan: PlanFile) -> None:
    document = made(plan, "adequacy", PrintLevel.COMMISSION)
    assert "zip" not in {column.key for column in table(document, TYPES).columns}
    assert "ce plan n’a pas de zonage" in " ".join(pages_of(document))


def test_the_minimum_of_each_session_is_named_with_its_dated_source(plan: PlanFile) -> None:
    found = adequacy(plan)
    document = made(plan, "adequacy", PrintLevel.COMMISSION)
    session, overall = cells(table(document, MINIMUM))
    assert (session["session"], session["called"], session["present"]) == ("Choix du socle", 50, 50)
    assert (session["least"], session["open"]) == (found.sessions[0].posts_min, 60) == (54, 60)
    assert (session["verdict"], overall["session"]) == (6, "Ensemble")
    body = " ".join(pages_of(document)).replace("\u202f", " ")
    assert "Taux de postes offerts : 107 %, en vigueur depuis le 04/02/2011 · Arrêtés du 4 février 2011" in body
    assert "(lu dans le texte)" in body
    assert "+6" in body
    assert "Ensemble : tous ceux qui ont un stage à valider, chacun une fois" in body


def test_a_rule_of_the_plan_is_the_one_that_is_named_and_what_lacks_is_marked(plan: PlanFile) -> None:
    set_parameter(plan, "surplus.rate", 130, date(2026, 9, 1), source="Décision de l’ARS", mark=Mark.READ)
    document = made(plan, "adequacy", PrintLevel.COMMISSION)
    assert cells(table(document, MINIMUM))[0]["verdict"] == -5
    body = " ".join(pages_of(document)).replace("\u202f", " ")
    assert "manque 5" in body
    assert "130 %, en vigueur depuis le 01/09/2026 · Décision de l’ARS" in body
    assert "107" not in body
    (figures,) = [part for part in document.parts if isinstance(part, Figures)]
    assert "il en manque 5" in figures.figures[1].note


def test_the_bars_count_each_seat_once(plan: PlanFile) -> None:
    (bars,) = [part for part in made(plan, "adequacy", PrintLevel.COMMISSION).parts if isinstance(part, Bars)]
    assert [(bar.value, bar.hatched) for bar in bars.bars] == [(30, 29), (30, 29)]
    assert bars.bars[0].words == "1 prise · 29 vacantes"


@pytest.mark.parametrize("level", LEVELS)
def test_it_names_nobody_and_no_situation(plan: PlanFile, level: PrintLevel) -> None:
    body = " ".join(pages_of(made(plan, "adequacy", level)))
    assert "NOM1" not in body
    assert not [word for word in forbidden_words() if word in body.lower()]


def test_a_plan_with_nothing_says_so(tmp_path: Path) -> None:
    contents = replace(tiny_contents(), interns=(), completed=(), posts=(), accreditations=(), assignments=())
    create_plan(tmp_path / "vide.pacte", contents)
    empty = open_plan(tmp_path / "vide.pacte")
    (page,) = pages_of(made(empty, "adequacy", PrintLevel.COMMISSION))
    assert "il n’y a rien à imprimer" in page
    assert "par type de stage" not in page.split("rien à imprimer")[1], "no heading without anything below it"
    empty.close()
