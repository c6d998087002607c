"""The guide: every link and picture leads somewhere, every verb is told, and F1 knows its pages."""

import argparse
import re
import sys
from pathlib import Path

import pytest

from pacte_desktop.arguments import build_parser
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.gui.dialogs import guide_dialog
from pacte_desktop.importing.kinds import OWN_KINDS
from pacte_desktop.importing.table_kind import TableKind
from pacte_desktop.services.documents import Wanted, document_kind
from pacte_desktop.services.documents.writing import make_documents
from tests.data.listed_plan import listed, many_posts

PROJECT = Path(__file__).resolve().parents[2]
GUIDE = PROJECT / "docs" / "guide"
PAGES = sorted(GUIDE.glob("*.md"))
LINK = re.compile(r"\]\(([^)#]+)\)")


def links(page: Path) -> set[str]:
    return set(LINK.findall(page.read_text(encoding="utf-8")))


def prose(page: Path) -> str:
    """The page without its examples and code."""
    return re.sub(r"```.*?```|`[^`]*`", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)


def verbs(parser: argparse.ArgumentParser) -> list[str]:
    return [
        name for action in parser._actions if isinstance(action, argparse._SubParsersAction) for name in action.choices
    ]


@pytest.mark.parametrize(
    "page", [*PAGES, PROJECT / "README.md", PROJECT / "docs" / "development.md"], ids=lambda p: p.name
)
def test_every_link_and_picture_is_there(page: Path) -> None:
    assert [found for found in links(page) if "://" not in found and not (page.parent / found).is_file()] == []


def test_every_page_can_be_reached_from_the_first() -> None:
    reached, waiting = set(), ["prise-en-main.md"]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += [found for found in links(GUIDE / name) if found.endswith(".md")]
    assert reached == {page.name for page in PAGES}


def test_every_picture_is_shown_somewhere_and_can_be_made_again(monkeypatch: pytest.MonkeyPatch) -> None:
    pages = [*PAGES, PROJECT / "README.md", PROJECT / "docs" / "development.md"]
    shown = {Path(found).stem for page in pages for found in links(page) if found.endswith(".png")}
    assert shown == {picture.stem for picture in (GUIDE / "images").glob("*.png")}
    monkeypatch.syspath_prepend(PROJECT / "docs")
    import screenshots

    assert shown == set(screenshots.PICTURES)
    sys.modules.pop("screenshots")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_french_spaces_do_not_break(page: Path) -> None:
    text = re.sub(r"^\|[ |:-]+\|$", "", prose(page), flags=re.MULTILINE)
    assert re.findall(r".{0,20}(?: [;:!?»%]|« |').{0,10}", text) == []


def test_every_verb_is_told_with_an_example() -> None:
    told = (GUIDE / "ligne-de-commande.md").read_text(encoding="utf-8")
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    known = verbs(build_parser())
    assert len(known) > 12
    for verb in known:
        assert f"\n## {verb}\n" in told, verb
        assert f"\npacte-desktop {verb} " in told, verb
        assert f"pacte-desktop {verb} " in readme, verb


def examples() -> list[argparse.Namespace]:
    """The commands that the guide shows, as they are understood."""
    told = (GUIDE / "ligne-de-commande.md").read_text(encoding="utf-8")
    parser, found = build_parser(), []
    for example in re.findall(r"^pacte-desktop (.+)$", told, flags=re.MULTILINE):
        words = [quoted or plain for quoted, plain in re.findall(r'"([^"]*)"|(\S+)', example)]
        found.append(parser.parse_args(words))
        assert found[-1].verb == words[0]
    return found


def test_every_example_is_understood() -> None:
    assert len(examples()) > 25


def test_every_column_of_an_example_exists_for_its_readers(tmp_path: Path) -> None:
    asked = [example for example in examples() if getattr(example, "columns", None)]
    assert asked
    with listed(tmp_path, many_posts(3)) as source:
        for example in asked:
            kind = document_kind(example.kind)
            level = PrintLevel(example.level) if example.level else kind.levels[0]
            (document,) = make_documents(source, kind, Wanted(level))
            assert set(example.columns) <= {column.key for column in document.tables[0].columns}


@pytest.mark.parametrize("kind", OWN_KINDS, ids=lambda kind: str(kind.kind))
def test_every_column_of_the_faculty_s_tables_is_told(kind: TableKind) -> None:
    told = (GUIDE / "tableaux.md").read_text(encoding="utf-8")
    section = told.split(f"\n`{kind.kind}`. ")[1].split("\n### ")[0]
    for item in kind.fields:
        label = re.sub(r" \d+$", "", item.label)
        code = re.sub(r"_\d+$", "_1…", item.code) if label != item.label else item.code
        row = next((line for line in section.split("\n") if f"| `{code}` |" in line), "")
        assert row.startswith(("| " + label, "| **" + label)), item.code
        required = item.is_required or item.is_key
        assert row.startswith("| **") == required or label != item.label, item.code


def test_the_pages_behind_f1_are_there() -> None:
    assert [page for page in guide_dialog._PAGES.values() if not (GUIDE / page).is_file()] == []
