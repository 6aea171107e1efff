"""The head of a request, with checks against injected headers and requests."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

# Headers that define the end of a message or of the connection, or that are required once.
_CHECKED = frozenset({b"host", b"content-length", b"transfer-encoding", b"connection"})
_TOKEN = rb"[!#$%&'*+\-.^_`|~0-9A-Za-z]+"
# Visible characters, with spaces and tabs between them.
_TEXT = rb"[!-~\x80-\xff](?:[\t -~\x80-\xff]*[!-~\x80-\xff])?"
_HEAD = re.compile(rb"%b [!-~]+ HTTP/1\.1\r\n(?:%b: (?:%b)?\r\n)+\r\n" % (_TOKEN, _TOKEN, _TEXT))
_LENGTH = re.compile(rb"\d{1,20}")


class UnsendableRequestError(ValueError):
    """The request is not valid HTTP. The text does not quote the request."""


@dataclass(frozen=True, slots=True)
class RequestHead:
    """The bytes of a head, and the `length` of its body; None for a chunked body."""

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
    checked: dict[bytes, list[bytes]] = {}
    for name, value in headers:
        lines.append(b"%b: %b" % (name, value))
        key = name.lower()
        if key in _CHECKED:
            checked.setdefault(key, []).append(value)
    data = b"\r\n".join((*lines, b"", b""))
    # A value with a line break would match as two headers, so the lines are counted too.
    if not _HEAD.fullmatch(data) or data.count(b"\r\n") != len(lines) + 1:
        raise UnsendableRequestError("a character in the head is not allowed")
    if len(checked.get(b"host", ())) != 1:
        raise UnsendableRequestError("a request needs exactly one Host header")
    tokens = b",".join(checked.get(b"connection", ())).lower().split(b",")
    return RequestHead(data, _body_length(checked), b"close" not in map(bytes.strip, tokens))


def _body_length(checked: dict[bytes, list[bytes]]) -> int | None:
    codings, lengths = checked.get(b"transfer-encoding"), checked.get(b"content-length")
    if codings is not None:
        if lengths is not None or [coding.lower() for coding in codings] != [b"chunked"]:
            # A server and a proxy may disagree about the end of such a request (smuggling).
            raise UnsendableRequestError("the body must be either chunked or have one length")
        return None
    if lengths is None:
        return 0
    if len(lengths) != 1 or not _LENGTH.fullmatch(lengths[0]):
        raise UnsendableRequestError("Content-Length is not one number")
    return int(lengths[0])
