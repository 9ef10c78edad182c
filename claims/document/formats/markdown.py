"""Markdown: kept as it is, marks and all, so that offsets lead back into the file."""

from __future__ import annotations

from claims.document.format import Format
from claims.document.formats.plain import body

FORMAT = Format("a Markdown text", (".md", ".markdown"), None, body)
