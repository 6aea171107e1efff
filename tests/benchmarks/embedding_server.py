"""A platform that embeds texts, in a process of its own, slowly and up to a limit of calls."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import urllib.request
from pathlib import Path
from typing import Any

DIMENSIONS = 512
_NUMBERS = [round((place * 37 % 997) / 997 - 0.5, 6) for place in range(DIMENSIONS)]
_VECTOR = json.dumps(_NUMBERS, separators=(",", ":")).encode()
_HEAD = b"HTTP/1.1 %s\r\nContent-Type: application/json\r\n%sContent-Length: %d\r\n\r\n%s"


class _Embedder:
    def __init__(self, latency: float, limit: int) -> None:
        self._latency, self._limit = latency, limit
        self._running = 0
        self.counts = {"answered": 0, "refused": 0}

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                writer.write(await self._answer(reader))
        except (asyncio.IncompleteReadError, OSError):
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader) -> bytes:
        head = (await reader.readuntil(b"\r\n\r\n")).lower()
        if b"/counts" in head:
            counts = json.dumps(self.counts).encode()
            self.counts = dict.fromkeys(self.counts, 0)
            return _HEAD % (b"200 OK", b"", len(counts), counts)
        length = next(row for row in head.split(b"\r\n") if row.startswith(b"content-length"))
        texts = json.loads(await reader.readexactly(int(length.partition(b":")[2])))
        if self._running >= self._limit:
            self.counts["refused"] += 1
            return _HEAD % (b"429 Too Many Requests", b"Retry-After: 1\r\n", 2, b"{}")
        self._running += 1
        await asyncio.sleep(self._latency)
        self._running -= 1
        self.counts["answered"] += 1
        body = b"[" + b",".join([_VECTOR] * len(texts)) + b"]"
        return _HEAD % (b"200 OK", b"", len(body), body)


async def _serve(latency: float, limit: int) -> None:
    embedder = _Embedder(latency, limit)
    server = await asyncio.start_server(embedder.serve, "127.0.0.1", 0, backlog=512)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await server.serve_forever()


class EmbeddingServer:
    """The process while a `with` block runs; entering gives its address."""

    def __init__(self, *, latency: float, limit: int = 1_000) -> None:
        self._arguments = (str(latency), str(limit))

    def __enter__(self) -> str:
        command = [sys.executable, str(Path(__file__)), *self._arguments]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE)
        assert self._process.stdout is not None
        return f"http://127.0.0.1:{int(self._process.stdout.readline())}"

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()


def counts(url: str) -> dict[str, Any]:
    """Return how many calls were answered and refused since the last time."""
    with urllib.request.urlopen(f"{url}/counts") as answer:
        found: dict[str, Any] = json.load(answer)
        return found


if __name__ == "__main__":
    asyncio.run(_serve(float(sys.argv[1]), int(sys.argv[2])))
