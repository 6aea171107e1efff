"""The log of gRPC, which goes to stderr by itself."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from kamiwaza.concurrency.locks import new_lock

_VERBOSITY = "GRPC_VERBOSITY"
_lock = new_lock()


@contextmanager
def grpc_silenced() -> Iterator[None]:
    """Make the first client or server of pyarrow without gRPC's log, unless the user wants it.

    gRPC reads the environment variable then, and not again.
    """
    with _lock:
        if _VERBOSITY in os.environ:
            yield
            return
        os.environ[_VERBOSITY] = "NONE"
        try:
            yield
        finally:
            os.environ.pop(_VERBOSITY, None)
