"""Reading and writing a file at an offset, from several threads, also on Windows."""

from __future__ import annotations

import os

from kamiwaza.concurrency.locks import new_lock

_moving = new_lock()

if hasattr(os, "preadv"):

    def write_at(file: int, data: memoryview, offset: int) -> int:
        """Write some of `data` at `offset`; return how many bytes."""
        return os.pwrite(file, data, offset)

    def read_at(file: int, into: memoryview, offset: int) -> int:
        """Fill some of `into` from `offset`; return how many bytes."""
        return os.preadv(file, [into], offset)

else:

    def write_at(file: int, data: memoryview, offset: int) -> int:
        """Write some of `data` at `offset`; return how many bytes."""
        with _moving:
            os.lseek(file, offset, os.SEEK_SET)
            return os.write(file, data)

    def read_at(file: int, into: memoryview, offset: int) -> int:
        """Fill some of `into` from `offset`; return how many bytes."""
        with _moving:
            os.lseek(file, offset, os.SEEK_SET)
            data = os.read(file, len(into))
        into[: len(data)] = data
        return len(data)
