"""Asking the geocoding service of the Géoplateforme: one table at a time, again when it is busy, stopped when asked."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import grouped, translate
from pacte_desktop.services import download_errors as errors
from pacte_desktop.services.data_catalogue import read_catalogue
from pacte_desktop.services.geocoding import AddressLine, Located, answer_hash, read_answer, sent_table
from pacte_desktop.services.web_client import run_web, web_client

if TYPE_CHECKING:
    import httpx

PAUSES_S = (1.0, 5.0, 10.0)
"""Seconds before each new attempt; the service asks for five when it is asked too often."""
BATCH = 1000
"""Lines of one table: the service gives up on what takes it longer than half a minute."""
_SERVER, _PATH = "GEOPF", "/geocodage/search/csv"
_MOST_BYTES = 20_000_000


@dataclass(frozen=True)
class Answer:
    """What the service said of every line, and the hash of its words."""

    located: tuple[Located, ...]
    sha256: str


def service_url() -> str:
    """Where addresses are sent: the service of the IGN, or what stands in for it (``PACTE_GEOPF_URL``)."""
    return read_catalogue().servers[_SERVER].used_url + _PATH


def service_host() -> str:
    """« data.geopf.fr »."""
    return urlsplit(service_url()).netloc


def locate(lines: Sequence[AddressLine], watch: Watch) -> Answer:
    """Send these lines, nothing else, and say where each is.

    Raises :class:`KnownError` (network, server, answer) and :class:`CancelledError` within a second.
    """
    words = translate("Geocoding", "Envoi des adresses à {site}").format(site=service_host())
    located: list[Located] = []
    answers = []
    for first in range(0, len(lines), BATCH):
        watch.step(words, first, len(lines))
        batch = lines[first : first + BATCH]
        answer = run_web(_post(sent_table(batch), watch), watch)
        answers.append(answer)
        located += read_answer(batch, answer, service_host())
    return Answer(tuple(located), answer_hash(answers))


async def _post(table: bytes, watch: Watch) -> str:
    """The answer to one table, asked for again when the service is busy or the connection is cut."""
    import httpx

    async with web_client() as client:
        for pause in (*PAUSES_S, None):
            known: KnownError
            try:
                return await _attempt(client, table)
            except errors.BusyError as busy:
                known, wait = busy, busy.after_s
            except (httpx.RemoteProtocolError, httpx.ReadError, httpx.ReadTimeout, httpx.WriteError):
                known, wait = _cut(), 0.0
            if pause is None:
                break
            seconds = min(max(pause, wait), 60.0)
            watch.step(
                translate("Geocoding", "{problem} Nouvel essai dans {seconds} s").format(
                    problem=known.sentence, seconds=grouped(seconds)
                )
            )
            await asyncio.sleep(seconds)
    raise KnownError(known.sentence, known.remedy)


async def _attempt(client: "httpx.AsyncClient", table: bytes) -> str:
    url = service_url()
    response = await client.post(
        url,
        data={"columns": "adresse", "citycode": "code_insee"},
        files={"data": ("adresses.csv", table, "text/csv")},
        follow_redirects=False,  # The consent names one server.
    )
    status = response.status_code
    if response.is_redirect:
        raise errors.web_page(url)
    if status in errors.BUSY:
        after = response.headers.get("Retry-After", "")
        raise errors.busy(status, int(after) if after.isdecimal() else 0)
    if status >= 400:
        raise errors.refused(url, status)
    if response.headers.get("Content-Type", "").startswith("text/html") or len(response.content) > _MOST_BYTES:
        raise errors.web_page(url)
    return response.content.decode("utf-8-sig", errors="replace")


def _cut() -> KnownError:
    return KnownError(
        translate("Geocoding", "La connexion a été coupée."),
        translate("Geocoding", "Rien n’a été changé : recommencez."),
    )
