"""Actors that send the rows of a batch to the platform and add a column with the answers."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from kamiwaza.errors import KamiwazaError
from kamiwaza.ray.checks import check_counts
from kamiwaza.ray.failures import RowError, is_of_a_row
from kamiwaza.ray.packages import package
from kamiwaza.ray.rate_limit import RateLimitMiddleware
from kamiwaza.ray.run_statistics import Reporter, RunCounts

if TYPE_CHECKING:
    import pyarrow  # pyright: ignore[reportMissingImports]

    from kamiwaza import AsyncKamiwazaClient, Connection
    from kamiwaza.ray.rate_limit import RateLimit
    from kamiwaza.ray.run_statistics import RunStatistics


@dataclass(frozen=True, slots=True)
class WorkerSettings:
    """What each worker needs. It is sent to the workers, and holds no secret."""

    connection: Connection
    column: str
    output: str
    id_column: str | None
    on_error: Literal["raise", "column"]
    in_flight: int
    statistics: Any
    bucket: Any

    @classmethod
    def of(
        cls,
        connection: Connection,
        column: str,
        output: str,
        id_column: str | None,
        on_error: Literal["raise", "column"],
        in_flight: int,
        statistics: RunStatistics | None,
        rate_limit: RateLimit | None,
    ) -> WorkerSettings:
        """Return the settings, with the actors that count and that limit the requests.

        Raises InvalidArgumentError for a number of requests below 1.
        """
        check_counts(in_flight=in_flight)
        counter = None if statistics is None else statistics._report_to()
        bucket = None if rate_limit is None else rate_limit.start()
        return cls(connection, column, output, id_column, on_error, in_flight, counter, bucket)


class Worker(ABC):
    """Sends the rows of one batch after the other, `in_flight` requests at a time."""

    def __init__(self, settings: WorkerSettings) -> None:
        self._settings = settings
        self._reporter = Reporter(settings.statistics)
        self._client: AsyncKamiwazaClient | None = None
        # Ray calls an actor for several batches at a time, but the limit is for all of them.
        self._turn = asyncio.Lock()

    async def __call__(self, batch: pyarrow.Table) -> AsyncIterator[pyarrow.Table]:
        """Yield the batch with its answers."""
        async with self._turn:
            values = batch.column(self._settings.column).to_pylist()
            answers = await self._answered(values)
        self._check(batch, answers)
        yield self._with_answers(batch, answers)

    @abstractmethod
    async def _answers(self, client: AsyncKamiwazaClient, items: list[Any]) -> list[Any]:
        """Return the answer to each item, or its error."""

    @abstractmethod
    def _problem(self, value: object) -> str | None:
        """Return why a value cannot be sent, None if it can."""

    @abstractmethod
    def _array(self, answers: Sequence[Any]) -> Any:
        """Return the answers as a column; None for those that failed."""

    async def _answered(self, values: list[Any]) -> list[Any]:
        """Return the answer to each value, or its error. Values that cannot be sent are skipped."""
        problems = [self._problem(value) for value in values]
        good = [value for value, problem in zip(values, problems, strict=True) if problem is None]
        answers = iter(await self._answers(self._connected(), good) if good else ())
        return [next(answers) if problem is None else RowError(problem) for problem in problems]

    def _connected(self) -> AsyncKamiwazaClient:
        if self._client is None:
            bucket = self._settings.bucket
            client = self._settings.connection.async_client()
            if bucket is not None:
                client = client.with_options(middleware=[RateLimitMiddleware(bucket)])
            self._client = client
        return self._client

    def _check(self, batch: pyarrow.Table, answers: list[Any]) -> None:
        """Raise the first error that ends the run."""
        for index, answer in enumerate(answers):
            if isinstance(answer, KamiwazaError):
                if self._settings.on_error == "raise":
                    answer.add_note(f"row: {self._described(batch, index)}")
                    raise answer
                if not is_of_a_row(answer):
                    raise answer

    def _described(self, batch: pyarrow.Table, index: int) -> str:
        name = self._settings.id_column
        return f"{index} of its batch" if name is None else f"{batch.column(name)[index].as_py()!r}"

    def _with_answers(self, batch: pyarrow.Table, answers: list[Any]) -> pyarrow.Table:
        errors = [str(one) if isinstance(one, KamiwazaError) else None for one in answers]
        values = [None if isinstance(one, KamiwazaError) else one for one in answers]
        failed = sum(error is not None for error in errors)
        self._count(RunCounts(rows=len(values) - failed, failed_rows=failed))
        batch = batch.append_column(self._settings.output, self._array(values))
        if self._settings.on_error == "column":
            pa = package("pyarrow")
            batch = batch.append_column("error", pa.array(errors, pa.string()))
        return batch

    def _count(self, counts: RunCounts) -> None:
        self._reporter.add(counts)
