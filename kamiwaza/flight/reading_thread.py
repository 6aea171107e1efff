"""A thread that reads batches ahead, so that a wait for them can be interrupted."""

from __future__ import annotations

import threading
from collections import deque
from concurrent.futures import Future
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pyarrow  # pyright: ignore[reportMissingImports]

    from kamiwaza.flight.connection import FlightConnection

# Batches that are read ahead. More would only take memory.
_AHEAD = 2


class ReadingThread:
    """Opens a connection and reads its batches in a background thread.

    A signal cannot interrupt a thread inside gRPC, but it can interrupt the wait for a future.
    """

    def __init__(self, connection: FlightConnection) -> None:
        self._connection = connection
        self.schema: Future[pyarrow.Schema] = Future()
        self._ready: deque[pyarrow.RecordBatch | Exception | None] = deque()
        self._wanted: Future[pyarrow.RecordBatch | None] | None = None
        self._change = threading.Condition()
        self._stopped = self._started = False
        self._thread = threading.Thread(target=self._run, daemon=True, name="kamiwaza-flight")

    def start(self) -> None:
        """Start the thread. A second call does nothing."""
        with self._change:
            started, self._started = self._started, True
        if not started:
            self._thread.start()

    @property
    def batches(self) -> int:
        """The number of batches that have arrived."""
        return self._connection.batches

    @property
    def location(self) -> str:
        """The address of the server."""
        return self._connection.location

    def next(self) -> Future[pyarrow.RecordBatch | None]:
        """Return a future of the next batch, None at the end.

        A future that was not used, because its wait was interrupted, is returned again.
        """
        with self._change:
            if self._wanted is None:
                self._wanted = Future()
                self._hand_over()
            return self._wanted

    def taken(self) -> None:
        """Say that the result of `next` was used."""
        with self._change:
            self._wanted = None

    def stop(self) -> None:
        """End the thread. A read that waits for the server is cancelled."""
        with self._change:
            self._stopped = True
            self._ready.clear()
            self._change.notify()
        self._connection.cancel()

    def _run(self) -> None:
        try:
            self.schema.set_result(self._connection.open())
        except Exception as error:
            self.schema.set_exception(error)
        else:
            self._read_all()
        finally:
            self._connection.close()

    def _read_all(self) -> None:
        batch: pyarrow.RecordBatch | Exception | None
        while not self._stopped:
            try:
                batch = self._connection.read()
            except Exception as error:
                batch = error
            with self._change:
                self._ready.append(batch)
                self._hand_over()
                self._change.wait_for(lambda: self._stopped or len(self._ready) < _AHEAD)
            if batch is None or isinstance(batch, Exception):
                return

    def _hand_over(self) -> None:
        if self._wanted is None or self._wanted.done() or not self._ready:
            return
        batch = self._ready.popleft()
        if isinstance(batch, Exception):
            self._wanted.set_exception(batch)
        else:
            self._wanted.set_result(batch)
        self._change.notify()
