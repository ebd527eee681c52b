"""Finds a Chromium for the browser tests, or gets one: the system's, else Playwright's own, else Debian's package."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find() -> str | None:
    """The browser's program, if there is one."""
    from playwright.sync_api import sync_playwright

    named = [os.environ.get("CHROMIUM", ""), *(shutil.which(name) or "" for name in NAMES)]
    with sync_playwright() as playwright:
        candidates = [*named, playwright.chromium.executable_path]
    return next((path for path in candidates if path and Path(path).is_file()), None)


def install() -> None:
    """Debian's package where we may, else Playwright's download."""
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        quiet = {"stdout": subprocess.DEVNULL, "env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}}
        subprocess.run(["apt-get", "update", "-qq"], check=False, **quiet)
        subprocess.run(["apt-get", "install", "-y", "-qq", "chromium", "fonts-dejavu-core"], check=False, **quiet)
    if not find():
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)


if __name__ == "__main__":
    if not find():
        print("==> Getting Chromium for the browser tests", flush=True)
        install()
    if not find():
        sys.exit("No Chromium found. Install one (Debian: apt-get install chromium) or set CHROMIUM to its program.")
