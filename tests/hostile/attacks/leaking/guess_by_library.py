"""
tries = "Asks the loader of libraries and the importer whether a path exists."
worth = 1
held = ["nothing found"]
"""


def differ(ask):
    answers = []
    for path in (target.file, target.file + ".none"):
        try:
            answers.append(repr(ask(path)).replace(path, ""))
        except Exception as error:
            answers.append(type(error).__name__ + str(error).replace(path, ""))
    return answers[0] != answers[1]


def by_library(path):
    import ctypes

    ctypes.CDLL(path)


def by_importer(path):
    import importlib.machinery

    return importlib.machinery.ExtensionFileLoader("x", path).create_module(
        importlib.machinery.ModuleSpec("x", None, origin=path)
    )


def by_path(path):
    import importlib.machinery

    return importlib.machinery.FileFinder(
        os.path.dirname(path), (importlib.machinery.SourceFileLoader, [""])
    ).find_spec(os.path.basename(path))


word = (
    "through"
    if any(map(differ, (by_library, by_importer, by_path, os.path.exists, os.path.realpath)))
    else "nothing found"
)
