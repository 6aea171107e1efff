"""Retries: which failures are repeated, after which delay, and when the attempts end."""

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
    from kamiwaza.concurrency.refusals import RefusalHandler
    from kamiwaza.observability.observer import CallObserver

# Statuses that may be temporary.
_REPEATABLE = frozenset({408, 425, 429, 500, 502, 503, 504})
# Statuses that another attempt cannot change.
_NEVER = frozenset({401, 403, 404, 409, 412, 422, 501})

# Codes of a 503 that mean the platform has not started the request: repeating it is safe.
NOT_STARTED_CODES = frozenset(
    {
        "workroom_authority_unavailable",
        "embedding_runtime_unreachable",
        "discovery_unavailable",
        "pinned_discovery_unavailable",
        "global_ontology_provisioning",
    }
)

# Codes of a 503 that mean processing has started: only repeatable operations are repeated.
STARTED_CODES = frozenset({"embedding_deploying"})


@dataclass(frozen=True)
class PropagationDelay:
    """Delays for a change that is still being propagated in the platform. They double each time.

    Args:
        first: seconds before the second attempt.
        within: seconds after the first attempt until which a further one may start.
    """

    first: float
    within: float

    def pause(self, number: int) -> float:
        """Return the seconds to wait.

        Args:
            number: the number of the attempt before, from 1.
        """
        return self.first * 2.0 ** min(number - 1, 30)


# Codes of a 503 for a change that is still being propagated; processing has not started.
PROPAGATION_DELAYS: Mapping[str, PropagationDelay] = MappingProxyType(
    {"psk_propagation_timeout": PropagationDelay(first=1.0, within=90.0)}
)


def propagation_delay(error: BaseException | None) -> PropagationDelay | None:
    """Return the delays for an error during propagation, None for other errors."""
    if isinstance(error, APIStatusError) and error.status_code == 503:
        return PROPAGATION_DELAYS.get(error.code or "")
    return None


@dataclass(frozen=True)
class RetryPolicy:
    """The number of retries of a failed call, and their delays.

    The delay before retry n (from 1) is random, between half of and all of `base * 2**(n - 1)`
    and at most `cap`. It is at least the server's hint (`Retry-After`).

    Args:
        max_retries: the number of retries of a call; 0 turns retries off.
        base: seconds of the longest first delay.
        cap: seconds of the longest delay without a hint.
        min_hint: seconds that a shorter hint counts as.
        max_hint: seconds that a longer hint counts as.
        wait: a wait strategy of tenacity to use instead of these delays.

    Raises:
        InvalidArgumentError: an argument is of the wrong kind.
    """

    max_retries: int = 3
    base: float = 0.5
    cap: float = 8.0
    min_hint: float = 0.2
    max_hint: float = 60.0
    wait: wait_base | None = None

    def __post_init__(self) -> None:
        """Check the kinds of the arguments."""
        check_fields(self)

    def pause(self, number: int, hint: float | None = None) -> float:
        """Return the seconds to wait.

        Args:
            number: the number of the attempt before, from 1.
            hint: the seconds that the server asks for. None if it gives no hint.
        """
        longest = min(self.cap, self.base * 2.0 ** min(number - 1, 30))
        # At least half of it, so that the retries of one call outlast an outage of a second.
        jitter = random.uniform(longest / 2, longest)
        floor = 0.0 if hint is None else min(max(hint, self.min_hint), self.max_hint)
        return max(floor, jitter)

    def allows(self, error: BaseException, *, method: str, repeat: str, seen: int = 1) -> bool:
        """Return whether a call that failed may be repeated.

        Args:
            error: the failure of the last attempt.
            method: the HTTP method.
            repeat: how the contract classifies the operation: safe, idempotent, conditional, never.
            seen: the number of attempts of this call with the same status, including the last.
        """
        # Another attempt does not make an untrusted certificate trusted.
        if not isinstance(error, APIError) or isinstance(error, TLSError):
            return False
        # A proxy that refuses a request (407 for example) refuses it again.
        if isinstance(error, ProxyError) and (error.status_code or 500) < 500:
            return False
        repeatable = repeat in ("safe", "idempotent")
        if isinstance(error, APIStatusError):
            return _allows_status(error, repeatable, method in ("GET", "HEAD") and seen == 1)
        if isinstance(error, APIConnectionError):
            # A request that was never sent can always be repeated.
            return repeatable or not error.sent or isinstance(error, PoolExhaustedError)
        return False


def _allows_status(error: APIStatusError, repeatable: bool, first_read: bool) -> bool:
    status = error.status_code
    if status in _NEVER or error.should_retry is False:
        return False
    # The server's own advice has precedence over the following rules.
    if error.should_retry:
        return True
    # The request was rejected before it was processed, so even a write may be repeated.
    if status == 429:
        return True
    known = error.code in NOT_STARTED_CODES or propagation_delay(error) is not None
    # A hint or such a code means that the request was refused before processing.
    if status == 503 and (error.retry_after is not None or known):
        return repeatable or error.code not in STARTED_CODES
    # Usually a bug, which a retry does not fix. Reads get one more attempt.
    if status == 500:
        return first_read
    return repeatable and status in _REPEATABLE


def is_refusal(error: BaseException) -> bool:
    """Return whether a server refused a call because it has too many, and nothing was done."""
    if not isinstance(error, APIStatusError) or error.should_retry is False:
        return False
    return error.status_code == 429 or (error.status_code == 503 and error.retry_after is not None)


class RetryBudget:
    """The retry budget that all calls of a client share.

    Every running call adds the retries of its policy, so that a short outage can use the retries
    of all of them. Spent retries come back only when calls succeed. While the platform stays down,
    each new call makes a single attempt.
    """

    RESERVE = 35.0
    """Retries that are available besides those of the running calls."""
    COST = 1.0
    COST_THROTTLED = 0.4
    REFUND = 0.2
    """The retries that a call without retries gives back when it succeeds."""
    MAX_RETRIES_OF_CALL = 10

    def __init__(self) -> None:
        self._lock = new_lock()
        self._spent = 0.0
        self._allowance = self._peak_allowance = 0

    def add_call(self, retries: int) -> None:
        """Add the retries of a call that starts."""
        with self._lock:
            self._allowance += min(retries, self.MAX_RETRIES_OF_CALL)
            self._peak_allowance = max(self._peak_allowance, self._allowance)

    def remove_call(self, retries: int) -> None:
        """Remove the retries of a call that has ended."""
        with self._lock:
            self._allowance -= min(retries, self.MAX_RETRIES_OF_CALL)
            self._settle()

    def spend(self, *, throttled: bool = False) -> float:
        """Spend the cost of one retry and return it, or return 0 if the budget is used up."""
        cost = self.COST_THROTTLED if throttled else self.COST
        with self._lock:
            if self._spent + cost > self.RESERVE + self._peak_allowance:
                return 0.0
            self._spent += cost
            return cost

    def refund(self, amount: float = REFUND) -> None:
        """Give retries back after a success."""
        # Checked without the lock, because every successful call runs this.
        if self._spent:
            with self._lock:
                self._spent = max(0.0, self._spent - amount)
                self._settle()

    def _settle(self) -> None:
        # The peak counts as long as failed calls have spent retries that were not repaid.
        if not self._spent:
            self._peak_allowance = self._allowance


class CallAttempts:
    """The attempts of one call: their history, the next one, and the time left."""

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
        observer: CallObserver | None = None,
        refusals: RefusalHandler | None = None,
    ) -> None:
        self.name = name
        self._refusals = refusals
        self.attempts: list[Attempt] = []
        self._method, self._repeat = method, repeat
        self._policy, self._budget, self._clock = policy, budget, clock
        self._start = clock.monotonic()
        self._end = None if deadline is None else self._start + deadline
        self._replayable = replayable
        self._observer = observer
        self._begun = (0.0, 0.0)
        self._spent_here = 0.0

    def __enter__(self) -> Self:
        """Add the retries of this call to the budget."""
        self._budget.add_call(self._policy.max_retries)
        return self

    def __exit__(self, kind: type[BaseException] | None, *exc_info: object) -> None:
        """End the call. A call that succeeded gives back the retries it spent."""
        self._budget.remove_call(self._policy.max_retries)
        if kind is None:
            if self._refusals is not None:
                self._refusals.answered = True
            self._budget.refund(self._spent_here or RetryBudget.REFUND)

    def remaining(self) -> float | None:
        """Return the seconds left for the whole call, None if it has no deadline."""
        return None if self._end is None else self._end - self._clock.monotonic()

    def begin(self) -> None:
        """Record the start of an attempt."""
        self._begun = (self._clock.monotonic(), self._clock.time())

    def record_failure(self, error: APIError) -> None:
        """Record the failure of the attempt, and attach all attempts to the error."""
        status = getattr(error, "status_code", None)
        self.attempts.append(replace(self.current(status), error=type(error).__name__))
        error.attempts = tuple(self.attempts)
        if self._observer is not None:
            self._observer.attempt_ended(error.attempts)

    def current(self, status: int | None) -> Attempt:
        """Return the attempt that is running, as it is now."""
        elapsed = self._clock.monotonic() - self._begun[0]
        started = datetime.fromtimestamp(self._begun[1], UTC)
        return Attempt(len(self.attempts) + 1, started, elapsed, status)

    def may_repeat(self, error: BaseException) -> bool:
        """Return whether the policy allows another attempt after `error`."""
        status = getattr(error, "status_code", None)
        seen = sum(attempt.status == status for attempt in self.attempts)
        if getattr(error, "operation", None) not in (None, self.name):
            return False  # the error of a token request, which had attempts of its own
        if self._refusals is not None and is_refusal(error) and self._refusals.take():
            return False
        return self._replayable and self._policy.allows(
            error, method=self._method, repeat=self._repeat, seen=seen
        )

    def should_stop(self, upcoming: float, error: BaseException | None) -> bool:
        """Return whether no attempt may follow after a delay of `upcoming` seconds."""
        remaining = self.remaining()
        # The delay follows a hint only up to a limit; a hint beyond the deadline ends the call.
        needed = max(upcoming, getattr(error, "retry_after", None) or 0.0)
        if self._tried_enough(needed, error) or (remaining is not None and needed >= remaining):
            return True
        spent = self._budget.spend(throttled=getattr(error, "status_code", None) in (429, 503))
        self._spent_here += spent
        if not spent and isinstance(error, APIError):
            error.retry_withheld = True
        return not spent

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

    def record_delay(self, state: RetryCallState) -> None:
        """Record the delay that follows the last attempt."""
        self.attempts[-1] = replace(self.attempts[-1], delay=state.upcoming_sleep)
        logger.debug(
            "%s: attempt %d failed (%s), next in %.2f s",
            self.name,
            len(self.attempts),
            self.attempts[-1].error,
            state.upcoming_sleep,
        )
        if self._observer is not None:
            self._observer.retrying(tuple(self.attempts))

    def tenacity_arguments(self) -> dict[str, Any]:
        """Return the arguments that make tenacity's `Retrying` follow this call."""
        return {
            "retry": _Retry(self),
            "stop": _Stop(self),
            "wait": _Wait(self),
            "before_sleep": self.record_delay,
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
        return self.call.should_stop(retry_state.upcoming_sleep, _error(retry_state))


@dataclass(frozen=True)
class _Wait(wait_base):
    call: CallAttempts

    def __call__(self, retry_state: RetryCallState) -> float:
        return self.call.pause(retry_state)
