"""Uploads that the server refuses before it has read them: the error has its answer."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any

import pytest

from kamiwaza import errors
from kamiwaza_api.api.context import upload_file
from tests.reliability.fault_server import Line, head, serve
from tests.reliability.halves import LoopbackHalf

SIZE = 8 * 2**20
SAID = b'{"detail": "not this one"}'
FIELDS = [("Content-Type", "application/json"), ("Content-Length", str(len(SAID)))]

KINDS = {
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    413: errors.PayloadTooLargeError,
    422: errors.ValidationError,
    503: errors.ServiceUnavailableError,
}


def refusing(status: int, then: str, read: int = 0) -> Any:
    """Return a step that reads the headers and `read` bytes, answers, and ends the connection."""

    def step(line: Line) -> None:
        seen = b""
        while b"\r\n\r\n" not in seen:
            seen += line.sock.recv(2**16)
        while read and len(seen) < read:
            seen += line.sock.recv(2**16)
        line.send(head(status, FIELDS) + SAID)
        (line.close if then == "close" else line.reset)()

    return step


def upload(file: Any) -> Any:
    return lambda client: client.raw.send(upload_file(body={"file": file}))


@pytest.fixture(scope="module")
def big(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("early") / "big.bin"
    with path.open("wb") as file:
        file.truncate(SIZE)
    return path


def pieces() -> Any:
    return (b"x" * 10_000 for _ in range(SIZE // 10_000))


@pytest.mark.parametrize("status", KINDS)
def test_an_early_refusal_is_its_status(half: LoopbackHalf, big: Path, status: int) -> None:
    with serve(first=refusing(status, "close")) as server:
        error = half.fails(server.url, upload(big), max_retries=0)
    assert isinstance(error, KINDS[status])
    assert "not this one" in str(error)


@pytest.mark.parametrize("read", [0, 2**17, 2**20])
@pytest.mark.parametrize("source", ["path", "bytes", "iterator"])
def test_however_much_was_read_and_of_what(
    half: LoopbackHalf, big: Path, read: int, source: str
) -> None:
    file = {"path": big, "bytes": b"x" * SIZE, "iterator": pieces()}[source]
    with serve(first=refusing(413, "close", read)) as server:
        error = half.fails(server.url, upload(file), max_retries=0)
        assert server.connections == 1
    assert isinstance(error, errors.PayloadTooLargeError)


def test_also_within_tls(
    half: LoopbackHalf, big: Path, server_tls: ssl.SSLContext, certificate: Path
) -> None:
    with serve(first=refusing(413, "close"), tls=server_tls) as server:
        error = half.fails(server.url, upload(big), max_retries=0, ca_bundle=str(certificate))
    assert isinstance(error, errors.PayloadTooLargeError)


def test_a_json_body_is_refused_early_too(half: LoopbackHalf) -> None:
    def work(client: Any) -> Any:
        return client.request("POST", "/x", json={"text": "x" * SIZE})

    with serve(first=refusing(413, "close")) as server:
        error = half.fails(server.url, work, max_retries=0)
    assert isinstance(error, errors.PayloadTooLargeError)


def test_a_connection_that_breaks_without_a_word_is_no_refusal(
    half: LoopbackHalf, big: Path
) -> None:
    def step(line: Line) -> None:
        line.sock.recv(2**16)
        line.reset()

    with serve(first=step) as server:
        error = half.fails(server.url, upload(big), max_retries=0)
    assert isinstance(error, errors.ConnectionInterruptedError)
