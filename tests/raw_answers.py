"""Raw answers of servers and what they mean, for the tests of the parser and of the connections."""

from __future__ import annotations

from dataclasses import dataclass

OK = b"HTTP/1.1 200 OK\r\n"
TWO = OK + b"Content-Length: 2\r\n"
CHUNKS = OK + b"Transfer-Encoding: chunked\r\n\r\n"
END = b"0\r\n\r\n"
KIB = 1024


@dataclass(frozen=True)
class Meaning:
    """What an answer means; `trailing` that bytes follow it, `keep_alive` what its head says."""

    status: int
    body: bytes = b""
    keep_alive: bool = True
    trailing: bool = False


@dataclass(frozen=True)
class RawAnswer:
    """The bytes of an answer, then the end of the connection; `meaning` is None for an error.

    `h11` says that h11 takes it for something else than llhttp does.
    """

    raw: bytes
    meaning: Meaning | None
    method: str = "GET"
    h11: bool = False


def _ok(body: bytes = b"", *, keep_alive: bool = True, trailing: bool = False) -> Meaning:
    return Meaning(200, body, keep_alive, trailing)


_SOUND = {
    "a length": RawAnswer(TWO + b"\r\nab", _ok(b"ab")),
    "no body": RawAnswer(OK + b"Content-Length: 0\r\n\r\n", _ok()),
    "a length of two zeros": RawAnswer(OK + b"Content-Length: 00\r\n\r\n", _ok()),
    "no reason": RawAnswer(b"HTTP/1.1 200 \r\nContent-Length: 2\r\n\r\nab", _ok(b"ab")),
    "no reason and no space": RawAnswer(b"HTTP/1.1 200\r\nContent-Length: 2\r\n\r\nab", _ok(b"ab")),
    "a status of its own": RawAnswer(b"HTTP/1.1 299 Hm\r\nContent-Length: 0\r\n\r\n", Meaning(299)),
    "a status of 599": RawAnswer(b"HTTP/1.1 599 Hm\r\nContent-Length: 0\r\n\r\n", Meaning(599)),
    "a reason in Latin-1": RawAnswer(b"HTTP/1.1 200 \xe9\r\nContent-Length: 0\r\n\r\n", _ok()),
    "a header without a value": RawAnswer(TWO + b"A:\r\n\r\nab", _ok(b"ab")),
    "spaces around a value": RawAnswer(OK + b"Content-Length: \t 2 \t\r\n\r\nab", _ok(b"ab")),
    "no space before a value": RawAnswer(OK + b"Content-Length:2\r\n\r\nab", _ok(b"ab")),
    "names in capitals": RawAnswer(OK + b"CONTENT-LENGTH: 2\r\n\r\nab", _ok(b"ab")),
    "a value in Latin-1": RawAnswer(TWO + b"A: \xe9\r\n\r\nab", _ok(b"ab")),
    "1,000 headers": RawAnswer(TWO + b"A: b\r\n" * 1_000 + b"\r\nab", _ok(b"ab")),
    "a large head": RawAnswer(TWO + b"A: " + b"b" * 90 * KIB + b"\r\n\r\nab", _ok(b"ab")),
    "until the end": RawAnswer(OK + b"\r\nab", _ok(b"ab", keep_alive=False)),
    "nothing until the end": RawAnswer(OK + b"\r\n", _ok(keep_alive=False)),
    "HTTP/1.0": RawAnswer(
        b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nab", _ok(b"ab", keep_alive=False)
    ),
    "HTTP/1.0 until the end": RawAnswer(b"HTTP/1.0 200 OK\r\n\r\nab", _ok(b"ab", keep_alive=False)),
    "the connection is closed": RawAnswer(
        TWO + b"Connection: close\r\n\r\nab", _ok(b"ab", keep_alive=False)
    ),
    "closed among other words": RawAnswer(
        TWO + b"Connection: x, Close\r\n\r\nab", _ok(b"ab", keep_alive=False)
    ),
    "an offer of another protocol": RawAnswer(
        TWO + b"Connection: upgrade\r\nUpgrade: h2c\r\n\r\nab", _ok(b"ab")
    ),
    "204": RawAnswer(b"HTTP/1.1 204 No\r\n\r\n", Meaning(204)),
    "204 that counts a body": RawAnswer(
        b"HTTP/1.1 204 No\r\nContent-Length: 2\r\n\r\n", Meaning(204)
    ),
    "304": RawAnswer(b"HTTP/1.1 304 No\r\nContent-Length: 20\r\n\r\n", Meaning(304)),
    "HEAD": RawAnswer(OK + b"Content-Length: 20\r\n\r\n", _ok(), "HEAD"),
    "HEAD of chunks": RawAnswer(CHUNKS, _ok(), "HEAD"),
    "100 before": RawAnswer(b"HTTP/1.1 100 Continue\r\n\r\n" + TWO + b"\r\nab", _ok(b"ab")),
    "103 with headers before": RawAnswer(
        b"HTTP/1.1 103 Hints\r\nContent-Length: 9\r\n\r\n" + TWO + b"\r\nab", _ok(b"ab")
    ),
    "several 1xx before": RawAnswer(b"HTTP/1.1 102 P\r\n\r\n" * 9 + TWO + b"\r\nab", _ok(b"ab")),
    "chunks": RawAnswer(CHUNKS + b"1\r\na\r\n1\r\nb\r\n" + END, _ok(b"ab")),
    "no chunks": RawAnswer(CHUNKS + END, _ok()),
    "Chunked": RawAnswer(OK + b"Transfer-Encoding: Chunked\r\n\r\n2\r\nab\r\n" + END, _ok(b"ab")),
    "a chunk with zeros": RawAnswer(CHUNKS + b"0002\r\nab\r\n" + END, _ok(b"ab")),
    "a chunk in hexadecimal": RawAnswer(CHUNKS + b"A\r\n0123456789\r\n" + END, _ok(b"0123456789")),
    "a chunk with an extension": RawAnswer(CHUNKS + b'2;a=b;c="d"\r\nab\r\n' + END, _ok(b"ab")),
    "a chunk that looks like an end": RawAnswer(
        CHUNKS + b"5\r\n0\r\n\r\n\r\n" + END, _ok(b"0\r\n\r\n")
    ),
    "a trailer": RawAnswer(CHUNKS + b"2\r\nab\r\n0\r\nA: b\r\n\r\n", _ok(b"ab")),
    "chunks and the end": RawAnswer(
        OK + b"Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n" + END,
        _ok(b"ab", keep_alive=False),
    ),
}

_TRAILING = {
    "an answer behind a length": RawAnswer(
        TWO + b"\r\nab" + TWO + b"\r\ncd", _ok(b"ab", trailing=True)
    ),
    "a line break behind a length": RawAnswer(TWO + b"\r\nab\r\n", _ok(b"ab", trailing=True)),
    "a byte behind 204": RawAnswer(b"HTTP/1.1 204 No\r\n\r\nx", Meaning(204, trailing=True)),
    "a body behind HEAD": RawAnswer(TWO + b"\r\nab", _ok(trailing=True), "HEAD"),
    "an answer behind chunks": RawAnswer(CHUNKS + END + TWO + b"\r\ncd", _ok(trailing=True)),
    "a head behind chunks": RawAnswer(CHUNKS + END + OK + b"\r\n", _ok(trailing=True)),
    "the begin of an answer behind chunks": RawAnswer(CHUNKS + END + b"HTTP/1", _ok(trailing=True)),
    "a byte behind chunks": RawAnswer(CHUNKS + END + b"x", _ok(trailing=True)),
    "a line break behind chunks": RawAnswer(CHUNKS + END + b"\r\n", _ok(trailing=True)),
    "half a line break behind chunks": RawAnswer(CHUNKS + END + b"\r", _ok(trailing=True)),
    "line breaks behind chunks": RawAnswer(CHUNKS + END + b"\r\n\r\n", _ok(trailing=True)),
    "a line feed behind chunks": RawAnswer(CHUNKS + END + b"\n", _ok(trailing=True)),
    "a line break behind a trailer": RawAnswer(
        CHUNKS + b"0\r\nA: b\r\n\r\n\r\n", _ok(trailing=True)
    ),
}

_REFUSED = {
    "nothing": b"",
    "half a status line": b"HTTP/1.1 2",
    "half a head": TWO,
    "half a body": TWO + b"\r\na",
    "half a chunk": CHUNKS + b"3\r\nab",
    "no end of chunks": CHUNKS + b"2\r\nab\r\n",
    "half an end of chunks": CHUNKS + b"2\r\nab\r\n0\r\n",
    "SSH": b"SSH-2.0-OpenSSH_9.2p1\r\n",
    "an alert of TLS": b"\x15\x03\x01\x00\x02\x02\x46",
    "RTSP": b"RTSP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n",
    "a request": b"GET / HTTP/1.1\r\nHost: a\r\n\r\n",
    "a version in words": b"HTTP/x.1 200 OK\r\n\r\n",
    "status 99": b"HTTP/1.1 099 No\r\nContent-Length: 0\r\n\r\n",
    "status 2000": b"HTTP/1.1 2000 OK\r\nContent-Length: 0\r\n\r\n",
    "a status in words": b"HTTP/1.1 OK\r\nContent-Length: 0\r\n\r\n",
    "two lengths": TWO + b"Content-Length: 3\r\n\r\nabc",
    "a negative length": OK + b"Content-Length: -2\r\n\r\nab",
    "a length with a sign": OK + b"Content-Length: +2\r\n\r\nab",
    "a huge length": OK + b"Content-Length: " + b"9" * 30 + b"\r\n\r\nab",
    "a length in hexadecimal": OK + b"Content-Length: 0x2\r\n\r\nab",
    "an empty length": OK + b"Content-Length:\r\n\r\nab",
    "a length that is a word": OK + b"Content-Length: two\r\n\r\nab",
    "gzip as transfer coding": OK + b"Transfer-Encoding: gzip\r\n\r\nab",
    "gzip and chunked": OK + b"Transfer-Encoding: gzip, chunked\r\n\r\n" + END,
    "chunked twice": OK + b"Transfer-Encoding: chunked\r\n" * 2 + b"\r\n" + END,
    "chunked and identity": OK + b"Transfer-Encoding: chunked, identity\r\n\r\n" + END,
    "a chunk size in words": CHUNKS + b"zz\r\nab\r\n" + END,
    "a chunk with a sign": CHUNKS + b"-2\r\nab\r\n" + END,
    "a chunk in 0x": CHUNKS + b"0x2\r\nab\r\n" + END,
    "a huge chunk": CHUNKS + b"f" * 30 + b"\r\nab\r\n" + END,
    "a chunk that is longer": CHUNKS + b"1\r\nab\r\n" + END,
    "a chunk without a size": CHUNKS + b"\r\nab\r\n" + END,
    "a space before the colon": TWO + b"A : b\r\n\r\nab",
    "a header without a colon": TWO + b"A\r\n\r\nab",
    "a header without a name": TWO + b": b\r\n\r\nab",
    "a NUL in a value": TWO + b"A: \x00\r\n\r\nab",
    "a CR in a value": TWO + b"A: b\rc\r\n\r\nab",
    "a NUL in a name": TWO + b"A\x00: b\r\n\r\nab",
    "another protocol": b"HTTP/1.1 101 Go\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n",
    "a large head without an end": OK + b"A: " + b"b" * 200 * KIB,
    "a large head that is complete": TWO + b"A: " + b"b" * 200 * KIB + b"\r\n\r\nab",
    "a large extension": CHUNKS + b"2;" + b"a" * 200 * KIB + b"\r\nab\r\n" + END,
    "large trailers": CHUNKS + b"0\r\n" + b"A: b\r\n" * 40 * KIB + b"\r\n",
}  # fmt: skip

# RFC 9112 lets a client refuse all of these; h11 is more lenient, or means something else.
_STRICTER = {
    "the same length twice": TWO + b"Content-Length: 2\r\n\r\nab",
    "a list of the same length": OK + b"Content-Length: 2, 2\r\n\r\nab",
    "a length and chunks": TWO + b"Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n" + END,
    "a folded header": TWO + b"A: b\r\n c\r\n\r\nab",
    "a control character in a value": TWO + b"A: \x01\r\n\r\nab",
    "line feeds in the head": b"HTTP/1.1 200 OK\nContent-Length: 2\n\nab",
    "a line feed in the head": TWO + b"A: b\n\r\nab",
    "a space behind a chunk size": CHUNKS + b"2 \r\nab\r\n" + END,
    "a trailer that counts a body": CHUNKS + b"2\r\nab\r\n0\r\nContent-Length: 9\r\n\r\n",
    "HTTP/2.0": b"HTTP/2.0 200 OK\r\nContent-Length: 2\r\n\r\nab",
    "HTTP/1.7": b"HTTP/1.7 200 OK\r\nContent-Length: 2\r\n\r\nab",
}  # fmt: skip

RAW_ANSWERS: dict[str, RawAnswer] = {
    **_SOUND,
    **_TRAILING,
    **{name: RawAnswer(raw, None) for name, raw in _REFUSED.items()},
    **{name: RawAnswer(raw, None, h11=True) for name, raw in _STRICTER.items()},
}
