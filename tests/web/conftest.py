"""A real server on a free port, and a real browser."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from madoguchi.web.server import listen, server
from tests.web.asking import Counter

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
SWITCHES = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="session")
def counter() -> Iterator[Counter]:
    """The counter, opened as `madoguchi serve` opens it."""
    running = server("127.0.0.1")
    with listen("127.0.0.1", 0) as listening:
        thread = threading.Thread(target=running.run, kwargs={"sockets": [listening]})
        thread.start()
        patience = time.monotonic() + 30
        while not running.started and time.monotonic() < patience:
            time.sleep(0.01)
        assert running.started
        yield Counter(listening.getsockname()[1])
        running.should_exit = True
        thread.join(30)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Debian's chromium; without one the tests that look at pages are skipped.

    It ends with the module: while it lives, its event loop is the thread's, and no other can run.
    """
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        pytest.skip("no chromium on this machine (apt-get install chromium): no page is looked at")
    with sync_playwright() as play:
        launched = play.chromium.launch(executable_path=found, args=list(SWITCHES))
        yield launched
        launched.close()
