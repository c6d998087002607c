"""The heading of a column as it is shown by default is never cut, on the sheet that its document is proposed for."""

from pathlib import Path

import pytest

from pacte_desktop.documents.document import PageFormat, arranged
from pacte_desktop.documents.table_fit import WHOLE, table_fit
from pacte_desktop.services.documents import Wanted, document_kind
from pacte_desktop.services.documents.writing import make_documents
from pacte_desktop.store.opening import open_plan
from tests.data.printed import source_of
from tests.data.round_plan import opened_session, write_round

KINDS = (
    "open-posts",
    "site",
    "intern",
    "vacant",
    "call-list",
    "sign-sheet",
    "minutes",
    "synthesis",
    "adequacy",
    "supervisors",
    "housing",
    "equipment",
)


@pytest.fixture(scope="module")
def cut(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """Headings by kind, at all its levels, that have places to break in."""
    folder: Path = tmp_path_factory.mktemp("headings")
    plan = open_plan(write_round(folder, interns=4))
    session = str(opened_session(plan))
    source, found = source_of(plan), dict[str, list[str]]()
    for code in KINDS:
        kind, found[code] = document_kind(code), []
        scope = {"session": session} if any(item.key == "session" for item in kind.scopes(source)) else {}
        page: PageFormat = kind.page
        for level in kind.levels:
            tables = arranged(make_documents(source, kind, Wanted(level, scope))[0]).tables
            assert tables
            for table in tables:
                fit = table_fit(table, page)
                said = {column.heading: fit.heading(column.heading, column) for column in table.columns}
                found[code] += [plain for plain, words in said.items() if words.replace(WHOLE, "") != plain]
    plan.close()
    return found


@pytest.mark.parametrize("code", KINDS)
def test_no_heading_is_cut(cut: dict[str, list[str]], code: str) -> None:
    assert cut[code] == []
