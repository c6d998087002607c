"""A small web server on this machine that gives files as a download site does, and misbehaves when a test asks."""

import hashlib
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread


@dataclass
class Served:
    """One file. ``cuts``: bytes after which the next answers break off; ``refusals``: statuses given before."""

    body: bytes
    content_type: str = "application/octet-stream"
    resumes: bool = True
    cuts: list[int] = field(default_factory=list)
    refusals: list[int] = field(default_factory=list)
    moved_to: str = ""
    encoding: str = ""
    """How ``body`` is packed for the way; it has no length nor version then, as where a server packs on the fly."""
    hold_after: int | None = None
    """After this many bytes, the answer goes on only when ``released`` is set."""
    released: Event = field(default_factory=Event)

    @property
    def etag(self) -> str:
        return f'"{hashlib.md5(self.body).hexdigest()[:12]}"'


@dataclass
class FileServer:
    """The files by path, and for each request: method, path, headers and body bytes sent."""

    url: str = ""
    files: dict[str, Served] = field(default_factory=dict)
    requests: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)
    sent: list[int] = field(default_factory=list)

    def publish(self, path: str, body: bytes) -> Served:
        """Serve ``body`` at ``path``, and its MD5 beside it, as Geofabrik does."""
        self.files[path] = served = Served(body)
        line = f"{hashlib.md5(body).hexdigest()}  {path.rpartition('/')[2]}\n"
        self.files[f"{path}.md5"] = Served(line.encode(), "text/plain")
        return served

    def publish_dataset(self, slug: str, resources: list[dict[str, object]]) -> None:
        """A dataset as data.gouv.fr lists it."""
        body = json.dumps({"id": slug, "title": slug, "resources": resources}).encode()
        self.files[f"/api/1/datasets/{slug}/"] = Served(body, "application/json")

    def publish_resource(
        self, path: str, body: bytes, *, title: str = "", day: str = "2026-09-30"
    ) -> dict[str, object]:
        """A file, and what data.gouv.fr says of it: its addresses are those of the real site."""
        self.files[path] = Served(body)
        return {
            "title": title or path.rpartition("/")[2],
            "format": path.rpartition(".")[2],
            "url": f"https://static.data.gouv.fr{path}",
            "filesize": len(body),
            "checksum": {"type": "sha1", "value": hashlib.sha1(body).hexdigest()},
            "last_modified": f"{day}T02:16:25.817000+00:00",
        }

    def publish_attachments(self, dataset: str, files: dict[str, bytes]) -> None:
        """Files attached to a dataset as data.drees lists them, by title."""
        base = f"/api/explore/v2.1/catalog/datasets/{dataset}/attachments"
        rows = []
        for title, body in files.items():
            identifier = re.sub(r"\W+", "_", title.lower(), flags=re.ASCII)
            self.files[f"{base}/{identifier}"] = Served(body)
            href = f"https://data.drees.solidarites-sante.gouv.fr{base}/{identifier}"
            rows.append({"href": href, "metas": {"title": title, "mime-type": "application/octet-stream"}})
        self.files[base] = Served(json.dumps({"links": [], "attachments": rows}).encode(), "application/json")


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: "_Server"

    def log_message(self, *_arguments: object) -> None:
        return

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def _answer(self, *, with_body: bool) -> None:
        site = self.server.site
        site.requests.append((self.command, self.path, dict(self.headers.items())))
        served = site.files.get(self.path)
        if served is None:
            return self._short(404)
        if served.refusals:
            return self._short(served.refusals.pop(0))
        if served.moved_to:
            return self._short(302, Location=served.moved_to)
        if self.headers.get("If-None-Match") == served.etag:
            return self._short(304)
        start = self._start(served)
        if start >= len(served.body) > 0:
            return self._short(416)
        self.send_response(206 if start else 200)
        self.send_header("Content-Type", served.content_type)
        if served.encoding:
            self.send_header("Content-Encoding", served.encoding)
            self.close_connection = True
        else:
            self.send_header("Content-Length", str(len(served.body) - start))
            self.send_header("ETag", served.etag)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(served.body) - 1}/{len(served.body)}")
        self.end_headers()
        if with_body:
            self._send(served, served.body[start:])
        return None

    def _start(self, served: Served) -> int:
        asked = self.headers.get("Range", "")
        if not served.resumes or not asked or self.headers.get("If-Range") != served.etag:
            return 0
        return int(asked.removeprefix("bytes=").rstrip("-"))

    def _send(self, served: Served, body: bytes) -> None:
        end = served.cuts.pop(0) if served.cuts else len(body)
        sent = 0
        try:
            for begin in range(0, end, 4096):
                if served.hold_after is not None and begin >= served.hold_after:
                    self.wfile.flush()
                    served.released.wait(20)
                block = body[begin : min(end, begin + 4096)]
                self.wfile.write(block)
                sent += len(block)
        except (ConnectionError, TimeoutError):
            pass
        self.server.site.sent.append(sent)
        if end < len(body):
            self.close_connection = True

    def _short(self, status: int, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", "0")
        self.end_headers()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    site: FileServer


@contextmanager
def file_server() -> Iterator[FileServer]:
    """A server on a free port, while the block lasts."""
    server = _Server(("127.0.0.1", 0), _Handler)
    server.site = FileServer(f"http://127.0.0.1:{server.server_address[1]}")
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server.site
    finally:
        for served in server.site.files.values():
            served.released.set()
        server.shutdown()
        thread.join()
        server.server_close()
