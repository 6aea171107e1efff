# Written by scripts/unasync.py from kamiwaza/_async/services/retrieval/_batches.py: edit that.
"""The record batches of a retrieval job, read over Arrow Flight."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, Self, TypeVar

from kamiwaza.concurrency.primitives import run_blocking, wait
from kamiwaza.errors import KamiwazaError, StreamInterruptedError
from kamiwaza.flight.failures import OPERATION, silent
from kamiwaza.flight.reading_thread import ReadingThread
from kamiwaza.serialization import dataframes
from kamiwaza.serialization.not_picklable import NotPicklable

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future
    from types import TracebackType

    import pandas  # pyright: ignore[reportMissingImports]
    import polars  # pyright: ignore[reportMissingImports]
    import pyarrow  # pyright: ignore[reportMissingImports]

    from kamiwaza._sync.services.retrieval._job import Retrieval
    from kamiwaza.flight.connection import FlightConnection

T = TypeVar("T")

# Seconds in which a job must end after its last batch.
_COMPLETION_TIMEOUT = 30.0


class RecordBatches(NotPicklable):
    """Iterate over the record batches of a retrieval job while they arrive.

    The client connects when you ask for the schema or the first batch, and you can read the
    batches once. At the end the client asks the platform whether the job completed. If you stop
    early, the connection is closed and the job is cancelled: at the end of a `with` block, or by
    `close()`.

    Raises StreamInterruptedError if the connection broke and batches are missing, FlightTokenError
    if the server refuses the token, APIConnectionError or TLSError if no server can be reached.
    """

    def __init__(
        self,
        connection: FlightConnection,
        started: Retrieval,
        *,
        read_timeout: float,
        cancel: Callable[[Retrieval], None],
    ) -> None:
        """Prepare to read.

        Args:
            connection: the connection, not opened yet.
            started: the job.
            read_timeout: seconds without a batch until the read counts as failed.
            cancel: a function that cancels the job of an abandoned read.
        """
        self._started, self._timeout, self._cancel = started, read_timeout, cancel
        self._thread = ReadingThread(connection)
        self._over = False
        # The thread holds no reference to this object, so garbage collection can stop it.
        weakref.finalize(self, self._thread.stop)

    def _pickling_advice(self) -> str:
        return "send to_arrow() or single batches, or start a job in the other process"

    @property
    def count(self) -> int:
        """The number of batches that have arrived so far."""
        return self._thread.batches

    def schema(self) -> pyarrow.Schema:
        """Return the schema of the batches."""
        self._thread.start()
        return self._received(self._thread.schema)

    def __iter__(self) -> Self:
        """Return the batches themselves."""
        return self

    def __next__(self) -> pyarrow.RecordBatch:
        """Return the next batch, waiting for it."""
        if self._over:
            raise StopIteration
        self.schema()
        batch = self._received(self._thread.next())
        self._thread.taken()
        if batch is None:
            self._over = True
            self._check_completed()
            raise StopIteration
        return batch

    def __enter__(self) -> Self:
        """Return the batches."""
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
        """Stop reading: close the connection, and cancel the job unless it has ended."""
        over, self._over = self._over, True
        self._thread.stop()
        if not over:
            self._cancel(self._started)

    def to_list(self) -> list[pyarrow.RecordBatch]:
        """Return the remaining batches as a list."""
        return [batch for batch in self]

    def to_arrow(self) -> pyarrow.Table:
        """Return the remaining batches as an Arrow table, without copying them."""
        schema = self.schema()
        return dataframes.from_batches(schema, self.to_list())

    def to_pandas(self) -> pandas.DataFrame:
        """Return the remaining rows as a pandas DataFrame.

        Raises:
            ConfigurationError: pandas is not installed (`pip install 'kamiwaza-client[pandas]'`).
        """
        return run_blocking(dataframes.arrow_to_pandas, self.to_arrow())

    def to_polars(self) -> polars.DataFrame:
        """Return the remaining rows as a polars DataFrame.

        Raises:
            ConfigurationError: polars is not installed (`pip install 'kamiwaza-client[polars]'`).
        """
        return run_blocking(dataframes.arrow_to_polars, self.to_arrow())

    def _received(self, future: Future[T]) -> T:
        """Return what the thread received. A failure closes the connection and ends the job."""
        try:
            return wait(future, self._timeout)
        except KamiwazaError:
            self.close()
            raise
        except TimeoutError:
            self.close()
            raise silent(self._thread.location, self._timeout, self._thread.batches) from None

    def _check_completed(self) -> None:
        """Check that the job succeeded, since a server that stops also ends the stream.

        Raises the error of a job that failed or was cancelled.
        """
        try:
            self._started.wait(timeout=_COMPLETION_TIMEOUT)
        except TimeoutError:
            raise StreamInterruptedError(
                f"the stream ended, but the platform does not say that job {self._started.id}"
                " completed, so rows may be missing; start a new job",
                operation=OPERATION,
            ) from None
