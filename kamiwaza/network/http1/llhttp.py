"""llhttp, through httptools. It is missing where httptools has no wheels, such as on PyPy."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from httptools import (
        HttpParserCallbackError,
        HttpParserError,
        HttpParserUpgrade,
        HttpResponseParser,
    )

    from kamiwaza.network.http1.response_parser import ResponseParser

    AVAILABLE: bool
else:
    try:
        from httptools import (
            HttpParserCallbackError,
            HttpParserError,
            HttpParserUpgrade,
            HttpResponseParser,
        )
    except ImportError:
        AVAILABLE = False
    else:
        AVAILABLE = True

__all__ = ["AVAILABLE", "HttpParserError", "HttpResponseParser", "feed", "new_parser"]


def new_parser(callbacks: ResponseParser) -> HttpResponseParser:
    """Return a parser that calls `callbacks`."""
    return HttpResponseParser(callbacks)


def feed(parser: HttpResponseParser, data: bytes) -> None:
    """Parse `data`. Raises HttpParserError if it is malformed, and what a callback raised."""
    try:
        parser.feed_data(data)
    except HttpParserCallbackError as error:
        # A signal handler may raise within a callback, KeyboardInterrupt for example.
        if error.__context__ is not None:
            raise error.__context__ from None
        raise
    except HttpParserUpgrade:
        raise HttpParserError("the protocol was changed") from None
