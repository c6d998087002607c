"""One way to ask a server: trusted certificates, proxies of the machine, time limits, and an end within a second."""

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.services import download_errors as errors

if TYPE_CHECKING:
    import httpx

STALL_S = 30.0
"""Seconds without a single byte after which a connection counts as cut."""
USER_AGENT = "PacteDesktop"
"""What servers are told of who asks: some refuse nameless requests, none needs to know more."""
_CONNECT_S = 15.0
_LOOK_S = 0.1
Value = TypeVar("Value")


def run_web(work: Coroutine[Any, Any, Value], watch: Watch) -> Value:
    """Run ``work`` in this thread, and leave it at once when asked to stop, whatever it waits for.

    Raises :class:`~pacte_desktop.services.download_errors.UnreachableError` for what stands between here and the
    server, and :class:`CancelledError`.
    """

    async def guarded() -> Value:
        task = asyncio.ensure_future(work)
        while not task.done():
            await asyncio.wait((task,), timeout=_LOOK_S)
            if watch.cancelled() and not task.done():
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task
                raise CancelledError
        return await task

    import httpx

    try:
        return asyncio.run(guarded())
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise errors.network(error) from error


def web_client() -> "httpx.AsyncClient":
    """A client for one piece of work; to be closed by it."""
    import httpx

    trusted = httpx.create_ssl_context()
    trusted.load_default_certs()  # A faculty's own filter is known to its machines, not to certifi.
    return httpx.AsyncClient(
        verify=trusted,
        timeout=httpx.Timeout(STALL_S, connect=_CONNECT_S),
        follow_redirects=True,
        # Compressed, places in a file would mean something else; a server that packs all the same cannot be resumed.
        headers={"Accept-Encoding": "identity", "User-Agent": USER_AGENT},
    )
