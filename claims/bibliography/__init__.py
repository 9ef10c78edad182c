"""Bibliographies of other programs: one file for each format, each with ``read`` and ``write``.

A source crosses over as a :data:`claims.bibliography.record.Record`, the plain data that the registry's YAML
holds. What a format cannot carry is told, never dropped in silence.
"""
