"""Bytes after an answer are never read as the answer to the next call."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from pathlib import Path
from typing import Any

import pytest

from tests.reliability.fault_server import FaultServer, Line, Received, answer, head, serve
from tests.reliability.halves import LoopbackHalf

STRAY = head(200, [("Content-Type", "application/json"), ("Content-Length", "17")])
STRAY += b'{"stray": "text"}'
SOUND = head(200, [("Content-Type", "application/json"), ("Content-Length", "2")]) + b"{}"
CHUNKED = head(200, [("Content-Type", "application/json"), ("Transfer-Encoding", "chunked")])
CHUNKED += b"2\r\n{}\r\n0\r\n\r\n"

BEFORE = {
    "a sound answer": ("GET", SOUND),
    "the last chunk": ("GET", CHUNKED),
    "an answer without a body": ("GET", head(204)),
    "an answer without a body that counts one": ("GET", head(204, [("Content-Length", "17")])),
    "an answer without a body that says so": ("GET", head(204, [("Content-Length", "0")])),
}


class Stray:
    """Answers the first request and sends more behind that, the others properly.

    `manner`: in one piece with the answer, byte by byte right behind it, or when it is told to,
    after the answer was handed over.
    """

    def __init__(self, first: bytes, manner: str) -> None:
        self._first, self._manner = first, manner
        self.answered, self.sent = threading.Event(), threading.Event()
        if manner != "later":
            self.answered.set()

    def script(self, request: Received) -> Any:
        if request.target.endswith("/first"):
            return self._step
        return answer(200, {"asked": request.target.rpartition("/")[2]})

    def _step(self, line: Line) -> None:
        try:
            self._send(line)
        finally:
            # The client may hang up at the first byte that it did not expect.
            self.sent.set()

    def _send(self, line: Line) -> None:
        line.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self._manner == "whole":
            line.send(self._first + STRAY)
        elif self._manner == "bytewise":
            for byte in self._first + STRAY:
                line.send(bytes([byte]))
        else:
            line.send(self._first)
            self.answered.wait(10)
            line.send(STRAY)

    def calls(self, half: LoopbackHalf, method: str) -> Any:
        """Return work that makes the first call, lets the rest arrive, and makes two more."""

        def work(client: Any) -> Any:
            client.request(method, "/first")
            self.answered.set()
            assert self.sent.wait(10)
            return [client.request("GET", "/second"), client.request("GET", "/third")]

        async def work_async(client: Any) -> Any:
            await client.request(method, "/first")
            self.answered.set()
            assert await asyncio.to_thread(self.sent.wait, 10)
            return [await client.request("GET", "/second"), await client.request("GET", "/third")]

        return work if half.kind == "sync" else work_async


def check(
    half: LoopbackHalf, stray: Stray, server: FaultServer, method: str, **options: Any
) -> None:
    found = half.run(server.url, stray.calls(half, method), max_retries=0, **options)
    assert found == [{"asked": "second"}, {"asked": "third"}]
    assert [request.connection for request in server.requests] == [1, 2, 2]


@pytest.mark.parametrize("manner", ["whole", "bytewise", "later"])
@pytest.mark.parametrize("before", BEFORE)
def test_what_comes_behind(half: LoopbackHalf, before: str, manner: str) -> None:
    method, first = BEFORE[before]
    stray = Stray(first, manner)
    with serve(script=stray.script) as server:
        check(half, stray, server, method)


@pytest.mark.parametrize("manner", ["whole", "bytewise", "later"])
@pytest.mark.parametrize("before", ["a sound answer", "the last chunk"])
def test_what_comes_behind_over_tls(
    half: LoopbackHalf, before: str, manner: str, server_tls: ssl.SSLContext, certificate: Path
) -> None:
    method, first = BEFORE[before]
    stray = Stray(first, manner)
    with serve(script=stray.script, tls=server_tls) as server:
        check(half, stray, server, method, ca_bundle=certificate)


@pytest.mark.parametrize("manner", ["whole", "bytewise", "later"])
def test_what_comes_behind_a_failure(half: LoopbackHalf, manner: str) -> None:
    refused = head(404, [("Content-Type", "application/json"), ("Content-Length", "2")]) + b"{}"
    stray = Stray(refused, manner)

    def failing(client: Any) -> Any:
        return client.request("GET", "/first")

    def work(client: Any) -> Any:
        with pytest.raises(Exception, match="404"):
            failing(client)
        stray.answered.set()
        assert stray.sent.wait(10)
        return client.request("GET", "/second")

    async def work_async(client: Any) -> Any:
        with pytest.raises(Exception, match="404"):
            await failing(client)
        stray.answered.set()
        assert await asyncio.to_thread(stray.sent.wait, 10)
        return await client.request("GET", "/second")

    with serve(script=stray.script) as server:
        found = half.run(server.url, work if half.kind == "sync" else work_async, max_retries=0)
    assert found == {"asked": "second"}


def test_a_stream_that_was_read_to_its_end(half: LoopbackHalf) -> None:
    """Its connection may be used again, unless there was more behind the end."""
    from kamiwaza_api.api.models import list_models

    def work(client: Any) -> Any:
        with client.raw.stream(list_models()) as found:
            list(found.iter_bytes())
        return client.request("GET", "/second")

    async def work_async(client: Any) -> Any:
        async with client.raw.stream(list_models()) as found:
            async for _ in found.iter_bytes():
                pass
        return await client.request("GET", "/second")

    def stray(line: Line) -> None:
        line.send(CHUNKED + STRAY)

    with serve(stray, answer(200, {"asked": "second"})) as server:
        found = half.run(server.url, work if half.kind == "sync" else work_async)
    assert found == {"asked": "second"}
    assert server.connections == 2


def test_sound_answers_leave_the_connection_in_use(half: LoopbackHalf) -> None:
    works = [lambda client: client.request("GET", "/again")] * 5
    with serve(answer(200, {})) as server:
        assert half.run(server.url, half.sequence(*works)) == [{}] * 5
    assert server.connections == 1
