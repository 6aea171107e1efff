"""Forms with files: sent again only when the file can be read again."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import pytest

from kamiwaza import errors
from kamiwaza_api.api.context import upload_file
from kamiwaza_api.types import File
from tests.reliability.fault_server import Received, answer, close, serve
from tests.reliability.halves import Half, SkippingClock
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


def upload(file: Any) -> Any:
    return lambda client: client._transport.send(upload_file(body={"file": file}))


def _opened(path: Path) -> Any:
    return path.open("rb")


FILES = {
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
def test_a_file_is_sent_whole_again(half: Half, kind: str, path: Path) -> None:
    file = FILES[kind](path)
    with serve(BUSY, BUSY, JOB) as server:
        half.run(server.url, upload(file))
    assert [payload(request) for request in server.requests] == [CONTENT] * 3
    if kind == "open file":
        assert not file.closed
        file.close()


def test_an_open_file_is_sent_from_where_it_stands(half: Half) -> None:
    file = io.BytesIO(b"skipped" + CONTENT)
    file.seek(7)
    with serve(BUSY, JOB) as server:
        half.run(server.url, upload(file))
    assert [payload(request) for request in server.requests] == [CONTENT] * 2


@pytest.mark.parametrize("fault", [BUSY, answer(401, {})], ids=["busy", "refused"])
def test_what_can_be_read_once_is_sent_once(half: Half, fault: Any) -> None:
    with serve(fault) as server:
        error = half.fails(server.url, upload(Pipe()))
    assert isinstance(error, errors.APIStatusError)
    assert [payload(request) for request in server.requests] == [CONTENT]


def test_a_cut_upload_is_not_repeated(half: Half, path: Path) -> None:
    with serve(close) as server:
        error = half.fails(server.url, upload(path))
    assert isinstance(error, errors.ConnectionInterruptedError)
    assert len(server.requests) == 1


def test_an_upload_that_meets_an_expired_token_is_sent_whole_again(half: Half, path: Path) -> None:
    clock = SkippingClock()
    with TokenPlatform() as platform:
        platform.valid = set()
        half.run(platform.url, upload(path), api_key=None, auth=manager(clock), clock=clock)
    assert [payload(request) for request in platform.calls] == [CONTENT] * 2


def test_a_file_that_is_gone_is_our_error(half: Half, tmp_path: Path) -> None:
    with serve(JOB) as server:
        error = half.fails(server.url, upload(tmp_path / "gone"))
    assert isinstance(error, errors.InvalidArgumentError)
    assert "gone" in str(error)
    assert server.connections == 0
