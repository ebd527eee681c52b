"""The attacks as records.

An attack is a file below `attacks/`. Its docstring is TOML: `tries`, a sentence; `worth`, the most points that it may
have, those that an honest answer of the same knowledge would earn; `ends`, the ways in which its grading may end,
"graded" or a limit's or an unreadable file's reason; `held`, the words that it may be graded with, which tell what held
it, "refused" for any error of the kernel's that refuses; `without_walls`, whether it is seen to get through where there
are none, and does no harm then; `disk`, whether it needs a folder to write in. The file is the answer's code itself, put
after kit.py; with a second suffix, x.ipynb.py or x.link.py, its `weapon` makes the answer's bytes or says where it leads.
"""

import ast
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
FAMILIES = ("raising", "harming", "escaping", "exhausting", "leaking")
REFUSED = ("EPERM", "EACCES", "ENOSYS", "EROFS", "EAGAIN", "ENOTTY", "EMFILE")
UNARMED = ("ModuleNotFoundError", "ImportError")


@dataclass(frozen=True)
class Attack:
    """One file; `name` is family/file. Its answer is graded as `name`/1.attack, between two honest ones."""

    name: str
    source: str
    tries: str
    worth: int
    ends: tuple[str, ...] = ("graded",)
    held: tuple[str, ...] = ("refused",)
    without_walls: bool = False
    disk: bool = False

    @property
    def suffix(self):
        """The kind of answer that it is; a link looks like code."""
        return {"": ".py", ".link": ".py"}.get(kind := Path(self.name).suffix, kind)

    @property
    def called(self):
        """Its name where there can be no slash."""
        return self.name.replace("/", ".")

    @property
    def is_link(self):
        """Whether it isn't a file of its own; it may go without a report."""
        return self.name.endswith(".link")

    def is_held_by(self, word, armed):
        """Whether a word tells that it was held; an answer without arms may already fail to import them."""
        return word in self.held or ("refused" in self.held and word in REFUSED) or (not armed and word in UNARMED)

    def lay(self, file, target):
        """Make the answer, with what the attack is told filled in."""
        maker = {}
        if self.is_link:
            exec(self.source, maker)
            file.symlink_to(maker["weapon"](target))
        elif self.suffix != ".py":
            exec(self.source, maker)
            file.write_bytes(maker["weapon"]())
        else:
            given = f"import types\ntarget = types.SimpleNamespace(**{target!r})\n"
            file.write_text(given + (HERE / "attacks" / "kit.py").read_text() + self.source)


@cache
def attacks():
    """All of them, by name."""
    found = {}
    for family in FAMILIES:
        for file in sorted((HERE / "attacks" / family).glob("*.py")):
            source = file.read_text()
            header = {
                key: tuple(value) if type(value) is list else value
                for key, value in tomllib.loads(ast.get_docstring(ast.parse(source))).items()
            }
            name = f"{family}/{file.name.removesuffix('.py')}"
            found[name] = Attack(name, source, **header)
    return found
