"""A platform made of one function, and a clock that sleeping advances."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from kamiwaza import AsyncKamiwazaClient, KamiwazaClient
from kamiwaza.clock import Clock

HOST = "https://platform.example"
BASE = f"{HOST}/api"

Handler = Callable[[httpx.Request], httpx.Response]


class TurningClock(Clock):
    """Waiting turns it; nobody sleeps."""

    def __init__(self, now: float = 1_000_000.0) -> None:
        self.now = now
        self.slept: list[float] = []

    def time(self) -> float:
        return self.now

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)


class Platform:
    """Answers every request with `handler` and keeps what came in."""

    def __init__(self, handler: Handler) -> None:
        self.requests: list[httpx.Request] = []
        self.clock = TurningClock()
        self.handler = handler
        self._lock = threading.Lock()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        with self._lock:
            self.requests.append(request)
        return self.handler(request)

    def paths(self) -> list[str]:
        return [request.url.path.removeprefix("/api") for request in self.requests]

    def client(self, base_url: str | None = BASE, **options: Any) -> KamiwazaClient:
        options = {"max_retries": 0, "clock": self.clock, **options}
        return KamiwazaClient(base_url, transport=httpx.MockTransport(self), **options)

    def async_client(self, base_url: str | None = BASE, **options: Any) -> AsyncKamiwazaClient:
        options = {"max_retries": 0, "clock": self.clock, **options}
        return AsyncKamiwazaClient(base_url, transport=httpx.MockTransport(self), **options)


def answering(
    status: int = 200,
    body: bytes | str = b"[]",
    headers: dict[str, str] | None = None,
) -> Platform:
    """Return a platform that always says the same."""
    given = {"content-type": "application/json"} | (headers or {})
    return Platform(lambda request: httpx.Response(status, content=body, headers=given))


class Issuer:
    """A token endpoint: numbers its tokens, rotates the refresh tokens, and can refuse."""

    def __init__(self, *, expires_in: float = 300.0, rotates: bool = True) -> None:
        self.expires_in = expires_in
        self.rotates = rotates
        self.issued = 0
        self.refresh_good: set[str] = set()
        self.refresh_status = 401
        self.login_status = 200
        self.gives_refresh_tokens = True
        self.before: Callable[[httpx.Request], object] = lambda request: None
        self.revoked: set[str] = set()
        self.platform = Platform(self._answer)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path
        if path.endswith("/auth/token"):
            self.before(request)
            if self.login_status != 200:
                return httpx.Response(self.login_status, json={"detail": "no"})
            return self._issue()
        if path.endswith("/auth/refresh"):
            self.before(request)
            used = request.url.params["refresh_token"]
            if used not in self.refresh_good:
                return httpx.Response(self.refresh_status, json={"detail": "used up"})
            if self.rotates:
                self.refresh_good.discard(used)
            return self._issue(fresh=self.rotates)
        if path.endswith("/auth/logout"):
            return httpx.Response(200, json={"message": "logged out"})
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        if not token.startswith("access-") or token in self.revoked:
            return httpx.Response(401, json={"detail": "expired"})
        return httpx.Response(200, json=[])

    def _issue(self, *, fresh: bool = True) -> httpx.Response:
        self.issued += 1
        answer: dict[str, object] = {
            "access_token": f"access-{self.issued}",
            "token_type": "bearer",
            "expires_in": self.expires_in,
        }
        if fresh and self.gives_refresh_tokens:
            answer["refresh_token"] = f"refresh-{self.issued}"
            self.refresh_good.add(f"refresh-{self.issued}")
        return httpx.Response(200, json=answer)

    def grants(self) -> list[str]:
        return [path for path in self.platform.paths() if path.startswith("/auth/")]


@contextmanager
def at_once(number: int, work: Callable[[int], object]) -> Iterator[None]:
    """Run `work` in `number` threads that begin together; join them at the end."""
    gate = threading.Barrier(number)

    def run(index: int) -> None:
        gate.wait(10)
        work(index)

    threads = [threading.Thread(target=run, args=(index,)) for index in range(number)]
    for thread in threads:
        thread.start()
    yield
    for thread in threads:
        thread.join(20)
    assert not any(thread.is_alive() for thread in threads)


def until(condition: Callable[[], object]) -> None:
    """Wait for what another thread is about to do; ten seconds at most."""
    end = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < end, "it never happened"
