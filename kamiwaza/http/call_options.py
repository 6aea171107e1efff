"""The options of a call: the part of a client's settings that `with_options` changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, cast

from kamiwaza.config import MAX_SECONDS
from kamiwaza.errors import ConfigurationError
from kamiwaza.http.retry import RetryPolicy
from kamiwaza_api.values import described

if TYPE_CHECKING:
    from kamiwaza.config import SDKConfig
    from kamiwaza.observability.hooks import Hooks

# Larger numbers are not repeated in errors: they may have thousands of digits.
_SHOWN = 10**15


@dataclass(frozen=True)
class Options:
    """The options of a call. Durations are in seconds.

    `deadline` limits a call with all its retries. It is raised for calls that are known to take
    longer, unless `deadline_given` is True because you set it.
    """

    timeout: float
    connect_timeout: float
    deadline: float
    retry: RetryPolicy
    max_response_bytes: int
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    deadline_given: bool = False
    strict: bool = False
    hooks: tuple[Hooks, ...] = ()
    middleware: tuple[Any, ...] = ()

    @classmethod
    def from_config(cls, config: SDKConfig, retry: RetryPolicy | None = None) -> Options:
        """Return the options in `config`."""
        return cls(
            config.timeout,
            config.connect_timeout,
            config.deadline or max(60.0, 2 * config.timeout),
            retry or RetryPolicy(max_retries=config.max_retries),
            config.max_response_bytes,
            deadline_given=config.deadline is not None,
            strict=config.strict,
        )

    def changed(
        self,
        *,
        timeout: float | None = None,
        deadline: float | None = None,
        max_retries: int | None = None,
        retry: RetryPolicy | None = None,
        extra_headers: Mapping[str, str] | None = None,
        hooks: Hooks | None = None,
        middleware: tuple[Any, ...] = (),
    ) -> Options:
        """Return these options with the given ones changed. Raises ConfigurationError."""
        for name, value in (("timeout", timeout), ("deadline", deadline)):
            if value is not None and not (_is_number(value) and 0 < value <= MAX_SECONDS):
                raise ConfigurationError(
                    f"{name}: must be more than 0 and at most {MAX_SECONDS:.0f} seconds,"
                    f" not {_error_text(value)}"
                )
        # `type`, because a bool is an int too.
        if max_retries is not None and (type(max_retries) is not int or max_retries < 0):
            raise ConfigurationError(
                f"max_retries: must be 0 or more, not {_error_text(max_retries)}"
            )
        policy = retry or self.retry
        if max_retries is not None:
            policy = replace(policy, max_retries=max_retries)
        given = self.deadline_given or deadline is not None
        # A longer timeout would have no effect under the default deadline.
        if timeout is not None and not given:
            deadline = max(self.deadline, 2 * timeout)
        return replace(
            self,
            timeout=timeout or self.timeout,
            deadline=deadline or self.deadline,
            retry=policy,
            headers={
                **self.headers,
                **check_headers({} if extra_headers is None else extra_headers),
            },
            deadline_given=given,
            hooks=self.hooks if hooks is None else (*self.hooks, hooks),
            middleware=(*self.middleware, *middleware),
        )


def _error_text(value: object) -> str:
    """Return the text for a number in errors, or the kind of another value."""
    fits = _is_number(value) and abs(cast("float", value)) < _SHOWN
    return repr(value) if fits or isinstance(value, float) else described(value)


def _is_header_name(name: object) -> bool:
    return (
        isinstance(name, str)
        and name.isascii()
        and name.replace("-", "").replace("_", "").isalnum()
    )


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def check_headers(headers: Mapping[str, str]) -> Mapping[str, str]:
    """Return `headers`. Raises ConfigurationError, naming the header, if one cannot be sent."""
    if not isinstance(headers, Mapping):
        raise ConfigurationError(f"extra_headers: takes a mapping, not {described(headers)}")
    for name, value in headers.items():
        if not _is_header_name(name):
            raise ConfigurationError(f"extra_headers: {name!r} is not a header name")
        # Line breaks in a value would allow it to add headers of its own.
        if not (isinstance(value, str) and value.isascii() and value.isprintable()):
            raise ConfigurationError(f"extra_headers: the value of {name} is not printable ASCII")
        if value != value.strip():
            raise ConfigurationError(
                f"extra_headers: the value of {name} begins or ends with a space"
            )
    return headers
