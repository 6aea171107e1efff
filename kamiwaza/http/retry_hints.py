"""The hints about retries in the headers of an answer."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime

_RATE_LIMIT = re.compile(r'(?:^|;)\s*(r|t)\s*=\s*"?(\d{1,9})')


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Return the seconds that the server asks to wait, None if it gives no valid hint.

    Reads `retry-after-ms`, `retry-after` (seconds or a date) and an exhausted `ratelimit`. A date
    is compared with the answer's own `date`, because the clocks of two machines differ, or else
    with `now` (seconds since 1970). A date in the past means 0.
    """
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    value = headers.get("retry-after")
    seconds = _number(value)
    if seconds is None and value:
        moment, sent = _moment(value), _moment(headers.get("date", ""))
        seconds = None if moment is None else max(0.0, moment - (now if sent is None else sent))
    return seconds if seconds is not None else _exhausted(headers.get("ratelimit"))


def should_retry(headers: Mapping[str, str]) -> bool | None:
    """Return the value of `x-should-retry`, None if it is absent."""
    return {"true": True, "false": False}.get(headers.get("x-should-retry", "").strip().lower())


def _number(value: str | None) -> float | None:
    try:
        number = float(value or "")
    except ValueError:
        return None
    return number if math.isfinite(number) and number >= 0 else None


def _moment(value: str) -> float | None:
    """Return the seconds since 1970 of a date, None if the text is not a date."""
    try:
        moment = parsedate_to_datetime(value)
        if moment.tzinfo is None:  # the old form of HTTP names no zone and means GMT
            moment = moment.replace(tzinfo=UTC)
        return moment.timestamp()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def _exhausted(value: str | None) -> float | None:
    fields = dict(_RATE_LIMIT.findall(value or ""))
    # A quota with remaining calls is not the reason for this failure.
    return float(fields["t"]) if fields.get("r") == "0" and "t" in fields else None
