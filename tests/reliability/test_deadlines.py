"""Every call ends by its deadline. The server is silent in real (short) time."""

from __future__ import annotations

import json
import ssl
import time
from typing import Any

import pytest

from kamiwaza import KamiwazaClient, errors
from kamiwaza.config import SDKConfig
from kamiwaza_api.api.models import create_model, list_models
from tests.reliability.fault_server import (
    FaultServer,
    Line,
    Received,
    answer,
    drip,
    head,
    raw,
    serve,
    silence,
)
from tests.reliability.halves import LoopbackHalf

DEADLINE = 0.2
LATE = 5.0  # busy cores may be slow; a missed deadline means ten seconds and more


def read(client: Any) -> Any:
    return client.raw.send(list_models())


def timed(half: LoopbackHalf, url: str, work: Any = read, **options: Any) -> Any:
    """Return the error `work` ends with, if it ends in time."""
    deadline = options.setdefault("deadline", DEADLINE)
    started = time.monotonic()
    error = half.fails(url, work, **options)
    assert time.monotonic() - started < deadline + LATE
    return error


def asked(half: LoopbackHalf, **server: Any) -> tuple[Any, FaultServer]:
    """Return the error of a call that got as far as the server, and the server.

    A machine too busy to send anything within the deadline proves nothing: it gets longer.
    """
    for deadline in (DEADLINE, 5 * DEADLINE, 20 * DEADLINE):
        with FaultServer(**server) as served:
            error = timed(half, served.url, deadline=deadline)
        if served.requests:
            return error, served
    raise AssertionError("the request never arrived")


DRIPS = {
    "status line": drip(b"HTTP/1.1 200 ", b"A"),
    "header": drip(b"HTTP/1.1 200 OK\r\nX-A: "),
    "many headers": drip(b"HTTP/1.1 200 OK\r\n", b"X-A: 1\r\n"),
    "body": drip(head(200, [("Content-Length", "9999")])),
    "body without length": drip(head(200), b"["),
    "chunks": drip(head(200, [("Transfer-Encoding", "chunked")]), b"1\r\n[\r\n"),
    "interim answers": drip(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n"),
    "interim answers at once": drip(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 50, pause=0),
    "silence": silence,
    "silence in the headers": raw(b"HTTP/1.1 200 OK\r\n", then="hold"),
    "silence in the body": raw(head(200, [("Content-Length", "2")]), b"[", then="hold"),
}


@pytest.mark.parametrize("fault", DRIPS.values(), ids=DRIPS)
def test_a_slow_answer_ends_with_the_deadline(half: LoopbackHalf, fault: Any) -> None:
    error, server = asked(half, steps=(fault,))
    assert type(error) is errors.DeadlineExceededError
    assert isinstance(error, TimeoutError)
    assert error.sent
    assert len(server.requests) == len(error.attempts) == 1
    assert error.attempts[0].elapsed >= DEADLINE * 0.9


def test_the_deadline_spans_the_attempts(half: LoopbackHalf) -> None:
    with serve(silence) as server:
        error = timed(half, server.url, timeout=0.08)
    assert isinstance(error, errors.APITimeoutError)
    assert len(server.requests) <= len(error.attempts) <= 3


def test_the_deadline_spans_redirects(half: LoopbackHalf) -> None:
    onward = answer(307, b"", headers=[("Location", "/api/elsewhere")])
    with serve(onward, drip(head(200), b"[")) as server:
        assert type(timed(half, server.url)) is errors.DeadlineExceededError


def slow_reader(line: Line) -> None:
    """Take a body bit by bit, never silent for long."""
    while not line.server_is_closing:
        line.sock.recv(200_000)
        line.wait(0.015)


def test_a_server_that_reads_slowly_is_bounded(half: LoopbackHalf) -> None:
    body = {"name": "m" * 32_000_000}
    with serve(first=slow_reader) as server:
        error = timed(half, server.url, lambda c: c.raw.send(create_model(body=body)))
    assert type(error) is errors.DeadlineExceededError
    assert error.sent


def test_a_handshake_that_never_ends_is_bounded(half: LoopbackHalf) -> None:
    with serve(first=lambda line: line.wait()) as server:
        error = timed(half, server.url.replace("http:", "https:"), max_retries=0)
    assert type(error) is errors.DeadlineExceededError
    assert not error.sent


def test_a_dripping_body_over_tls_is_bounded(
    half: LoopbackHalf, server_tls: ssl.SSLContext, certificate: Any
) -> None:
    with serve(drip(head(200), b"["), tls=server_tls) as server:
        error = timed(half, server.url, ca_bundle=certificate)
    assert type(error) is errors.DeadlineExceededError


def test_waiting_for_a_connection_is_bounded(half: LoopbackHalf) -> None:
    def taken(client: Any) -> Any:
        with client.raw.stream(list_models()), client.raw.stream(list_models()):
            raise AssertionError("there is one place only")

    async def taken_async(client: Any) -> Any:
        async with client.raw.stream(list_models()), client.raw.stream(list_models()):
            raise AssertionError("there is one place only")

    work = taken if half.kind == "sync" else taken_async
    config = SDKConfig(max_streams=1)
    with serve(raw(head(200), b"[", then="hold")) as server:
        error = timed(half, server.url, work, config=config)
    assert type(error) is errors.PoolExhaustedError
    assert not error.sent
    assert len(server.requests) == 1


def test_a_silent_token_endpoint_is_bounded(half: LoopbackHalf) -> None:
    with serve(silence) as server:
        error = timed(half, server.url, api_key=None, username="u", password="long-password")
    assert type(error) is errors.DeadlineExceededError
    assert error.operation == "auth.login"
    assert {request.target for request in server.requests} == {"/api/auth/token"}


def test_a_token_endpoint_is_bounded_by_the_call_that_waits(half: LoopbackHalf) -> None:
    def work(client: Any) -> Any:
        return read(client.with_options(deadline=DEADLINE))

    with serve(silence) as server:
        error = timed(
            half,
            server.url,
            work,
            deadline=30,
            api_key=None,
            username="u",
            password="long-password",
        )
    assert type(error) is errors.DeadlineExceededError


def test_a_failing_token_endpoint_is_not_asked_by_every_attempt_anew(half: LoopbackHalf) -> None:
    busy = answer(503, {}, headers=[("Retry-After", "1")])
    with serve(busy) as server:
        error = half.fails(server.url, read, api_key=None, username="u", password="long-password")
    assert type(error) is errors.ServiceUnavailableError
    assert error.operation == "auth.login"
    assert len(server.requests) == len(error.attempts) == 4


def test_a_stream_outlives_the_deadline_once_its_body_has_begun(half: LoopbackHalf) -> None:
    parts, deadline = 8, 4 * DEADLINE

    def slowly(line: Line) -> None:
        line.send(head(200, [("Content-Length", str(parts))]))
        for _ in range(parts):
            line.send(b"x")
            line.wait(deadline / 4)

    def work(client: Any) -> Any:
        with client.raw.stream(list_models()) as found:
            return b"".join(found.iter_bytes())

    async def work_async(client: Any) -> Any:
        async with client.raw.stream(list_models()) as found:
            return b"".join([piece async for piece in found.iter_bytes()])

    with serve(slowly) as server:
        chosen = work if half.kind == "sync" else work_async
        assert half.run(server.url, chosen, deadline=deadline) == b"x" * parts


def test_the_headers_of_a_stream_are_bound_by_the_deadline(half: LoopbackHalf) -> None:
    def work(client: Any) -> Any:
        with client.raw.stream(list_models()):
            raise AssertionError

    async def work_async(client: Any) -> Any:
        async with client.raw.stream(list_models()):
            raise AssertionError

    with serve(drip(b"HTTP/1.1 200 OK\r\nX-A: ")) as server:
        error = timed(half, server.url, work if half.kind == "sync" else work_async)
    assert type(error) is errors.DeadlineExceededError


def test_one_slow_call_does_not_hurry_another() -> None:
    """The deadline belongs to the call: the next one on the same connection has its own."""

    def script(request: Received) -> Any:
        return silence if request.target.endswith("/slow") else answer(200, json.dumps([1]))

    with serve(script=script) as server, KamiwazaClient(server.url, api_key="k" * 8) as client:
        with pytest.raises(errors.DeadlineExceededError):
            client.with_options(deadline=0.2).request("GET", "/slow")
        assert client.request("GET", "/models/") == [1]
