"""The sources of a registry as a bibliography, and what its format cannot carry."""

from __future__ import annotations

from claims.bibliography.formats import format_called
from claims.bibliography.record import record_of
from claims.registry.registry import Registry

LABELS = {"csl-json": "CSL-JSON", "bibtex": "BibTeX", "ris": "RIS"}


def rendered(registry: Registry, form: str) -> tuple[str, tuple[str, ...]]:
    """The bibliography in a format of :data:`claims.bibliography.formats.FORMATS`, in the order of the registry;
    and one line, with the place, for each field that is not in it."""
    records = [(name, record_of(source)) for name, source in registry.sources.items()]
    written = format_called(form).write(records)
    told = []
    for one in written.rest:
        path = one.field.split(".", 1)
        place = registry.place_of("sources", one.entry, *path)
        told.append(f"{place}: {one.entry}: `{one.field}` is not in the {LABELS[form]}: {one.why}")
    return written.text, tuple(told)
