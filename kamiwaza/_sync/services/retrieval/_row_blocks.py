# Written by scripts/unasync.py from kamiwaza/_async/services/retrieval/_row_blocks.py: edit that.
"""Reading the rows of a job in blocks: from the answer, from events or over Arrow Flight."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, Union

from kamiwaza.concurrency.deadline import within
from kamiwaza.concurrency.primitives import shield
from kamiwaza.errors import (
    APIConnectionError,
    ConfigurationError,
    FlightTokenError,
    InvalidArgumentError,
    KamiwazaError,
    StreamInterruptedError,
    ValidationError,
)
from kamiwaza.logger import logger
from kamiwaza.operations.state import OperationState
from kamiwaza.schemas.retrieval import RetrievalChunk, Transport

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    import pyarrow  # pyright: ignore[reportMissingImports]

    from kamiwaza._sync.services.retrieval._batches import RecordBatches
    from kamiwaza._sync.services.retrieval._job import Retrieval
    from kamiwaza._sync.streaming.event_stream import EventStream
    from kamiwaza.schemas._base import JsonObject
    from kamiwaza.schemas.retrieval import RetrievalEvent, RetrievalJob

Block: TypeAlias = Union["list[JsonObject]", "pyarrow.RecordBatch"]
"""Some rows: JSON objects, or a record batch of Arrow Flight."""

# Seconds for the request that cancels the job of an abandoned iteration.
_CANCEL_TIMEOUT = 5.0
# The platform has no code for this error, so its text decides.
_TOO_LARGE = ("threshold", "too large", "too big", "exceed", "limit", "size")
# Reasons to read events instead, if the platform and not the caller chose Arrow Flight.
_NO_FLIGHT = (APIConnectionError, ConfigurationError, FlightTokenError, InvalidArgumentError)


@dataclass(frozen=True, slots=True)
class RowSource:
    """The functions that start a job with a `transport` and read its rows.

    Without a `transport` the platform chooses one. The client then asks for events if it cannot
    read what the platform chose.
    """

    start: Callable[..., Retrieval]
    stream: Callable[[str], EventStream[RetrievalEvent]]
    flight: Callable[[Retrieval], RecordBatches]
    transport: Transport | str | None = None


@dataclass(slots=True)
class ReceivedBlocks:
    """The job and the number of chunks received so far."""

    job: RetrievalJob | None = None
    chunks: int = 0


def read_blocks(source: RowSource, received: ReceivedBlocks) -> Generator[Block]:
    """Start the job and yield its blocks. Closing the generator early cancels the job."""
    started = _started(source)
    received.job = started.job
    if started.job.grpc is not None:
        batches = _opened(source, started)
        if batches is not None:
            with batches:
                for batch in batches:
                    yield batch
            return
        started = source.start(transport=Transport.SSE)
        received.job = started.job
    if started.state.is_terminal and started.state is not OperationState.SUCCEEDED:
        started.wait()  # raises at once: the job has ended
    yield started.job.rows
    if not started.job.needs_stream:
        return
    over = False
    try:
        with source.stream(started.id) as events:
            for event in events:
                received.chunks += 1
                if isinstance(event, RetrievalChunk):
                    yield event.rows
        over = True
    except StreamInterruptedError as error:
        _check_job(error, started, received)
        over = True
    finally:
        if not over:
            cancel_job(started)


def cancel_job(started: Retrieval) -> None:
    """Cancel a job; shielded, so that a cancelled caller still sends the request."""
    with shield(), suppress(KamiwazaError), within(_CANCEL_TIMEOUT):
        started.cancel()


def _started(source: RowSource) -> Retrieval:
    """Start a job, with events if its rows do not fit into an answer."""
    try:
        return source.start(transport=source.transport)
    except ValidationError as error:
        if source.transport is not None or not _too_large(error):
            raise
    return source.start(transport=Transport.SSE)


def _opened(source: RowSource, started: Retrieval) -> RecordBatches | None:
    """Return the batches of a job, None if events have to be read instead."""
    try:
        batches = source.flight(started)
        batches.schema()
    except _NO_FLIGHT as error:
        cancel_job(started)
        if source.transport is not None:
            raise
        logger.info("rows: reading events instead of Arrow Flight: %s", error)
        return None
    return batches


def _too_large(error: ValidationError) -> bool:
    """Return whether the platform declined because the rows do not fit into an answer."""
    text = f"{error.message} {error.code or ''}".lower()
    return "inline" in text and any(word in text for word in _TOO_LARGE)


def _check_job(error: StreamInterruptedError, started: Retrieval, received: ReceivedBlocks) -> None:
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
