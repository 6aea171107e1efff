"""A limit of requests per second that all workers of a cluster share."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kamiwaza._async.http.middleware import AsyncMiddleware
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.ray.packages import package

if TYPE_CHECKING:
    from kamiwaza.http.httpx_adapter import Request, Response

_NAMESPACE = "kamiwaza"


@dataclass(frozen=True, slots=True)
class RateLimit:
    """A limit of requests per second over all workers that use its name, also in other jobs.

    The limit belongs to the cluster: the first use of a name decides the numbers. It ends with the
    job that used it first.
    """

    name: str
    per_second: float
    burst: int = 1

    def __post_init__(self) -> None:
        """Check the numbers. Raises InvalidArgumentError."""
        if not self.name:
            raise InvalidArgumentError("name: must not be empty")
        if not 0 < self.per_second < float("inf"):
            raise InvalidArgumentError(f"per_second: must be positive, not {self.per_second!r}")
        if self.burst < 1:
            raise InvalidArgumentError(f"burst: must be at least 1, not {self.burst!r}")

    def start(self) -> Any:
        """Return the actor that holds the tokens, made by the first caller."""
        ray = package("ray")
        actor = ray.remote(TokenBucket).options(
            name=f"rate-limit-{self.name}",
            namespace=_NAMESPACE,
            get_if_exists=True,
            num_cpus=0,
            max_concurrency=10_000,
        )
        return actor.remote(self.per_second, self.burst)


class TokenBucket:
    """The actor behind a `RateLimit`."""

    def __init__(self, per_second: float, burst: int) -> None:
        self._interval = 1 / per_second
        self._slack = burst * self._interval
        # The time at which the bucket would be full again. Requests reserve a place in order.
        self._full_at = time.monotonic()

    async def acquire(self) -> None:
        """Return when one more request may be sent."""
        now = time.monotonic()
        self._full_at = max(self._full_at, now) + self._interval
        wait = self._full_at - self._slack - now
        if wait > 0:
            await asyncio.sleep(wait)


class RateLimitMiddleware(AsyncMiddleware):
    """Takes a token before every attempt."""

    def __init__(self, bucket: Any) -> None:
        self._bucket = bucket

    async def attempt(
        self, request: Request, proceed: Callable[[Request], Awaitable[Response]]
    ) -> Response:
        """Wait for a token and send the request."""
        await self._bucket.acquire.remote()
        return await proceed(request)
