"""How a sheet is shown: plain boxes in, printed pages out. May ask :mod:`claims`; never the other way round."""
