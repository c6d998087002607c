"""Headings as people write them find their field; a person may say which column is which."""

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import ImportKind
from pacte_desktop.importing.kinds import OWN_KINDS, TABLE_KINDS
from pacte_desktop.importing.mapping import (
    column_letter,
    column_position,
    field_names,
    heading_key,
    match_headings,
    missing_fields,
    named_columns,
    signature,
)
from pacte_desktop.importing.table_kind import TableKind

INTERNS = TABLE_KINDS[ImportKind.INTERNS]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("N° IMOTEP", "numéro imotep"),
        ("Num. IMOTEP ", "no IMOTEP"),
        ("Date de la thèse", "DATE  THESE"),
        ("Prénom", "PRENOM"),
        ("du", "Du"),
    ],
)
def test_headings_that_are_the_same(one: str, other: str) -> None:
    assert heading_key(one) == heading_key(other) != ""


@pytest.mark.parametrize("kind", OWN_KINDS, ids=lambda kind: str(kind.kind))
def test_every_field_is_found_by_its_own_label(kind: TableKind) -> None:
    labels = [item.label for item in kind.fields]
    assert match_headings(kind, labels) == {item.code: place for place, item in enumerate(kind.fields)}
    assert len({heading_key(label) for label in labels}) == len(labels)


@pytest.mark.parametrize("kind", OWN_KINDS, ids=lambda kind: str(kind.kind))
def test_a_name_of_one_field_is_no_surer_name_of_another(kind: TableKind) -> None:
    """A label that is also a synonym of a field before it would never be found."""
    owners: dict[str, str] = {}
    for item in kind.fields:
        for name in field_names(item):
            owners.setdefault(heading_key(name), item.code)
    assert {item.code: owners[heading_key(item.label)] for item in kind.fields} == {
        item.code: item.code for item in kind.fields
    }


def test_an_excel_list_of_a_faculty() -> None:
    cells = (
        *("Matricule", "NOM", "Prénom", "Promotion (année)", "Rang ECN 2024", "Semestre", "Code postal", "Ville"),
        *("CESP ?", "Courriel"),
    )
    found = match_headings(INTERNS, cells)
    assert found == {
        "imotep_number": 0,
        "last_name": 1,
        "first_name": 2,
        "cohort": 3,
        "national_rank": 4,
        "semester_number": 5,
        "home_postal_code": 6,
        "home_insee_code": 7,
        "has_cesp": 8,
    }
    assert missing_fields(INTERNS, found) == ()


def test_of_two_columns_the_surer_heading_wins_and_a_running_number_is_no_key() -> None:
    assert match_headings(INTERNS, ("Commune", "Code INSEE"))["home_insee_code"] == 1
    assert match_headings(INTERNS, ("Nom", "Nom"))["last_name"] == 0
    assert match_headings(INTERNS, ("N°", "Nom")) == {"last_name": 1}


def test_the_motive_of_a_situation_is_never_a_column() -> None:
    situations = TABLE_KINDS[ImportKind.SITUATIONS]
    assert match_headings(situations, ("Interne", "Situation", "Motif", "Raison", "Diagnostic")) == {
        "intern": 0,
        "situation": 1,
    }


def test_letters_of_columns() -> None:
    assert [column_letter(place) for place in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
    assert [column_position(column_letter(place)) for place in range(2000)] == list(range(2000))


def test_columns_named_by_heading_or_letter() -> None:
    cells = ("Nom usuel", "Truc")
    assert named_columns(INTERNS, cells, {"last_name": "truc", "first_name": "C", "cohort": ""}, 3) == {
        "last_name": 1,
        "first_name": 2,
    }
    with pytest.raises(KnownError, match=r"nom.» n’est pas un champ.; «.machin.» n’est pas .*imotep_number"):
        named_columns(INTERNS, cells, {"nom": "A", "last_name": "machin"}, 3)
    with pytest.raises(KnownError, match="« D »"):
        named_columns(INTERNS, cells, {"last_name": "D"}, 3)


def test_the_signature_looks_at_words_and_order_only() -> None:
    assert signature(("N° IMOTEP", "Nom")) == signature(("numéro imotep", " NOM "))
    assert signature(("Nom", "N° IMOTEP")) != signature(("N° IMOTEP", "Nom"))
