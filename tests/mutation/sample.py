"""Keep some of the mutants of a session of cosmic-ray, drawn at random: python tests/mutation/sample.py SESSION COUNT SEED

All of them would take days; the share that is killed is known from 500 to within four in a hundred.
"""

from __future__ import annotations

import random
import sqlite3
import sys


def main(session: str, count: str, seed: str) -> None:
    with sqlite3.connect(session) as connection:
        done = {job for (job,) in connection.execute("SELECT job_id FROM work_results")}  # those that the filter left out
        jobs = sorted(job for (job,) in connection.execute("SELECT job_id FROM work_items") if job not in done)
        kept = set(random.Random(int(seed)).sample(jobs, min(int(count), len(jobs))))  # noqa: S311 - a sample, no secret
        for job in (done | set(jobs)) - kept:
            for table in ("work_results", "mutation_specs", "work_items"):
                connection.execute(f"DELETE FROM {table} WHERE job_id = ?", (job,))  # noqa: S608 - names of ours


main(*sys.argv[1:])
