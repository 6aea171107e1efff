# Written by scripts/unasync.py from kamiwaza/_async/http/answer_context.py: edit that.
"""The context manager of an open answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from kamiwaza._sync.http.answer import Answer


class AnswerContext:
    """Opens an answer at the start of a `with` block and closes it at the end.

    It is not a generator: a loop that shuts down closes all suspended generators at once, and
    nested ones then fail.
    """

    def __init__(self, open: Callable[[], Answer]) -> None:
        self._open = open
        self._answer: Answer | None = None

    def __enter__(self) -> Answer:
        """Send the request and return the answer, its body unread."""
        self._answer = self._open()
        return self._answer

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Return the connection to the pool."""
        answer = self._answer
        if answer is None:
            return
        try:
            answer.close()
        except BaseException:
            answer.drop()
            raise
        self._answer = None
