"""
tries = "Reads a file through the importer, zipimport, runpy and pkgutil."
worth = 1
held = ["nothing found"]
without_walls = true
"""


def seen():
    loaders = [getattr(module, "__loader__", None) for module in list(sys.modules.values())]
    loaders += [type(loader)("x", target.file) for loader in loaders if type(loader).__name__ == "SourceFileLoader"][:1]
    for loader in loaders:
        try:
            yield loader.get_data(target.file)
        except Exception:
            continue


word = found(seen())
