"""Public files from a server of this machine that lists and misbehaves as the real ones: found, resumed, checked."""

import gzip
from collections.abc import Iterator
from dataclasses import replace

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.services import downloads
from pacte_desktop.services.data_catalogue import DataCatalogue, DataSource, read_catalogue
from pacte_desktop.services.source_files import (
    fetch_source,
    files_folder,
    find_file,
    kept_file,
    remove_file,
    safe_name,
    unfinished,
)
from tests.data.file_server import FileServer, Served, file_server

FINESS = "finess-extraction-du-fichier-des-etablissements"
FINESS_FILE = f"/resources/{FINESS}/20260512-091308/etalab-cs1100507-stock-20260512-0339.csv"
ROWS = "finess;etalab;111;2026-05-12\n" + "structureet;280000001;CENTRE HOSPITALIER\n" * 9000
ENSEMBLE = "/fr/statistiques/fichier/8680726/ensemble.zip"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> Iterator[FileServer]:
    monkeypatch.setattr(downloads, "PAUSES_S", (0.01,))
    monkeypatch.setenv("PACTE_FOLDER", str(tmp_path))
    with file_server() as found:
        for code in ("DATAGOUV", "DATAGOUV_FILES", "DREES", "INSEE"):
            monkeypatch.setenv(f"PACTE_{code}_URL", found.url)
        yield found


@pytest.fixture
def catalogue(server: FileServer) -> DataCatalogue:
    return read_catalogue()


@pytest.fixture
def finess(server: FileServer, catalogue: DataCatalogue) -> DataSource:
    """The last extraction beside an older one and a file of another sort."""
    old = FINESS_FILE.replace("20260512", "20260311")
    server.publish_dataset(
        FINESS,
        [
            server.publish_resource(FINESS_FILE, ROWS.encode(), title="Établissements géolocalisés", day="2026-05-12"),
            server.publish_resource(old, b"finess;etalab;111;2026-03-11\n", day="2026-03-11"),
            server.publish_resource("/resources/x/notice.pdf", b"%PDF-1.7", day="2026-06-01"),
        ],
    )
    return catalogue.source("finess-2026")


def test_the_newest_file_of_a_dataset_is_found_and_fetched(
    server: FileServer, catalogue: DataCatalogue, finess: DataSource
) -> None:
    assert kept_file(finess) is None
    file = find_file(catalogue, finess, Watch())
    assert (file.name, file.bytes, file.date) == (FINESS_FILE.rpartition("/")[2], len(ROWS), "2026-05-12")
    assert file.url == server.url + FINESS_FILE
    kept = fetch_source(catalogue, finess, Watch())
    assert kept.path == files_folder() / "finess-2026" / file.name
    assert kept.path.read_text() == ROWS
    assert kept_file(finess) == kept
    assert kept.day == kept.download.date, "this server does not say when the file changed"
    told = replace(kept.download.version, last_modified="Wed, 30 Sep 2026 22:15:00 GMT")
    assert replace(kept, download=replace(kept.download, version=told)).day == "2026-09-30"
    before = len(server.sent)
    assert fetch_source(catalogue, finess, Watch()) == kept
    assert sum(server.sent[before:]) < len(ROWS), "what is still the newest is not fetched again"


def test_a_cut_connection_is_resumed_by_the_next_click(
    server: FileServer, catalogue: DataCatalogue, finess: DataSource
) -> None:
    server.files[FINESS_FILE].cuts = [100_000, 0, 0]
    with pytest.raises(KnownError, match=r"coupée à \d+ %.*reprendre"):
        fetch_source(catalogue, finess, Watch())
    have, total = unfinished(finess)
    assert 0 < have <= 100_000
    assert total == len(ROWS)
    fetch_source(catalogue, finess, Watch())
    asked = [
        headers["Range"] for _method, path, headers in server.requests if path == FINESS_FILE and "Range" in headers
    ]
    assert asked[-1] == f"bytes={have}-"
    assert unfinished(finess) == (0, None)


def test_a_file_that_changed_in_between_is_fetched_whole(
    server: FileServer, catalogue: DataCatalogue, finess: DataSource
) -> None:
    server.files[FINESS_FILE].cuts = [100_000, 0, 0]
    with pytest.raises(KnownError):
        fetch_source(catalogue, finess, Watch())
    other = ROWS.replace("CENTRE HOSPITALIER", "CLINIQUE").encode()
    server.publish_dataset(FINESS, [server.publish_resource(FINESS_FILE, other)])
    assert fetch_source(catalogue, finess, Watch()).path.read_bytes() == other


def test_a_file_that_is_not_what_its_publisher_says(
    server: FileServer, catalogue: DataCatalogue, finess: DataSource
) -> None:
    server.files[FINESS_FILE].body = ROWS.replace("CENTRE", "CENTRO").encode()
    with pytest.raises(KnownError, match=r"abîmé.*Rien n’en a été gardé"):
        fetch_source(catalogue, finess, Watch())
    assert kept_file(finess) is None
    assert unfinished(finess) == (0, None)


@pytest.mark.parametrize(
    ("body", "content_type", "said"),
    [
        (b"<!DOCTYPE html><title>Wifi de la fac</title>", "text/html", "page web au lieu du fichier"),
        (b"PK\x03\x04 not a workbook but a zip is one", "application/zip", ""),
        (b'{"error": "quota"}', "application/json", "d’une autre sorte"),
        (b"", "application/zip", "un fichier vide"),
    ],
)
def test_wrong_content_is_refused(
    server: FileServer, catalogue: DataCatalogue, body: bytes, content_type: str, said: str
) -> None:
    source = catalogue.source("populations")
    server.files[ENSEMBLE] = Served(body, content_type)
    if not said:
        assert fetch_source(catalogue, source, Watch()).path.read_bytes() == body
        return
    with pytest.raises(KnownError, match=said):
        fetch_source(catalogue, source, Watch())
    assert kept_file(source) is None


def test_a_server_without_time_and_a_list_that_is_gone(
    server: FileServer, catalogue: DataCatalogue, finess: DataSource
) -> None:
    server.files[FINESS_FILE].refusals = [503] * 9
    with pytest.raises(KnownError, match="occupé"):
        fetch_source(catalogue, finess, Watch())
    del server.files[f"/api/1/datasets/{FINESS}/"]
    with pytest.raises(KnownError, match=r"plus à l’adresse connue.*data\.gouv\.fr/datasets/finess"):
        fetch_source(catalogue, finess, Watch())


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (b"<html>portail</html>", "autre chose que sa liste"),
        (b"[]", "autre chose que sa liste"),
        (b"[" * 200_000, "autre chose que sa liste"),
        (b"{}", "plus de fichier de ce nom"),
        (b'{"resources": [{"title": "etalab-cs1100507-stock-1.csv", "url": null}, 3]}', "plus de fichier"),
        (
            b'{"resources": [{"title": "etalab-cs1100507-stock-1.csv", "url": "https://ailleurs.example/x.csv"}]}',
            "ailleurs.example.*ne connaît pas",
        ),
    ],
)
def test_a_list_without_the_file_or_with_one_elsewhere(
    server: FileServer, catalogue: DataCatalogue, finess: DataSource, answer: bytes, said: str
) -> None:
    server.files[f"/api/1/datasets/{FINESS}/"] = Served(answer, "application/json")
    with pytest.raises(KnownError, match=said):
        fetch_source(catalogue, finess, Watch())
    assert all(path.startswith("/api/") for _method, path, _headers in server.requests)


def test_attachments_are_found_by_title_and_by_identifier(server: FileServer, catalogue: DataCatalogue) -> None:
    dataset = "2943_diagnostic-d-acces-aux-soins-urgents"
    first, second = b"PK\x03\x04 2019", b"\xd0\xcf\x11\xe0 2015"
    server.publish_attachments(
        dataset,
        {
            "Diagnostic d'accès aux soins urgents au 31-12-2019.xlsx": first,
            "Diagnostic d'accès aux soins urgents au 31-12-2015.xls": second,
            "Note méthodologique.pdf": b"%PDF",
        },
    )
    assert fetch_source(catalogue, catalogue.source("urgent-care-2019"), Watch()).path.read_bytes() == first
    kept = fetch_source(catalogue, catalogue.source("urgent-care-2015"), Watch())
    assert kept.path.read_bytes() == second
    assert kept.path.suffix == ".xls"
    server.publish_attachments(dataset, {"": b"x"})
    base = f"/api/explore/v2.1/catalog/datasets/{dataset}/attachments"
    href = f"https://data.drees.solidarites-sante.gouv.fr{base}/diagnostic_31_12_2019_xlsx"
    server.files[base] = Served(f'{{"attachments": [{{"href": "{href}", "metas": {{}}}}]}}'.encode())
    assert find_file(catalogue, catalogue.source("urgent-care-2019"), Watch()).name == "diagnostic_31_12_2019.xlsx"


def test_a_file_packed_for_the_way_only_arrives_as_it_was(server: FileServer, catalogue: DataCatalogue) -> None:
    source = catalogue.source("populations")
    whole = b"PK\x03\x04" + b"communes" * 5000
    server.files[ENSEMBLE] = Served(gzip.compress(whole), "application/zip", encoding="gzip")
    assert fetch_source(catalogue, source, Watch()).path.read_bytes() == whole


def test_a_removed_file_is_gone_with_its_parts(
    server: FileServer, catalogue: DataCatalogue, finess: DataSource
) -> None:
    fetch_source(catalogue, finess, Watch())
    server.publish_dataset(FINESS, [server.publish_resource(FINESS_FILE + "x.csv", ROWS.encode(), day="2026-12-01")])
    server.files[FINESS_FILE + "x.csv"].cuts = [100_000, 0, 0]
    with pytest.raises(KnownError):
        fetch_source(catalogue, finess, Watch())
    remove_file(finess)
    assert list((files_folder() / "finess-2026").iterdir()) == []


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("etalab-cs1100507.csv", "etalab-cs1100507.csv"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("a:b|c?.xlsx", "a_b_c_.xlsx"),
        ("", "fichier"),
        ("x" * 300 + ".csv", "x" * 116 + ".csv"),
    ],
)
def test_names_that_a_server_chooses_stay_in_their_folder(name: str, safe: str) -> None:
    assert safe_name(name) == safe
