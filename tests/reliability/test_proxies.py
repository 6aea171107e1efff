"""Proxies that cannot be reached, that refuse, and that are bypassed."""

from __future__ import annotations

import socket
from typing import Any

import pytest

from kamiwaza import errors
from kamiwaza_api.api.models import create_model, list_models
from tests.reliability.fault_server import answer, raw, serve
from tests.reliability.halves import LoopbackHalf
from tests.reliability.token_platform import PASSWORD

REFUSAL = raw(
    b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n"
    b"Content-Length: 0\r\n\r\n"
)


def read(client: Any) -> Any:
    return client.raw.send(list_models())


def write(client: Any) -> Any:
    return client.raw.send(create_model(body={"name": "m"}))


@pytest.mark.parametrize("work", [read, write])
@pytest.mark.parametrize("url", ["http://kamiwaza.test", "https://kamiwaza.test"])
def test_a_proxy_that_wants_a_password_is_named_and_asked_once(
    half: LoopbackHalf, url: str, work: Any
) -> None:
    with serve(REFUSAL) as proxy:
        error = half.fails(url, work, proxy=f"me:{PASSWORD}@127.0.0.1:{proxy.port}")
    assert type(error) is errors.ProxyError
    assert (error.status_code, error.proxy, error.sent) == (
        407, f"http://127.0.0.1:{proxy.port}", False,
    )  # fmt: skip
    assert f"the proxy http://127.0.0.1:{proxy.port} (from the setting proxy)" in str(error)
    assert len(proxy.requests) == len(error.attempts) == 1


@pytest.mark.parametrize("url", ["http://kamiwaza.test", "https://kamiwaza.test"])
@pytest.mark.parametrize("name", ["ALL_PROXY", "all_proxy"])
def test_a_dead_proxy_is_named_as_the_proxy(
    half: LoopbackHalf, url: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    monkeypatch.setenv(name, f"me:{PASSWORD}@127.0.0.1:{port}")
    error = half.fails(url, read)
    assert type(error) is errors.ProxyError
    assert error.status_code is None
    assert f"the proxy http://127.0.0.1:{port} (from {name}) cannot be reached" in str(error)
    assert "KAMIWAZA_BASE_URL" not in str(error)
    assert PASSWORD not in str(error)
    assert len(error.attempts) == 4, "it may come back"


def test_a_status_of_the_platform_behind_a_proxy_is_the_platforms(half: LoopbackHalf) -> None:
    with serve(answer(404, {"detail": "none"})) as proxy:
        error = half.fails("http://kamiwaza.test", read, proxy=f"127.0.0.1:{proxy.port}")
    assert type(error) is errors.ResourceNotFoundError


def test_each_host_has_its_own_way(half: LoopbackHalf, monkeypatch: pytest.MonkeyPatch) -> None:
    """A signed link leads elsewhere: its host decides about the proxy, not the platform's."""
    link = answer(200, {"url": "http://store.test/file?signature=0123456789abcdef"})

    async def later(transport: Any) -> Any:
        async with transport.stream(list_models()) as found:
            del found
        opened = await transport.open(elsewhere(), external=True)
        await opened.aclose()

    def now(transport: Any) -> Any:
        with transport.stream(list_models()) as found:
            del found
        transport.open(elsewhere(), external=True).close()

    def elsewhere() -> Any:
        from kamiwaza.http.untyped_request import untyped_request

        return untyped_request("GET", "http://store.test/file?signature=0123456789abcdef")

    with serve(link) as server, serve(answer()) as proxy:
        monkeypatch.setenv("http_proxy", f"127.0.0.1:{proxy.port}")
        monkeypatch.setenv("no_proxy", "127.0.0.0/8")
        half.run_transport(server.url, now if half.kind == "sync" else later)
        assert len(server.requests) == 1
        assert [r.target for r in proxy.requests] == [
            "http://store.test/file?signature=0123456789abcdef"
        ]
