"""A file from the internet in its place, whole and checked; what has arrived is kept, so that the next attempt goes on.

Beside the target stand, while it is under way, ``NAME.part`` and ``NAME.part.json`` (the version it is a part of), and
once it is there ``NAME.json`` (what it is and where it comes from). Nothing is fetched but what is asked for here.
"""

import asyncio
import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pacte_desktop.atomic_write import continued_file, put_in_place
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import grouped, translate
from pacte_desktop.services import download_errors as errors
from pacte_desktop.services.download_contents import check_beginning
from pacte_desktop.services.download_records import (
    Checksum,
    Download,
    Version,
    fingerprints,
    forget,
    read_record,
    write_record,
)
from pacte_desktop.services.web_client import run_web, web_client

if TYPE_CHECKING:
    import httpx

PAUSES_S = (1.0, 3.0, 10.0)
"""Seconds before each new attempt; an attempt that brought something starts the row anew."""
LONGEST_PAUSE_S = 60.0
LONGEST_TEXT = 16_000_000
"""Bytes of a text or of a list of files beyond which it is something else."""


def download(url: str, path: Path, watch: Watch, expected: Checksum | None = None, *, label: str = "") -> Download:
    """Fetch ``url`` to ``path``, resuming what an earlier attempt left; a file that is still the newest is kept.

    ``expected`` is the hash that its publisher tells. ``label`` is what the user calls the file, its name when it is
    not given. What does not begin as a file with the ending of ``path`` does is refused.

    Raises :class:`KnownError` (network, server, disk, contents) with what to do, and :class:`CancelledError` within a
    second of being asked to stop; the part that has arrived is kept then, and after a cut connection.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        kept = kept_download(path)
        fetch = _Fetch(url, path, watch, label or path.name)
        version = run_web(fetch.run(kept.version if kept else None), watch)
        if version is None and kept is not None:
            return kept
        return _finish(fetch, version or Version(url), expected)
    except OSError as error:  # Of the disk; those of the network are httpx's own.
        raise errors.disk(path, error) from error


def kept_download(path: Path) -> Download | None:
    """What is known of a file fetched earlier; None when it is not there whole."""
    found = read_record(path, Download)
    return found if found is not None and path.is_file() and path.stat().st_size == found.bytes else None


def arrived(path: Path) -> tuple[int, int | None]:
    """Bytes of ``path`` that an unfinished attempt left, and of how many (None: not known); (0, None) without one."""
    part = _part_of(path)
    version = read_record(part, Version)
    return (part.stat().st_size, version.bytes) if version is not None and part.is_file() else (0, None)


def discard_part(path: Path) -> None:
    """Forget what an unfinished attempt left."""
    forget(_part_of(path))


def forget_download(path: Path) -> None:
    """Remove a fetched file, what is known of it, and any unfinished attempt. Raises :class:`KnownError`."""
    try:
        forget(path)
        discard_part(path)
    except OSError as error:
        raise errors.disk(path, error) from error


def remote_size(url: str, watch: Watch) -> int | None:
    """Bytes of the file at ``url``, None when the server does not say. Raises as :func:`download` does."""
    watch.step(translate("Downloads", "Demande de la taille"))
    return run_web(_head(url), watch)


def remote_text(url: str, watch: Watch) -> str | None:
    """A short text at ``url``; None when the server has none. Raises as :func:`download` does."""
    return run_web(_text(url), watch)


def size_label(count: int) -> str:
    """« 243 Mo », « 12,4 Mo », « 5,05 Go », « 84 ko »: megabytes of a million bytes, as the servers count them."""
    if count < 950_000:
        return translate("Downloads", "{n} ko").format(n=grouped(count / 1e3))
    if count >= 999_500_000:
        return translate("Downloads", "{n} Go").format(n=grouped(count / 1e9, 2))
    decimals = 0 if count >= 99_950_000 else 1
    return translate("Downloads", "{n} Mo").format(n=grouped(count / 1e6, decimals))


def _part_of(path: Path) -> Path:
    return path.with_name(path.name + ".part")


async def _head(url: str) -> int | None:
    async with web_client() as client:
        response = await client.head(url)
    if response.status_code >= 400:
        raise errors.refused(url, response.status_code)
    return _number(response.headers.get("Content-Length"))


async def _text(url: str) -> str | None:
    async with web_client() as client, client.stream("GET", url) as response:
        if response.status_code == 404:
            return None
        if response.status_code >= 400:
            raise errors.refused(url, response.status_code)
        content = b""
        async for chunk in response.aiter_bytes():
            content += chunk
            if len(content) > LONGEST_TEXT:
                raise errors.too_long(url)
        return content.decode(response.encoding or "utf-8", errors="replace")


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isdecimal() else None


class _Fetch:
    """One download: attempts with pauses between them, until the part is whole."""

    def __init__(self, url: str, path: Path, watch: Watch, label: str) -> None:
        self.url, self.path, self.part, self.watch, self.label = url, path, _part_of(path), watch, label
        self._words = translate("Downloads", "{name}, {done} sur {total}")

    async def run(self, kept: Version | None) -> Version | None:
        """Which version the part holds now; None when ``kept`` still is what the server has."""
        import httpx

        failures = 0
        async with web_client() as client:
            while True:
                before = self._size()
                try:
                    return await self._attempt(client, kept)
                except errors.BusyError as busy:
                    failures = await self._pause(failures, busy, busy.after_s)
                except httpx.TransportError as error:
                    if self._size() > before:
                        failures = 0
                    elif isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.UnsupportedProtocol):
                        raise  # No way to the server: trying again at once would only keep the user waiting.
                    known = errors.cut(self._share())
                    failures = await self._pause(failures, known, 0.0)

    async def _pause(self, failures: int, error: KnownError, after_s: float) -> int:
        """Wait before the next attempt, in words; raises ``error`` when there were enough."""
        if failures >= len(PAUSES_S):
            raise error
        seconds = min(max(PAUSES_S[failures], after_s), LONGEST_PAUSE_S)
        words = translate("Downloads", "{problem} Nouvel essai dans {seconds} s").format(
            problem=error.sentence, seconds=grouped(seconds)
        )
        self.watch.step(words)
        await asyncio.sleep(seconds)
        return failures + 1

    def _size(self) -> int:
        return self.part.stat().st_size if self.part.is_file() else 0

    def _share(self) -> int | None:
        version = read_record(self.part, Version)
        return 100 * self._size() // version.bytes if version and version.bytes else None

    async def _attempt(self, client: "httpx.AsyncClient", kept: Version | None) -> Version | None:
        version = read_record(self.part, Version)
        have = self._size() if version is not None and version.url == self.url and version.validator else 0
        headers = {}
        if version is not None and have:
            if have == version.bytes:
                return version
            headers = {"Range": f"bytes={have}-", "If-Range": version.validator}
        elif kept is not None:
            headers = kept.conditions()
        async with client.stream("GET", self.url, headers=headers) as response:
            status = response.status_code
            if status == 304:
                return None
            if status == 416:  # Nothing lies behind what we have: it is of another version.
                discard_part(self.path)
                raise errors.BusyError(errors.changed(self.url), 0.0)
            if status in errors.BUSY:
                raise errors.busy(status, _number(response.headers.get("Retry-After")) or 0)
            if status >= 400:
                raise errors.refused(self.url, status)
            start = have if status == 206 and _range_start(response) == have else 0
            if status == 206 and start != have:
                discard_part(self.path)
                raise errors.BusyError(errors.changed(self.url), 0.0)
            return await self._take(response, start)

    async def _take(self, response: "httpx.Response", start: int) -> Version:
        is_packed = _is_packed(response)
        length = None if is_packed else _number(response.headers.get("Content-Length"))
        total = None if length is None else start + length
        version = Version(self.url) if is_packed else Version.of(self.url, response.headers, total)
        if response.headers.get("Content-Type", "").startswith("text/html"):
            raise errors.web_page(self.url)
        if total is not None and shutil.disk_usage(self.part.parent).free < total - start:
            raise errors.full(self.path, total - start)
        if not start:
            write_record(self.part, version)
        done = start
        with continued_file(self.part, start) as file:
            async for chunk in response.aiter_bytes() if is_packed else response.aiter_raw():
                if done == 0 and chunk.lstrip()[:9].lower().startswith((b"<!doctype", b"<html")):
                    raise errors.web_page(self.url)
                file.write(chunk)
                file.flush()  # A program that is killed keeps what has arrived.
                done += len(chunk)
                self._tell(done, total)
        return replace(version, bytes=done)

    def _tell(self, done: int, total: int | None) -> None:
        if total is None:
            words = translate("Downloads", "{name}, {done} reçus").format(name=self.label, done=size_label(done))
            self.watch.step(words)
        else:
            words = self._words.format(name=self.label, done=size_label(done), total=size_label(total))
            self.watch.step(words, done, total)


def _is_packed(response: "httpx.Response") -> bool:
    """True when the file was packed for the way only; one that is published packed stays so."""
    return response.headers.get("Content-Encoding", "identity").lower() != "identity" and not (
        response.url.path.endswith((".gz", ".tgz"))
    )


def _range_start(response: "httpx.Response") -> int | None:
    """First byte of what a 206 answer carries: « bytes 100-199/200 »."""
    unit, _, rest = response.headers.get("Content-Range", "").partition(" ")
    return _number(rest.partition("-")[0]) if unit == "bytes" else None


def _finish(fetch: _Fetch, version: Version, expected: Checksum | None) -> Download:
    """Check the whole part and put it in its place with what is known of it."""
    part, path = fetch.part, fetch.path
    if version.bytes is not None and part.stat().st_size != version.bytes:
        discard_part(path)
        raise errors.damaged(path)
    found = fingerprints(part, {"sha256", expected.algorithm if expected else "sha256"}, fetch.watch)
    if expected is not None and found[expected.algorithm] != expected.value.lower():
        discard_part(path)
        raise errors.damaged(path)
    try:
        check_beginning(part, path.name, fetch.url)
    except KnownError:
        discard_part(path)
        raise
    done = Download(
        url=fetch.url,
        bytes=part.stat().st_size,
        sha256=found["sha256"],
        date=datetime.now(UTC).date().isoformat(),
        version=version,
    )
    put_in_place(part, path)
    write_record(path, done)
    forget(part)
    return done
