"""When a lost stream is opened again."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from kamiwaza.arguments.guard import check_fields

HEARTBEAT = 90.0
"""Seconds of silence after which a stream counts as lost."""


@dataclass(frozen=True, slots=True)
class ReconnectPolicy:
    """How often a lost stream is opened again, and the pauses before it. Durations are seconds.

    The pause before attempt n is `first * 2**(n - 1)`, at most `cap`, plus a random part of up to
    a quarter. The stream's `retry:` replaces `first`. `tries` is the number of attempts since the
    last progress: an event, or a connection that lasted longer than `cap`. `max_hint` limits the
    pauses that the platform asks for. `rng` makes the random part.
    """

    tries: int = 10
    first: float = 1.0
    cap: float = 30.0
    max_hint: float = 60.0
    rng: random.Random = field(default_factory=random.Random, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Raise InvalidArgumentError, naming the member, for a value out of range."""
        check_fields(self)

    def pause(self, number: int, *, retry: float | None = None, hint: float | None = None) -> float:
        """Return the seconds before an attempt.

        Args:
            number: the number of the attempt, from 1.
            retry: seconds that the stream asked for with `retry:`. Default: `first`.
            hint: seconds that the last error asked for (`Retry-After`). Default: none.
        """
        first = self.first if retry is None else min(retry, self.max_hint)
        grown = min(first * 2.0 ** min(number - 1, 30), max(self.cap, first))
        return max(grown * self.rng.uniform(1.0, 1.25), min(hint or 0.0, self.max_hint))
