"""Unsuitable transports and event loops are refused by name."""

from __future__ import annotations

from typing import Any

import httpcore
import httpx
import pytest

from kamiwaza import (
    AsyncKamiwazaClient,
    ConfigurationError,
    InvalidArgumentError,
    KamiwazaClient,
    KamiwazaError,
)

HALVES: list[Any] = [KamiwazaClient, AsyncKamiwazaClient]
WRONG: list[tuple[Any, Any]] = [
    (KamiwazaClient, httpx.AsyncHTTPTransport()),
    (AsyncKamiwazaClient, httpx.HTTPTransport()),
    *((half, part) for half in HALVES for part in (httpcore.ConnectionPool(), object(), "http")),
    *((half, httpx.HTTPTransport) for half in HALVES),
]


@pytest.mark.parametrize(("half", "transport"), WRONG)
def test_a_transport_of_another_library_or_half_is_refused(half: Any, transport: Any) -> None:
    with pytest.raises(KamiwazaError, match=r"^transport: takes an? \w*BaseTransport") as caught:
        half("http://kamiwaza.test", transport=transport)
    assert isinstance(caught.value, (ConfigurationError, InvalidArgumentError))


class Pieces(httpx.SyncByteStream):
    def __iter__(self) -> Any:
        return iter([b"[]"])


class LaterPieces(httpx.AsyncByteStream):
    async def __aiter__(self) -> Any:
        yield b"[]"


def step(work: Any) -> None:
    """Run a coroutine without an event loop, as one of another library would."""
    with pytest.raises(StopIteration):
        work.send(None)


def test_answers_for_the_other_half_are_refused() -> None:
    later = httpx.MockTransport(lambda request: httpx.Response(200, stream=LaterPieces()))
    with pytest.raises(ConfigurationError, match="other kind of client"):
        KamiwazaClient("http://kamiwaza.test", transport=later).ping()
    now = httpx.MockTransport(lambda request: httpx.Response(200, stream=Pieces()))
    with pytest.raises(ConfigurationError, match="other kind of client"):
        step(AsyncKamiwazaClient("http://kamiwaza.test", transport=now).ping())


@pytest.mark.parametrize(
    "credentials", [{}, {"api_key": "k-12345"}, {"username": "u", "password": "p"}]
)
def test_another_event_loop_than_asyncios_is_refused_by_name(credentials: Any) -> None:
    client = AsyncKamiwazaClient("http://127.0.0.1:9", **credentials)
    with pytest.raises(ConfigurationError, match="event loop of asyncio"):
        step(client.ping())
    with pytest.raises(ConfigurationError, match="event loop of asyncio"):
        step(client.aclose())
