"""Uploads from pipes, compressed files, and files that change or fail while they are sent."""

from __future__ import annotations

import asyncio
import bz2
import errno
import gzip
import io
import lzma
import os
import tempfile
import threading
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kamiwaza import errors
from kamiwaza.http.multipart import Multipart
from kamiwaza_api.types import File
from tests.reliability.fault_server import answer, serve
from tests.reliability.halves import LoopbackHalf
from tests.reliability.test_uploads import CONTENT, JOB, payload, unread, upload

BUSY = answer(503, {}, headers=[("Retry-After", "1")])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "x.bin"
    found.write_bytes(CONTENT)
    return found


def _piped(path: Path) -> Any:
    read, write = os.pipe()

    def feed() -> None:
        with os.fdopen(write, "wb") as end:
            end.write(path.read_bytes())

    threading.Thread(target=feed, daemon=True).start()
    return os.fdopen(read, "rb")


def _named_pipe(path: Path) -> Any:
    pipe = path.with_name("pipe")
    os.mkfifo(pipe)

    def feed() -> None:
        pipe.write_bytes(path.read_bytes())

    threading.Thread(target=feed, daemon=True).start()
    return pipe


def _zipped(path: Path) -> Any:
    archive = path.with_name("x.zip")
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        file.write(path, "x.bin")
    with zipfile.ZipFile(archive) as packed:
        # What it opens stays open, and then closes the file.
        return packed.open("x.bin")


def _compressed(opener: Any) -> Callable[[Path], Any]:
    def make(path: Path) -> Any:
        packed = path.with_name("packed")
        with opener(packed, "wb") as file:
            file.write(CONTENT)
        return opener(packed, "rb")

    return make


def _spooled(path: Path) -> Any:
    file = tempfile.SpooledTemporaryFile()  # noqa: SIM115  # the test closes it
    file.write(CONTENT)
    file.seek(0)
    return file


def _temporary(path: Path, mode: str = "w+b") -> Any:
    file: Any = tempfile.NamedTemporaryFile(mode)  # noqa: SIM115  # the test closes it
    file.write(CONTENT if "b" in mode else "x")
    file.seek(0)
    return file


def _stream_of_strings(path: Path) -> Any:
    return (memoryview(CONTENT)[n : n + 999] for n in range(0, len(CONTENT), 999))


def _of(payload: Any) -> File:
    return File(payload, "y.bin")


# What it is made of, whether its length is known beforehand, and whether it can be sent again.
SOURCES: dict[str, tuple[Callable[[Path], Any], bool, bool]] = {
    "pipe": (_piped, False, False),
    "named pipe": (_named_pipe, False, False),
    "gzip": (_compressed(gzip.open), False, True),
    "bz2": (_compressed(bz2.open), False, True),
    "xz": (_compressed(lzma.open), False, True),
    "buffered gzip": (
        lambda path: io.BufferedReader(_compressed(gzip.open)(path)), False, True,
    ),
    "zip": (_zipped, False, True),
    "spooled": (_spooled, True, True),
    "temporary": (_temporary, True, True),
    "unbuffered": (lambda path: path.open("rb", buffering=0), True, True),
    "read and write": (lambda path: path.open("r+b"), True, True),
    "bytearray": (lambda path: bytearray(CONTENT), True, True),
    "memoryview": (lambda path: memoryview(CONTENT), True, True),
    "views": (_stream_of_strings, False, False),
    "File of a path": (_of, True, True),
}  # fmt: skip


def closed(file: Any) -> None:
    if hasattr(file, "close"):
        file.close()


@pytest.mark.parametrize("kind", SOURCES)
def test_each_arrives_whole(half: LoopbackHalf, kind: str, path: Path) -> None:
    make, sized, _ = SOURCES[kind]
    file = make(path)
    with serve(JOB) as server:
        half.run(server.url, upload(file))
    assert payload(server.requests[0]) == CONTENT
    assert (server.requests[0].header("content-length") is not None) == sized
    closed(file)


@pytest.mark.parametrize("kind", SOURCES)
def test_it_is_sent_again_if_it_can_be_read_again(
    half: LoopbackHalf, kind: str, path: Path
) -> None:
    make, _, again = SOURCES[kind]
    file = make(path)
    with serve(BUSY, JOB) as server:
        if again:
            half.run(server.url, upload(file))
        else:
            half.fails(server.url, upload(file))
    assert [payload(request) for request in server.requests] == [CONTENT] * (1 + again)
    closed(file)


def test_a_file_of_the_kernel_has_content_but_no_size(half: LoopbackHalf) -> None:
    with serve(JOB) as server:
        half.run(server.url, upload(Path("/proc/self/status")))
    assert b"Name:" in payload(server.requests[0])


def test_an_empty_file_is_sent(half: LoopbackHalf, tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    with serve(JOB) as server:
        half.run(server.url, upload(tmp_path / "empty"))
    assert payload(server.requests[0]) == b""
    assert server.requests[0].header("content-length") is not None


class Changing(io.FileIO):
    """A file on the disk that something happens to after the first piece was read."""

    def __init__(self, path: Path, change: Callable[[Path], Any]) -> None:
        super().__init__(path, "rb")
        self._path, self._change = path, change
        self._read = 0

    def read(self, size: int | None = -1) -> bytes:
        if size == 1:
            return super().read(size)
        self._read += 1
        if self._read == 2:
            self._change(self._path)
        return super().read(size)


def _grow(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"more" * 50_000)


def test_what_is_appended_meanwhile_is_left_out(half: LoopbackHalf, path: Path) -> None:
    with serve(JOB) as server, Changing(path, _grow) as file:
        half.run(server.url, upload(file))
    assert payload(server.requests[0]) == CONTENT


def test_a_file_that_becomes_shorter_is_an_error_about_it(half: LoopbackHalf, path: Path) -> None:
    path.write_bytes(b"x" * 200_000)
    with serve(JOB) as server, Changing(path, lambda path: os.truncate(path, 70_000)) as file:
        error = half.fails(server.url, upload(file))
    assert isinstance(error, errors.UnreadableFileError)
    assert "file: the file cannot be sent: it became shorter" in str(error)


class Failing(io.RawIOBase):
    """A file whose second piece cannot be read."""

    def __init__(self, failure: BaseException | object) -> None:
        self._failure = failure
        self._left = 1

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return 0

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        self._left = 1
        return 5_000 if whence == io.SEEK_END else 0

    def read(self, size: int = -1) -> Any:
        if self._left:
            self._left -= 1
            return b"x" * 1_000
        if isinstance(self._failure, BaseException):
            raise self._failure
        return self._failure


FAILURES: dict[str, object] = {
    "disk": OSError(errno.EIO, "Input/output error"),
    "connection": ConnectionResetError(errno.ECONNRESET, "Connection reset by peer"),
    "time": TimeoutError("slow"),
    "value": ValueError("odd"),
    "its own": RuntimeError("boom"),
    "ours": errors.ConnectionInterruptedError("the other end broke", sent=True),
    "stop": StopIteration(),
    "text": "text",
    "number": 7,
    "nothing yet": None,
}


def _iterated(failure: object) -> Iterator[Any]:
    yield b"x" * 1_000
    if isinstance(failure, BaseException):
        raise failure
    yield failure


@pytest.mark.parametrize("kind", ["file", "iterator"])
@pytest.mark.parametrize("failure", FAILURES)
def test_what_fails_in_the_callers_file_is_about_the_file(
    half: LoopbackHalf, kind: str, failure: str
) -> None:
    reply = FAILURES[failure]
    with serve(JOB) as server:
        error = half.fails(
            server.url, upload(Failing(reply) if kind == "file" else _iterated(reply))
        )
        assert server.connections <= 1
    assert isinstance(error, errors.UnreadableFileError)
    assert "file: the file cannot be sent" in str(error)
    if isinstance(reply, Exception) and failure != "stop":
        assert error.__cause__ is reply


def test_a_stop_from_outside_is_not_held_back(half: LoopbackHalf) -> None:
    with serve(JOB) as server, pytest.raises(KeyboardInterrupt):
        half.run(server.url, upload(Failing(KeyboardInterrupt())))


class Awaited:
    """A file of a library for event loops."""

    async def read(self, size: int = -1) -> bytes:
        await asyncio.sleep(0)
        return b""


def _closed(path: Path) -> Any:
    with path.open("rb") as file:
        return file


REFUSED: dict[str, tuple[Callable[[Path], Any], str]] = {
    "text": (lambda path: path.open(encoding="latin-1"), "mode 'rb'"),
    "text in memory": (lambda path: io.StringIO("x"), "mode 'rb'"),
    "temporary text": (lambda path: _temporary(path, "w+"), "mode 'rb'"),
    "write only": (lambda path: path.open("ab"), "mode 'rb'"),
    "closed": (_closed, "closed"),
    "awaited": (lambda path: Awaited(), "await"),
    "folder": (lambda path: path.parent, "cannot read"),
    "gone": (lambda path: path / "gone", "cannot read"),
    "no name": (lambda path: Path("a\0b"), "cannot read"),
    "list": (lambda path: _of([b"x"]), "cannot send a list"),
    "type": (lambda path: File(b"x", "x", "a/b\r\nX-Other: 1"), "mime_type"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_what_cannot_be_sent_is_refused_before_anything_is(
    half: LoopbackHalf, kind: str, path: Path
) -> None:
    make, words = REFUSED[kind]
    file = make(path)
    with serve(JOB) as server:
        error = half.fails(server.url, upload(file))
        assert server.connections == 0
    assert isinstance(error, errors.InvalidArgumentError)
    assert "context.upload_file: file: " in str(error)
    assert words in str(error)
    closed(file)


@pytest.mark.parametrize("kind", SOURCES)
def test_progress_knows_the_total_where_there_is_one(
    half: LoopbackHalf, kind: str, path: Path
) -> None:
    make, sized, _ = SOURCES[kind]
    file = make(path)
    seen: list[Any] = []
    with serve(JOB) as server:
        half.run(server.url, lambda c: c.raw.send(unread(file), progress=seen.append))
    assert seen[-1].done == len(CONTENT)
    assert seen[-1].total == (len(CONTENT) if sized else None)
    closed(file)


class Told(io.RawIOBase):
    """A file that says it has `told` bytes, has `content`, and gives some at a time."""

    def __init__(self, content: bytes, reported: int, steps: list[int]) -> None:
        self._content, self._told, self._steps = content, reported, [*steps]
        self._place = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._place

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        self._place = self._told if whence == io.SEEK_END else offset
        return self._place

    def read(self, size: int = -1) -> bytes:
        step = self._steps.pop() if self._steps else 100
        found = self._content[self._place : self._place + step]
        self._place += len(found)
        return found


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    content=st.binary(max_size=300),
    reported=st.integers(0, 300),
    start=st.integers(0, 50),
    steps=st.lists(st.integers(1, 120), max_size=8),
)
def test_as_much_is_sent_as_was_announced(
    content: bytes, reported: int, start: int, steps: list[int]
) -> None:
    file = Told(content, reported, steps)
    file.seek(start)
    started = Multipart({"file": file}, operation="t").begin()["files"]["file"][1]
    wanted = max(reported - start, 0)
    assert started.seek(0, io.SEEK_END) == wanted
    started.seek(0)
    pieces = []
    try:
        while piece := started.read(64):
            pieces.append(piece)
    except errors.UnreadableFileError:
        assert len(content[start:]) < wanted
    else:
        assert b"".join(pieces) == content[start : start + wanted]
        assert len(b"".join(pieces)) == wanted
