"""The grader with its course as a wheel, made from what is installed here: from a checkout or from a wheel alike."""

from __future__ import annotations

import hashlib
import io
import zipfile
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import grader
from grader.course import Course
from grader.errors import UsageError

_PROJECT = "hundred-real-fans"
_PACKAGE = Path(grader.__file__).parent
_FRONT = _PACKAGE / "front" / "dist"
_LEFT_OUT = ("__pycache__", "node_modules")
_WHEEL = f"Wheel-Version: 1.0\nGenerator: {_PROJECT}\nRoot-Is-Purelib: true\nTag: py3-none-any\n"


def make_wheel(course: Course) -> tuple[str, bytes]:
    """A wheel's name and content, the same bytes for the same grader and course; the solutions stay at home.

    UsageError where the grader isn't installed, or lacks the widgets that the notebooks show.
    """
    try:
        installed = distribution(_PROJECT)
    except PackageNotFoundError:
        raise UsageError(f"{_PROJECT} isn't installed here, so it can't be taken along. Run: pip install .") from None
    if not (_FRONT / "style.css").is_file():
        raise UsageError("The widgets of the notebooks haven't been built. Run: make front")
    stem = f"{_PROJECT.replace('-', '_')}-{installed.version}"
    about = {
        f"{stem}.dist-info/{file.relative_to(file.parts[0]).as_posix()}": file.locate().read_bytes()
        for file in installed.files or ()
        if file.parts[0].endswith(".dist-info")
        and (file.name in ("METADATA", "entry_points.txt") or "licenses" in file.parts)
    }
    files = {
        **{
            f"grader/{name}": content for name, content in _tree(_PACKAGE) if not name.startswith(("course/", "front/"))
        },
        **{f"grader/front/dist/{name}": content for name, content in _tree(_FRONT)},
        **{f"grader/course/exercises/{name}": content for name, content in _tree(course.root / "exercises")},
        **about,
        f"{stem}.dist-info/WHEEL": _WHEEL.encode(),
    }
    record = f"{stem}.dist-info/RECORD"
    lines = [f"{name},sha256={_digest(content)},{len(content)}\n" for name, content in files.items()]
    return f"{stem}-py3-none-any.whl", _zip(files | {record: "".join([*lines, f"{record},,\n"]).encode()})


def _tree(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        if path.is_file() and not any(part in _LEFT_OUT for part in name.parts):
            yield name.as_posix(), path.read_bytes()


def _digest(content: bytes) -> str:
    return urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()


def _zip(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name)  # its date is always 1980: same files, same bytes
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return buffer.getvalue()
