"""From the address of a source to its reader: what is fetched is recognised as what the catalogue says it is."""

import gzip
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pacte_desktop.domain.progress import Watch
from pacte_desktop.services.data_catalogue import read_catalogue
from pacte_desktop.services.imports import read_source
from pacte_desktop.services.packed_files import unpacked
from pacte_desktop.services.source_files import fetch_source
from tests.data import official_workbooks
from tests.data.file_server import FileServer, Served, file_server

FILES = Path(__file__).resolve().parents[2] / "data" / "import"
CARE = "2943_diagnostic-d-acces-aux-soins-urgents"
APL = (
    "/api/explore/v2.1/catalog/datasets/530_l-accessibilite-potentielle-localisee-apl/attachments/"
    "indicateur_d_accessibilite_potentielle_localisee_apl_aux_medecins_generalistes_xlsx"
)
CODES = "/data-fair/api/v1/datasets/laposte-hexasmal/metadata-attachments/base-officielle-codes-postaux.csv"
HEXASMAL = (
    "#Code_commune_INSEE;Nom_de_la_commune;Code_postal;Libellé_d_acheminement;Ligne_5\n"
    "36044;CHATEAUROUX;36000;CHATEAUROUX;\n36018;LE BLANC;36300;LE BLANC;\n"
)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[FileServer]:
    monkeypatch.setenv("PACTE_FOLDER", str(tmp_path / "user"))
    with file_server() as found:
        for code in ("DATAGOUV", "DATAGOUV_FILES", "DREES", "INSEE", "LAPOSTE"):
            monkeypatch.setenv(f"PACTE_{code}_URL", found.url)
        yield found


def publish_care(server: FileServer, folder: Path) -> None:
    new = official_workbooks.urgent_care_2019(folder / "2019.xlsx").read_bytes()
    old = official_workbooks.urgent_care_2015(folder / "2015.xls").read_bytes()
    title = "Diagnostic d'accès aux soins urgents au 31-12-{}"
    server.publish_attachments(CARE, {title.format("2019.xlsx"): new, title.format("2015.xls"): old})


def publish_apl(server: FileServer, folder: Path) -> None:
    server.files[APL] = Served(official_workbooks.apl(folder / "apl.xlsx").read_bytes())


def publish_finess(server: FileServer, _folder: Path) -> None:
    slug, name = "finess-extraction-du-fichier-des-etablissements", "etalab-cs1100507-stock-20260512-0339.csv"
    body = (FILES / "finess_2026.csv").read_bytes()
    server.publish_dataset(slug, [server.publish_resource(f"/resources/{slug}/{name}", body)])


def publish_finess_plus(server: FileServer, _folder: Path) -> None:
    body = gzip.compress((FILES / "finess-structures-flux.json").read_bytes())
    day, month = "finess-structures-journalier-20260929.json.gz", "finess-structures-mensuel-202608.json.gz"
    server.publish_dataset(
        "finess-structures-1",
        [
            server.publish_resource("/resources/finess-structures-1/x.json.gz", body, title=day, day="2026-09-29"),
            server.publish_resource("/resources/finess-structures-1/m.json.gz", body, title=month, day="2026-08-31"),
        ],
    )


def publish_codes(server: FileServer, _folder: Path) -> None:
    server.files[CODES] = Served(HEXASMAL.encode("latin-1"), "text/csv")


@pytest.mark.parametrize(
    ("code", "publish"),
    [
        ("urgent-care-2019", publish_care),
        ("urgent-care-2015", publish_care),
        ("apl", publish_apl),
        ("finess-2026", publish_finess),
        ("finess-plus", publish_finess_plus),
        ("postal-codes", publish_codes),
    ],
)
def test_what_is_fetched_is_what_the_catalogue_says(
    server: FileServer, tmp_path: Path, code: str, publish: Callable[[FileServer, Path], None]
) -> None:
    publish(server, tmp_path)
    catalogue = read_catalogue()
    source = catalogue.source(code)
    path = unpacked(fetch_source(catalogue, source, Watch()).path, Watch())
    found = read_source(path)
    assert found.guesses[0].kind is source.kind
    assert found.guesses[0].score >= 0.5
