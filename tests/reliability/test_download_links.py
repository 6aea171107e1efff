"""Signed links: fetched without credentials, renewed when they expire, never shown."""

from __future__ import annotations

import hashlib
import logging
import random
import ssl
from pathlib import Path
from typing import Any

import pytest

from kamiwaza import errors
from kamiwaza_api.api.context import download_document, download_raw_file
from kamiwaza_api.api.skills import get_skill_package
from tests.reliability.fault_server import Received, answer, serve
from tests.reliability.file_host import Cut, FileHost
from tests.reliability.halves import KEY, LoopbackHalf

SIZE = 2_500_000
CONTENT = random.Random(11).randbytes(SIZE)
SHA = hashlib.sha256(CONTENT).hexdigest()
SIGNED = "X-Amz-Signature=5f3a9c0b1e7d5f3a9c0b1e7d5f3a9c0b1e7d"


class Store:
    """An object store whose links last for `lasts` requests each."""

    def __init__(self, host: FileHost, *, lasts: int = 99, status: int = 403) -> None:
        self.host, self.lasts, self.status = host, lasts, status
        self.uses: dict[str, int] = {}

    def __call__(self, request: Received) -> Any:
        used = self.uses[request.target] = self.uses.get(request.target, 0) + 1
        if used > self.lasts:
            return answer(self.status, f"<Error>{request.target} has expired</Error>")
        return self.host(request)


class Platform:
    """Gives out a new link at every question."""

    def __init__(self, store: str, **known: Any) -> None:
        self.store, self.known, self.given = store, known, 0

    def __call__(self, request: Received) -> Any:
        self.given += 1
        link = f"{self.store}/bucket/a%20b.bin?n={self.given}&{SIGNED}"
        return answer(200, {"download_url": link, **self.known})


def get(path: Any, **options: Any) -> Any:
    request = download_raw_file("00000000-0000-4000-8000-000000000001")
    return lambda client: client.raw.download(request, path, **options)


def test_a_link_is_fetched_without_credentials(half: LoopbackHalf, tmp_path: Path) -> None:
    store = Store(FileHost(CONTENT, cuts=[Cut(1_000_000)]))
    with serve(script=store) as outside:
        platform = Platform(outside.url, filename="../r.bin", checksum_sha256=SHA, size_bytes=SIZE)
        with serve(script=platform) as server:
            result = half.run(server.url, get(tmp_path), extra_headers={"X-Workroom-ID": "w-1"})
    assert result.path == tmp_path / "r.bin"
    assert result.sha256 == SHA
    assert result.path.read_bytes() == CONTENT
    assert platform.given == 1
    assert server.requests[0].bearer == KEY
    for request in outside.requests:
        assert KEY not in request.text
        assert "w-1" not in request.text
        assert request.header("authorization") is None
        assert request.header("x-api-key") is None
    assert outside.requests[1].header("range") == f"bytes=1000000-{SIZE - 1}"


@pytest.mark.parametrize("status", [400, 401, 403, 410])
def test_an_expired_link_is_renewed_and_the_file_goes_on(
    half: LoopbackHalf, tmp_path: Path, status: int
) -> None:
    host = FileHost(CONTENT, cuts=[Cut(500_000), Cut(500_000), Cut(500_000)])
    with serve(script=Store(host, lasts=1, status=status)) as outside:
        platform = Platform(outside.url)
        with serve(script=platform) as server:
            half.run(server.url, get(tmp_path / "f", expected_sha256=SHA))
    assert platform.given == 4
    assert host.asked == [None, *(f"bytes={n}00000-{SIZE - 1}" for n in (5, 10, 15))]


def test_a_link_that_never_works_is_told_without_showing_it(
    half: LoopbackHalf, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with serve(script=Store(FileHost(CONTENT), lasts=0)) as outside:
        platform = Platform(outside.url)
        with serve(script=platform) as server:
            error = half.fails(server.url, get(tmp_path / "f"))
    assert isinstance(error, errors.PermissionDeniedError)
    assert platform.given == 1
    assert "has expired" in error.body
    for text in (str(error), repr(vars(error)), caplog.text):
        assert SIGNED.partition("=")[2] not in text


def test_a_later_process_gets_a_new_link_for_the_same_file(
    half: LoopbackHalf, tmp_path: Path
) -> None:
    host = FileHost(CONTENT, cuts=[Cut(900_000)])
    with (
        serve(script=Store(host, lasts=1)) as outside,
        serve(script=Platform(outside.url)) as server,
    ):
        half.fails(server.url, get(tmp_path / "f"), max_retries=0)
        note = (tmp_path / "f.part.json").read_text()
        result = half.run(server.url, get(tmp_path / "f", expected_sha256=SHA))
    assert result.resumed_from == 900_000
    assert "Signature" not in note
    assert "127.0.0.1" not in note


@pytest.mark.parametrize(
    "known", [{"checksum_sha256": "0" * 64}, {"size_bytes": SIZE + 1}], ids=["checksum", "size"]
)
def test_what_the_platform_knows_is_compared(
    half: LoopbackHalf, tmp_path: Path, known: Any
) -> None:
    with (
        serve(script=Store(FileHost(CONTENT))) as outside,
        serve(script=Platform(outside.url, **known)) as server,
    ):
        error = half.fails(server.url, get(tmp_path / "f"))
    assert isinstance(error, errors.ChecksumMismatchError)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("url", [None, "file:///etc/passwd", "http://u:p@127.0.0.1/x", "//x/y"])
def test_an_answer_without_a_usable_link(half: LoopbackHalf, tmp_path: Path, url: Any) -> None:
    with serve(answer(200, {"download_url": url, "source_urn": "u"})) as server:
        work = get(tmp_path / "f")
        assert isinstance(half.fails(server.url, work), errors.ResponseValidationError)
        request = download_document("urn:x")
        error = half.fails(server.url, lambda c: c.raw.download(request, tmp_path / "f"))
    assert isinstance(error, errors.ResponseValidationError)


def test_a_link_is_not_followed_further(half: LoopbackHalf, tmp_path: Path) -> None:
    with serve(answer(200, b"elsewhere")) as third:
        moved = answer(307, b"", headers=[("Location", f"{third.url}/x")])
        with serve(moved) as outside, serve(script=Platform(outside.url)) as server:
            error = half.fails(server.url, get(tmp_path / "f"))
    assert isinstance(error, errors.RedirectError)
    assert third.connections == 0


@pytest.mark.parametrize("connections", [1, 3])
def test_over_tls_too(
    half: LoopbackHalf,
    tmp_path: Path,
    server_tls: ssl.SSLContext,
    certificate: Path,
    connections: int,
) -> None:
    content = CONTENT * 8
    host = FileHost(content, cuts=[Cut(1_234_567, "reset"), Cut(1_500_000)])
    with serve(script=host, tls=server_tls) as server:
        result = half.run(
            server.url,
            lambda c: c.raw.download(
                get_skill_package("x"), tmp_path / "f", connections=connections,
                expected_sha256=hashlib.sha256(content).hexdigest(),
            ),
            ca_bundle=str(certificate),
        )  # fmt: skip
    assert (tmp_path / "f").read_bytes() == content
    assert result.attempts >= 3
