"""A figure that cannot be read is kept as a reason, and holds on to nothing else."""

from __future__ import annotations

from claims.document import yaml
from claims.figure import Refused
from claims.loading.load import from_documents

REGISTRY = """\
registry: r
title: A figure that nobody can read
sources: {report: {title: A report, issued: 2018, language: en}}
claims:
  none: {figure: "hardly any", says: Hardly any., source: report}
  two: {figure: "3,5", says: Three and a half., source: report}
"""


def test_a_kept_refusal_does_not_hold_the_calls_that_led_to_it() -> None:
    registry = from_documents((yaml.parse(REGISTRY, "registry.yaml"),))
    for refused in registry.readings.values():
        assert isinstance(refused, Refused)
        assert str(refused)
        assert refused.__traceback__ is None
        assert refused.__context__ is None
