"""Rows of a dataset, one by one, in whatever way the platform gives them."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from kamiwaza.concurrency.deadline import within
from kamiwaza.concurrency.primitives import async_run_blocking, async_shield
from kamiwaza.errors import KamiwazaError, StreamInterruptedError, ValidationError
from kamiwaza.operations.state import OperationState
from kamiwaza.schemas.retrieval import RetrievalChunk, Transport
from kamiwaza.serialization import dataframes

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable
    from types import TracebackType

    import pandas  # pyright: ignore[reportMissingImports]
    import polars  # pyright: ignore[reportMissingImports]
    import pyarrow  # pyright: ignore[reportMissingImports]

    from kamiwaza._async.services.retrieval._job import AsyncRetrieval
    from kamiwaza._async.streaming.event_stream import AsyncEventStream
    from kamiwaza.schemas._base import JsonObject
    from kamiwaza.schemas.retrieval import RetrievalEvent, RetrievalJob

# Seconds that may be spent on telling the platform that nobody reads any more.
_FAREWELL = 5.0
# In which words the platform says so; it has no code for it.
_TOO_LARGE = ("threshold", "too large", "too big", "exceed", "limit", "size")


@dataclass(slots=True)
class _Known:
    """What came so far."""

    job: RetrievalJob | None = None
    chunks: int = 0


class AsyncRows:
    """Iterate over the rows of a dataset while they arrive; each is a JSON object.

    Nothing is sent before the first row is asked for. They can be read once. Whoever stops early
    closes the stream and cancels the job by that: at the end of a `with` block, by `close()`, or
    when the object is no longer used.

    Raises StreamInterruptedError if rows are missing because the stream was cut, and
    OperationFailedError or OperationCancelledError if the job came to such an end.
    """

    def __init__(
        self,
        begin: Callable[[Transport | None], Awaitable[AsyncRetrieval]],
        stream: Callable[[str], AsyncEventStream[RetrievalEvent]],
    ) -> None:
        """Prepare to read; `begin` starts a job with a transport, `stream` reads that of an id."""
        # The generator does not know this object, so that it ends when nobody has that any more.
        self._known = _Known()
        self._rows = _read(begin, stream, self._known)

    @property
    def job(self) -> RetrievalJob | None:
        """The job the rows come from, None before the first row."""
        return self._known.job

    def __aiter__(self) -> Self:
        """Return the rows themselves."""
        return self

    async def __anext__(self) -> JsonObject:
        """Return the next row, waiting for it."""
        return await self._rows.__anext__()

    async def __aenter__(self) -> Self:
        """Return the rows."""
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop reading."""
        await self.close()

    async def close(self) -> None:
        """Stop reading: close the stream, and cancel the job unless all its rows have come."""
        await self._rows.aclose()

    async def to_list(self) -> list[JsonObject]:
        """Return the rows from here on."""
        return [row async for row in self]

    async def to_pandas(self) -> pandas.DataFrame:
        """Return the rows as a DataFrame. docs/pages.md has the rules.

        Raises ConfigurationError without pandas, which the extra `dataframe` brings.
        """
        return await async_run_blocking(dataframes.to_pandas, await self.to_list())

    async def to_arrow(self) -> pyarrow.Table:
        """Return the rows as an Arrow table. docs/pages.md has the rules.

        Raises ConfigurationError without pyarrow, which the extra `dataframe` brings.
        """
        return await async_run_blocking(dataframes.to_arrow, await self.to_list())

    async def to_polars(self) -> polars.DataFrame:
        """Return the rows as a polars DataFrame. docs/pages.md has the rules.

        Raises ConfigurationError without polars, which the extra `dataframe` brings.
        """
        return await async_run_blocking(dataframes.to_polars, await self.to_list())


async def _read(
    begin: Callable[[Transport | None], Awaitable[AsyncRetrieval]],
    stream: Callable[[str], AsyncEventStream[RetrievalEvent]],
    known: _Known,
) -> AsyncGenerator[JsonObject]:
    started = await _begun(begin)
    known.job = started.job
    if started.state.is_terminal and started.state is not OperationState.SUCCEEDED:
        await started.wait()  # raises, since there is nothing to wait for
    for row in started.job.rows:
        yield row
    if not started.job.needs_stream:
        return
    over = False
    try:
        async with stream(started.id) as events:
            async for event in events:
                known.chunks += 1
                for row in event.rows if isinstance(event, RetrievalChunk) else ():
                    yield row
        over = True
    except StreamInterruptedError as error:
        await _explain(error, started, known)
        over = True
    finally:
        if not over:
            await _give_up(started)


async def _begun(
    begin: Callable[[Transport | None], Awaitable[AsyncRetrieval]],
) -> AsyncRetrieval:
    """Begin a job whose rows can be read here."""
    try:
        started = await begin(None)
    except ValidationError as error:
        if not _too_large(error):
            raise
    else:
        if started.job.grpc is None:
            return started
        await _give_up(started)
    return await begin(Transport.SSE)


def _too_large(error: ValidationError) -> bool:
    """Tell whether the platform refused to put the rows into its answer."""
    said = f"{error.message} {error.code or ''}".lower()
    return "inline" in said and any(word in said for word in _TOO_LARGE)


async def _explain(error: StreamInterruptedError, started: AsyncRetrieval, known: _Known) -> None:
    """Find out what became of a job whose stream ended without saying so.

    Raises `error` if rows are missing, or the error of a job that failed or was cancelled.
    """
    with suppress(KamiwazaError):  # what cannot be found out is unexplained
        await started.refresh()
    if started.state.is_terminal and started.state is not OperationState.SUCCEEDED:
        await started.wait()
    # Not what the platform itself gave up, nor what a broken connection kept from arriving.
    stopped = error.__cause__ is None and str(error.args[0]).startswith("the stream was cut")
    if not (stopped and started.state is OperationState.SUCCEEDED):
        raise error
    status = started.last.value
    sent = status.progress.chunks_emitted if status and status.progress else None
    if sent is not None and sent > known.chunks:
        raise error


async def _give_up(started: AsyncRetrieval) -> None:
    """Cancel a job, whatever becomes of that; not even who is cancelled leaves before."""
    with async_shield(), suppress(KamiwazaError), within(_FAREWELL):
        await started.cancel()
