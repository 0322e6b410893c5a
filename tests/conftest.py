"""Hypothesis for all tests: the same examples on every run, and no deadline, so that a slow machine fails nothing."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile(
    "timeline", derandomize=True, deadline=None, max_examples=200, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("timeline")
