# Written by scripts/unasync.py from kamiwaza/_async/http/answer_context.py: edit that.
"""An answer that is open for the length of a block."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from kamiwaza._sync.http.answer import Answer


class AnswerContext:
    """Opens an answer at the beginning of a `with` block and closes it at its end.

    It is no generator: an event loop that ends closes suspended generators all at once, and ones
    within one another get into each other's way.
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
        """Give the connection back."""
        answer = self._answer
        if answer is None:
            return
        try:
            answer.close()
        except BaseException:
            answer.drop()
            raise
        self._answer = None
