"""TLS: trusted certificates, and errors of TLS and of the network."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any

import pytest

from kamiwaza import errors
from kamiwaza_api.api.models import list_models
from tests.reliability.fault_server import answer, close, head, raw, reset, serve
from tests.reliability.halves import LoopbackHalf


def read(client: Any) -> Any:
    return client.raw.send(list_models())


def test_an_unknown_issuer_is_refused_once(half: LoopbackHalf, server_tls: ssl.SSLContext) -> None:
    with serve(answer(), tls=server_tls) as server:
        error = half.fails(server.url, read)
    assert type(error) is errors.TLSError
    assert "ca_bundle" in str(error)
    assert not error.sent
    assert server.connections == len(error.attempts) == 1
    assert server.requests == []


def test_a_ca_bundle_is_trusted(
    half: LoopbackHalf, server_tls: ssl.SSLContext, certificate: Path
) -> None:
    with serve(answer(), tls=server_tls) as server:
        assert half.run(server.url, read, ca_bundle=certificate) == []
    assert server.requests[0].header("authorization") is not None


def test_another_name_is_refused(
    half: LoopbackHalf, server_tls: ssl.SSLContext, certificate: Path
) -> None:
    with serve(answer(), tls=server_tls) as server:
        url = f"https://localhost:{server.port}"
        error = half.fails(url, read, ca_bundle=certificate)
    assert type(error) is errors.TLSError
    assert server.requests == []


def test_verification_can_be_switched_off(half: LoopbackHalf, server_tls: ssl.SSLContext) -> None:
    with serve(answer(), tls=server_tls) as server:
        assert half.run(server.url, read, verify_ssl=False) == []


def test_plain_http_where_tls_was_expected_is_our_error(half: LoopbackHalf) -> None:
    greeting = raw(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
    with serve(first=greeting) as server:
        error = half.fails(server.url.replace("http:", "https:"), read)
    assert type(error) is errors.TLSError
    assert server.connections == 1


def test_tls_where_plain_http_was_expected_is_our_error(
    half: LoopbackHalf, server_tls: ssl.SSLContext
) -> None:
    with serve(answer(), tls=server_tls) as server:
        error = half.fails(server.url.replace("https:", "http:"), read, max_retries=0)
    assert isinstance(error, errors.APIConnectionError)


@pytest.mark.parametrize(
    "fault",
    [
        reset,
        close,
        raw(head(200, [("Content-Length", "9")]), b"[", then="reset"),
        raw(head(200, [("Content-Length", "9")]), b"["),
    ],
    ids=["reset", "closed", "reset in the body", "cut in the body"],
)
def test_a_connection_that_breaks_below_tls_is_repeated(
    half: LoopbackHalf, fault: Any, server_tls: ssl.SSLContext, certificate: Path
) -> None:
    with serve(fault, answer(), tls=server_tls) as server:
        assert half.run(server.url, read, ca_bundle=certificate) == []
    assert server.connections == 2


def _no_handshake(line: Any) -> None:
    line.reset()


# The standard library forgets a socket that breaks while TLS is put on it.
@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("end", [_no_handshake, lambda line: line.close()], ids=["reset", "closed"])
def test_a_handshake_that_breaks_is_repeated(half: LoopbackHalf, end: Any) -> None:
    with serve(first=end) as server:
        error = half.fails(server.url.replace("http:", "https:"), read)
    assert type(error) is errors.APIConnectionError
    assert not error.sent
    assert server.connections == 4
