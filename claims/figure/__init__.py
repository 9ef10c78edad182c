"""A printed figure and what it stands for (SEMANTICS: readings, hedges, intervals)."""

from claims.figure.figure import Figure, Refused
from claims.figure.reading import read

__all__ = ["Figure", "Refused", "read"]
