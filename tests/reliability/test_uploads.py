"""Multipart uploads are repeated only if the file can be read again."""

from __future__ import annotations

import io
import re
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kamiwaza import errors
from kamiwaza_api.api.context import upload_file
from kamiwaza_api.types import File
from tests.reliability.fault_server import Received, answer, close, head, serve
from tests.reliability.halves import LoopbackHalf, SkippingClock
from tests.reliability.test_token_storms import manager
from tests.reliability.token_platform import TokenPlatform

CONTENT = b"line one\r\n\x00\xff" * 5_000
JOB = answer(200, {})
BUSY = answer(503, {}, headers=[("Retry-After", "1")])


class Pipe(io.RawIOBase):
    """Bytes that can be read once."""

    def __init__(self) -> None:
        self._rest = io.BytesIO(CONTENT)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._rest.read(size)


def payload(request: Received) -> bytes:
    boundary = re.search("boundary=(.*)", str(request.header("content-type")))
    assert boundary is not None
    part = request.body.split(b"--" + boundary[1].encode())[1]
    return part.partition(b"\r\n\r\n")[2].removesuffix(b"\r\n")


def unread(file: Any) -> Any:
    """Return the request of an upload whose answer is not read."""
    return replace(upload_file(body={"file": file}), parse=lambda value: value)


def upload(file: Any) -> Any:
    return lambda client: client.raw.send(unread(file))


def _opened(path: Path) -> Any:
    return path.open("rb")


def _pieces(path: Path) -> Any:
    return (CONTENT[start : start + 777] for start in range(0, len(CONTENT), 777))


FILES: dict[str, Callable[[Path], Any]] = {
    "bytes": lambda path: CONTENT,
    "path": lambda path: path,
    "open file": _opened,
    "memory": lambda path: io.BytesIO(CONTENT),
    "File": lambda path: File(io.BytesIO(CONTENT), "x.bin", "application/x-thing"),
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "x.bin"
    found.write_bytes(CONTENT)
    return found


@pytest.mark.parametrize("kind", FILES)
def test_a_file_is_sent_whole_again(half: LoopbackHalf, kind: str, path: Path) -> None:
    file = FILES[kind](path)
    with serve(BUSY, BUSY, JOB) as server:
        half.run(server.url, upload(file))
    assert [payload(request) for request in server.requests] == [CONTENT] * 3
    if kind == "open file":
        assert not file.closed
        file.close()


def test_an_open_file_is_sent_from_where_it_stands(half: LoopbackHalf) -> None:
    file = io.BytesIO(b"skipped" + CONTENT)
    file.seek(7)
    with serve(BUSY, JOB) as server:
        half.run(server.url, upload(file))
    assert [payload(request) for request in server.requests] == [CONTENT] * 2


@pytest.mark.parametrize("fault", [BUSY, answer(401, {})], ids=["busy", "refused"])
def test_what_can_be_read_once_is_sent_once(half: LoopbackHalf, fault: Any) -> None:
    with serve(fault) as server:
        error = half.fails(server.url, upload(Pipe()))
    assert isinstance(error, errors.APIStatusError)
    assert [payload(request) for request in server.requests] == [CONTENT]


def test_a_cut_upload_is_not_repeated(half: LoopbackHalf, path: Path) -> None:
    with serve(close) as server:
        error = half.fails(server.url, upload(path))
    assert isinstance(error, errors.ConnectionInterruptedError)
    assert len(server.requests) == 1


def test_an_upload_that_meets_an_expired_token_is_sent_whole_again(
    half: LoopbackHalf, path: Path
) -> None:
    clock = SkippingClock()
    with TokenPlatform() as platform:
        platform.valid = set()
        half.run(platform.url, upload(path), api_key=None, auth=manager(clock), clock=clock)
    assert [payload(request) for request in platform.calls] == [CONTENT] * 2


ONCE: dict[str, Callable[[Path], Any]] = {
    "iterator": _pieces,
    "File of an iterator": lambda path: File(_pieces(path), "x.bin"),
    "pipe": lambda path: Pipe(),
}


@pytest.mark.parametrize("kind", [*FILES, *ONCE])
def test_progress_counts_what_is_sent(half: LoopbackHalf, kind: str, path: Path) -> None:
    file = (FILES | ONCE)[kind](path)
    seen: list[Any] = []
    with serve(JOB) as server:
        request = unread(file)
        half.run(server.url, lambda client: client.raw.send(request, progress=seen.append))
    assert payload(server.requests[0]) == CONTENT
    assert seen[-1].done == len(CONTENT)
    assert seen[-1].total == (None if kind in ONCE else len(CONTENT))
    if hasattr(file, "close"):
        file.close()


@pytest.mark.parametrize("kind", ONCE)
def test_what_flows_by_is_sent_once_and_not_again(
    half: LoopbackHalf, kind: str, path: Path
) -> None:
    with serve(BUSY, JOB) as server:
        half.fails(server.url, upload(ONCE[kind](path)))
    assert [payload(request) for request in server.requests] == [CONTENT]


def test_progress_begins_anew_with_every_attempt(half: LoopbackHalf, path: Path) -> None:
    seen: list[Any] = []
    with serve(BUSY, JOB) as server:
        request = unread(path)
        half.run(server.url, lambda client: client.raw.send(request, progress=seen.append))
    assert seen[-1].done == len(CONTENT)


def test_boundaries_are_random(half: LoopbackHalf, path: Path) -> None:
    with serve(JOB) as server:
        half.run(server.url, half.sequence(upload(path), upload(path)))
    first, second = (request.header("content-type") for request in server.requests)
    assert first != second


def test_a_file_open_as_text_is_refused(half: LoopbackHalf, path: Path) -> None:
    with serve(JOB) as server, path.open(encoding="latin-1") as file:
        error = half.fails(server.url, upload(file))
    assert isinstance(error, errors.InvalidArgumentError)
    assert "mode 'rb'" in str(error)
    assert server.connections == 0


def test_a_large_file_is_never_in_memory_at_once(half: LoopbackHalf, tmp_path: Path) -> None:
    big = tmp_path / "big"
    with big.open("wb") as file:
        file.truncate(64 * 2**20)
    received = 0

    def count(line: Any) -> None:
        nonlocal received
        header = b""
        while b"\r\n\r\n" not in header:
            header += line.sock.recv(1)
        left = int(header.lower().partition(b"content-length: ")[2].split(b"\r\n")[0])
        while left:
            left -= len(line.sock.recv(min(left, 2**20)))
            received += 1
        line.send(
            head(200, [("Content-Type", "application/json"), ("Content-Length", "2")]) + b"{}"
        )
        line.close()

    request = unread(big)
    with serve(first=count) as server:
        tracemalloc.start()
        try:
            half.run(server.url, lambda client: client.raw.send(request))
        finally:
            peak = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
    assert received
    assert peak < 16 * 2**20


def test_a_file_that_is_gone_is_our_error(half: LoopbackHalf, tmp_path: Path) -> None:
    with serve(JOB) as server:
        error = half.fails(server.url, upload(tmp_path / "gone"))
    assert isinstance(error, errors.InvalidArgumentError)
    assert "gone" in str(error)
    assert server.connections == 0
