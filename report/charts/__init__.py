"""The charts: one module each, found in this folder, so that a new chart is one new file.

A chart knows nothing of claims or pages. Its module has frozen dataclasses for its data and four functions:

``draw(data, width, height) -> matplotlib.figure.Figure``
    The picture, ``width`` by ``height`` points. Only lines, areas and text: no images, gradients or mathtext. One
    that draws with the functions of _drawing.py alone is printed from what these take down (report/drawing/plane.py),
    without making matplotlib's objects.
``height_for(data, width) -> float``
    The points of height that :func:`draw` needs at this width.
``alt_text(data) -> str``
    One or two sentences for those who do not see the picture, made from the data.
``table(data) -> (header, rows)``
    The data as a table, every cell a text: the alternative that can be checked line by line.

Colours, sizes and faces come from report/style.py. The page's font has to be known to matplotlib under the
name ``style.FAMILY`` before anything is measured; without it ``ValueError`` tells that it was not found.
"""

from __future__ import annotations

import pkgutil
from importlib import import_module
from types import ModuleType


def charts() -> dict[str, ModuleType]:
    """Every chart's module by its name, in alphabetical order; ``_name`` marks a file that is no chart."""
    names = sorted(found.name for found in pkgutil.iter_modules(__path__) if not found.name.startswith("_"))
    return {name: import_module(f"{__name__}.{name}") for name in names}
