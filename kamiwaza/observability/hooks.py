"""Functions of your program that are called at the events of a call."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from kamiwaza.errors import ConfigurationError

if TYPE_CHECKING:
    from kamiwaza.errors import Attempt
    from kamiwaza.observability.call_record import CallRecord


@dataclass(frozen=True)
class Hooks:
    """Functions that the client calls at the events of a call.

    They run in the thread or the event loop of the call, so keep them short. Their exceptions are
    logged and do not affect the call.

    Args:
        on_call: a call begins.
        on_request: an attempt is about to be sent.
        on_response: the status and the headers of an answer have arrived.
        on_retry: an attempt failed and another follows; `attempt.delay` is the pause in seconds.
        on_error: the call failed.
        on_token_refresh: a token was obtained or renewed. The record is that of the token request.
        on_end: the call is over, with or without success; of a stream, the stream was closed.

    Raises:
        ConfigurationError: a hook is not a function, or is an async function.
    """

    on_call: Callable[[CallRecord], object] | None = None
    on_request: Callable[[CallRecord], object] | None = None
    on_response: Callable[[CallRecord], object] | None = None
    on_retry: Callable[[CallRecord, Attempt], object] | None = None
    on_error: Callable[[CallRecord, BaseException], object] | None = None
    on_token_refresh: Callable[[CallRecord], object] | None = None
    on_end: Callable[[CallRecord], object] | None = None

    def __post_init__(self) -> None:
        """Check the functions."""
        for field in fields(self):
            hook = getattr(self, field.name)
            if hook is None:
                continue
            if not callable(hook):
                raise ConfigurationError(f"{field.name}: takes a function, not {hook!r:.60}")
            if inspect.iscoroutinefunction(hook):
                raise ConfigurationError(
                    f"{field.name}: takes a plain function, also in the async client; start a"
                    " task in it for work that waits"
                )
