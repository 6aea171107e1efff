"""Checksums of a file while it is written, computed by a thread that reads it back."""

from __future__ import annotations

import threading
from collections.abc import Iterable

from kamiwaza.files.digests import Digests, Hashing
from kamiwaza.files.positioned_io import read_at

_PIECE = 2**20


class BackgroundDigest:
    """Hash the file with the descriptor `number` up to a given offset.

    Reading back is cheap, because the pages are still in memory. It covers bytes that an earlier
    process wrote, and bytes that several connections write out of order.
    """

    def __init__(self, algorithms: Iterable[str], number: int = -1) -> None:
        self._algorithms = tuple(algorithms)
        self._hashing = Hashing(self._algorithms)
        self._number = number
        self._position = 0
        self._end = 0
        self._stopped = False
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._error: OSError | None = None

    def follow(self, end: int) -> None:
        """Hash up to `end` in the background."""
        if not self._algorithms:
            return
        with self._changed:
            self._end = end
            self._changed.notify()
        # A small file is hashed at the end; a thread would take longer.
        if self._thread is None and end - self._position >= _PIECE:
            self._thread = threading.Thread(target=self._run, daemon=True, name="kamiwaza-hash")
            self._thread.start()

    def finish(self, size: int) -> Digests:
        """Return the checksums of the first `size` bytes. Raises OSError if they cannot be read."""
        self.stop()
        if self._error is not None:
            raise self._error
        if self._algorithms:
            self._end = size
            # The rest that the thread had not reached.
            self._hash(bytearray(_PIECE))
        return self._hashing.digests()

    def stop(self) -> None:
        """Stop the thread. The state of the checksums is kept."""
        with self._changed:
            self._stopped = True
            self._changed.notify()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        buffer = bytearray(_PIECE)
        try:
            while not self._stopped:
                with self._changed:
                    while self._position >= self._end and not self._stopped:
                        self._changed.wait()
                self._hash(buffer, in_steps=True)
        # Kept for `finish`, because an exception would end with this thread.
        except OSError as error:
            self._error = error

    def _hash(self, buffer: bytearray, *, in_steps: bool = False) -> None:
        view = memoryview(buffer)
        while self._position < self._end:
            wanted = min(_PIECE, self._end - self._position)
            count = read_at(self._number, view[:wanted], self._position)
            if not count:
                raise OSError(f"the file ends at {self._position} instead of {self._end}")
            self._hashing.update(view[:count])
            self._position += count
            # `stop` must not wait until gigabytes are hashed.
            if in_steps and self._stopped:
                return
