"""The shared map is locked by its own policy: whatever a script in it could try is refused, and no request leaves."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from pacte_desktop.documents.webmap import WebMap, webmap_html
from tests.data.chromium import CHROMIUM, Browser, browser

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on PATH: the lock of the shared map is not tried")


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with browser(tmp_path_factory.mktemp("chromium")) as found:
        yield found


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "carte.html"
    path.write_text(webmap_html(WebMap("t", "s", "d", "m", "a", False, (30.0,), 30.0, ())), encoding="utf-8")
    return path


TRIES = {
    "fetch": "fetch('{url}').then(() => done('done'), () => done('refused'))",
    "image": "(() => { const it = new Image(); it.onload = () => done('done'); it.onerror = () => done('refused');"
    " it.src = '{url}'; })()",
    "script": "(() => { const it = document.createElement('script'); it.onload = () => done('done');"
    " it.onerror = () => done('refused'); it.src = '{url}'; document.body.append(it); })()",
    "style": "(() => { const it = document.createElement('link'); it.rel = 'stylesheet';"
    " it.onload = () => done('done'); it.onerror = () => done('refused');"
    " it.href = '{url}'; document.body.append(it); })()",
    "beacon": "try { done(navigator.sendBeacon('{url}', 'x') && 'queued'); } catch (error) { done('refused'); }",
    "socket": "(() => { try { const it = new WebSocket('ws://control.invalid/'); it.onerror = () => done('refused'); }"
    " catch (error) { done('refused'); } })()",
    "events": "(() => { const it = new EventSource('{url}'); it.onerror = () => done('refused'); })()",
    "worker": "(() => { try { const it = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));"
    " it.onmessage = () => done('done'); it.onerror = () => done('refused'); }"
    " catch (error) { done('refused'); } })()",
    "form": "(() => { const it = document.createElement('form'); it.action = '{url}'; document.body.append(it);"
    " setTimeout(() => done('refused'), 100); it.submit(); })()",
    "frame": "(() => { const it = document.createElement('iframe'); it.src = '{url}'; document.body.append(it);"
    " setTimeout(() => done('refused'), 100); })()",
    "compiled": "(() => { try { new Function('return 1')(); done('done'); } catch (error) { done('refused'); } })()",
}


def tried(running: Browser, file: Path, way: str, url: str) -> str:
    """How the page was answered; the try runs as a script that carries the nonce of the page."""
    running.open(file)
    script = (
        f"const done = (how) => {{ document.documentElement.dataset.how = how; }}; {TRIES[way].replace('{url}', url)}"
    )
    running.value(
        "(async () => { const it = document.createElement('script'); it.nonce = document.querySelector('script').nonce;"
        f"it.textContent = {script!r}; document.body.append(it);"
        "for (let wait = 0; wait < 40 && !document.documentElement.dataset.how; wait += 1)"
        "  await new Promise((done) => setTimeout(done, 25)); })()"
    )
    return str(running.value("document.documentElement.dataset.how"))


@pytest.mark.parametrize("way", TRIES)
@pytest.mark.parametrize("url", ["http://control.invalid/x", "file:///etc/hostname"])
def test_the_policy_refuses_what_a_page_could_try(running: Browser, file: Path, way: str, url: str) -> None:
    assert tried(running, file, way, url) in {"refused", "queued"}
    assert running.requests == []


@pytest.mark.parametrize("way", TRIES)
def test_control_without_the_policy_it_would_leave_or_run(running: Browser, file: Path, way: str) -> None:
    free = file.with_name("free.html")
    text = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", file.read_text(encoding="utf-8"))
    free.write_text(text, encoding="utf-8")
    if way == "form":
        with pytest.raises(RuntimeError, match="navigated"):
            tried(running, free, way, "http://control.invalid/x")
        return
    how = tried(running, free, way, "http://control.invalid/x")
    assert (how == "done") is (way in {"compiled", "worker"})
    asked = {"compiled": "", "worker": "blob:null/", "socket": "ws://control.invalid/"}
    found = "".join(running.requests)
    assert found.startswith(asked.get(way, "http://control.invalid/x")) and bool(found) is (way != "compiled")
