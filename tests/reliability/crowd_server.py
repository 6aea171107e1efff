"""A loopback server for many connections: open streams, and answers in batches."""

from __future__ import annotations

import asyncio
import threading
from typing import Self

from tests.reliability.fault_server import head

EVENT = b'id: 1\ndata: {"first": true}\n\n'
STREAM = head(200, [("Content-Type", "text/event-stream"), ("Connection", "close")])
ANSWER = head(200, [("Content-Type", "application/json"), ("Content-Length", "2")]) + b"[]"


class CrowdServer:
    """Serves in a thread of its own, until the block is left.

    `/slow` is answered when `batch` such calls are waiting, or all that are to come; a stream
    (`events` in its path) sends one event and stays open until `release` is called.
    """

    def __init__(self, *, batch: int = 1, expected: int = 0) -> None:
        self._batch, self._left = batch, expected
        self.open_streams = self.most_streams = self.most_slow = 0
        self._waiting: list[asyncio.Event] = []
        self._released = asyncio.Event()
        self._ready = threading.Event()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self.port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def release(self) -> None:
        """End all streams."""
        self._loop.call_soon_threadsafe(self._released.set)

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._ready.wait(10)
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.release()
        self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join(10)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._serve())
        self._loop.close()

    async def _serve(self) -> None:
        self._over = asyncio.Event()
        server = await asyncio.start_server(self._talk, "127.0.0.1", 0, backlog=4096)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._over.wait()
        server.close()
        talks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in talks:
            task.cancel()
        await asyncio.gather(*talks, return_exceptions=True)

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while line := await reader.readline():
                while (field := await reader.readline()) not in (b"\r\n", b""):
                    if field.lower().startswith(b"content-length:"):
                        length = int(field.partition(b":")[2])
                        await reader.readline()
                        await reader.readexactly(length)
                        break
                if b"/events" in line:
                    await self._stream(writer)
                    return
                if b"/slow" in line:
                    await self._slow()
                writer.write(ANSWER)
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # the client is gone, or the server ends
        finally:
            writer.close()

    async def _stream(self, writer: asyncio.StreamWriter) -> None:
        self.open_streams += 1
        self.most_streams = max(self.most_streams, self.open_streams)
        writer.write(STREAM + EVENT)
        await self._released.wait()
        self.open_streams -= 1

    async def _slow(self) -> None:
        turn = asyncio.Event()
        self._waiting.append(turn)
        self.most_slow = max(self.most_slow, len(self._waiting))
        if len(self._waiting) >= min(self._batch, self._left):
            self._left -= len(self._waiting)
            for waiting in self._waiting:
                waiting.set()
            self._waiting.clear()
        await turn.wait()
