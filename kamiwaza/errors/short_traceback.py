"""Tracebacks that end at the method you called.

The frames below it belong to this library. They are kept if the logger `kamiwaza` is set to DEBUG.
"""

from __future__ import annotations

import logging
import sys

from kamiwaza.logger import logger
from kamiwaza_api.errors import KamiwazaError


def shorten_traceback() -> None:
    """Cut the traceback of the current error after the frame that handles it.

    What happened before the error stays reachable through `__context__`, but is not printed. A
    cause that is an error of this library is printed without its frames.
    """
    error = sys.exception()
    if error is None or logger.isEnabledFor(logging.DEBUG):
        return
    if error.__traceback__ is not None:
        error.__traceback__.tb_next = None
    error.__suppress_context__ = True
    if isinstance(error.__cause__, KamiwazaError):
        error.__cause__.__traceback__ = None
        error.__cause__.__suppress_context__ = True
