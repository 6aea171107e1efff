"""What the HTTP libraries log is shown without what is secret in it."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from pathlib import Path

import httpcore
import httpx
import pytest

from kamiwaza import SDKConfig
from kamiwaza._sync.http.owned_transports import OwnedTransports
from kamiwaza.network.http_logs import LOGGERS, RedactingFilter, guard_http_logs
from kamiwaza_api.api.models import list_models
from tests.unit.mock_platform import answering

SECRET = "zQ7secret-0123"
LINES = [
    f"receive_response_headers.complete return_value=(b'HTTP/1.1', 200, b'OK {SECRET}', "
    f"[(b'X-Echo', b'{SECRET}'), (b'Location', b'https://s/x?Signature={SECRET}'), "
    f"(b'Set-Cookie', b\"it's {SECRET}\"), (b'Content-Length', b'12')])",
    f"receive_response_headers.complete return_value=(200, [(b'x-echo', b'{SECRET}')])",
    f'receive_response_headers.failed exception=RemoteProtocolError("illegal {SECRET}")',
    f"send_request_headers.failed exception=LocalProtocolError('b{SECRET}\n {SECRET}')",
    f"setup_socks5_connection.started host='h' port=1 auth=(b'me', b'{SECRET}')",
    f'HTTP Request: GET https://me:{SECRET}@host/path?X-Amz-Signature={SECRET} "HTTP/1.1 200 OK"',
    f'HTTP Request: GET https://host/path#{SECRET} "HTTP/1.1 403 No {SECRET}"',
    f"url=/auth/refresh?refresh_token={SECRET}",
]


def shown(line: str) -> str:
    record = logging.LogRecord("httpcore.http11", logging.DEBUG, "x", 1, line, None, None)
    assert RedactingFilter().filter(record)
    return record.getMessage()


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_no_secret_is_left(line: str) -> None:
    assert SECRET not in shown(line)
    assert shown(line).split()[0] == line.split()[0] or line.startswith("url=")


def test_what_is_harmless_stays() -> None:
    for line in (
        "connect_tcp.started host='127.0.0.1' port=8080 local_address=None timeout=5.0",
        "send_request_headers.started request=<Request [b'GET']>",
        "receive_response_headers.complete return_value=(b'HTTP/1.1', 404, b'Not Found', "
        "[(b'Content-Length', b'12'), (b'Content-Type', b'application/json')])",
        'HTTP Request: GET https://host/api/models/ "HTTP/1.1 200 OK"',
        "100 %",
    ):
        assert shown(line) == line


def test_every_logger_of_the_libraries_is_guarded_once() -> None:
    guard_http_logs()
    guard_http_logs()
    for name in LOGGERS:
        found = [f for f in logging.getLogger(name).filters if isinstance(f, RedactingFilter)]
        assert len(found) == 1


@pytest.fixture
def unguarded() -> Iterator[None]:
    """The loggers as they are in a process that has made no call yet."""
    guard_http_logs.cache_clear()
    for name in LOGGERS:
        logger = logging.getLogger(name)
        logger.filters[:] = [f for f in logger.filters if not isinstance(f, RedactingFilter)]
    yield
    guard_http_logs()


@pytest.mark.usefixtures("unguarded")
def test_they_are_guarded_by_the_first_call_whatever_sends_it() -> None:
    client = answering().client()
    assert not any(logging.getLogger(name).filters for name in LOGGERS)
    client.raw.send(list_models())
    assert all(logging.getLogger(name).filters for name in LOGGERS)


@pytest.mark.usefixtures("unguarded")
def test_so_they_are_by_an_http_client_that_is_lent(caplog: pytest.LogCaptureFixture) -> None:
    http = OwnedTransports(SDKConfig(), httpx.MockTransport(answering())).http_client()
    with caplog.at_level(logging.INFO, "httpx"):
        http.get(f"https://store.test/file?X-Amz-Signature={SECRET}")
    assert "HTTP Request: GET https://store.test/file?" in caplog.text
    assert SECRET not in caplog.text


def test_the_list_is_complete() -> None:
    """Every module of the library that logs says so in one line of its source."""
    folder = Path(httpcore.__file__).parent
    written = "".join(path.read_text("utf-8") for path in folder.rglob("*.py"))
    names = set(re.findall(r'logging\.getLogger\("([\w.]+)"\)', written))
    assert len(names) >= 5
    assert names <= set(LOGGERS)
