"""The policy for reconnecting lost streams."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from kamiwaza.arguments.guard import check_fields
from kamiwaza.errors import (
    APIConnectionError,
    APIError,
    NotSupportedByServerError,
    RateLimitError,
    ServerError,
    TLSError,
)

HEARTBEAT = 90.0
"""Seconds of silence after which a stream counts as lost."""


@dataclass(frozen=True, slots=True)
class ReconnectPolicy:
    """The number of attempts to reconnect a lost stream, and the pauses before them.

    The pause before attempt n (from 1) is `base * 2**(n - 1)` and at most `cap`, plus a random
    part of up to a quarter. The stream's own `retry:` replaces `base`.

    Args:
        max_retries: the number of attempts in a row without progress. An event is progress, and
            so is a connection that lasted longer than `cap`.
        base: seconds of the first pause.
        cap: seconds of the longest pause without a hint.
        max_hint: the longest pause in seconds that the platform can ask for.
        rng: generates the random part.

    Raises:
        InvalidArgumentError: an argument is of the wrong kind.
    """

    max_retries: int = 10
    base: float = 1.0
    cap: float = 30.0
    max_hint: float = 60.0
    rng: random.Random = field(default_factory=random.Random, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Check the kinds of the arguments."""
        check_fields(self)

    def pause(self, number: int, *, retry: float | None = None, hint: float | None = None) -> float:
        """Return the seconds before an attempt.

        Args:
            number: the number of the attempt, from 1.
            retry: seconds that the stream asked for with `retry:`. Default: `base`.
            hint: seconds that the last error asked for (`Retry-After`). Default: none.
        """
        base = self.base if retry is None else min(retry, self.max_hint)
        # The exponent is limited, because a float overflows at large attempt numbers.
        delay = min(base * 2.0 ** min(number - 1, 30), max(self.cap, base))
        # The jitter only adds time: the pause that the platform asks for is never shortened.
        return max(delay * self.rng.uniform(1.0, 1.25), min(hint or 0.0, self.max_hint))


def is_transient(error: APIError) -> bool:
    """Return whether another attempt may succeed after an error of a reconnect."""
    if isinstance(error, (TLSError, NotSupportedByServerError)):
        return False
    return isinstance(error, (APIConnectionError, ServerError, RateLimitError))
