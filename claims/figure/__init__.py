"""A printed figure and what it stands for: strictly half a unit of its last digit to either side, loosely half a
unit of the last that is no zero; a hedge is an interval of its own."""

from claims.figure.figure import Figure, Refused
from claims.figure.reading import read

__all__ = ["Figure", "Refused", "read"]
