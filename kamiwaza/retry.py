"""Which failure of which operation is tried again, after how long, and when that stops."""

from __future__ import annotations

import random
import threading
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from tenacity.retry import retry_base
from tenacity.stop import stop_base
from tenacity.wait import wait_base

from kamiwaza.errors import (
    APIConnectionError,
    APIError,
    APIStatusError,
    Attempt,
    PoolExhaustedError,
    ProxyError,
    TLSError,
)
from kamiwaza.logger import logger

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tenacity import RetryCallState

    from kamiwaza.clock import Clock

_REPEATABLE = frozenset({408, 425, 429, 500, 502, 503, 504})
_NEVER = frozenset({401, 403, 404, 409, 412, 422, 501})

# 503 codes whose request the platform is known not to have begun.
SAFE_CODES = frozenset(
    {
        "workroom_authority_unavailable",
        "embedding_runtime_unreachable",
        "discovery_unavailable",
        "pinned_discovery_unavailable",
        "global_ontology_provisioning",
    }
)

# 503 codes that say something was begun already, so that only what may be repeated is.
BEGUN_CODES = frozenset({"embedding_deploying"})


@dataclass(frozen=True)
class Patience:
    """How to wait for what the platform says takes a while: pauses that double, in seconds.

    There is another attempt as long as it begins `within` so many seconds of the first, however
    many there were.
    """

    first: float
    within: float

    def pause(self, number: int) -> float:
        """Return the seconds to wait after attempt `number` (from 1)."""
        return self.first * 2.0 ** min(number - 1, 30)


# 503 codes that come while something spreads over the platform; nothing was begun yet.
PATIENCE: Mapping[str, Patience] = MappingProxyType(
    {"psk_propagation_timeout": Patience(first=1.0, within=90.0)}
)


def patience_with(error: BaseException | None) -> Patience | None:
    """Return how patiently an error's cause is waited for, None where it is as any other."""
    if isinstance(error, APIStatusError) and error.status_code == 503:
        return PATIENCE.get(error.code or "")
    return None


@dataclass(frozen=True)
class RetryPolicy:
    """How often and how patiently a failed call is tried again. Durations are seconds.

    The pause before retry n is uniform between 0 and `base * 2**n` (at most `cap`), and never
    shorter than the server's hint, which counts as between `min_hint` and `max_hint`.
    """

    max_retries: int = 3
    base: float = 0.5
    cap: float = 8.0
    min_hint: float = 0.2
    max_hint: float = 60.0
    wait: wait_base | None = None

    def pause(self, number: int, hint: float | None = None) -> float:
        """Return the seconds to wait after attempt `number` (from 1)."""
        jitter = random.uniform(0.0, min(self.cap, self.base * 2.0 ** min(number - 1, 30)))
        floor = 0.0 if hint is None else min(max(hint, self.min_hint), self.max_hint)
        return max(floor, jitter)

    def allows(self, error: BaseException, *, method: str, repeat: str, seen: int = 1) -> bool:
        """Tell whether an operation that met `error` may be tried again.

        `repeat` is what the contract says of the operation: safe, idempotent, conditional, never;
        `seen` how often this call has met the same status, this time included.
        """
        if not isinstance(error, APIError) or isinstance(error, TLSError):
            return False
        if isinstance(error, ProxyError) and (error.status_code or 500) < 500:
            return False
        repeatable = repeat in ("safe", "idempotent")
        if isinstance(error, APIStatusError):
            return _allows_status(error, repeatable, method in ("GET", "HEAD") and seen == 1)
        if isinstance(error, APIConnectionError):
            return repeatable or not error.sent or isinstance(error, PoolExhaustedError)
        return False


def _allows_status(error: APIStatusError, repeatable: bool, first_read: bool) -> bool:
    status = error.status_code
    if status in _NEVER or error.should_retry is False:
        return False
    if error.should_retry:
        return True
    if status == 429:
        return True
    known = error.code in SAFE_CODES or patience_with(error) is not None
    if status == 503 and (error.retry_after is not None or known):
        return repeatable or error.code not in BEGUN_CODES
    if status == 500:
        return first_read
    return repeatable and status in _REPEATABLE


class RetryBudget:
    """A purse shared by all calls of a client, so that a dead server meets no storm of retries."""

    CAPACITY = 500
    COST = 14
    COST_THROTTLED = 5

    def __init__(self) -> None:
        self._left = self.CAPACITY
        self._lock = threading.Lock()

    def pay(self, *, throttled: bool = False) -> bool:
        """Take the price of one retry; False when the purse does not hold it."""
        cost = self.COST_THROTTLED if throttled else self.COST
        with self._lock:
            if self._left < cost:
                return False
            self._left -= cost
            return True

    def earn(self, amount: int = 1) -> None:
        """Put back a little after a success."""
        if self._left < self.CAPACITY:
            with self._lock:
                self._left = min(self.CAPACITY, self._left + amount)


class Course:
    """One call's way through its attempts: what was tried, what may follow, the time left."""

    def __init__(
        self,
        *,
        name: str,
        method: str,
        repeat: str,
        policy: RetryPolicy,
        budget: RetryBudget,
        clock: Clock,
        deadline: float | None,
        replayable: bool,
    ) -> None:
        self.name = name
        self.attempts: list[Attempt] = []
        self._method, self._repeat = method, repeat
        self._policy, self._budget, self._clock = policy, budget, clock
        self._start = clock.monotonic()
        self._end = None if deadline is None else self._start + deadline
        self._replayable = replayable
        self._begun = (0.0, 0.0)

    def remaining(self) -> float | None:
        """Return the seconds left for the whole call; None when it is not bounded."""
        return None if self._end is None else self._end - self._clock.monotonic()

    def begin(self) -> None:
        """Note that an attempt begins."""
        self._begun = (self._clock.monotonic(), self._clock.time())

    def failed(self, error: APIError) -> None:
        """Note how the attempt failed, and hand all attempts so far to the error."""
        elapsed = self._clock.monotonic() - self._begun[0]
        status = getattr(error, "status_code", None)
        number = len(self.attempts) + 1
        started = datetime.fromtimestamp(self._begun[1], UTC)
        name = type(error).__name__
        self.attempts.append(Attempt(number, started, elapsed, status, name))
        error.attempts = tuple(self.attempts)

    def may_repeat(self, error: BaseException) -> bool:
        """Tell whether the policy allows another attempt after `error`."""
        status = getattr(error, "status_code", None)
        seen = sum(attempt.status == status for attempt in self.attempts)
        if getattr(error, "operation", None) not in (None, self.name):
            return False  # met while getting a token, which had its own attempts
        return self._replayable and self._policy.allows(
            error, method=self._method, repeat=self._repeat, seen=seen
        )

    def over(self, upcoming: float, error: BaseException | None) -> bool:
        """Tell whether no attempt may follow a pause of `upcoming` seconds."""
        left = self.remaining()
        # A hint is honoured up to a limit, but one beyond the deadline says: not today.
        needed = max(upcoming, getattr(error, "retry_after", None) or 0.0)
        if self._tried_enough(needed, error) or (left is not None and needed >= left):
            return True
        return not self._budget.pay(throttled=getattr(error, "status_code", None) in (429, 503))

    def _tried_enough(self, needed: float, error: BaseException | None) -> bool:
        patience = patience_with(error)
        if patience is None or not self._policy.max_retries:
            return len(self.attempts) > self._policy.max_retries
        return self._clock.monotonic() + needed - self._start > patience.within

    def pause(self, state: RetryCallState) -> float:
        """Return the seconds to wait before the next attempt."""
        if self._policy.wait is not None:
            return float(self._policy.wait(state))
        error, number = _error(state), len(self.attempts)
        hint = getattr(error, "retry_after", None)
        patience = patience_with(error)
        if patience is not None:
            return max(patience.pause(number), hint or 0.0)
        return self._policy.pause(number, hint)

    def waiting(self, state: RetryCallState) -> None:
        """Note the pause that follows the last attempt."""
        self.attempts[-1] = replace(self.attempts[-1], delay=state.upcoming_sleep)
        logger.debug(
            "%s: attempt %d failed (%s), next in %.2f s",
            self.name,
            len(self.attempts),
            self.attempts[-1].error,
            state.upcoming_sleep,
        )

    def tenacity(self) -> dict[str, Any]:
        """Return this course as the arguments of tenacity's `Retrying`."""
        return {
            "retry": _Retry(self),
            "stop": _Stop(self),
            "wait": _Wait(self),
            "before_sleep": self.waiting,
            "reraise": True,
        }


def _error(state: RetryCallState) -> BaseException | None:
    return state.outcome.exception() if state.outcome else None


@dataclass(frozen=True)
class _Retry(retry_base):
    course: Course

    def __call__(self, retry_state: RetryCallState) -> bool:
        error = _error(retry_state)
        return error is not None and self.course.may_repeat(error)


@dataclass(frozen=True)
class _Stop(stop_base):
    course: Course

    def __call__(self, retry_state: RetryCallState) -> bool:
        return self.course.over(retry_state.upcoming_sleep, _error(retry_state))


@dataclass(frozen=True)
class _Wait(wait_base):
    course: Course

    def __call__(self, retry_state: RetryCallState) -> float:
        return self.course.pause(retry_state)
