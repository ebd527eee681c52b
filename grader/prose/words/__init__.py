"""The judge's tables, one file per language: data alone."""
