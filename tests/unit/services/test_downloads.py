"""Downloads against a server of this machine: whole, cut and resumed, changed in between, refused, wrong, stopped."""

import hashlib
import random
import time
from collections import namedtuple
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.services import downloads
from pacte_desktop.services.download_errors import UnreachableError
from pacte_desktop.services.download_records import Checksum
from pacte_desktop.services.downloads import arrived, download, kept_download, remote_size, remote_text, size_label
from tests.data.file_server import FileServer, Served, file_server

BODY = random.Random(7).randbytes(1_000_000)
MD5 = Checksum("md5", hashlib.md5(BODY).hexdigest())
NAME = "/europe/france/centre-latest.osm.pbf"


@pytest.fixture
def server() -> Iterator[FileServer]:
    with file_server() as found:
        yield found


@pytest.fixture
def served(server: FileServer) -> Served:
    return server.publish(NAME, BODY)


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(downloads, "PAUSES_S", (0.01, 0.01, 0.01))
    return tmp_path / "extracts" / "centre-latest.osm.pbf"


def left_beside(target: Path) -> set[str]:
    return {file.name for file in target.parent.iterdir()} - {target.name, f"{target.name}.json"}


def gets(server: FileServer) -> list[dict[str, str]]:
    return [headers for method, path, headers in server.requests if (method, path) == ("GET", NAME)]


class Diary:
    """A watch that keeps what it is told and asks to stop after some bytes."""

    def __init__(self, stop_at: float = float("inf")) -> None:
        self.told: list[tuple[str, int, int | None]] = []
        self._stop_at = stop_at

    @property
    def watch(self) -> Watch:
        return Watch(
            lambda *told: self.told.append(told), lambda: bool(self.told) and self.told[-1][1] >= self._stop_at
        )


def test_a_whole_file_with_its_facts_and_its_words(server: FileServer, served: Served, target: Path) -> None:
    diary = Diary()
    found = download(server.url + NAME, target, diary.watch, Checksum("md5", MD5.value.upper()))
    assert target.read_bytes() == BODY
    assert (found.bytes, found.sha256) == (len(BODY), hashlib.sha256(BODY).hexdigest())
    assert found.url == server.url + NAME
    assert left_beside(target) == set()
    assert kept_download(target) == found
    words = [words for words, _done, _total in diary.told]
    assert "centre-latest.osm.pbf, 1,0 Mo sur 1,0 Mo" in words
    counted = [done for said, done, total in diary.told if total == len(BODY) and said.startswith("centre")]
    assert counted == sorted(counted)
    assert counted[-1] == len(BODY)


def test_cut_connections_resume_and_only_the_rest_is_sent(server: FileServer, served: Served, target: Path) -> None:
    served.cuts = [300_000, 1, 200_000]
    download(server.url + NAME, target, Watch(), MD5)
    assert target.read_bytes() == BODY
    assert sum(server.sent) <= len(BODY) + 3 * 4096
    starts = [int(headers["Range"].removeprefix("bytes=").rstrip("-")) for headers in gets(server)[1:]]
    assert len(starts) == 3
    assert starts[0] > 0
    assert all(headers["If-Range"] == served.etag for headers in gets(server)[1:])


def test_a_later_attempt_goes_on_where_the_first_was_cut(server: FileServer, served: Served, target: Path) -> None:
    served.cuts = [400_000, 0, 0, 0, 0]
    with pytest.raises(KnownError, match=r"coupée à \d+ %.*gardé.*reprendre"):
        download(server.url + NAME, target, Watch(), MD5)
    assert not target.exists()
    have, total = arrived(target)
    assert (0 < have <= 400_000, total) == (True, len(BODY))
    before = sum(server.sent)
    download(server.url + NAME, target, Watch(), MD5)
    assert target.read_bytes() == BODY
    assert sum(server.sent) - before == len(BODY) - have
    assert arrived(target) == (0, None)


def test_a_server_that_cannot_resume_sends_all_again(server: FileServer, served: Served, target: Path) -> None:
    served.resumes, served.cuts = False, [500_000]
    download(server.url + NAME, target, Watch(), MD5)
    assert target.read_bytes() == BODY
    assert server.sent[-1] == len(BODY)


def test_a_file_that_changed_in_between_is_never_mixed(server: FileServer, served: Served, target: Path) -> None:
    served.cuts = [600_000, 0, 0, 0, 0]
    with pytest.raises(KnownError):
        download(server.url + NAME, target, Watch())
    served.body = random.Random(8).randbytes(700_000)
    download(server.url + NAME, target, Watch(), Checksum("md5", hashlib.md5(served.body).hexdigest()))
    assert target.read_bytes() == served.body


def test_a_part_longer_than_the_new_file_starts_anew(server: FileServer, served: Served, target: Path) -> None:
    served.cuts = [600_000, 0, 0, 0, 0]
    with pytest.raises(KnownError):
        download(server.url + NAME, target, Watch())
    served.body = BODY[:100_000]
    download(server.url + NAME, target, Watch())
    assert target.read_bytes() == served.body


def test_a_wrong_sum_is_told_and_nothing_is_kept(server: FileServer, served: Served, target: Path) -> None:
    with pytest.raises(KnownError, match=r"abîmé.*recommencez"):
        download(server.url + NAME, target, Watch(), Checksum("md5", "0" * 32))
    assert list(target.parent.iterdir()) == []


def test_the_old_file_stays_while_a_new_one_fails(server: FileServer, served: Served, target: Path) -> None:
    download(server.url + NAME, target, Watch(), MD5)
    served.body = b"x" * 50_000
    with pytest.raises(KnownError):
        download(server.url + NAME, target, Watch(), Checksum("md5", "0" * 32))
    assert target.read_bytes() == BODY


def test_what_is_still_the_newest_is_not_fetched_again(server: FileServer, served: Served, target: Path) -> None:
    first = download(server.url + NAME, target, Watch(), MD5)
    assert download(server.url + NAME, target, Watch(), MD5) == first
    assert server.sent == [len(BODY)]
    served.body = BODY[::-1]
    assert download(server.url + NAME, target, Watch()).sha256 == hashlib.sha256(served.body).hexdigest()


@pytest.mark.parametrize(("status", "said"), [(404, "n’existe pas ou plus"), (403, "403 Forbidden"), (499, "499")])
def test_a_refusal_is_told_at_once(server: FileServer, served: Served, target: Path, status: int, said: str) -> None:
    served.refusals = [status] * 9
    with pytest.raises(KnownError, match=said):
        download(server.url + NAME, target, Watch())
    assert len(gets(server)) == 1
    assert list(target.parent.iterdir()) == []


def test_a_busy_server_is_asked_again(server: FileServer, served: Served, target: Path) -> None:
    served.refusals, diary = [503, 502, 429], Diary()
    download(server.url + NAME, target, diary.watch, MD5)
    assert target.read_bytes() == BODY
    said = [words for words, _done, _total in diary.told if "Nouvel essai" in words]
    assert len(said) == 3
    assert "503" in said[0]


def test_a_server_that_stays_busy_is_given_up(server: FileServer, served: Served, target: Path) -> None:
    served.refusals = [503] * 9
    with pytest.raises(KnownError, match=r"occupé.*quelques minutes"):
        download(server.url + NAME, target, Watch())
    assert len(gets(server)) == 4


@pytest.mark.parametrize("content_type", ["text/html; charset=utf-8", "application/octet-stream"])
def test_a_web_page_instead_of_the_file(server: FileServer, served: Served, target: Path, content_type: str) -> None:
    served.body, served.content_type = b"\n<!DOCTYPE html><title>Wifi</title>" + b" " * 9000, content_type
    with pytest.raises(KnownError, match=r"page web au lieu du fichier.*navigateur"):
        download(server.url + NAME, target, Watch())
    assert not target.exists()
    assert arrived(target)[0] == 0


def test_a_redirection_is_followed(server: FileServer, served: Served, target: Path) -> None:
    server.files["/ici"] = Served(b"", moved_to=NAME)
    download(server.url + "/ici", target, Watch(), MD5)
    assert target.read_bytes() == BODY


def test_no_way_to_the_server(target: Path) -> None:
    with file_server() as closed:
        url = closed.url
    with pytest.raises(UnreachableError, match=r"n’a pas pu être joint.*connexion à internet"):
        download(url + NAME, target, Watch())


def test_an_address_that_is_none(target: Path) -> None:
    for url in ("centre.osm.pbf", "http://[", "ftp://127.0.0.1/centre"):
        with pytest.raises(UnreachableError):
            download(url, target, Watch())


def test_a_full_disk_is_told_before_it_is_filled(
    server: FileServer, served: Served, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "free")
    monkeypatch.setattr(downloads.shutil, "disk_usage", lambda _folder: usage(999_999))
    with pytest.raises(KnownError, match=r"manque de la place.*Libérez"):
        download(server.url + NAME, target, Watch())
    monkeypatch.setattr(downloads.shutil, "disk_usage", lambda _folder: usage(1_000_000))
    download(server.url + NAME, target, Watch(), MD5)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_disk_that_fills_up_on_the_way(
    server: FileServer, served: Served, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target.parent.mkdir()
    target.with_name(f"{target.name}.part").symlink_to("/dev/full")
    monkeypatch.setattr(downloads, "continued_file", lambda _part, _kept: open("/dev/full", "wb", buffering=0))  # noqa: SIM115, PTH123
    with pytest.raises(KnownError, match="Le disque est plein"):
        download(server.url + NAME, target, Watch())


def test_a_folder_that_cannot_be_written(server: FileServer, served: Served, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(KnownError, match="n’a pas pu être écrit"):
        download(server.url + NAME, tmp_path / "file" / "centre.pbf", Watch())


def test_stopping_keeps_what_arrived_and_the_next_attempt_resumes(
    server: FileServer, served: Served, target: Path
) -> None:
    with pytest.raises(CancelledError):
        download(server.url + NAME, target, Diary(stop_at=300_000).watch, MD5)
    have, total = arrived(target)
    assert 300_000 <= have < len(BODY)
    assert total == len(BODY)
    download(server.url + NAME, target, Watch(), MD5)
    assert target.read_bytes() == BODY
    assert gets(server)[-1]["Range"] == f"bytes={have}-"


def test_stopping_acts_within_a_second_while_the_server_is_silent(
    server: FileServer, served: Served, target: Path
) -> None:
    served.hold_after = 100_000
    stop, ended = Event(), []

    def work() -> None:
        try:
            download(server.url + NAME, target, Watch(cancelled=stop.is_set), MD5)
        except CancelledError:
            ended.append(time.monotonic())

    thread = Thread(target=work)
    thread.start()
    while not arrived(target)[0] and thread.is_alive():
        time.sleep(0.01)
    asked = time.monotonic()
    stop.set()
    thread.join(10)
    assert ended
    assert ended[0] - asked < 1.0
    served.hold_after = None
    served.released.set()
    download(server.url + NAME, target, Watch(), MD5)
    assert target.read_bytes() == BODY


def test_stopping_during_a_pause(
    server: FileServer, served: Served, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(downloads, "PAUSES_S", (60.0,))
    served.refusals = [503] * 9
    stop = Event()

    def tell(words: str, *_numbers: object) -> None:
        if "Nouvel essai" in words:
            Thread(target=lambda: (time.sleep(0.05), stop.set())).start()

    began = time.monotonic()
    with pytest.raises(CancelledError):
        download(server.url + NAME, target, Watch(tell, stop.is_set))
    assert time.monotonic() - began < 5


def test_sizes_and_short_texts(server: FileServer, served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    assert remote_size(server.url + NAME, Watch()) == len(BODY)
    assert server.requests[-1][0] == "HEAD"
    assert remote_text(f"{server.url}{NAME}.md5", Watch()) == f"{MD5.value}  centre-latest.osm.pbf\n"
    assert remote_text(f"{server.url}/absent", Watch()) is None
    with pytest.raises(KnownError, match="n’existe pas"):
        remote_size(f"{server.url}/absent", Watch())
    monkeypatch.setattr(downloads, "LONGEST_TEXT", 100_000)
    with pytest.raises(KnownError, match="bien plus"):
        remote_text(server.url + NAME, Watch())


@pytest.mark.parametrize(
    ("count", "label"),
    [
        (0, "0 ko"),
        (99_499, "99 ko"),
        (949_999, "950 ko"),
        (950_000, "0,9 Mo"),
        (12_400_000, "12,4 Mo"),
        (99_949_999, "99,9 Mo"),
        (99_950_000, "100 Mo"),
        (243_000_000, "243 Mo"),
        (999_499_999, "999 Mo"),
        (999_500_000, "1,00 Go"),
        (5_050_000_000, "5,05 Go"),
    ],
)
def test_sizes_in_words(count: int, label: str) -> None:
    assert size_label(count) == label
