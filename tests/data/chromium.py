"""A headless Chromium that a test drives as a reader would: mouse, keys, paper; it notes what pages say and ask for.

It speaks the DevTools protocol through two pipes and has no network: every request goes to a port that nobody serves.
"""

import base64
import json
import os
import select
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = (
    "headless no-sandbox disable-gpu disable-quic no-first-run disable-background-networking disable-sync "
    "disable-component-update disable-default-apps disable-domain-reliability no-pings remote-debugging-pipe"
)
# The browser reads from descriptor 3 and writes to 4.
_LAUNCH = """
import fcntl, os, sys
pipes = [fcntl.fcntl(int(number), fcntl.F_DUPFD, 20) for number in sys.argv[1:3]]
for number, pipe in enumerate(pipes, start=3):
    os.dup2(pipe, number)
os.execv(sys.argv[3], sys.argv[3:])
"""
PATIENCE_S = 60  # A page that says nothing for so long hangs: the test fails, and the browser ends.
KEYS = {"Enter": 13, "Escape": 27, "Backspace": 8, "Tab": 9, "ArrowDown": 40, "ArrowRight": 39}


class Browser:
    """One page at a time. ``errors``: what it said on its console."""

    def __init__(self, commands: int, answers: int) -> None:
        self._commands, self._answers, self._rest = commands, answers, b""
        self._number, self._session = 0, ""
        self.errors: list[str] = []
        self._requests: dict[str, str] = {}
        self._loaded = False
        target = self._ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network", "Performance"):
            self._ask(f"{domain}.enable")

    def _ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        left = json.dumps(message).encode() + b"\0"
        while left:
            left = left[os.write(self._commands, left) :]
        while True:
            found = self._next()
            if found.get("id") == self._number:
                if "error" in found:
                    raise RuntimeError(f"{method}: {found['error']}")
                return dict(found["result"])

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            if not select.select([self._answers], [], [], PATIENCE_S)[0]:
                raise TimeoutError("Chromium says nothing")
            read = os.read(self._answers, 1 << 20)
            if not read:
                raise RuntimeError("Chromium is gone")
            self._rest += read
        told, _, self._rest = self._rest.partition(b"\0")
        message: dict[str, Any] = json.loads(told)
        self._note(message.get("method", ""), message.get("params", {}))
        return message

    def _note(self, method: str, told: dict[str, Any]) -> None:
        if method == "Page.loadEventFired":
            self._loaded = True
        elif method == "Runtime.exceptionThrown":
            self.errors.append(str(told["exceptionDetails"].get("exception", told["exceptionDetails"])))
        elif method == "Runtime.consoleAPICalled":
            self.errors.append(f"{told['type']}: {[argument.get('value') for argument in told['args']]}")
        elif method == "Log.entryAdded":
            self.errors.append(told["entry"]["text"])
        elif method == "Network.requestWillBeSent":
            address = told["request"]["url"]
            if not address.startswith("data:"):
                self._requests[told["requestId"]] = address
        elif method == "Network.webSocketCreated":
            self._requests[told["requestId"]] = told["url"]
        elif method == "Network.loadingFailed" and told.get("blockedReason") == "csp":
            self._requests.pop(told["requestId"], None)

    @property
    def requests(self) -> list[str]:
        """Addresses that the page asked for beside its own file, and that its policy did not stop."""
        return list(self._requests.values())

    def open(self, file: Path, width: int = 1280, height: int = 800, *, is_phone: bool = False) -> None:
        """Show a page and wait until it stands."""
        self._ask(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=2 if is_phone else 1,
            mobile=is_phone,
        )
        self.errors.clear()
        self._requests.clear()
        self._loaded = False
        self._ask("Page.navigate", url=file.as_uri())
        while not self._loaded:
            self._next()
        self._requests = {number: address for number, address in self._requests.items() if address != file.as_uri()}

    def value(self, script: str) -> Any:
        """What an expression is worth in the page; a promise is waited for."""
        told = self._ask(
            "Runtime.evaluate",
            expression=script,
            returnByValue=True,
            awaitPromise=True,
            allowUnsafeEvalBlockedByCSP=False,
        )
        if "exceptionDetails" in told:
            raise AssertionError(told["exceptionDetails"]["exception"].get("description"))
        return told["result"].get("value")

    def click(self, selector: str) -> None:
        """Press the mouse in the middle of the first element."""
        x, y = self.value(
            f"(() => {{ const at = document.querySelector({selector!r}); at.scrollIntoView({{block: 'nearest'}});"
            "const box = at.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; })()"
        )
        self.click_at(x, y)

    def click_at(self, x: float, y: float) -> None:
        """Press and release the mouse."""
        self.point_at(x, y)
        for kind in ("mousePressed", "mouseReleased"):
            self._ask("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def point_at(self, x: float, y: float) -> None:
        """Move the mouse."""
        self._ask("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)

    def press(self, key: str) -> None:
        """Press a key of :data:`KEYS`."""
        code = KEYS[key]
        text = {"text": "\r"} if key == "Enter" else {}
        self._ask("Input.dispatchKeyEvent", type="keyDown", key=key, code=key, windowsVirtualKeyCode=code, **text)
        self._ask("Input.dispatchKeyEvent", type="keyUp", key=key, code=key, windowsVirtualKeyCode=code)

    def write(self, text: str) -> None:
        """Type a text where the focus is."""
        self._ask("Input.insertText", text=text)

    def picture(self) -> bytes:
        """The window as PNG."""
        return base64.b64decode(self._ask("Page.captureScreenshot", format="png")["data"])

    def paper(self) -> bytes:
        """The page printed, as PDF."""
        told = self._ask("Page.printToPDF", printBackground=True, preferCSSPageSize=True)
        return base64.b64decode(told["data"])

    def metrics(self) -> dict[str, float]:
        """Counters of the page: ``ScriptDuration``, ``LayoutDuration``, ``TaskDuration`` in seconds, …"""
        return {entry["name"]: entry["value"] for entry in self._ask("Performance.getMetrics")["metrics"]}


@contextmanager
def browser(folder: Path) -> Iterator[Browser]:
    """A Chromium with a profile of its own in ``folder``."""
    if CHROMIUM is None:
        raise RuntimeError("no Chromium on PATH")
    (read_here, write_there), (read_there, write_here) = os.pipe(), os.pipe()
    command = [sys.executable, "-c", _LAUNCH, str(read_there), str(write_there), CHROMIUM]
    command += [*(f"--{flag}" for flag in FLAGS.split()), f"--user-data-dir={folder / 'profile'}"]
    command += ["--proxy-server=127.0.0.1:9", "--hide-scrollbars"]
    with (folder / "chromium.log").open("wb") as log:
        process = subprocess.Popen(command, pass_fds=(read_there, write_there), stdout=log, stderr=log)
    os.close(read_there)
    os.close(write_there)
    try:
        yield Browser(write_here, read_here)
    finally:
        os.close(write_here)  # Chromium ends when its pipe does.
        os.close(read_here)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
