"""What a table is, told by its headings wherever they stand among the first lines."""

import pytest

from pacte_desktop.domain.incoming import ImportKind
from pacte_desktop.importing.kinds import OWN_KINDS
from pacte_desktop.importing.reading.raw_table import FileFormat, RawRow, RawTable
from pacte_desktop.importing.recognition import guess_kinds


def table(*rows: tuple[str, ...], first: int = 1) -> RawTable:
    numbered = tuple(RawRow(line, cells) for line, cells in enumerate(rows, start=first))
    return RawTable("x.csv", "", 1, FileFormat.CSV, "utf-8", ";", (), "", numbered)


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        (("N° IMOTEP", "Nom", "Prénom", "Promo", "Rang ECN"), ImportKind.INTERNS),
        (("Interne", "Promo", "Rang", "Phase", "N° IMOTEP"), ImportKind.INTERNS),
        (("RPPS", "Nom", "Prénom", "Niveau", "Mail"), ImportKind.SUPERVISORS),
        (("N° FINESS", "Raison sociale", "Type", "Commune"), ImportKind.STRUCTURES),
        (("N° terrain", "Terrain de stage", "Type de terrain", "Commune", "Commune 2"), ImportKind.SITES),
        (("Carte", "RPPS", "Demi-journées"), ImportKind.GROUPS),
        (("Terrain", "Type de stage", "Phase", "Début", "Échéance", "Capacité"), ImportKind.ACCREDITATIONS),
        (("N° du poste", "Terrain", "Type de stage", "Phase", "Nb de postes"), ImportKind.POSTS),
        (("Interne", "Poste", "Rang"), ImportKind.WISHES),
        (("Interne", "Vœu 1", "Vœu 2", "Vœu 3"), ImportKind.WISHES),
        (("Interne", "Situation"), ImportKind.SITUATIONS),
        (("Interne", "Semestre", "Type de stage", "Terrain", "Validé"), ImportKind.INTERNSHIPS),
        (("Logement", "Commune", "Chambres", "Loyer"), ImportKind.HOUSING),
        (("Équipement", "Commune", "Établissement", "Plages horaires"), ImportKind.EQUIPMENT),
        (("Début", "Fin", "Saison"), ImportKind.SEMESTERS),
    ],
)
def test_usual_headings_tell_the_kind(heading: tuple[str, ...], kind: ImportKind) -> None:
    found = guess_kinds(table(heading, tuple("1" for _ in heading)), OWN_KINDS)
    assert found[0].kind is kind
    assert found[0].score >= 0.5
    assert found[0].score > found[1].score


def test_the_heading_may_stand_below_a_title() -> None:
    found = guess_kinds(table(("Liste des internes",), ("au 1/11/2026",), ("Interne", "Situation"), first=4), OWN_KINDS)
    assert (found[0].kind, found[0].heading_line) == (ImportKind.SITUATIONS, 6)


def test_beyond_forty_lines_nobody_looks() -> None:
    rows = [("titre",)] * 40 + [("Interne", "Situation")]
    assert guess_kinds(table(*rows), OWN_KINDS) == ()


def test_another_table_is_not_taken_for_one_of_ours() -> None:
    found = guess_kinds(table(("date", "montant", "libellé"), ("1", "2", "3")), OWN_KINDS)
    assert all(guess.score < 0.5 for guess in found)
