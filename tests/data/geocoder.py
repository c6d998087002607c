"""A geocoding service on this machine that answers as the one of the IGN does, and misbehaves when a test asks."""

import csv
import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread

HEADINGS = ("longitude", "latitude", "result_score", "result_label", "result_type", "result_citycode", "result_status")


@dataclass
class Geocoder:
    """``places``: what is found, by address; ``received``: each table that was sent, as bytes, and its form fields."""

    url: str = ""
    places: dict[str, tuple[str, ...]] = field(default_factory=dict)
    received: list[bytes] = field(default_factory=list)
    fields: list[dict[str, str]] = field(default_factory=list)
    refusals: list[int] = field(default_factory=list)
    location: str = ""
    cuts: int = 0
    body: bytes | None = None
    content_type: str = "text/csv; charset=utf-8"
    headings: tuple[str, ...] = HEADINGS
    holds: bool = False
    released: Event = field(default_factory=Event)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: "_Server"

    def log_message(self, *_arguments: object) -> None:
        return

    def do_POST(self) -> None:
        site = self.server.site
        body = self.rfile.read(int(self.headers["Content-Length"]))
        table, fields = _parts(body)
        site.received.append(table)
        site.fields.append(fields | {"path": self.path})
        if site.holds:
            site.released.wait(20)
        if site.cuts:
            site.cuts -= 1
            self.close_connection = True
            self.connection.close()
            return
        status = site.refusals.pop(0) if site.refusals else 200
        answer = b"" if status != 200 else site.body if site.body is not None else _answer(site, table)
        self.send_response(status)
        self.send_header("Content-Type", site.content_type)
        self.send_header("Content-Length", str(len(answer)))
        if site.location:
            self.send_header("Location", site.location)
        self.end_headers()
        self.wfile.write(answer)


def _parts(body: bytes) -> tuple[bytes, dict[str, str]]:
    """The file and the other fields of a form."""
    boundary = body.partition(b"\r\n")[0]
    table, fields = b"", {}
    for part in body.split(boundary)[1:-1]:
        head, _, content = part.partition(b"\r\n\r\n")
        name = re.search(rb'name="(\w+)"', head)
        assert name is not None
        if b"filename=" in head:
            table = content.removesuffix(b"\r\n")
        else:
            fields[name[1].decode()] = content.removesuffix(b"\r\n").decode()
    return table, fields


def _answer(site: Geocoder, table: bytes) -> bytes:
    text = io.StringIO()
    rows = list(csv.DictReader(io.StringIO(table.decode())))
    writer = csv.writer(text)
    writer.writerow([*rows[0], *site.headings])
    for row in rows:
        found = site.places.get(row["adresse"], ("", "", "", "", "", "", "not-found"))
        writer.writerow([*row.values(), *found])
    return text.getvalue().encode()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    site: Geocoder


@contextmanager
def geocoder() -> Iterator[Geocoder]:
    """A service on a free port, while the block lasts."""
    server = _Server(("127.0.0.1", 0), _Handler)
    server.site = Geocoder(f"http://127.0.0.1:{server.server_address[1]}")
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server.site
    finally:
        server.site.released.set()
        server.shutdown()
        thread.join()
        server.server_close()
