"""Masking secrets in the logs of HTTP requests and answers."""

from __future__ import annotations

import logging
import re
from functools import cache
from http import HTTPStatus

from kamiwaza.redaction import MASK, redact_text

LOGGERS = (
    "kamiwaza.http1",
    "httpx",
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.proxy",
    "httpcore.socks",
)
_BYTES = r"""b(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
# Headers, and a user name with a password, are printed as pairs of bytes.
_PAIR = re.compile(rf"\(({_BYTES}), ({_BYTES})\)")
# Values of headers that cannot be secret and help in reading a log.
_HARMLESS = re.compile(
    r"""b['"](?:\d{1,12}|chunked|close|keep-alive|identity|gzip|deflate|application/json"""
    r"""|text/(?:event-stream|html|plain)(?:; charset=utf-8)?)['"]""",
    re.IGNORECASE,
)
# The reason phrase of a status line, which a server can choose.
_REASON = re.compile(rf"""(\(b'HTTP/[\d.]+', \d{{3}}, |"HTTP/[\d.]+ \d{{3}} )({_BYTES}|[^"]*)""")
_PHRASES = frozenset(status.phrase for status in HTTPStatus)
# Texts of exceptions may quote bytes that were received or could not be sent.
_EXCEPTION = re.compile(r"\bexception=(\w+)\(.*", re.DOTALL)
_USER = re.compile(r"(\w://)[^\s/?#'\"]*@")
_QUERY = re.compile(r"(\w://[^\s?#'\"]*)[?#][^\s'\"]*")


class RedactingFilter(logging.Filter):
    """Mask the data of requests and answers in log records, except values that are not secret."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Mask the message of the record. No record is dropped."""
        # The arguments are already part of the message, and handlers would format it again.
        record.msg, record.args = _without_secrets(record.getMessage()), None
        return True


def _without_secrets(text: str) -> str:
    text = _EXCEPTION.sub(r"exception=\1(...)", text)
    text = _REASON.sub(_reason, text)
    text = _PAIR.sub(_pair, text)
    text = _QUERY.sub(rf"\1?{MASK}", _USER.sub(r"\1", text))
    return redact_text(text)


def _pair(match: re.Match[str]) -> str:
    name, value = match.groups()
    return match[0] if _HARMLESS.fullmatch(value) else f"({name}, b'{MASK}')"


def _reason(match: re.Match[str]) -> str:
    start, phrase = match.groups()
    plain = phrase[2:-1] if phrase.startswith("b") else phrase
    if plain in _PHRASES or not plain:
        return match[0]
    return f"{start}b'{MASK}'" if phrase.startswith("b") else f"{start}{MASK}"


@cache
def guard_http_logs() -> None:
    """Add the filter to the loggers of HTTP. Only the first call has an effect."""
    # Filters of a logger do not apply to its children, so every logger gets one.
    for name in LOGGERS:
        logging.getLogger(name).addFilter(RedactingFilter())
