"""The prepared messages have the same attributes as those that httpx makes."""

from __future__ import annotations

import asyncio
from typing import Any

import httpcore
import httpx
import pytest

from kamiwaza.http.prepared_messages import (
    CoreRequest,
    CoreResponse,
    PreparedRequest,
    PreparedResponse,
    address,
)

URL = "https://kamiwaza.test:8443/api/x%20y?a=1"
LINES = [(b"Host", b"kamiwaza.test:8443"), (b"X-Name", b"\xe9"), (b"x-name", b"2")]


def attributes(message: Any) -> dict[str, Any]:
    return {name: value for name, value in vars(message).items() if name != "stream"}


def prepared(method: str = "post", body: bytes = b"{}") -> PreparedRequest:
    return PreparedRequest(method, address(URL), LINES, {"timeout": {}}, body)


def test_a_request() -> None:
    ours = prepared()
    theirs = httpx.Request(
        "post", URL, headers=LINES, stream=httpx.ByteStream(b"{}"), extensions={"timeout": {}}
    )
    assert theirs.read() == ours.read() == ours.content == b"{}"
    found = attributes(ours)
    del found["_address"]
    assert found == attributes(theirs)
    assert (ours.headers.raw, repr(ours.headers)) == (theirs.headers.raw, repr(theirs.headers))
    assert ours.headers.get_list("X-NAME") == ["é", "2"]


def test_a_response() -> None:
    stream = httpx.ByteStream(b"body")
    ours = PreparedResponse(200, LINES, stream, {"http_version": b"HTTP/1.1"})
    theirs = httpx.Response(
        200, headers=LINES, stream=stream, extensions={"http_version": b"HTTP/1.1"}
    )
    assert attributes(ours) == attributes(theirs)
    assert ours.read() == theirs.read() == b"body"
    assert ours.is_closed


class Closing(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that counts how often it is closed."""

    closed = 0

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


def test_a_response_closes_its_body_once() -> None:
    for half in ("close", "aclose"):
        body = Closing()
        response = PreparedResponse(200, [], body, {})
        for _ in range(2):
            closing = getattr(response, half)()
            if closing is not None:
                asyncio.run(closing)
        assert (body.closed, response.is_closed) == (1, True)


def test_the_messages_of_httpcore() -> None:
    request = prepared()
    ours = CoreRequest(request)
    theirs = httpcore.Request(
        "POST", URL, headers=LINES, content=request.stream, extensions=request.extensions
    )
    assert vars(ours) | {"url": None} == vars(theirs) | {"url": None}
    assert ours.url == theirs.url
    answer = CoreResponse(200, LINES, b"", {})
    expected = vars(httpcore.Response(200, headers=LINES, content=b"", extensions={}))
    assert vars(answer) | {"stream": None} == expected | {"stream": None}


@pytest.mark.parametrize("plain", [True, False], ids=["ordinary", "prepared"])
def test_an_address_that_middleware_changed(plain: bool) -> None:
    request = httpx.Request("GET", URL) if plain else prepared()
    request.url = httpx.URL("http://other.test/y")
    assert CoreRequest(request).url == httpcore.URL("http://other.test/y")
