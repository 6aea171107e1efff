"""A script of the fault server that serves one file: in parts, versions, cut or slow."""

from __future__ import annotations

import re
import threading
import time
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import Literal

from tests.reliability.fault_server import Ending, Line, Received, Step, head

How = Literal["fin", "reset", "silence"]
ENDINGS: dict[How, Ending] = {"fin": "close", "reset": "reset", "silence": "hold"}
Fields = list[tuple[str, str]]


@dataclass
class Cut:
    """End an answer after `at` bytes, counted from its first header byte if `head`."""

    at: int
    how: How = "fin"
    head: bool = False


@dataclass
class FileHost:
    """The script of a FaultServer that serves `content`.

    Answer n is cut as `cuts[n]` says (None: not at all); from answer n on `versions[n]` is
    served. `parts` False ignores Range, `echo` False leaves validators out of parts, `conditional`
    False ignores If-Range; `rate` is bytes per second of one connection.
    """

    content: bytes
    etag: str | None = '"v1"'
    modified: str | None = None
    parts: bool = True
    echo: bool = True
    conditional: bool = True
    chunked: bool = False
    rate: float | None = None
    cuts: list[Cut | None] = field(default_factory=list)
    versions: dict[int, tuple[bytes, str | None]] = field(default_factory=dict)
    headers: Fields = field(default_factory=list)
    hold: threading.Event | None = None
    answers: int = 0

    def __post_init__(self) -> None:
        self._lock = threading.Lock()
        self.asked: list[str | None] = []

    def __call__(self, request: Received) -> Step:
        with self._lock:
            number = self.answers
            self.answers += 1
            if number in self.versions:
                self.content, self.etag = self.versions[number]
            cut = self.cuts[number] if number < len(self.cuts) else None
            self.asked.append(request.header("range"))
            status, fields, body = self._answer(request)
        return self._step(status, fields, body, cut)

    def _validators(self) -> Fields:
        found = [("Date", formatdate(usegmt=True))]
        found += [("ETag", self.etag)] if self.etag else []
        return found + ([("Last-Modified", self.modified)] if self.modified else [])

    def _answer(self, request: Received) -> tuple[int, Fields, bytes]:
        content = self.content
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", request.header("range") or "")
        fits = request.header("if-range") in (None, self.etag, self.modified)
        fields = self._validators() + self.headers
        if not asked or not self.parts or not (fits or not self.conditional):
            return 200, [*fields, *([("Accept-Ranges", "bytes")] if self.parts else [])], content
        first, last = int(asked[1]), int(asked[2] or len(content) - 1)
        if first >= len(content):
            return 416, [("Content-Range", f"bytes */{len(content)}")], b""
        part = content[first : last + 1]
        place = f"bytes {first}-{first + len(part) - 1}/{len(content)}"
        kept = fields if self.echo else self.headers
        return 206, [*kept, ("Content-Range", place)], part

    def _step(self, status: int, fields: Fields, body: bytes, cut: Cut | None) -> Step:
        kind = ("Content-Type", "application/octet-stream")
        size = (
            ("Transfer-Encoding", "chunked") if self.chunked else ("Content-Length", f"{len(body)}")
        )
        top = head(status, [kind, *fields, size])
        wire = b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body) if self.chunked and body else body
        wire = b"0\r\n\r\n" if self.chunked and not body else wire

        def step(line: Line) -> None:
            data = top + wire
            if cut is not None:
                data = data[: cut.at + (0 if cut.head else len(top))]
            self._send(line, data)
            if cut is not None:
                line.end(ENDINGS[cut.how])

        return step

    def _send(self, line: Line, data: bytes) -> None:
        if (rate := self.rate) is None:
            line.send(data)
            return
        view, began, sent = memoryview(data), time.monotonic(), 0
        piece = max(1, int(rate / 50))
        while sent < len(view):
            line.send(bytes(view[sent : sent + piece]))
            sent += piece
            line.wait(max(0.0, began + sent / rate - time.monotonic()))
