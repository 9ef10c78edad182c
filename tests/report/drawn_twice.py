"""Draws a chart twice, at once and by matplotlib, and tells where the two differ."""

from __future__ import annotations

from contextlib import nullcontext
from typing import Any

import pytest

from report.drawing import recorder
from report.drawing.plane import Board, boards
from report.drawing.shape import Drawing
from report.pdf.font import load as faces
from report.picture import Picture


def taken_down(make: Any, width: float, height: float) -> tuple[Drawing, list[Any]]:
    """A drawing, worked out anew, and what was kept to be measured."""
    drawn = recorder.drawing_of.__wrapped__(make, width, height, faces())  # type: ignore[attr-defined]
    return drawn, [one for trace in getattr(make, "traces", list)() for one in trace.shapes]


def near(one: Any, other: Any) -> bool:
    """Equal, numbers as far as a float tells."""
    if isinstance(one, float) or isinstance(other, float):
        return bool(one == pytest.approx(other, abs=1e-9))
    if isinstance(one, tuple) and isinstance(other, tuple):
        return len(one) == len(other) and all(map(near, one, other))
    if hasattr(one, "__slots__"):
        return type(one) is type(other) and all(
            near(getattr(one, name), getattr(other, name)) for name in one.__slots__
        )
    return bool(one == other)


def held_to_matplotlib(make: Any, width: float, height: float, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fails where a drawing that was taken down at once is not the one that matplotlib makes."""
    with boards(faces()), recorder.settings(faces()):
        assert isinstance(make(width, height), Board), "nothing in it is beyond a board"
    quick = taken_down(make, width, height)
    with monkeypatch.context() as patched:
        patched.setattr(recorder, "boards", lambda faces: nullcontext())
        slow = taken_down(make, width, height)
    assert len(quick[0].marks) == len(slow[0].marks)
    for one, other in zip(quick[0].marks, slow[0].marks, strict=True):
        assert near(one, other), (one, other)
    assert near(tuple(quick[1]), tuple(slow[1]))


def pictured_as_matplotlib_does(picture: Picture, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same for a picture of a sheet, at its own size."""
    height = picture.chart.height
    high = recorder.height_of(height, picture.width, faces()) if callable(height) else float(height)
    held_to_matplotlib(picture.chart.draw, picture.width, high, monkeypatch)
