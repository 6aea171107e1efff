"""Connections without a proxy: what is sent, when sending stops, and reuse."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import httpcore
import httpx
import pytest

from kamiwaza import errors
from kamiwaza.network import async_byte_stream
from kamiwaza.network.async_byte_stream import AsyncByteStream
from tests.reliability.fault_server import Line, answer, head, raw, serve
from tests.reliability.halves import LoopbackHalf

Outcome = httpx.Response | Exception


def request(*arguments: Any, **options: Any) -> Callable[[Any], Any]:
    """Return work that makes a request through httpx; exceptions are returned."""

    def work(transport: Any) -> Any:
        http = transport.http_client()
        if isinstance(http, httpx.AsyncClient):
            return later(http)
        try:
            return http.request(*arguments, **options)
        except Exception as error:
            return error

    async def later(http: httpx.AsyncClient) -> Outcome:
        content = options.get("content")
        given = {"content": aiter(content)} if isinstance(content, Pieces) else {}
        try:
            return await http.request(*arguments, **{**options, **given})
        except Exception as error:
            return error

    return work


class Pieces:
    """A body in pieces."""

    def __init__(self, *pieces: bytes) -> None:
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._pieces)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            yield piece


@pytest.mark.parametrize("size", [0, 1, 2**14, 2**14 + 1, 2**16, 2**20 + 1])
def test_a_body_arrives_whole(half: LoopbackHalf, size: int) -> None:
    body = bytes(range(256)) * (size // 256) + b"x" * (size % 256)
    with serve(answer()) as server:
        half.run_transport(server.url, request("POST", server.url, content=body))
    assert server.requests[0].body == body


@pytest.mark.parametrize(
    "pieces", [[], [b""], [b"a", b"", b"b"], [b"x" * 2**14, b"y" * 2**17], [b"z" * 999] * 200]
)
@pytest.mark.parametrize("sized", [True, False], ids=["length", "chunked"])
def test_a_body_in_pieces_arrives_whole(
    half: LoopbackHalf, pieces: list[bytes], sized: bool
) -> None:
    body = b"".join(pieces)
    fields = {"Content-Length": str(len(body))} if sized else {"Transfer-Encoding": "chunked"}
    with serve(answer()) as server:
        post = request("POST", server.url, content=Pieces(*pieces), headers=fields)
        found = half.run_transport(server.url, half.sequence(post, post))
        assert [response.status_code for response in found] == [200, 200]
    assert [received.body for received in server.requests] == [body, body]
    assert server.connections == 1


@pytest.mark.parametrize("length", ["1", "3"])
@pytest.mark.parametrize("body", [b"ab", Pieces(b"a", b"b")], ids=["bytes", "pieces"])
def test_a_body_of_another_length_is_not_sent_as_one(
    half: LoopbackHalf, length: str, body: Any
) -> None:
    with serve(answer()) as server:
        post = request("POST", server.url, content=body, headers={"Content-Length": length})
        found, after = half.run_transport(
            server.url, half.sequence(post, request("GET", f"{server.url}/after"))
        )
    assert isinstance(found, httpx.LocalProtocolError)
    assert after.status_code == 200
    assert [received.target for received in server.requests if not received.body] == ["/after"]


@pytest.mark.parametrize(
    "value", [b"a\r\nX-Added: 1", b"a\nX-Added: 1", b"a\r\n\r\nGET / HTTP/1.1"]
)
def test_a_header_cannot_add_another(half: LoopbackHalf, value: bytes) -> None:
    with serve(answer()) as server:
        found = half.run_transport(
            server.url, request("GET", server.url, headers=[(b"X-Given", value)])
        )
    assert isinstance(found, httpx.LocalProtocolError)
    assert server.requests == []


def test_a_request_may_end_its_connection(half: LoopbackHalf) -> None:
    with serve(answer()) as server:
        get = request("GET", server.url, headers={"Connection": "close"})
        half.run_transport(server.url, half.sequence(get, get))
    assert server.connections == 2


def test_an_answer_during_the_body_ends_the_upload(half: LoopbackHalf) -> None:
    """Also if the server neither reads on nor closes the connection."""

    def step(line: Line) -> None:
        line.sock.recv(100)
        line.send(head(413, [("Content-Length", "0")]))
        line.wait()

    with serve(first=step) as server:
        post = request("POST", server.url, content=Pieces(*[b"x" * 2**16] * 1_000))
        found = half.run_transport(server.url, post)
    assert found.status_code == 413


def test_informational_answers_during_the_body_do_not(half: LoopbackHalf) -> None:
    def step(line: Line) -> None:
        line.send(b"HTTP/1.1 100 Continue\r\n\r\n" * 3)

    with serve(answer(), first=step) as server:
        post = request("POST", server.url, content=Pieces(*[b"x" * 2**16] * 20))
        found = half.run_transport(server.url, post)
    assert found.status_code == 200
    assert len(server.requests[0].body) == 20 * 2**16


def test_a_server_that_reads_nothing_is_a_timeout(half: LoopbackHalf) -> None:
    def step(line: Line) -> None:
        line.sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        line.wait()

    with serve(first=step) as server:
        post = request("POST", server.url, content=b"x" * 2**24, timeout=0.2)
        assert isinstance(half.run_transport(server.url, post), httpx.WriteTimeout)


def test_a_server_that_never_ends_the_handshake_is_a_timeout(half: LoopbackHalf) -> None:
    with serve(first=Line.wait) as server:
        url = server.url.replace("http:", "https:")
        found = half.run_transport(url, request("GET", url, timeout=0.2))
    assert isinstance(found, httpx.ConnectTimeout)


def test_a_server_that_ends_the_handshake_early_is_an_error(half: LoopbackHalf) -> None:
    with serve(first=Line.close) as server:
        url = server.url.replace("http:", "https:")
        error = half.fails(url, lambda client: client.request("GET", "/x"), max_retries=0)
    assert isinstance(error, errors.APIConnectionError)


@pytest.mark.parametrize("secured", [False, True], ids=["http", "https"])
def test_a_large_answer_is_read_whole_however_late(
    secured: bool, server_tls: ssl.SSLContext, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A connection of an event loop holds only so much that nobody has asked for."""
    monkeypatch.setattr(async_byte_stream, "_HIGH_WATER", 2**16)
    held = most = 0
    arrived, read_next = AsyncByteStream.buffer_updated, AsyncByteStream.read

    def counted(self: AsyncByteStream, nbytes: int) -> None:
        nonlocal held, most
        held += nbytes
        most = max(most, held)
        arrived(self, nbytes)

    async def taken(self: AsyncByteStream, timeout: float | None) -> bytes:
        nonlocal held
        data = await read_next(self, timeout)
        held = 0
        return data

    monkeypatch.setattr(AsyncByteStream, "buffer_updated", counted)
    monkeypatch.setattr(AsyncByteStream, "read", taken)
    body = bytes(range(256)) * 2**14
    started = threading.Event()

    def step(line: Line) -> None:
        line.send(head(200, [("Content-Length", str(len(body)))]) + body[: 2**16])
        started.set()
        line.send(body[2**16 :])

    async def read(transport: Any) -> bytes:
        http = transport.http_client()
        async with http.stream("GET", transport.base_url) as response:
            assert await asyncio.to_thread(started.wait, 10)
            await asyncio.sleep(0)
            return b"".join([piece async for piece in response.aiter_raw()])

    half = LoopbackHalf("async")
    with serve(step, tls=server_tls if secured else None) as server:
        assert half.run_transport(server.url, read, ca_bundle=str(certificate)) == body
    assert most <= 2**16 + 2**15


def test_without_httptools_httpcore_connects(
    half: LoopbackHalf, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kamiwaza.network.http1 import llhttp

    monkeypatch.setattr(llhttp, "AVAILABLE", False)
    with serve(raw(head(200, [("Content-Length", "2")]), b"[]", then="open")) as server:
        read = request("GET", server.url)
        found = half.run_transport(server.url, half.sequence(read, read))
    assert [response.content for response in found] == [b"[]", b"[]"]
    assert server.connections == 1


def test_a_tool_that_replaces_httpcores_connections_answers(
    half: LoopbackHalf, monkeypatch: pytest.MonkeyPatch
) -> None:
    """respx does; calls before and after it go to the server."""
    canned = httpcore.Response(200, content=httpx.ByteStream(b'"canned"'))

    def replaced(self: object, request: httpcore.Request) -> httpcore.Response:
        return canned

    async def replaced_async(self: object, request: httpcore.Request) -> httpcore.Response:
        return canned

    def patch(client: Any) -> Any:
        monkeypatch.setattr(httpcore.HTTPConnection, "handle_request", replaced)
        monkeypatch.setattr(httpcore.AsyncHTTPConnection, "handle_async_request", replaced_async)
        return call(client)

    def undo(client: Any) -> Any:
        monkeypatch.undo()
        return call(client)

    def call(client: Any) -> Any:
        return client.request("GET", "/x")

    with serve(answer(200, b'"real"')) as server:
        found = half.run(server.url, half.sequence(call, patch, undo))
    assert found == ["real", "canned", "real"]
    assert len(server.requests) == 2
