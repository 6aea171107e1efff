"""The head of a request, with checks against injected headers and requests."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

_TOKEN = re.compile(rb"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_TARGET = re.compile(rb"[!-~]+")
# Visible characters, with spaces and tabs between them.
_VALUE = re.compile(rb"(?:[!-~\x80-\xff](?:[\t -~\x80-\xff]*[!-~\x80-\xff])?)?")
_LENGTH = re.compile(rb"\d{1,20}")


class UnsendableRequestError(ValueError):
    """The request is not valid HTTP. The text does not quote the request."""


@dataclass(slots=True)
class RequestHead:
    """The bytes of a head, and the `length` of its body; None for a chunked body."""

    data: bytes
    length: int | None
    keep_alive: bool


class _Template(NamedTuple):
    """A head without its target and values, and the indexes of the values to look at."""

    text: bytes
    lengths: list[int]
    codings: list[int]
    connection: list[int]


def request_head(
    method: bytes, target: bytes, headers: Sequence[tuple[bytes, bytes]]
) -> RequestHead:
    """Return the checked head of a request.

    Raises UnsendableRequestError for a character that HTTP does not allow in its place, for
    headers that contradict each other, and without exactly one `Host`.
    """
    text, lengths, codings, connection = _template(method, tuple([name for name, _ in headers]))
    values = [value for _, value in headers]
    if not _TARGET.fullmatch(target):
        raise _character_error()
    # Nearly all values are printable, and that check is cheaper than the expression.
    printable = b"".join(values).decode("latin-1").isprintable()
    if not (printable and [*map(bytes.strip, values)] == values):
        _check_values(values)
    head = RequestHead(text % (target, *values), 0, keep_alive=True)
    if lengths or codings:
        head.length = _body_length([values[i] for i in lengths], [values[i] for i in codings])
    if connection:
        head.keep_alive = not _has_close([values[i] for i in connection])
    return head


@lru_cache(maxsize=256)
def _template(method: bytes, names: tuple[bytes, ...]) -> _Template:
    """Return the template of a head, checked once for all requests that differ in values only."""
    if not all(map(_TOKEN.fullmatch, (method, *names))):
        raise _character_error()
    keys = [name.lower() for name in names]
    if keys.count(b"host") != 1:
        raise UnsendableRequestError("a request needs exactly one Host header")
    lengths, codings, connection = (
        [index for index, key in enumerate(keys) if key == checked]
        for checked in (b"content-length", b"transfer-encoding", b"connection")
    )
    lines = [b"%b: %%b\r\n" % _escaped(name) for name in names]
    text = b"%b %%b HTTP/1.1\r\n%b\r\n" % (_escaped(method), b"".join(lines))
    return _Template(text, lengths, codings, connection)


def _escaped(token: bytes) -> bytes:
    return token.replace(b"%", b"%%")


def _check_values(values: list[bytes]) -> None:
    if not all(map(_VALUE.fullmatch, values)):
        raise _character_error()


def _character_error() -> UnsendableRequestError:
    return UnsendableRequestError("a character in the head is not allowed")


def _has_close(values: list[bytes]) -> bool:
    return b"close" in map(bytes.strip, b",".join(values).lower().split(b","))


def _body_length(lengths: list[bytes], codings: list[bytes]) -> int | None:
    if codings:
        if lengths or [coding.lower() for coding in codings] != [b"chunked"]:
            # A server and a proxy may disagree about the end of such a request (smuggling).
            raise UnsendableRequestError("the body must be either chunked or have one length")
        return None
    if len(lengths) != 1 or not _LENGTH.fullmatch(lengths[0]):
        raise UnsendableRequestError("Content-Length is not one number")
    return int(lengths[0])
