"""A bearer token in memory, and the renewal of one."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass, field

from kamiwaza.concurrency import ownership

# Seconds before its expiry from which a token is not sent any more.
LEEWAY = 30.0
# Seconds before its expiry from which a token is renewed in the background.
RENEW_AHEAD = 120.0


@dataclass(frozen=True, slots=True)
class Token:
    """A bearer token in memory.

    It expires `lifetime` seconds after `obtained`, a time of the monotonic clock.
    """

    access: str = field(repr=False)
    refresh: str | None = field(default=None, repr=False)
    obtained: float = 0.0
    lifetime: float | None = None

    def left(self, now: float) -> float:
        """Return the seconds until it expires."""
        return float("inf") if self.lifetime is None else self.obtained + self.lifetime - now

    def usable(self, now: float) -> bool:
        """Return whether a call made now can use it."""
        return self.left(now) > (0.0 if self.lifetime is None else min(LEEWAY, self.lifetime / 10))

    def due(self, now: float) -> bool:
        """Return whether it should be renewed, though it may still be usable."""
        return self.left(now) <= (
            0.0 if self.lifetime is None else min(RENEW_AHEAD, self.lifetime / 4)
        )


@dataclass(eq=False, slots=True)
class Renewal:
    """One renewal in progress. The leader performs it; the other callers wait for `done`.

    `owner` is the process and the event loop of the leader. If they end, the renewal is lost.
    """

    rejected: str | None
    owner: tuple[int, object] = field(default_factory=ownership.owner)
    done: Future[None] = field(default_factory=Future)
