"""``allocate`` and ``why``: their JSON, what they leave alone, and their sentences."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pacte_desktop import cli
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.parameters import Mark
from pacte_desktop.services.allocation import kept
from pacte_desktop.services.couples import set_couple
from pacte_desktop.services.parameters import set_parameter
from pacte_desktop.store.opening import open_plan
from tests.data.made_plan import beginner, held, made_contents, post, second, write_made
from tests.data.tiny_plan import WINTER, rows_of


class NoScreen:
    """Nothing here needs one."""

    def open_window(self, path: Path | None) -> int:
        raise AssertionError(path)

    def take_shot(self, path: Path, shot: object) -> None:
        raise AssertionError(path, shot)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    contents = made_contents(
        [beginner(1), second(2), second(3)],
        [post(1, "N1"), post(2, "URGENCES", 2)],
        assignments=[held(1, 1, 1)],
    )
    return write_made(tmp_path, replace(contents))


def said(capfdbinary: pytest.CaptureFixture[bytes], *arguments: str | Path) -> str:
    assert cli.main([*map(str, arguments)], NoScreen()) == 0
    return capfdbinary.readouterr().out.decode("utf-8")


def told(capfdbinary: pytest.CaptureFixture[bytes], *arguments: str | Path) -> Any:
    return json.loads(said(capfdbinary, *arguments, "--json"))


CONTRACT = {"placed", "unplaced", "levels", "proved", "bound_gap", "seconds", "assignments"}


@pytest.mark.parametrize("method", ["serial", "stable", "optimal"])
def test_allocate_keeps_its_contract_for_every_method(
    path: Path, capfdbinary: pytest.CaptureFixture[bytes], method: str
) -> None:
    before = rows_of(path, history=True)
    found = told(capfdbinary, "allocate", path, "--method", method)
    assert found.keys() >= CONTRACT
    assert (found["placed"], found["unplaced"]) == (2, 1)
    assert all(level.keys() >= {"name", "value"} for level in found["levels"])
    assert found["levels"][0]["name"] == "sans poste"
    assert found["levels"][0]["value"] == 1
    assert isinstance(found["proved"], bool)
    assert found["bound_gap"] >= 0
    assert found["seconds"] >= 0
    assert found["assignments"] == [
        {"intern": "2025-0002", "post": "36-0001"},
        {"intern": "2025-0001", "post": "36-0002"},
    ]
    assert [item["intern"] for item in found["without_post"]] == ["2025-0003"]
    assert rows_of(path, history=True) == before


def test_allocate_proves_the_optimum_and_the_same_seed_gives_the_same_plan(
    path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    first, second_time = (told(capfdbinary, "allocate", path, "--seed", "5") for _ in range(2))
    assert (first["proved"], first["bound_gap"]) == (True, 0)
    assert first["assignments"] == second_time["assignments"]


def test_allocate_keeps_a_run_when_asked(path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    number = told(capfdbinary, "allocate", path, "--method", "serial", "--keep", "Réunion")["kept"]
    plan = open_plan(path)
    assert [(run.id, run.label) for run in kept(plan)] == [(number, "Réunion")]
    plan.close()


def test_allocate_counts_the_couples_only_when_asked_and_allowed(
    path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    plan = open_plan(path)
    set_couple(plan, 1, 2)
    plan.close()
    assert any("Vœux de couple" in note for note in told(capfdbinary, "allocate", path, "--couples")["notes"])
    plan = open_plan(path)
    set_parameter(plan, "order.couples", "SOFT", WINTER.start, source="Règlement local", mark=Mark.INFERENCE)
    plan.close()
    names = [
        {level["name"] for level in told(capfdbinary, "allocate", path, *options)["levels"]}
        for options in ((), ("--couples",))
    ]
    assert ["couples éloignés" in found for found in names] == [False, True]


def test_allocate_says_who_is_without_a_post_and_why(path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    text = said(capfdbinary, "allocate", path, "--method", "optimal")
    assert text.startswith("Optimum par niveaux\u202f: 2 internes placés, 1 sans poste.\n")
    assert "NOM3 Zoé\u202f: 2 internes qui doivent faire praticien niveau 1 se partagent 1 poste, 1 place." in text
    assert "Prouvé\u202f: aucun plan n’est meilleur" in text
    assert "Attention\u202f: avec l’optimum, une liste courte peut être avantagée." in text


def test_why_not_is_answered_and_is_no_refusal(path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    found = told(capfdbinary, "why", path, "--intern", "2025-0002", "--post", "36-0001")
    assert found["allowed"] is False
    assert [reason["rule"] for reason in found["reasons"]] == ["R4", "R4"]
    assert [link["intern"] for link in found["chain"]] == ["2025-0002", "2025-0001"]
    text = said(capfdbinary, "why", path, "--intern", "2025-0002", "--post", "36-0001")
    assert text.startswith("Impossible.\nR4 ")
    assert "→ Sans toucher aux règles\u202f: 2 internes changent de poste." in text


def test_why_says_what_is_possible(path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    found = told(capfdbinary, "why", path, "--intern", "1", "--post", "2")
    assert (found["allowed"], found["reasons"], found["chain"]) == (True, [], [])
    assert said(capfdbinary, "why", path, "--intern", "1", "--post", "2") == "Possible.\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ("allocate", "--method", "boston"),
        ("allocate", "--time", "0"),
        ("allocate", "--time", "beaucoup"),
        ("why", "--intern", "1"),
        ("why", "--intern", "nobody", "--post", "1"),
    ],
)
def test_what_is_asked_wrongly_is_one_sentence(path: Path, arguments: tuple[str, ...]) -> None:
    verb, *options = arguments
    with pytest.raises(KnownError) as caught:
        cli.main([verb, str(path), *options], NoScreen())
    assert "\n" not in caught.value.sentence
