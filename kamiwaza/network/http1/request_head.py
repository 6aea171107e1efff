"""The head of a request, checked so that no value can add a header or a second request."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

# Headers that decide how a message ends, or that a request must have once.
_KNOWN = frozenset({b"host", b"content-length", b"transfer-encoding", b"connection"})
_TOKEN = rb"[!#$%&'*+\-.^_`|~0-9A-Za-z]+"
# Visible characters, with spaces and tabs between them.
_TEXT = rb"[!-~\x80-\xff](?:[\t -~\x80-\xff]*[!-~\x80-\xff])?"
_HEAD = re.compile(rb"%b [!-~]+ HTTP/1\.1\r\n(?:%b: (?:%b)?\r\n)+\r\n" % (_TOKEN, _TOKEN, _TEXT))
_LENGTH = re.compile(rb"\d{1,20}")


class UnsendableRequestError(ValueError):
    """HTTP cannot carry the request. The text does not quote it."""


@dataclass(frozen=True, slots=True)
class RequestHead:
    """The bytes of a head, and how its body ends: by its `length`, or by chunks if that is None."""

    data: bytes
    length: int | None
    keep_alive: bool


def request_head(
    method: bytes, target: bytes, headers: Sequence[tuple[bytes, bytes]]
) -> RequestHead:
    """Return the checked head of a request.

    Raises UnsendableRequestError for a character that HTTP does not allow in its place, for
    headers that contradict each other, and without exactly one `Host`.
    """
    lines = [b"%b %b HTTP/1.1" % (method, target)]
    known: dict[bytes, list[bytes]] = {}
    for name, value in headers:
        lines.append(b"%b: %b" % (name, value))
        key = name.lower()
        if key in _KNOWN:
            known.setdefault(key, []).append(value)
    data = b"\r\n".join((*lines, b"", b""))
    # A value with a line break would match as two headers, so the lines are counted too.
    if not _HEAD.fullmatch(data) or data.count(b"\r\n") != len(lines) + 1:
        raise UnsendableRequestError("a character in the head is not allowed")
    if len(known.get(b"host", ())) != 1:
        raise UnsendableRequestError("a request needs exactly one Host header")
    tokens = b",".join(known.get(b"connection", ())).lower().split(b",")
    return RequestHead(data, _body_length(known), b"close" not in map(bytes.strip, tokens))


def _body_length(known: dict[bytes, list[bytes]]) -> int | None:
    codings, lengths = known.get(b"transfer-encoding"), known.get(b"content-length")
    if codings is not None:
        if lengths is not None or [coding.lower() for coding in codings] != [b"chunked"]:
            raise UnsendableRequestError("the body may be chunked, or have a length, and no more")
        return None
    if lengths is None:
        return 0
    if len(lengths) != 1 or not _LENGTH.fullmatch(lengths[0]):
        raise UnsendableRequestError("Content-Length is not one number")
    return int(lengths[0])
