"""Answers ordered in advance: what a test wants to go wrong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamiwaza.sandbox.message import Answer, first_header, json_answer, phrase, text_answer

if TYPE_CHECKING:
    from collections.abc import Mapping

# A fault for "the next call" passes these by: a client may log in before any call.
_LOGIN = frozenset({"auth.login", "auth.refresh_token"})


@dataclass(slots=True)
class ScheduledAnswer:
    """One ordered answer. `operation` is a name or `METHOD /path`; None means any call."""

    answer: Answer
    operation: str | None
    remaining: int


class Faults:
    """The orders that are still to be served, the oldest first."""

    def __init__(self) -> None:
        """Begin without faults."""
        self._scheduled: list[ScheduledAnswer] = []

    def schedule(self, answer: Answer, *, count: int, operation: str | None) -> None:
        """Serve `answer` to the next `count` calls of `operation`."""
        self._scheduled.append(ScheduledAnswer(answer, operation, count))

    def clear(self) -> None:
        """Forget what was ordered."""
        self._scheduled.clear()

    def take(self, name: str | None, method: str, path: str) -> Answer | None:
        """Return the answer ordered for this call, or None."""
        for scheduled in self._scheduled:
            matches_any = scheduled.operation is None and name not in _LOGIN
            if matches_any or scheduled.operation in {name or path, f"{method} {path}"}:
                scheduled.remaining -= 1
                if scheduled.remaining <= 0:
                    self._scheduled.remove(scheduled)
                return scheduled.answer
        return None


def fault_answer(
    status: int, body: object, headers: Mapping[str, str], retry_after: float | None
) -> Answer:
    """Return an answer of any kind: JSON for objects, HTML or plain text for text, bytes as is.

    Without a body it is FastAPI's `{"detail": <reason phrase>}`.
    """
    extra = tuple(headers.items())
    if retry_after is not None:
        extra = (*extra, ("retry-after", f"{retry_after:g}"))
    if isinstance(body, bytes):
        return Answer(status, extra, body)
    if isinstance(body, str):
        kind = "text/html" if body.lstrip().startswith("<") else "text/plain"
        plain = text_answer(status, body, kind)
    else:
        plain = json_answer(status, {"detail": phrase(status)} if body is None else body)
    if first_header(extra, "content-type") is not None:
        return Answer(status, extra, plain.body)
    return plain.with_headers(*extra)
