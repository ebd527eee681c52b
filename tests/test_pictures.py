"""The lessons' pictures are what their scripts draw."""

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

import pytest
from conftest import ROOT

PICTURES = ROOT / "docs" / "lessons" / "pictures"


@pytest.mark.parametrize("script", sorted(set(PICTURES.glob("*.py")) - {PICTURES / "drawing.py"}), ids=lambda script: script.stem)
def test_a_script_draws_the_committed_pictures_in_three_languages(script, tmp_path):
    """Run elsewhere, a script writes the same files to the byte, each in all languages and well-formed."""
    for file in (script, PICTURES / "drawing.py"):
        shutil.copy(file, tmp_path)
    subprocess.run([sys.executable, tmp_path / script.name], check=True)
    drawn = {path.name: path.read_bytes() for path in tmp_path.glob("*.svg")}
    assert drawn == {path.name: path.read_bytes() for path in PICTURES.glob(f"{script.stem}-*.svg")}
    names = {name.removesuffix(".svg").removesuffix(".fr").removesuffix(".hr") for name in drawn}
    assert len(drawn) == 3 * len(names) > 0
    for content in drawn.values():
        ElementTree.fromstring(content)
