"""No value of a request can add a header or a second request."""

from __future__ import annotations

import h11
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamiwaza.network.http1.request_head import RequestHead, UnsendableRequestError, request_head

HOST = (b"Host", b"kamiwaza.test")


def head(
    *headers: tuple[bytes, bytes], method: bytes = b"GET", target: bytes = b"/x"
) -> RequestHead:
    return request_head(method, target, [HOST, *headers])


def test_the_bytes() -> None:
    found = head((b"Accept", b"a/b; q=1"), (b"X-Empty", b""), target=b"/x?a=%20b")
    assert found.data == (
        b"GET /x?a=%20b HTTP/1.1\r\nHost: kamiwaza.test\r\nAccept: a/b; q=1\r\nX-Empty: \r\n\r\n"
    )
    assert (found.length, found.keep_alive) == (0, True)


def test_percent_signs_are_plain_characters() -> None:
    found = head((b"X%b%%", b"%s"), method=b"A%b", target=b"/%25")
    assert found.data == b"A%b /%25 HTTP/1.1\r\nHost: kamiwaza.test\r\nX%b%%: %s\r\n\r\n"


def test_values_that_are_not_printable_but_allowed() -> None:
    found = head((b"A", b"b\tc"), (b"D", b"\xa0\xad\x80"))
    assert found.data.endswith(b"\r\nA: b\tc\r\nD: \xa0\xad\x80\r\n\r\n")


@pytest.mark.parametrize(
    ("headers", "length"),
    [
        ([], 0),
        ([(b"Content-Length", b"12")], 12),
        ([(b"content-length", b"0")], 0),
        ([(b"Transfer-Encoding", b"chunked")], None),
        ([(b"TRANSFER-ENCODING", b"Chunked")], None),
    ],
)
def test_how_the_body_ends(headers: list[tuple[bytes, bytes]], length: int | None) -> None:
    assert head(*headers).length == length


@pytest.mark.parametrize("value", [b"close", b"Close", b"x, close", b"close,x"])
def test_a_request_may_end_the_connection(value: bytes) -> None:
    assert not head((b"Connection", value)).keep_alive
    assert head((b"Connection", b"keep-alive")).keep_alive


INJECTED = b"b\r\nX-Added: 1"
UNSENDABLE: dict[str, tuple[bytes, bytes, tuple[tuple[bytes, bytes], ...]]] = {
    "a header in a value": (b"GET", b"/", (HOST, (b"A", INJECTED))),
    "a request in a value": (b"GET", b"/", (HOST, (b"A", b"b\r\n\r\nGET / HTTP/1.1"))),
    "a line feed in a value": (b"GET", b"/", (HOST, (b"A", b"b\nX: 1"))),
    "a carriage return in a value": (b"GET", b"/", (HOST, (b"A", b"b\rX: 1"))),
    "a line break behind a value": (b"GET", b"/", (HOST, (b"A", b"b\r\n"))),
    "a line break before a value": (b"GET", b"/", (HOST, (b"A", b"\r\nb"))),
    "a NUL in a value": (b"GET", b"/", (HOST, (b"A", b"b\x00"))),
    "DEL in a value": (b"GET", b"/", (HOST, (b"A", b"b\x7f"))),
    "a space before a value": (b"GET", b"/", (HOST, (b"A", b" b"))),
    "a space behind a value": (b"GET", b"/", (HOST, (b"A", b"b "))),
    "a header in a name": (b"GET", b"/", (HOST, (b"A: b\r\nC", b"d"))),
    "a colon in a name": (b"GET", b"/", (HOST, (b"A:", b"b"))),
    "a space in a name": (b"GET", b"/", (HOST, (b"A ", b"b"))),
    "a name that folds": (b"GET", b"/", (HOST, (b" A", b"b"))),
    "an empty name": (b"GET", b"/", (HOST, (b"", b"b"))),
    "a name outside of ASCII": (b"GET", b"/", (HOST, (b"\xe9", b"b"))),
    "a header in the target": (b"GET", b"/ HTTP/1.1\r\nX: 1", (HOST,)),
    "a space in the target": (b"GET", b"/a b", (HOST,)),
    "an empty target": (b"GET", b"", (HOST,)),
    "a target outside of ASCII": (b"GET", b"/\xe9", (HOST,)),
    "a target in the method": (b"GET /", b"/", (HOST,)),
    "a line break in the method": (b"GET\r\n", b"/", (HOST,)),
    "an empty method": (b"", b"/", (HOST,)),
    "no host": (b"GET", b"/", ((b"A", b"b"),)),
    "no headers": (b"GET", b"/", ()),
    "two hosts": (b"GET", b"/", (HOST, HOST)),
    "two lengths": (b"POST", b"/", (HOST, (b"Content-Length", b"1"), (b"content-length", b"1"))),
    "a length that is no number": (b"POST", b"/", (HOST, (b"Content-Length", b"1_0"))),
    "a negative length": (b"POST", b"/", (HOST, (b"Content-Length", b"-1"))),
    "a length and chunks": (
        b"POST", b"/", (HOST, (b"Content-Length", b"1"), (b"Transfer-Encoding", b"chunked")),
    ),
    "another coding": (b"POST", b"/", (HOST, (b"Transfer-Encoding", b"gzip, chunked"))),
    "a coding twice": (b"POST", b"/", (HOST, *[(b"Transfer-Encoding", b"chunked")] * 2)),
}  # fmt: skip


@pytest.mark.parametrize("name", UNSENDABLE)
def test_what_cannot_be_sent(name: str) -> None:
    method, target, headers = UNSENDABLE[name]
    with pytest.raises(UnsendableRequestError) as caught:
        request_head(method, target, headers)
    assert "b" not in str(caught.value).split("'")[1:]


_BYTES = st.binary(max_size=6) | st.sampled_from([b"A", b"b c", b"\r\n", b"a\r\nB: c", b"\xff"])


@given(method=_BYTES, target=_BYTES, fields=st.lists(st.tuples(_BYTES, _BYTES), max_size=3))
def test_a_server_reads_exactly_what_was_given(
    method: bytes, target: bytes, fields: list[tuple[bytes, bytes]]
) -> None:
    try:
        found = request_head(method, target, [HOST, *fields])
    except UnsendableRequestError:
        return
    server = h11.Connection(h11.SERVER)
    server.receive_data(found.data)
    request = server.next_event()
    assert isinstance(request, h11.Request)
    assert (request.method, request.target) == (method, target)
    assert request.headers.raw_items() == [HOST, *fields]
    assert server.trailing_data == (b"", False)
