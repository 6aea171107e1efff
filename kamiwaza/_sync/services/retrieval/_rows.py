# Written by scripts/unasync.py from kamiwaza/_async/services/retrieval/_rows.py: edit that.
"""Rows of a dataset, one by one, in whatever way the platform gives them."""

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

# Seconds that may be spent on telling the platform that nobody reads any more.
_FAREWELL = 5.0
# In which words the platform says so; it has no code for it.
_TOO_LARGE = ("threshold", "too large", "too big", "exceed", "limit", "size")


@dataclass(slots=True)
class _Known:
    """What came so far."""

    job: RetrievalJob | None = None
    chunks: int = 0


class Rows:
    """Iterate over the rows of a dataset while they arrive; each is a JSON object.

    Nothing is sent before the first row is asked for. They can be read once. Whoever stops early
    closes the stream and cancels the job by that: at the end of a `with` block, by `close()`, or
    when the object is no longer used.

    Raises StreamInterruptedError if rows are missing because the stream was cut, and
    OperationFailedError or OperationCancelledError if the job came to such an end.
    """

    def __init__(
        self,
        begin: Callable[[Transport | None], Retrieval],
        stream: Callable[[str], EventStream[RetrievalEvent]],
    ) -> None:
        """Prepare to read; `begin` starts a job with a transport, `stream` reads that of an id."""
        # The generator does not know this object, so that it ends when nobody has that any more.
        self._known = _Known()
        self._rows = _read(begin, stream, self._known)

    @property
    def job(self) -> RetrievalJob | None:
        """The job the rows come from, None before the first row."""
        return self._known.job

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
        """Stop reading: close the stream, and cancel the job unless all its rows have come."""
        self._rows.close()

    def to_list(self) -> list[JsonObject]:
        """Return the rows from here on."""
        return [row for row in self]

    def to_pandas(self) -> pandas.DataFrame:
        """Return the rows as a DataFrame. docs/pages.md has the rules.

        Raises ConfigurationError without pandas, which the extra `dataframe` brings.
        """
        return run_blocking(dataframes.to_pandas, self.to_list())

    def to_arrow(self) -> pyarrow.Table:
        """Return the rows as an Arrow table. docs/pages.md has the rules.

        Raises ConfigurationError without pyarrow, which the extra `dataframe` brings.
        """
        return run_blocking(dataframes.to_arrow, self.to_list())

    def to_polars(self) -> polars.DataFrame:
        """Return the rows as a polars DataFrame. docs/pages.md has the rules.

        Raises ConfigurationError without polars, which the extra `dataframe` brings.
        """
        return run_blocking(dataframes.to_polars, self.to_list())


def _read(
    begin: Callable[[Transport | None], Retrieval],
    stream: Callable[[str], EventStream[RetrievalEvent]],
    known: _Known,
) -> Generator[JsonObject]:
    started = _begun(begin)
    known.job = started.job
    if started.state.is_terminal and started.state is not OperationState.SUCCEEDED:
        started.wait()  # raises, since there is nothing to wait for
    for row in started.job.rows:
        yield row
    if not started.job.needs_stream:
        return
    over = False
    try:
        with stream(started.id) as events:
            for event in events:
                known.chunks += 1
                for row in event.rows if isinstance(event, RetrievalChunk) else ():
                    yield row
        over = True
    except StreamInterruptedError as error:
        _explain(error, started, known)
        over = True
    finally:
        if not over:
            _give_up(started)


def _begun(
    begin: Callable[[Transport | None], Retrieval],
) -> Retrieval:
    """Begin a job whose rows can be read here."""
    try:
        started = begin(None)
    except ValidationError as error:
        if not _too_large(error):
            raise
    else:
        if started.job.grpc is None:
            return started
        _give_up(started)
    return begin(Transport.SSE)


def _too_large(error: ValidationError) -> bool:
    """Tell whether the platform refused to put the rows into its answer."""
    said = f"{error.message} {error.code or ''}".lower()
    return "inline" in said and any(word in said for word in _TOO_LARGE)


def _explain(error: StreamInterruptedError, started: Retrieval, known: _Known) -> None:
    """Find out what became of a job whose stream ended without saying so.

    Raises `error` if rows are missing, or the error of a job that failed or was cancelled.
    """
    with suppress(KamiwazaError):  # what cannot be found out is unexplained
        started.refresh()
    if started.state.is_terminal and started.state is not OperationState.SUCCEEDED:
        started.wait()
    # Not what the platform itself gave up, nor what a broken connection kept from arriving.
    stopped = error.__cause__ is None and str(error.args[0]).startswith("the stream was cut")
    if not (stopped and started.state is OperationState.SUCCEEDED):
        raise error
    status = started.last.value
    sent = status.progress.chunks_emitted if status and status.progress else None
    if sent is not None and sent > known.chunks:
        raise error


def _give_up(started: Retrieval) -> None:
    """Cancel a job, whatever becomes of that; not even who is cancelled leaves before."""
    with shield(), suppress(KamiwazaError), within(_FAREWELL):
        started.cancel()
