"""`make fuzz`: send generated requests to every operation of the embedded platform."""

from __future__ import annotations

import argparse
import resource
import sys
import time

from scripts.fuzzing.run import Fuzzing

_MEMORY = 3 << 30


def main() -> int:
    """Run, write the report, and return 1 if something is wrong."""
    parser = argparse.ArgumentParser(prog="make fuzz", description=__doc__)
    parser.add_argument("--examples", type=int, default=2, help="requests for each operation")
    parser.add_argument("--rounds", type=int, default=1, help="rounds; later ones meet more things")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="part of the path of the operations")
    given = parser.parse_args()
    # A request that makes the platform ask for endless memory is a problem, not the end of the run.
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    started = time.monotonic()
    fuzzing = Fuzzing(examples=given.examples, seed=given.seed, only=given.only)
    result = fuzzing.run(given.rounds)
    for problem in result.problems:
        print(f"{problem.operation}: {problem.text}\n    {problem.command}")
    statuses = ", ".join(f"{status}: {n}" for status, n in sorted(result.statuses.items()))
    print(
        f"{sum(result.statuses.values())} requests to {len(result.tried)} operations,"
        f" {len(result.succeeded)} of them with success, in {time.monotonic() - started:.0f} s"
        f" ({statuses}); {len(result.problems)} problems"
    )
    return int(bool(result.problems))


if __name__ == "__main__":
    sys.exit(main())
