"""Faults of a server: how often a call is repeated, and the error that it raises."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib
from collections.abc import Callable
from typing import Any

import pytest

from kamiwaza import errors
from kamiwaza.config import SDKConfig
from kamiwaza.http.untyped_request import untyped_request
from kamiwaza_api.api.models import create_model, delete_model, list_models, search_models
from tests.reliability.fault_server import (
    Step,
    answer,
    close,
    drip,
    endless,
    head,
    raw,
    reset,
    serve,
    silence,
)
from tests.reliability.halves import LoopbackHalf

MODEL = "5c0e6a5e-5f7e-4b43-9c0e-0c5a3a6f1a11"
FOUND = {"results": [], "total_results": 0}
PAGE = answer(502, "<html><title>502 Bad Gateway</title><p>nginx</html>", kind="text/html")
ZIPPED = [("Content-Encoding", "gzip")]

Work = Callable[[Any], Any]


def read(client: Any) -> Any:
    return client.raw.send(list_models())


def write(client: Any) -> Any:
    return client.raw.send(create_model(body={"name": "m"}))


def search(client: Any) -> Any:
    return client.raw.send(search_models(body={"query": "m"}))


def remove(client: Any) -> Any:
    return client.raw.send(delete_model(MODEL))


CUTS: dict[str, Step] = {
    "closed before the headers": close,
    "reset before the headers": reset,
    "cut in the status line": raw(b"HTTP/1.1 2"),
    "cut in the headers": raw(b"HTTP/1.1 200 OK\r\nContent-Ty"),
    "reset in the headers": raw(b"HTTP/1.1 200 OK\r\nContent-Ty", then="reset"),
    "cut in the body": answer(200, b"[]", length=10),
    "reset in the body": raw(head(200, [("Content-Length", "10")]), b"[", then="reset"),
    "cut in a chunk": raw(head(200, [("Transfer-Encoding", "chunked")]), b"a\r\n[1"),
    "cut between chunks": raw(head(200, [("Transfer-Encoding", "chunked")]), b"1\r\n[\r\n"),
    "cut without a length": raw(head(200), b'[{"id": 1'),
    "gzip cut": answer(200, gzip.compress(b"[" + b" " * 999 + b"]", mtime=0)[:-9], headers=ZIPPED),
    "broken chunk size": raw(head(200, [("Transfer-Encoding", "chunked")]), b"zz\r\n"),
    "two lengths": raw(head(200, [("Content-Length", "2"), ("Content-Length", "3")]), b"[]"),
    "not HTTP": raw(b"SSH-2.0-OpenSSH_9.2p1\r\n"),
    "TLS alert": raw(b"\x15\x03\x01\x00\x02\x02\x46"),
    "status 99": raw(b"HTTP/1.1 099 No\r\nContent-Length: 0\r\n\r\n"),
    "header without end": endless(b"HTTP/1.1 200 OK\r\nX-A: ", b"a" * 65536),
    "one header of 200 kB": answer(200, headers=[("X-A", "a" * 200_000)]),
    "header with a NUL": raw(b"HTTP/1.1 200 OK\r\nX-A: \x00\r\nContent-Length: 2\r\n\r\n[]"),
}


@pytest.mark.parametrize("fault", CUTS.values(), ids=CUTS)
def test_reading_survives_a_cut(half: LoopbackHalf, fault: Step) -> None:
    with serve(fault, answer()) as server:
        assert half.run(server.url, read) == []
    assert len(server.requests) == 2


@pytest.mark.parametrize("fault", CUTS.values(), ids=CUTS)
def test_writing_is_sent_once_when_the_answer_is_cut(half: LoopbackHalf, fault: Step) -> None:
    with serve(fault) as server:
        error = half.fails(server.url, write)
    assert isinstance(error, errors.ConnectionInterruptedError)
    assert error.sent
    assert len(server.requests) == len(error.attempts) == 1


def test_a_cut_that_lasts_ends_with_the_attempts_on_the_error(half: LoopbackHalf) -> None:
    with serve(reset) as server:
        error = half.fails(server.url, read)
    assert type(error) is errors.ConnectionInterruptedError
    assert len(server.requests) == 4
    assert [(a.number, a.status, a.error) for a in error.attempts] == [
        (n, None, "ConnectionInterruptedError") for n in (1, 2, 3, 4)
    ]
    assert [a.delay is None for a in error.attempts] == [False, False, False, True]
    assert error.operation == "models.list_models"
    assert "4 attempts" in str(error)


@pytest.mark.parametrize("work", [search, remove])
def test_what_is_safe_to_repeat_is_repeated_after_a_cut(half: LoopbackHalf, work: Work) -> None:
    with serve(reset, answer(200, FOUND if work is search else None)) as server:
        half.run(server.url, work)
    assert len(server.requests) == 2
    assert server.requests[0].body == server.requests[1].body


@pytest.mark.parametrize("work", [read, write, search, remove])
def test_everything_is_repeated_when_nobody_listens(half: LoopbackHalf, work: Work) -> None:
    server = serve()
    server.refuse_connections()
    error = half.fails(server.url, work)
    assert type(error) is errors.APIConnectionError
    assert not error.sent
    assert len(error.attempts) == 4
    assert "KAMIWAZA_BASE_URL" in str(error)


def test_an_unknown_host_is_our_error(half: LoopbackHalf) -> None:
    error = half.fails("http://no-such-host.invalid", read, max_retries=1)
    assert type(error) is errors.APIConnectionError
    assert len(error.attempts) == 2


REPEATED_READING = (408, 425, 429, 502, 503, 504)
STATUSES = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.ResourceNotFoundError,
    408: errors.APIStatusError,
    409: errors.ConflictError,
    410: errors.GoneError,
    412: errors.PreconditionFailedError,
    418: errors.APIStatusError,
    422: errors.ValidationError,
    423: errors.LockedError,
    425: errors.APIStatusError,
    429: errors.RateLimitError,
    499: errors.APIStatusError,
    501: errors.NotSupportedByServerError,
    502: errors.BadGatewayError,
    503: errors.ServiceUnavailableError,
    504: errors.GatewayTimeoutError,
    520: errors.ServerError,
    599: errors.ServerError,
    600: errors.ServerError,
    999: errors.ServerError,
}


@pytest.mark.parametrize(("status", "kind"), STATUSES.items())
def test_a_status_becomes_its_error_and_is_repeated_as_the_policy_says(
    half: LoopbackHalf, status: int, kind: type[errors.APIStatusError]
) -> None:
    with serve(answer(status, {"detail": "not today"})) as server:
        error = half.fails(server.url, read)
        reads = len(server.requests)
        half.fails(server.url, write)
    assert type(error) is kind
    assert (error.status_code, error.message) == (status, "not today")
    assert reads == len(error.attempts) == (4 if status in REPEATED_READING else 1)
    assert len(server.requests) - reads == (4 if status == 429 else 1)


def test_500_is_repeated_once_and_only_for_reading(half: LoopbackHalf) -> None:
    for work, expected in ((read, 2), (write, 1), (search, 1), (remove, 1)):
        with serve(answer(500, {"detail": "boom"})) as server:
            error = half.fails(server.url, work)
        assert type(error) is errors.ServerError
        assert len(server.requests) == len(error.attempts) == expected


@pytest.mark.parametrize("status", [200, 201, 202, 204, 206, 226, 299])
def test_any_2xx_is_success(half: LoopbackHalf, status: int) -> None:
    step = raw(head(status), then="open") if status == 204 else answer(status)
    with serve(step) as server:
        assert half.run(server.url, lambda c: c.request("GET", "/models/")) in ([], None)


def test_a_gateway_page_is_repeated_for_reading_and_shown_in_short(half: LoopbackHalf) -> None:
    with serve(PAGE) as server:
        error = half.fails(server.url, read)
        assert type(error) is errors.BadGatewayError
        assert "502 Bad Gateway" in str(error)
        assert "<" not in str(error)
        assert len(server.requests) == 4
        half.fails(server.url, write)
    assert len(server.requests) == 5


def test_an_enormous_page_leaves_a_short_error(half: LoopbackHalf) -> None:
    page = b"<html><h1>" + b"Error " * 400_000
    with serve(answer(400, page, kind="text/html")) as server:
        assert len(str(half.fails(server.url, read))) < 2_500


@pytest.mark.parametrize("status", [200, 404])
def test_a_web_page_for_an_answer_says_what_is_wrong(half: LoopbackHalf, status: int) -> None:
    with serve(answer(status, "<!doctype html>", kind="text/html; charset=utf-8")) as server:
        error = half.fails(server.url, read)
    assert type(error) is errors.NonAPIResponseError
    assert error.status_code == status
    assert "/api" in str(error)
    assert len(server.requests) == 1


def test_a_web_page_may_be_a_file(half: LoopbackHalf) -> None:
    page = b"<!doctype html>"
    download = untyped_request("GET", "/files/1", answer="bytes")
    named = [("Content-Disposition", 'attachment; filename="report.html"')]
    with serve(answer(200, page, kind="text/html", headers=named)) as server:
        assert half.run(server.url, lambda c: c.raw.send(download)) == page
    with serve(answer(200, page, kind="text/html")) as server:
        error = half.fails(server.url, lambda c: c.raw.send(download))
    assert type(error) is errors.NonAPIResponseError


BROKEN = {
    "empty": b"",
    "words": b"it worked",
    "half": b'[{"id":',
    "not UTF-8": b'["\xff\xfe"]',
    "another type": b'{"a": 1}',
    "number": b"17",
    "deep": b"[" * 100_000 + b"]" * 100_000,
    "huge integer": b"[" + b"9" * 5_000 + b"]",
    "members missing": b"[{}, {}]",
    "NUL": b"\x00",
}


@pytest.mark.parametrize("body", BROKEN.values(), ids=BROKEN)
def test_what_is_no_answer_is_our_error_at_once(half: LoopbackHalf, body: bytes) -> None:
    with serve(answer(200, body)) as server:
        error = half.fails(server.url, read)
    assert isinstance(error, errors.ResponseValidationError)
    assert error.operation == "models.list_models"
    assert len(server.requests) == 1


def test_bytes_that_are_no_utf_8_are_replaced_outside_the_contract(half: LoopbackHalf) -> None:
    with serve(answer(200, BROKEN["not UTF-8"])) as server:
        found = half.run(server.url, lambda c: c.request("GET", "/models/"))
    assert found == ["\ufffd\ufffd"]


@pytest.mark.parametrize("name", ["words", "half", "deep", "NUL"])
def test_what_is_not_json_is_our_error_also_outside_the_contract(
    half: LoopbackHalf, name: str
) -> None:
    with serve(answer(200, BROKEN[name])) as server:
        error = half.fails(server.url, lambda c: c.request("GET", "/models/"))
    assert isinstance(error, errors.ResponseValidationError)


@pytest.mark.parametrize("body", [b'"\\ud800"', b"\xef\xbb\xbf[]", b'{"a":1,"a":2}', b"NaN"])
def test_odd_json_is_read_or_refused_but_never_crashes(half: LoopbackHalf, body: bytes) -> None:
    with serve(answer(200, body)) as server:
        for work in (read, lambda c: c.request("GET", "/models/")):
            try:
                half.run(server.url, work)
            except errors.KamiwazaError as error:
                str(error).encode()
    assert len(server.requests) == 2


ERROR_BODIES = {
    "empty": b"",
    "deep": b"[" * 100_000,
    "not UTF-8": b'{"detail": "\xff"}',
    "surrogate": b'{"detail": "\\ud800"}',
    "list": b"[1, 2]",
    "nested": b'{"detail": {"detail": {"detail": 1}}}',
    "odd fields": b'{"detail": [1, {"loc": 3, "msg": null}, {"loc": [{}]}]}',
    "number": b"3",
}


@pytest.mark.parametrize("body", ERROR_BODIES.values(), ids=ERROR_BODIES)
def test_the_status_counts_whatever_the_error_says(half: LoopbackHalf, body: bytes) -> None:
    with serve(answer(409, body)) as server:
        assert type(half.fails(server.url, write)) is errors.ConflictError


@pytest.mark.parametrize(
    "fault",
    [
        answer(409, b"{}", length=100),
        answer(409, b"garbage", headers=ZIPPED),
        answer(409, b"garbage", headers=[("Content-Encoding", "br")]),
        raw(head(409, [("Content-Length", "10")]), b"{", then="reset"),
        raw(head(409, [("Transfer-Encoding", "chunked")]), b"zz\r\n"),
    ],
)
def test_the_status_counts_however_its_body_breaks(half: LoopbackHalf, fault: Step) -> None:
    with serve(fault) as server:
        assert type(half.fails(server.url, write)) is errors.ConflictError


def test_an_endless_error_page_is_read_up_to_a_limit(half: LoopbackHalf) -> None:
    with serve(endless(head(404, [("Content-Type", "application/json")]), b"a" * 65536)) as server:
        error = half.fails(server.url, read)
    assert type(error) is errors.ResourceNotFoundError
    assert len(error.body) <= 64_000


def test_a_dripping_error_page_ends_with_the_deadline(half: LoopbackHalf) -> None:
    with serve(drip(head(429, [("Content-Length", "9999")]))) as server:
        error = half.fails(server.url, read, deadline=0.3)
    assert type(error) is errors.RateLimitError
    assert len(server.requests) == 1


ENCODED = {
    "gzip": answer(200, b"garbage!", headers=ZIPPED),
    "gzip then garbage": answer(200, gzip.compress(b"[]", mtime=0) + b"garbage!", headers=ZIPPED),
    "deflate": answer(200, b"garbage!", headers=[("Content-Encoding", "deflate")]),
    "broken later": answer(
        200, zlib.compress(b"[" * 50)[:12] + b"\xff" * 20, headers=[("Content-Encoding", "deflate")]
    ),
    "br": answer(200, b"garbage!", headers=[("Content-Encoding", "br")]),
    "twice": answer(200, b"garbage!", headers=[("Content-Encoding", "gzip, gzip")]),
}


@pytest.mark.parametrize("fault", ENCODED.values(), ids=ENCODED)
def test_an_encoding_that_is_broken_or_was_not_asked_for_is_our_error(
    half: LoopbackHalf, fault: Step
) -> None:
    with serve(fault) as server:
        assert isinstance(half.fails(server.url, read), errors.ResponseValidationError)
    assert len(server.requests) == 1
    assert server.requests[0].header("accept-encoding") == "gzip, deflate"


def _raw_deflate(data: bytes) -> bytes:
    engine = zlib.compressobj(wbits=-15)
    return engine.compress(data) + engine.flush()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("gzip", gzip.compress(b"[", mtime=0) + gzip.compress(b"]", mtime=0)),
        ("deflate", zlib.compress(b"[]")),
        ("deflate", _raw_deflate(b"[" + b" " * 2**20 + b"]")),
        ("gzip", gzip.compress(b"[" + b" " * 2**20 + b"]", mtime=0)),
        ("identity", b"[]"),
    ],
)
def test_encodings_that_were_asked_for_are_read_whole(
    half: LoopbackHalf, name: str, data: bytes
) -> None:
    with serve(answer(200, data, headers=[("Content-Encoding", name)])) as server:
        assert half.run(server.url, read) == []


def _streamed(client: Any) -> Any:
    if hasattr(client, "aclose"):
        return _streamed_async(client)
    with client.raw.stream(list_models()) as found:
        return [len(piece) for piece in found.iter_bytes()]


async def _streamed_async(client: Any) -> Any:
    async with client.raw.stream(list_models()) as found:
        return [len(piece) async for piece in found.iter_bytes()]


def test_a_decompression_bomb_is_bounded(half: LoopbackHalf) -> None:
    bomb = gzip.compress(bytes(64 * 2**20), mtime=0)
    config = SDKConfig(max_response_bytes=2**20)
    with serve(answer(200, bomb, headers=ZIPPED)) as server:
        error = half.fails(server.url, read, config=config)
        assert type(error) is errors.ResponseTooLargeError
        assert "max_response_bytes" in str(error)
        assert len(server.requests) == 1
        tracemalloc.start()
        try:
            pieces = half.run(server.url, _streamed)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert peak < 8 * 2**20
    assert sum(pieces) == 64 * 2**20
    assert max(pieces) <= 2**18


def test_an_answer_without_end_is_bounded(half: LoopbackHalf) -> None:
    with serve(endless(head(200), b"[" * 65536)) as server:
        error = half.fails(server.url, read, config=SDKConfig(max_response_bytes=2**20))
    assert type(error) is errors.ResponseTooLargeError


@pytest.mark.parametrize(
    "fault",
    [
        raw(head(200, [("Content-Length", "10")]), b"[", then="reset"),
        answer(200, gzip.compress(b"[" * 1000, mtime=0)[:-9], headers=ZIPPED),
        answer(200, b"[]", length=10),
    ],
)
def test_a_stream_that_is_cut_says_so(half: LoopbackHalf, fault: Step) -> None:
    with serve(fault) as server:
        error = half.fails(server.url, _streamed)
    assert type(error) is errors.ConnectionInterruptedError
    assert error.operation == "models.list_models"
    assert len(server.requests) == 1


def test_a_stream_that_falls_silent_says_so(half: LoopbackHalf) -> None:
    with serve(raw(head(200, [("Content-Length", "10")]), b"[", then="hold")) as server:
        assert type(half.fails(server.url, _streamed, timeout=0.2)) is errors.APITimeoutError


def test_silence_is_a_timeout_repeated_for_reading_only(half: LoopbackHalf) -> None:
    with serve(silence, answer()) as server:
        assert half.run(server.url, read, timeout=0.2) == []
    assert len(server.requests) == 2
    with serve(silence) as server:
        error = half.fails(server.url, write, timeout=0.2)
    assert type(error) is errors.APITimeoutError
    assert error.sent
    assert len(server.requests) == 1


def test_an_idle_connection_that_the_server_closed_is_replaced(half: LoopbackHalf) -> None:
    # The server says nothing of closing; the client finds out when it wants to use it again.
    def first(client: Any) -> Any:
        return client.request("POST", "/anything", json={})

    def second(client: Any) -> Any:
        server.wait_for_lines()
        return first(client)

    with serve(raw(head(200, [("Content-Length", "2")]), b"[]")) as server:
        assert half.run(server.url, half.sequence(first, second)) == [[], []]
    assert len(server.requests) == server.connections == 2
