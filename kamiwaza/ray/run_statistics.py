"""What the workers of a run did, counted over the cluster."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

from kamiwaza.ray.packages import package


@dataclass(frozen=True, slots=True)
class RunCounts:
    """What was done so far. Rows that a worker repeats after a crash are counted again.

    Attributes:
        rows: the rows with an answer.
        failed_rows: the rows with an error.
        refusals: the requests that the platform refused (429) and that were sent again.
        prompt_tokens: the tokens of the prompts, as the engine counts them.
        completion_tokens: the tokens of the answers.
    """

    rows: int = 0
    failed_rows: int = 0
    refusals: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0

    def plus(self, other: RunCounts) -> RunCounts:
        """Return the sum of both."""
        names = [field.name for field in fields(self)]
        return RunCounts(**{name: getattr(self, name) + getattr(other, name) for name in names})


class RunStatistics:
    """The counts of a run. Pass it to `embed` or `chat`, and read `counts()` at any time.

    Ray also exports the counts as metrics with the prefix `kamiwaza_`.
    """

    def __init__(self) -> None:
        """Start counting.

        Raises:
            ConfigurationError: Ray is not installed.
        """
        ray = package("ray")
        self._actor = ray.remote(_Counter).options(num_cpus=0).remote()

    def counts(self) -> RunCounts:
        """Return what was counted so far."""
        counted: RunCounts = package("ray").get(self._actor.counts.remote())
        return counted

    def _report_to(self) -> Any:
        return self._actor


class _Counter:
    """The actor behind `RunStatistics`."""

    def __init__(self) -> None:
        self._counts = RunCounts()

    def add(self, more: RunCounts) -> None:
        self._counts = self._counts.plus(more)

    def counts(self) -> RunCounts:
        return self._counts


class Reporter:
    """Sends the counts of one worker to `RunStatistics` and to the metrics of Ray."""

    def __init__(self, actor: Any) -> None:
        self._actor = actor
        metrics = package("ray.util.metrics")
        self._metrics = {
            field.name: metrics.Counter(f"kamiwaza_{field.name}") for field in fields(RunCounts)
        }

    def add(self, counts: RunCounts) -> None:
        """Add what the worker did."""
        if self._actor is not None:
            self._actor.add.remote(counts)
        for name, metric in self._metrics.items():
            if value := getattr(counts, name):
                metric.inc(value)
