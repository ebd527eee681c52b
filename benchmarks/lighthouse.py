"""Lighthouse over home page and lessons, as on a phone: python benchmarks/lighthouse.py

Needs the built site (`make site`). Lighthouse itself is installed below build/, by this script, not by the project.
Prints the four categories' scores for each page and what is fetched before an exercise is touched; ends with an error
when a score is below 95 or more than 200 kB come compressed.
"""

from __future__ import annotations

import functools
import gzip
import http.server
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))
import chromium  # noqa: E402  the tests know where the browser is

VERSION = "13.5.0"
TOOL = ROOT / "build" / "lighthouse"
PAGES = [
    "",
    "lessons/never-fake-it/",
    "lessons/stop-begging/",
    "fr/",
    "fr/lessons/stop-begging/",
    "hr/",
    "hr/lessons/never-fake-it/",
]
LEAST, MOST_BYTES = 95, 200_000
FLAGS = "--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync"


class Compressing(http.server.SimpleHTTPRequestHandler):
    """Serves files gzipped, as static hosts do."""

    protocol_version = "HTTP/1.1"
    extensions_map = {
        **http.server.SimpleHTTPRequestHandler.extensions_map,
        ".js": "text/javascript",
        ".mjs": "text/javascript",
        ".wasm": "application/wasm",
    }

    def log_message(self, *_: object) -> None:
        """Say nothing: a request is no news."""

    def do_GET(self) -> None:  # noqa: N802  the base class's name
        """Answer with the file, compressed, or 404."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        body = gzip.compress(path.read_bytes()) if path.is_file() else b""
        self.send_response(200 if body else 404)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=31536000")
        self.end_headers()
        self.wfile.write(body)


def main() -> int:
    """Measure and print; 1 when something is below its target."""
    if not (ROOT / "site" / "index.html").is_file():
        sys.exit("There is no site to measure. Make it: make site")
    npm = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(TOOL), f"lighthouse@{VERSION}"]
    subprocess.run(npm, check=True)
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Compressing, directory=str(ROOT / "site"))
    )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    missed = 0
    print(f"{'page':34} performance accessibility best-practices seo   kB")
    for page in PAGES:
        scores, size = measure(f"http://127.0.0.1:{server.server_port}/{page}")
        missed += min(scores) < LEAST or size > MOST_BYTES
        print(f"/{page:33} {scores[0]:11} {scores[1]:13} {scores[2]:14} {scores[3]:3} {size / 1000:5.0f}", flush=True)
    return int(bool(missed))


def measure(address: str) -> tuple[list[int], int]:
    """The four scores from 0 to 100, and the bytes fetched."""
    command = [
        str(TOOL / "node_modules" / ".bin" / "lighthouse"),
        address,
        "--quiet",
        "--output=json",
        f"--chrome-flags={FLAGS}",
    ]
    done = subprocess.run(
        command, capture_output=True, text=True, check=True, env={**os.environ, "CHROME_PATH": chromium.find() or ""}
    )
    report = json.loads(done.stdout)
    scores = [
        round(100 * report["categories"][name]["score"])
        for name in ("performance", "accessibility", "best-practices", "seo")
    ]
    for name, category in report["categories"].items():
        for audit in category["auditRefs"]:
            found = report["audits"][audit["id"]]
            if audit["weight"] and found["score"] is not None and found["score"] < 0.9:
                print(f"    {name}: {found['title']} {found.get('displayValue', '')}")
    return scores, sum(item["transferSize"] for item in report["audits"]["network-requests"]["details"]["items"])


if __name__ == "__main__":
    sys.exit(main())
