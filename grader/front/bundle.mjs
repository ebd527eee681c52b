// Compiles a tree of Python files with Pyodide's own interpreter, so that the bytecode is of the version that
// the page runs. Called by grader/bundle.py: node bundle.mjs PYODIDE_FOLDER TREE < [[source, target, name], ...]
// Sources and targets are paths below TREE; `name` is what tracebacks show. Prints one line: {"tag": "cpython-314"}.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [pyodideFolder, tree] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(resolve(pyodideFolder, "pyodide.mjs")));
// without positions in bytecode that nobody will debug: a sixth smaller, and that much faster to load
const python = await loadPyodide({ indexURL: resolve(pyodideFolder), env: { PYTHONNODEBUGRANGES: "1" } });
python.FS.mkdir("/tree");
python.FS.mount(python.FS.filesystems.NODEFS, { root: resolve(tree) }, "/tree");
const compileAll = python.runPython(`
import ast, json, marshal, sys
from importlib.util import MAGIC_NUMBER, source_hash
from pathlib import Path

UNCHECKED = (1).to_bytes(4, "little")  # a hash-based .pyc that Python trusts without looking for a source

def without_docstrings(module):
    for node in ast.walk(module):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and ast.get_docstring(node, clean=False) is not None:
            node.body = node.body[1:] or [ast.copy_location(ast.Pass(), node.body[0])]
        elif isinstance(node, ast.ClassDef) and ast.get_docstring(node, clean=False):
            node.body[0].value.value = "."  # not nothing: for want of one, dataclass() makes one up, slowly
    return module

def compile_all(files):
    for source, target, name in json.loads(files):
        text = Path("/tree", source).read_bytes()
        code = compile(without_docstrings(ast.parse(text, name)), name, "exec", dont_inherit=True)
        target = Path("/tree", target)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(MAGIC_NUMBER + UNCHECKED + source_hash(text) + marshal.dumps(code))
    return json.dumps({"tag": sys.implementation.cache_tag})

compile_all
`);
try {
  console.log(compileAll(readFileSync(0, "utf8")));
} catch (error) {
  console.error(error.message); // Python's own words, without pages of compiled JavaScript
  process.exit(1);
}
