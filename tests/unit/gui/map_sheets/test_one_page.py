"""The communes beyond the limit stand beside the map: all of them on one page, or the most populated and how many."""

import re
from collections.abc import Callable
from io import BytesIO
from itertools import pairwise

import pypdfium2
import pytest

from pacte_desktop.documents.document import Document, PageFormat, Paper, Picture
from pacte_desktop.documents.document_pages import document_pdf
from pacte_desktop.documents.document_tables import document_csv, document_sheets
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.map_sheets import map_sheet_kind
from pacte_desktop.gui.map_sheets.kind import WHOLE
from pacte_desktop.gui.plan_view import SeenPlan
from pacte_desktop.services.documents.kind import DocumentSource, Wanted
from pacte_desktop.services.documents.writing import make_documents
from pacte_desktop.territory.coverage import CoverageGap
from tests.unit.gui.map_sheets.conftest import sheets

FORMATS = [PageFormat(paper, is_landscape=lying) for paper in Paper for lying in (True, False)]
Drawn = Callable[..., tuple[Document, ...]]
Minutes = Callable[[dict[str, float]], SeenPlan]


def sheet(source: DocumentSource, view: SeenPlan, area: str, tables: str = "") -> Document:
    (document,) = sheets(source, view, area, tables=tables)
    return document


def gaps_of(view: SeenPlan, code: str = "") -> list[CoverageGap]:
    coverage = view.territory.coverage
    assert coverage is not None
    return [gap for gap in coverage.gaps() if code in ("", gap.departement)]


@pytest.fixture
def few(view: SeenPlan, seen_with: Minutes) -> SeenPlan:
    """The plan with the 44 most populated of the uncovered communes of the Indre beyond the limit, no others."""
    return seen_with({gap.insee_code: 12.0 for gap in gaps_of(view, "36")[44:]})


def words_of(document: Document, page: PageFormat) -> list[str]:
    with pypdfium2.PdfDocument(BytesIO(document_pdf([document], page))) as pdf:
        return [" ".join(each.get_textpage().get_text_range().split()) for each in pdf]


def lines_of(svg: bytes) -> list[tuple[float, float, float, str]]:
    """Left, baseline, size and words of each text of a drawing, on the page in points."""
    number = r"[-\d.e]+"
    found = []
    for group in re.finditer(
        rf"<g [^>]*matrix\(({number}),0,0,{number},({number}),({number})\)[^>]*>\s*<text([^>]*)>([^<]*)<", svg.decode()
    ):
        scale, dx, dy = (float(group[place]) for place in (1, 2, 3))
        x, y, size = (float(re.search(rf'{key}="({number})', group[4])[1]) for key in (" x", " y", "font-size"))  # type: ignore[index]
        found.append((dx + scale * x, dy + scale * y, scale * size, group[5]))
    return found


@pytest.mark.parametrize("page", FORMATS, ids=lambda page: f"{page.paper}-{page.is_landscape}")
def test_what_fits_is_one_page_with_every_commune_once(source: DocumentSource, few: SeenPlan, page: PageFormat) -> None:
    document, gaps = sheet(source, few, "36"), gaps_of(few, "36")
    (text,) = words_of(document, page)
    assert "page 1 / 1" in text and len(gaps) == 44
    total = sum(gap.population for gap in gaps)
    assert "".join(f"min 44 communes, {grouped(total)} habitants".split()) in "".join(text.split())
    assert "plus peuplées" not in text
    picture = next(part for part in document.parts if isinstance(part, Picture))
    written = lines_of(picture.payload if page.is_landscape else picture.upright)
    title = next(top for _, top, _, words in written if words == "Communes à plus de 30 min")
    figures = [words for left, top, _, words in written if re.fullmatch(r"\d+,\d+", words)]
    assert len(figures) == 44
    names = "".join(words for _, _, _, words in written)
    assert all(gap.name.split("-")[0] in names for gap in gaps)
    rows = [size for _, _, size, words in written if re.fullmatch(r"\d+,\d+", words)]
    assert title > 0 and min(rows) >= 6.5


def test_what_does_not_fit_says_how_many_and_the_list_follows(drawn: Drawn, view: SeenPlan) -> None:
    gaps = gaps_of(view, "36")
    (document,) = drawn("36")
    first, *rest = words_of(document, PageFormat())
    told = re.search(r"les (\d+) plus peuplées ; la liste complète suit", first)
    assert told and rest and 40 < int(told[1]) < len(gaps)
    picture = next(part for part in document.parts if isinstance(part, Picture))
    written = lines_of(picture.payload)
    assert len([words for *_, words in written if re.fullmatch(r"\d+,\d+", words)]) == int(told[1])
    assert gaps[int(told[1]) - 1].name.split("-")[0] in first, "the most populated come first"
    later = " ".join(rest)
    assert all(gap.insee_code in later for gap in gaps)
    assert "Lieux de soins urgents de la carte" not in later


def test_one_page_strictly_or_all_tables(source: DocumentSource, view: SeenPlan, few: SeenPlan) -> None:
    (only,) = words_of(sheet(source, view, "36", "none"), PageFormat())
    assert re.search(r"les \d+ plus peuplées", only) and "suit" not in only
    _, *rest = words_of(sheet(source, few, "36", "complete"), PageFormat())
    assert "Communes à plus de 30 min" in rest[0] and "Lieux de soins urgents de la carte" in " ".join(rest)
    (whole,) = words_of(sheet(source, view, WHOLE, "none"), PageFormat(Paper.A3))
    assert "(18)" in whole and "(36)" in whole, "communes of several départements say theirs"


@pytest.mark.parametrize("is_landscape", [True, False])
def test_no_line_of_the_table_lies_on_another_or_leaves_the_drawing(drawn: Drawn, is_landscape: bool) -> None:
    picture = next(part for part in drawn("36")[0].parts if isinstance(part, Picture))
    svg = picture.payload if is_landscape else picture.upright
    width, height = (float(part) for part in re.search(rb'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg).groups())  # type: ignore[union-attr]
    written = lines_of(svg)
    top = next(y for _, y, _, words in written if words == "Communes à plus de 30 min")
    rows = [(x, y, size) for x, y, size, words in written if y > top and x > (width * 0.5 if is_landscape else -1)]
    assert len(rows) > 150
    assert all(0 <= x < width and y <= height for x, y, _ in rows)
    places = sorted((round(x, 1), round(y, 1)) for x, y, _ in rows)
    assert len(places) == len(set(places))
    lines = sorted({round(y, 1) for _, y, size in rows if size < 7.0})
    assert all(after - before > 6.8 for before, after in pairwise(lines))


def test_a_spreadsheet_has_the_whole_table_whatever_the_pages_hold(source: DocumentSource, few: SeenPlan) -> None:
    gaps = gaps_of(few, "36")
    document = sheet(source, few, "36", "none")
    communes, care = document_sheets([document])
    assert [row[1] for row in communes.rows] == [gap.insee_code for gap in gaps]
    assert sum(row[2] for row in communes.rows) == sum(gap.population for gap in gaps)
    assert care.name == "Soins urgents" and len(list(care.rows)) > 2
    assert len(document_csv([document]).splitlines()) == len(gaps) + 1


def test_it_exists_for_the_public_alone(source: DocumentSource, view: SeenPlan) -> None:
    with pytest.raises(KnownError, match="niveau"):
        make_documents(source, map_sheet_kind(view), Wanted(PrintLevel.COMMISSION))
