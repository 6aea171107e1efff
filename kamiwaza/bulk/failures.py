"""What the failure of one of many calls means for its items and for the other calls."""

from __future__ import annotations

import asyncio

from kamiwaza.errors import (
    APIStatusError,
    AuthenticationError,
    ClientClosedError,
    ConfigurationError,
    NotSupportedByServerError,
    TLSError,
    UnsupportedByServerError,
)

# Another item would meet the same failure.
_FINAL = (
    AuthenticationError,
    ClientClosedError,
    ConfigurationError,
    NotSupportedByServerError,
    TLSError,
    UnsupportedByServerError,
)
# Statuses by which servers refuse what a request contains.
_ABOUT_CONTENT = frozenset({400, 413, 422})


def is_final(error: BaseException) -> bool:
    """Return whether no further call can succeed, whatever its items are."""
    return isinstance(error, _FINAL)


def is_about_content(error: BaseException) -> bool:
    """Return whether some item of the call may be the reason, so that the others can succeed."""
    return isinstance(error, APIStatusError) and error.status_code in _ABOUT_CONTENT


def is_cancellation(error: BaseException) -> bool:
    """Return whether the task of the call was cancelled, which says nothing about its items."""
    return isinstance(error, asyncio.CancelledError)
