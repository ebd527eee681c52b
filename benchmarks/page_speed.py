"""How soon the page can grade, against bare stock Pyodide in the same browser: python benchmarks/page_speed.py

Both are served from here, compressed beforehand and to be kept for ever. Each round takes a new browser profile:
cold is its first visit, warm its third. Times run from `new Worker` until stock `loadPyodide` has ended, or until
the first grade is there. Medians and ranges of all rounds are printed, then ratios and bytes.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median

from playwright.sync_api import sync_playwright

from grader import bundle
from grader.course import load_course

ROOT = Path(__file__).parent.parent
CACHE = ROOT / "build" / "benchmark"
TARGETS = {"cold": 0.8, "warm": 0.7, "second": 0.1}
MAX_BYTES = 6_000_000
PACKED = {".bin", ".zip"}  # already as small as they get
TYPES = {
    ".mjs": "text/javascript",
    ".js": "text/javascript",
    ".wasm": "application/wasm",
    ".json": "application/json",
    ".html": "text/html",
}

STOCK = """
import { loadPyodide } from "./pyodide.mjs";
await loadPyodide();
postMessage({ ready: true });
"""
PAGE = """<!doctype html><title>benchmark</title><link rel="icon" href="data:,"><script>
const visit = (url, calls) => new Promise((resolve, reject) => {
  const start = performance.now(), times = [];
  const worker = new Worker(url, { type: "module" });
  const next = () => {
    if (times.length > calls.length) { worker.terminate(); return resolve(times); }
    worker.postMessage({ id: times.length, call: "grade", args: calls[times.length - 1] });
  };
  worker.onerror = (event) => reject(new Error(event.message));
  worker.onmessage = ({ data }) => {
    if ("error" in data) return reject(new Error(data.error));
    if ("progress" in data) return;
    times.push(performance.now() - start);
    next();
  };
});
</script>"""


def compressed(path: Path, encoding: str) -> bytes:
    """A file's bytes as a good static host would have them ready."""
    content = path.read_bytes()
    if encoding == "gzip":
        return gzip.compress(content, 9, mtime=0)
    kept = CACHE / f"{hashlib.sha256(content).hexdigest()}.br"
    if not kept.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        script = "const z=require('zlib'),f=require('fs');f.writeFileSync(process.argv[2],z.brotliCompressSync(f.readFileSync(process.argv[1]),{params:{[z.constants.BROTLI_PARAM_LGWIN]:24}}))"
        subprocess.run([bundle.find_node(), "-e", script, str(path), str(kept)], check=True)
    return kept.read_bytes()


def tables(python: Path, encoding: str) -> dict[str, tuple[str, str, bytes]]:
    """What is served: path -> type, encoding, bytes."""
    files = {
        f"/ours/python/{path.relative_to(python).as_posix()}": path for path in python.rglob("*") if path.is_file()
    }
    files |= {
        f"/stock/{name}": bundle.PYODIDE / name for name in (*bundle.RUNTIME, "python_stdlib.zip", "pyodide-lock.json")
    }
    files["/ours/worker.js"] = bundle.FRONT / "worker.js"
    served = {
        name: (TYPES.get(path.suffix, "application/octet-stream"), encoding, compressed(path, encoding))
        for name, path in files.items()
        if path.suffix not in PACKED
    }
    served |= {
        name: ("application/octet-stream", "", path.read_bytes())
        for name, path in files.items()
        if path.suffix in PACKED
    }
    served["/stock/worker.js"] = ("text/javascript", "", STOCK.encode())
    return served | {"/": ("text/html", "", PAGE.encode())}


class Server(ThreadingHTTPServer):
    """Serves a table and counts the bytes that go out, by path."""

    def __init__(self, table: dict[str, tuple[str, str, bytes]]) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.table, self.sent = table, Counter()
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Handler(BaseHTTPRequestHandler):
    """Answers from the server's table."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:  # noqa: N802
        kind, encoding, body = self.server.table.get(self.path, ("", "", b""))
        self.send_response(200 if kind else 404)
        self.send_header("Content-Type", kind or "text/plain")
        self.send_header("Content-Length", str(len(body)))
        self.send_header(
            "Cache-Control", "no-cache" if self.path.endswith("manifest.json") else "max-age=31536000, immutable"
        )
        if encoding:
            self.send_header("Content-Encoding", encoding)
        self.end_headers()
        self.wfile.write(body)
        self.server.sent[self.path] += len(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def measure(url: str, which: str, calls: list[object], chromium: str) -> dict[str, float]:
    """One new profile's first and third visit, in milliseconds."""
    flags = [
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ]
    with tempfile.TemporaryDirectory() as profile, sync_playwright() as playwright:
        browser = playwright.chromium.launch_persistent_context(
            profile, headless=True, executable_path=chromium or None, args=flags
        )
        result = {}
        for name in ("cold", "between", "warm"):
            page = browser.new_page()
            page.on("console", lambda message: print(message.text[:500], file=sys.stderr))
            page.goto(url)
            times = page.evaluate("([url, calls]) => visit(url, calls)", [f"{url}{which}/worker.js", calls])
            result[name] = times[min(1, len(calls))]
            result |= {"start": times[0]} if calls else {}
            if calls:
                result["second"] = times[2] - times[1]
                result["again"] = page.evaluate(
                    "([url, calls]) => visit(url, calls)", [f"{url}{which}/worker.js", calls]
                )[1]
            page.wait_for_timeout(1500)  # compiled code is written to the cache when the page is at rest
            page.close()
        browser.close()
    return result


def main() -> int:
    """Measure, print, and fail if a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--encoding", choices=("br", "gzip"), default="br")
    parser.add_argument("--exercise", default="", help="slug; without it the first")
    parser.add_argument("--each", action="store_true", help="one line an exercise, one round, ratios to one stock visit")
    parser.add_argument("--chromium", default="/usr/bin/chromium" if Path("/usr/bin/chromium").exists() else "")
    options = parser.parse_args()
    python = ROOT / "build" / "python"
    bundle.build(python)
    answer = reference(options.exercise)
    server = Server(tables(python, options.encoding))
    url = f"http://127.0.0.1:{server.server_port}/"
    if options.each:
        return each(server, url, options.chromium)
    runs: dict[str, list[dict[str, float]]] = {"stock": [], "ours": []}
    fetched = {}
    for number in range(options.rounds):
        print(f"round {number + 1} of {options.rounds}", file=sys.stderr, flush=True)
        for which, calls in (("stock", []), ("ours", [answer, answer])):
            server.sent.clear()
            runs[which].append(measure(url, which, calls, options.chromium))
            fetched[which] = sum(size for path, size in server.sent.items() if path != "/")
    figures = {which: {name: [run[name] for run in many] for name in many[0]} for which, many in runs.items()}
    print(
        f"{answer['exercise']}, {options.encoding}, {options.rounds} rounds, {os.cpu_count()} cores; ms, median (lowest to highest)"
    )
    for which, names in figures.items():
        for name in ("cold", "warm", "start", "second", "again"):
            if values := names.get(name):
                print(f"  {which:<6} {name:<7} {median(values):6.0f} ({min(values):.0f} to {max(values):.0f})")
        print(f"  {which:<6} fetched {fetched[which] / 1e6:6.2f} MB")
    ours, stock = ({name: median(values) for name, values in figures[which].items()} for which in ("ours", "stock"))
    ratios = {
        "cold": ours["cold"] / stock["cold"],
        "warm": ours["warm"] / stock["warm"],
        "second": ours["second"] / stock["warm"],
    }
    for name, ratio in ratios.items():
        print(f"  ratio  {name:<7} {ratio:6.2f} (at most {TARGETS[name]})")
    return int(any(ratios[name] > limit for name, limit in TARGETS.items()) or fetched["ours"] > MAX_BYTES)


def each(server: Server, url: str, chromium: str) -> int:
    """A line for each exercise: from opening to the first grade, cold, to the second, and what was fetched; 1 if it is too much."""
    stock = measure(url, "stock", [], chromium)["cold"]
    print(f"stock loadPyodide, cold: {stock:.0f} ms")
    fetched = {}
    for slug in load_course(ROOT).exercises:
        server.sent.clear()
        answer = reference(slug)
        times = measure(url, "ours", [answer, answer], chromium)
        fetched[slug] = sum(size for path, size in server.sent.items() if path != "/") / 1e6
        told = f"cold {times['cold']:5.0f} ms ({times['cold'] / stock:.2f}), second {times['second']:4.0f} ms"
        print(f"  {slug:<22} {told}, {fetched[slug]:.2f} MB", flush=True)
    return int(max(fetched.values()) * 1e6 > MAX_BYTES)


def reference(slug: str) -> dict[str, object]:
    """A reference answer, as the document that the page sends."""
    found = sorted((ROOT / "solutions").glob(f"*/{slug or '*'}/reference*"))
    if not found:
        raise SystemExit(f"No reference answer below solutions/ for {slug or 'any exercise'}.")
    text, folder = found[0].read_text(encoding="utf-8"), found[0].parent
    if found[0].suffix == ".json":
        return json.loads(text)
    (function,) = load_course(ROOT, only=folder.name).exercises[folder.name].functions
    return {"exercise": folder.name, "variant": 0, "lang": "en", "answer": {function.name: text}}


if __name__ == "__main__":
    sys.exit(main())
