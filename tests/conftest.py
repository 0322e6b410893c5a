"""Hypothesis for all tests: the same examples on every run, and no deadline, so that a slow machine fails nothing.

The profile "nightly" draws new examples on each run, many more: `python -m pytest tests/strategies --hypothesis-profile=nightly`.
"""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile(
    "timeline", derandomize=True, deadline=None, max_examples=500, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("nightly", settings.get_profile("timeline"), derandomize=False, max_examples=100_000, print_blob=True)
settings.register_profile("quick", settings.get_profile("timeline"), max_examples=30)  # for tests/mutation
settings.load_profile("timeline")
