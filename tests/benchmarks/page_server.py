"""A list in pages, from a process of its own: `offset` and `limit`, items made beforehand."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from uuid import UUID


def items(count: int) -> list[bytes]:
    """Return the JSON of `count` things, of about 250 bytes each."""
    return [
        json.dumps(
            {
                "id": str(UUID(int=number, version=4)),
                "name": f"connector {number}",
                "source_type": "s3",
                "endpoint": f"s3://bucket-{number}/prefix",
                "created_at": "2026-01-02T03:04:05.678901Z",
                "enabled": number % 2 == 0,
                "poll_seconds": number,
                "tags": ["a", "b"],
            }
        ).encode()
        for number in range(count)
    ]


class _Connection(asyncio.Protocol):
    def __init__(self, rows: list[bytes], latency: float) -> None:
        self._rows, self._latency, self._held = rows, latency, b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        *whole, self._held = (self._held + data).split(b"\r\n\r\n")
        for request in whole:
            answer = self._answer(request.split(b" ", 2)[1].decode())
            if self._latency:
                loop = asyncio.get_running_loop()
                loop.call_later(self._latency, self._transport.write, answer)
            else:
                self._transport.write(answer)

    def _answer(self, target: str) -> bytes:
        query = parse_qs(urlsplit(target).query)
        start, size = int(query.get("offset", ["0"])[0]), int(query["limit"][0])
        body = b'{"items":[%s],"total":%d,"limit":%d,"offset":%d}' % (
            b",".join(self._rows[start : start + size]),
            len(self._rows),
            size,
            start,
        )
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
        return head % len(body) + body


async def _serve(count: int, latency: float) -> None:
    rows = items(count)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _Connection(rows, latency), "127.0.0.1", 0)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await server.serve_forever()


class PageServer:
    """The process while a `with` block runs; entering gives its address. `latency` is seconds."""

    def __init__(self, count: int, *, latency: float = 0.0) -> None:
        self._command = [sys.executable, str(Path(__file__)), str(count), str(latency)]

    def __enter__(self) -> str:
        self._process = subprocess.Popen(self._command, stdout=subprocess.PIPE)
        assert self._process.stdout is not None
        return f"http://127.0.0.1:{int(self._process.stdout.readline())}"

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.communicate()


if __name__ == "__main__":
    asyncio.run(_serve(int(sys.argv[1]), float(sys.argv[2])))
