"""Raw answers on real connections of both halves, compared with httpcore and h11."""

from __future__ import annotations

import socket
from typing import Any

import httpx
import pytest

from kamiwaza.network.http1 import llhttp
from tests.raw_answers import RAW_ANSWERS, RawAnswer
from tests.reliability.fault_server import Line, Step, serve
from tests.reliability.halves import LoopbackHalf

Verdict = tuple[int, bytes] | None


def verdict(half: LoopbackHalf, url: str, method: str) -> Verdict:
    """Return status and body of the answer that the client gives to httpx, None if it refuses."""

    def work(transport: Any) -> Verdict:
        try:
            found = transport.http_client().request(method, f"{url}/x")
        except httpx.TransportError:
            return None
        return found.status_code, found.content

    async def work_async(transport: Any) -> Verdict:
        try:
            found = await transport.http_client().request(method, f"{url}/x")
        except httpx.TransportError:
            return None
        return found.status_code, found.content

    result: Verdict = half.run_transport(url, work if half.kind == "sync" else work_async)
    return result


def sending(raw: bytes, size: int) -> Step:
    """Send `raw` in pieces of `size`, and close the connection."""

    def step(line: Line) -> None:
        line.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for start in range(0, len(raw), size):
            line.send(raw[start : start + size])
        line.close()

    return step


def expected(row: RawAnswer) -> Verdict:
    return None if row.meaning is None else (row.meaning.status, row.meaning.body)


def small(row: RawAnswer) -> bool:
    return len(row.raw) < 2_000


@pytest.mark.parametrize("name", RAW_ANSWERS)
def test_whole(half: LoopbackHalf, name: str) -> None:
    row = RAW_ANSWERS[name]
    with serve(sending(row.raw, len(row.raw) or 1)) as server:
        assert verdict(half, server.url, row.method) == expected(row)


@pytest.mark.parametrize("name", [name for name, row in RAW_ANSWERS.items() if small(row)])
def test_byte_by_byte(half: LoopbackHalf, name: str) -> None:
    row = RAW_ANSWERS[name]
    with serve(sending(row.raw, 1)) as server:
        assert verdict(half, server.url, row.method) == expected(row)


@pytest.mark.parametrize("name", [name for name, row in RAW_ANSWERS.items() if not row.h11])
def test_h11_means_the_same(half: LoopbackHalf, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Proxies, and platforms without httptools, use httpcore's connections."""
    monkeypatch.setattr(llhttp, "AVAILABLE", False)
    row = RAW_ANSWERS[name]
    with serve(sending(row.raw, len(row.raw) or 1)) as server:
        assert verdict(half, server.url, row.method) == expected(row)


@pytest.mark.parametrize("name", [name for name, row in RAW_ANSWERS.items() if row.h11])
def test_h11_is_more_lenient(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else the row belongs to those above."""
    monkeypatch.setattr(llhttp, "AVAILABLE", False)
    row = RAW_ANSWERS[name]
    with serve(sending(row.raw, len(row.raw))) as server:
        assert verdict(LoopbackHalf("sync"), server.url, row.method) != expected(row)
