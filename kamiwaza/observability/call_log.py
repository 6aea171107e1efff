"""One line in the log for each call, at level INFO."""

from __future__ import annotations

import logging
import os
import sys
from typing import TYPE_CHECKING

from kamiwaza.errors import ConfigurationError
from kamiwaza.logger import logger

if TYPE_CHECKING:
    from kamiwaza.errors import Attempt
    from kamiwaza.observability.call_record import CallRecord

VARIABLE = "KAMIWAZA_LOG"
_LEVELS = {"info": logging.INFO, "debug": logging.DEBUG}
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class CallLog:
    """Logs the end of every call and every retry, with the facts also as `extra`."""

    def on_retry(self, call: CallRecord, attempt: Attempt) -> None:
        """Log that an attempt failed and another follows."""
        logger.info(
            "%s: attempt %d failed (%s), next in %.2f s",
            call.operation,
            attempt.number,
            attempt.error,
            attempt.delay or 0.0,
            extra={**_facts(call), "attempt": attempt.number, "delay": attempt.delay},
        )

    def on_end(self, call: CallRecord) -> None:
        """Log the result, the time and the number of attempts of a call."""
        result = type(call.error).__name__ if call.error is not None else call.status
        many = f", {len(call.attempts)} attempts" if len(call.attempts) > 1 else ""
        logger.info(
            "%s: %s in %.3f s%s", call.operation, result, call.elapsed, many, extra=_facts(call)
        )


CALL_LOG = CallLog()


def log_listeners() -> tuple[CallLog, ...]:
    """Return the listener that logs calls, if the logger `kamiwaza` is set to INFO or lower."""
    return (CALL_LOG,) if logger.isEnabledFor(logging.INFO) else ()


def _facts(call: CallRecord) -> dict[str, object]:
    error = None if call.error is None else type(call.error).__name__
    return {
        "operation": call.operation,
        "http_method": call.method,
        "url": call.url,
        "status": call.status,
        "request_id": call.request_id,
        "elapsed": call.elapsed,
        "attempts": len(call.attempts),
        "error": error,
    }


def configure_logging() -> None:
    """Set the level of the logger `kamiwaza` from the environment variable KAMIWAZA_LOG.

    The lines are written to stderr, unless your program has configured handlers.

    Raises:
        ConfigurationError: the variable is neither `info`, `debug` nor `off`.
    """
    word = os.environ.get(VARIABLE, "").strip().lower()
    if word in ("", "off"):
        return
    if word not in _LEVELS:
        raise ConfigurationError(f"{VARIABLE}: must be info, debug or off, not {word[:40]!r}")
    logger.setLevel(_LEVELS[word])
    if all(isinstance(h, logging.NullHandler) for h in (*logger.handlers, *logging.root.handlers)):
        handler = logging.StreamHandler(sys.stderr)
        handler.setFormatter(logging.Formatter(_FORMAT))
        logger.addHandler(handler)
