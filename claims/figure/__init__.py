"""A printed figure and what it stands for: its readings, its hedges, and the intervals they leave open."""

from claims.figure.figure import Figure, Refused
from claims.figure.reading import read

__all__ = ["Figure", "Refused", "read"]
