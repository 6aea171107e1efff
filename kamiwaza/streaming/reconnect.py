"""When a broken stream is opened again."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from kamiwaza.arguments.guard import check_fields

HEARTBEAT = 90.0
"""Seconds of silence after which a stream counts as lost."""


@dataclass(frozen=True, slots=True)
class ReconnectPolicy:
    """How often and how patiently a lost stream is opened again. Durations are seconds.

    The pause before try n is `first * 2**(n - 1)`, at most `cap`, and up to a quarter more; the
    platform's `retry:` takes the place of `first`. `tries` count from the last sign of progress:
    an event, or a connection that held for longer than `cap`.
    """

    tries: int = 10
    first: float = 1.0
    cap: float = 30.0
    max_hint: float = 60.0
    rng: random.Random = field(default_factory=random.Random, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Raise InvalidArgumentError, naming the member, for what makes no policy."""
        check_fields(self)

    def pause(self, number: int, *, retry: float | None = None, hint: float | None = None) -> float:
        """Return the seconds before try `number` (from 1).

        `retry` is what the stream asked for, `hint` what the last refusal did (`Retry-After`).
        """
        first = self.first if retry is None else min(retry, self.max_hint)
        grown = min(first * 2.0 ** min(number - 1, 30), max(self.cap, first))
        return max(grown * self.rng.uniform(1.0, 1.25), min(hint or 0.0, self.max_hint))
