"""The site, built once and served for the browser tests, and a real Chromium to look at it."""

from __future__ import annotations

import functools
import http.server
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import chromium
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

ROOT = Path(__file__).parent.parent
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
]


class _Quiet(http.server.SimpleHTTPRequestHandler):
    extensions_map = {
        **http.server.SimpleHTTPRequestHandler.extensions_map,
        ".mjs": "text/javascript",
        ".js": "text/javascript",
        ".wasm": "application/wasm",
    }

    def log_message(self, *_: object) -> None:
        """Say nothing: a request is no news."""

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "max-age=3600")
        super().end_headers()


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """A browser that hangs up early is no error."""


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the built site, without a slash at the end."""
    folder = tmp_path_factory.mktemp("site")
    built = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert built.returncode == 0, built.stdout + built.stderr
    server = _Server(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless Chromium; `make test` sees to it that there is one."""
    program = chromium.find()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def profile(browser: Browser, site: str) -> Iterator[BrowserContext]:
    """One browser profile for all tests, so that Python is fetched and compiled once; `context` cleans it for each."""
    profile = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    profile.foreign = []

    def note(request) -> None:  # noted, not intercepted: interception would switch the browser's cache off
        if not request.url.startswith((site, "data:", "blob:")):
            profile.foreign.append(request.url)

    profile.on("request", note)
    yield profile
    profile.close()


@pytest.fixture
def context(profile: BrowserContext, site: str) -> Iterator[BrowserContext]:
    """The profile with nothing stored; whatever is asked of others than our site is remembered in `foreign`."""
    profile.foreign.clear()
    yield profile
    for page in profile.pages:
        page.close()
    page = profile.new_page()
    page.goto(f"{site}/assets/favicon.svg")
    page.evaluate("localStorage.clear()")
    page.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """A page in that profile that fails the test on an error in its scripts."""
    page = context.new_page()
    page.errors = []
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    page.set_default_timeout(60_000)
    return page
