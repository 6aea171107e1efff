"""Which failure of which operation is tried again, after how long, and when that stops."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Self

from tenacity.retry import retry_base
from tenacity.stop import stop_base
from tenacity.wait import wait_base

from kamiwaza.arguments.guard import check_fields
from kamiwaza.concurrency.locks import new_lock
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
NOT_STARTED_CODES = frozenset(
    {
        "workroom_authority_unavailable",
        "embedding_runtime_unreachable",
        "discovery_unavailable",
        "pinned_discovery_unavailable",
        "global_ontology_provisioning",
    }
)

# 503 codes that say something was begun already, so that only what may be repeated is.
STARTED_CODES = frozenset({"embedding_deploying"})


@dataclass(frozen=True)
class PropagationDelay:
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
PROPAGATION_DELAYS: Mapping[str, PropagationDelay] = MappingProxyType(
    {"psk_propagation_timeout": PropagationDelay(first=1.0, within=90.0)}
)


def propagation_delay(error: BaseException | None) -> PropagationDelay | None:
    """Return how patiently an error's cause is waited for, None where it is as any other."""
    if isinstance(error, APIStatusError) and error.status_code == 503:
        return PROPAGATION_DELAYS.get(error.code or "")
    return None


@dataclass(frozen=True)
class RetryPolicy:
    """How often and how patiently a failed call is tried again. Durations are seconds.

    The pause before retry n (from 1) is uniform between half and all of `base * 2**(n - 1)`, at
    most `cap`, and never shorter than the server's hint, which counts as between `min_hint` and
    `max_hint`.
    """

    max_retries: int = 3
    base: float = 0.5
    cap: float = 8.0
    min_hint: float = 0.2
    max_hint: float = 60.0
    wait: wait_base | None = None

    def __post_init__(self) -> None:
        """Raise InvalidArgumentError, naming the member, for what makes no policy."""
        check_fields(self)

    def pause(self, number: int, hint: float | None = None) -> float:
        """Return the seconds to wait after attempt `number` (from 1)."""
        longest = min(self.cap, self.base * 2.0 ** min(number - 1, 30))
        # At least half of it, so that the retries of one call reach beyond an outage of a second.
        jitter = random.uniform(longest / 2, longest)
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
    known = error.code in NOT_STARTED_CODES or propagation_delay(error) is not None
    if status == 503 and (error.retry_after is not None or known):
        return repeatable or error.code not in STARTED_CODES
    if status == 500:
        return first_read
    return repeatable and status in _REPEATABLE


class RetryBudget:
    """How many retries the calls of a client may spend together.

    Every call in flight brings as many as its policy allows, so a short outage may cost all of
    them their retries. What was spent is missing until calls succeed again: a platform that stays
    down is asked once by each further call.
    """

    RESERVE = 35.0
    """Retries beside those that the calls in flight bring."""
    COST = 1.0
    COST_THROTTLED = 0.4
    EARNED = 0.2
    """What a call brings back that succeeds at once."""
    LARGEST_SHARE = 10

    def __init__(self) -> None:
        self._lock = new_lock()
        self._spent = 0.0
        self._brought = self._most_brought = 0

    def enter(self, retries: int) -> None:
        """Note that a call begins which may take so many retries."""
        with self._lock:
            self._brought += min(retries, self.LARGEST_SHARE)
            self._most_brought = max(self._most_brought, self._brought)

    def leave(self, retries: int) -> None:
        """Note that such a call has ended."""
        with self._lock:
            self._brought -= min(retries, self.LARGEST_SHARE)
            self._settle()

    def pay(self, *, throttled: bool = False) -> float:
        """Take the price of one retry and return it; 0 when it cannot be had."""
        cost = self.COST_THROTTLED if throttled else self.COST
        with self._lock:
            if self._spent + cost > self.RESERVE + self._most_brought:
                return 0.0
            self._spent += cost
            return cost

    def earn(self, amount: float = EARNED) -> None:
        """Put back a little after a success, or what a call paid that came through."""
        if self._spent:
            with self._lock:
                self._spent = max(0.0, self._spent - amount)
                self._settle()

    def _settle(self) -> None:
        # Calls that have failed have spent what they brought: until that is back, it still counts.
        if not self._spent:
            self._most_brought = self._brought


class CallAttempts:
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
        self._paid = 0.0

    def __enter__(self) -> Self:
        """Let the retries of this call count as those of a call in flight."""
        self._budget.enter(self._policy.max_retries)
        return self

    def __exit__(self, kind: type[BaseException] | None, *exc_info: object) -> None:
        """End the call; if it succeeded, its retries cost nothing."""
        self._budget.leave(self._policy.max_retries)
        if kind is None:
            self._budget.earn(self._paid or RetryBudget.EARNED)

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
        paid = self._budget.pay(throttled=getattr(error, "status_code", None) in (429, 503))
        self._paid += paid
        if not paid and isinstance(error, APIError):
            error.retry_withheld = True
        return not paid

    def _tried_enough(self, needed: float, error: BaseException | None) -> bool:
        delay = propagation_delay(error)
        if delay is None or not self._policy.max_retries:
            return len(self.attempts) > self._policy.max_retries
        return self._clock.monotonic() + needed - self._start > delay.within

    def pause(self, state: RetryCallState) -> float:
        """Return the seconds to wait before the next attempt."""
        if self._policy.wait is not None:
            return float(self._policy.wait(state))
        error, number = _error(state), len(self.attempts)
        hint = getattr(error, "retry_after", None)
        delay = propagation_delay(error)
        if delay is not None:
            return max(delay.pause(number), hint or 0.0)
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
    call: CallAttempts

    def __call__(self, retry_state: RetryCallState) -> bool:
        error = _error(retry_state)
        return error is not None and self.call.may_repeat(error)


@dataclass(frozen=True)
class _Stop(stop_base):
    call: CallAttempts

    def __call__(self, retry_state: RetryCallState) -> bool:
        return self.call.over(retry_state.upcoming_sleep, _error(retry_state))


@dataclass(frozen=True)
class _Wait(wait_base):
    call: CallAttempts

    def __call__(self, retry_state: RetryCallState) -> float:
        return self.call.pause(retry_state)
