# Written by scripts/unasync.py from kamiwaza/_async/services/retrieval/_rows.py: edit that.
"""Iterating over the rows of a dataset, on any transport."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from kamiwaza.concurrency.deadline import within
from kamiwaza.concurrency.primitives import run_blocking, shield
from kamiwaza.errors import KamiwazaError, StreamInterruptedError, ValidationError
from kamiwaza.operations.state import OperationState
from kamiwaza.schemas.retrieval import RetrievalChunk, Transport
from kamiwaza.serialization import dataframes
from kamiwaza.serialization.not_picklable import NotPicklable

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from types import TracebackType

    import pandas  # pyright: ignore[reportMissingImports]
    import polars  # pyright: ignore[reportMissingImports]
    import pyarrow  # pyright: ignore[reportMissingImports]

    from kamiwaza._sync.services.retrieval._job import Retrieval
    from kamiwaza._sync.streaming.event_stream import EventStream
    from kamiwaza.schemas._base import JsonObject
    from kamiwaza.schemas.retrieval import RetrievalEvent, RetrievalJob

# Seconds for the request that cancels the job of an abandoned iteration.
_CANCEL_TIMEOUT = 5.0
# The platform has no code for this error, so its text decides.
_TOO_LARGE = ("threshold", "too large", "too big", "exceed", "limit", "size")


@dataclass(slots=True)
class _Received:
    """The job and the number of chunks received so far."""

    job: RetrievalJob | None = None
    chunks: int = 0


class Rows(NotPicklable):
    """Iterate over the rows of a dataset while they arrive; each row is a JSON object.

    The request is sent when you ask for the first row, and you can read the rows once. If you stop
    early, the stream is closed and the job is cancelled: at the end of a `with` block, by
    `close()`, or when the object is garbage collected.

    Raises StreamInterruptedError if the stream was cut off and rows are missing, and
    OperationFailedError or OperationCancelledError if the job ended so.
    """

    def __init__(
        self,
        start: Callable[[Transport | None], Retrieval],
        stream: Callable[[str], EventStream[RetrievalEvent]],
    ) -> None:
        """Prepare to read.

        Args:
            start: a function that starts a job with a transport.
            stream: a function that returns the stream of the job of an id.
        """
        # The generator holds no reference to this object, so garbage collection can end it.
        self._received = _Received()
        self._rows = _read(start, stream, self._received)

    def _pickling_advice(self) -> str:
        return "send to_list() or a table such as to_arrow(), or read the rows in the other process"

    @property
    def job(self) -> RetrievalJob | None:
        """The job that the rows come from; None before the first row."""
        return self._received.job

    def __iter__(self) -> Self:
        """Return the rows themselves."""
        return self

    def __next__(self) -> JsonObject:
        """Return the next row, waiting for it."""
        return self._rows.__next__()

    def __enter__(self) -> Self:
        """Return the rows."""
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop reading."""
        self.close()

    def close(self) -> None:
        """Stop reading: close the stream, and cancel the job unless all rows have arrived."""
        self._rows.close()

    def to_list(self) -> list[JsonObject]:
        """Return the remaining rows as a list."""
        return [row for row in self]

    def to_pandas(self) -> pandas.DataFrame:
        """Return the remaining rows as a pandas DataFrame.

        docs/pages.md describes the conversion.

        Raises:
            ConfigurationError: pandas is not installed (`pip install 'kamiwaza-client[pandas]'`).
        """
        return run_blocking(dataframes.to_pandas, self.to_list())

    def to_arrow(self) -> pyarrow.Table:
        """Return the remaining rows as an Arrow table.

        docs/pages.md describes the conversion.

        Raises:
            ConfigurationError: pyarrow is not installed (`pip install 'kamiwaza-client[arrow]'`).
        """
        return run_blocking(dataframes.to_arrow, self.to_list())

    def to_polars(self) -> polars.DataFrame:
        """Return the remaining rows as a polars DataFrame.

        docs/pages.md describes the conversion.

        Raises:
            ConfigurationError: polars is not installed (`pip install 'kamiwaza-client[polars]'`).
        """
        return run_blocking(dataframes.to_polars, self.to_list())


def _read(
    start: Callable[[Transport | None], Retrieval],
    stream: Callable[[str], EventStream[RetrievalEvent]],
    received: _Received,
) -> Generator[JsonObject]:
    started = _started(start)
    received.job = started.job
    if started.state.is_terminal and started.state is not OperationState.SUCCEEDED:
        started.wait()  # raises at once: the job has ended
    for row in started.job.rows:
        yield row
    if not started.job.needs_stream:
        return
    over = False
    try:
        with stream(started.id) as events:
            for event in events:
                received.chunks += 1
                for row in event.rows if isinstance(event, RetrievalChunk) else ():
                    yield row
        over = True
    except StreamInterruptedError as error:
        _check_job(error, started, received)
        over = True
    finally:
        if not over:
            _cancel(started)


def _started(
    start: Callable[[Transport | None], Retrieval],
) -> Retrieval:
    """Start a job whose rows this client can read."""
    try:
        started = start(None)
    except ValidationError as error:
        if not _too_large(error):
            raise
    else:
        if started.job.grpc is None:
            return started
        _cancel(started)
    return start(Transport.SSE)


def _too_large(error: ValidationError) -> bool:
    """Return whether the platform declined because the rows do not fit into an answer."""
    said = f"{error.message} {error.code or ''}".lower()
    return "inline" in said and any(word in said for word in _TOO_LARGE)


def _check_job(error: StreamInterruptedError, started: Retrieval, received: _Received) -> None:
    """Check the job of a stream that ended without its last event.

    Raises `error` if rows are missing, or the error of a job that failed or was cancelled.
    """
    with suppress(KamiwazaError):  # without an answer the stream stays interrupted
        started.refresh()
    if started.state.is_terminal and started.state is not OperationState.SUCCEEDED:
        started.wait()
    # Only a stream that ended quietly can be complete: not one that failed or lost its connection.
    stopped = error.__cause__ is None and str(error.args[0]).startswith("the stream was cut")
    if not (stopped and started.state is OperationState.SUCCEEDED):
        raise error
    status = started.last.value
    sent = status.progress.chunks_emitted if status and status.progress else None
    if sent is not None and sent > received.chunks:
        raise error


def _cancel(started: Retrieval) -> None:
    """Cancel a job; shielded, so that a cancelled caller still sends the request."""
    with shield(), suppress(KamiwazaError), within(_CANCEL_TIMEOUT):
        started.cancel()
