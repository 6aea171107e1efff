"""Name look-ups end with the deadline of a call, and every address is tried."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from kamiwaza import errors
from kamiwaza.network.dialing import async_connect_first, connect_first
from kamiwaza.network.dns import look_up
from kamiwaza_api.api.models import list_models
from tests.reliability.fault_server import answer, serve
from tests.reliability.halves import LoopbackHalf

# Seconds that no test waits for, only a call that does not keep its deadline.
LONG = 20.0


def read(client: Any) -> Any:
    return client.raw.send(list_models())


class NameServer:
    """Knows the addresses of kamiwaza.test, and answers when its gate is open."""

    def __init__(self, *addresses: str) -> None:
        self.addresses = addresses
        self.gate = threading.Event()
        self.gate.set()
        self.asked = 0

    def __call__(self, host: str, port: Any, *args: Any, **options: Any) -> Any:
        if host != "kamiwaza.test":
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        self.asked += 1
        self.gate.wait(LONG)
        kinds = (socket.AF_INET6 if ":" in a else socket.AF_INET for a in self.addresses)
        return [
            (kind, socket.SOCK_STREAM, 6, "", (address, port))
            for kind, address in zip(kinds, self.addresses, strict=True)
        ]


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> Iterator[NameServer]:
    found = NameServer("127.0.0.1")
    real = socket.getaddrinfo

    def look_up(host: Any, *args: Any, **options: Any) -> Any:
        named = isinstance(host, str) and host[:1].isalpha() and ":" not in host
        return (found if named else real)(host, *args, **options)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    yield found
    found.gate.set()


def test_a_silent_name_server_keeps_nobody_beyond_the_deadline(
    half: LoopbackHalf, names: NameServer
) -> None:
    names.gate.clear()
    error = half.fails("http://kamiwaza.test", read, deadline=0.2)
    assert type(error) is errors.DeadlineExceededError
    assert not error.sent
    assert names.asked == 1
    assert not names.gate.is_set(), "nobody waited for the look-up, not even at the end of the loop"


def test_nor_beyond_the_time_for_a_connection(half: LoopbackHalf, names: NameServer) -> None:
    names.gate.clear()
    error = half.fails("http://kamiwaza.test", read, connect_timeout=0.1, max_retries=2)
    assert type(error) is errors.APITimeoutError
    assert len(error.attempts) == 3
    assert names.asked == 1, "one look-up holds one thread, however often it is waited for"


def test_a_name_is_looked_up_and_sent_as_it_is(half: LoopbackHalf, names: NameServer) -> None:
    with serve(answer()) as server:
        assert half.run(f"http://kamiwaza.test:{server.port}", read) == []
    assert server.requests[0].header("host") == f"kamiwaza.test:{server.port}"


@pytest.mark.parametrize("name", ["unknown.test", "b\u00fccher.test"])
def test_a_name_that_nobody_knows_is_our_error(
    half: LoopbackHalf, name: str, names: NameServer
) -> None:
    error = half.fails(f"http://{name}", read, max_retries=0)
    assert type(error) is errors.APIConnectionError
    assert "Name or service not known" in str(error)
    assert not error.sent


def test_a_text_that_is_no_name_is_our_error(
    half: LoopbackHalf, monkeypatch: pytest.MonkeyPatch
) -> None:
    def confused(*args: Any, **options: Any) -> Any:
        raise UnicodeError("label empty or too long")

    monkeypatch.setattr(socket, "getaddrinfo", confused)
    error = half.fails("http://kamiwaza.test", read, max_retries=0)
    assert type(error) is errors.APIConnectionError
    assert "it is not a host name" in str(error)


def test_without_a_thread_the_look_up_is_made_all_the_same(
    names: NameServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    assert look_up("kamiwaza.test", 80).result(0) == ["127.0.0.1"]


def test_the_next_address_is_tried_when_one_is_dead(half: LoopbackHalf, names: NameServer) -> None:
    names.addresses = ("::1", "127.0.0.1")
    with serve(answer()) as server:
        assert half.run(f"http://kamiwaza.test:{server.port}", read) == []
    names.addresses = ("127.0.0.1", "127.0.0.1")
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    error = half.fails(f"http://kamiwaza.test:{port}", read, max_retries=0)
    assert "Connection refused" in str(error)


# How the addresses are tried.


class Way:
    """A connection to an address, which may be closed."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.closed = False

    async def aclose(self) -> None:
        self.closed = True


def test_one_after_the_other_shares_the_time() -> None:
    tried: list[tuple[str, float]] = []

    def connect(address: str, seconds: float | None) -> str:
        assert seconds is not None
        tried.append((address, seconds))
        if address != "c":
            raise OSError(address)
        return address

    assert connect_first(["a", "b", "c"], connect, 9.0) == "c"
    assert [name for name, _ in tried] == ["a", "b", "c"]
    assert tried[0][1] < 3.1
    assert tried[2][1] > 8.0, "what the others left is for the last"
    with pytest.raises(OSError, match="b"):
        connect_first(["a", "b"], connect, 9.0)
    with pytest.raises(OSError, match="no address"):
        connect_first([], connect, None)


@pytest.mark.anyio
async def test_a_slow_address_does_not_hold_the_others_up() -> None:
    made: list[Way] = []

    async def connect(address: str, seconds: float | None) -> Way:
        if address == "slow":
            await asyncio.sleep(LONG)
        if address == "dead":
            raise OSError(address)
        made.append(Way(address))
        return made[-1]

    found = await async_connect_first(["slow", "dead", "good"], connect, None)
    assert found.address == "good"
    assert not found.closed
    with pytest.raises(OSError, match="dead"):
        await async_connect_first(["dead", "dead"], connect, None)
    with pytest.raises(OSError, match="no address"):
        await async_connect_first([], connect, None)


@pytest.mark.anyio
async def test_of_two_that_answer_one_is_closed() -> None:
    made: list[Way] = []
    both = asyncio.Event()

    async def connect(address: str, seconds: float | None) -> Way:
        made.append(Way(address))
        if len(made) == 2:
            both.set()
        try:
            await both.wait()
        except asyncio.CancelledError:
            made[-1].closed = True
            raise
        return next(way for way in made if way.address == address)

    found = await async_connect_first(["a", "b"], connect, None)
    assert not found.closed
    assert [way.closed for way in made if way is not found] == [True]
