"""The context manager of an open answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from types import TracebackType

    from kamiwaza._async.http.answer import AsyncAnswer


class AsyncAnswerContext:
    """Opens an answer at the start of a `with` block and closes it at the end.

    It is not a generator: a loop that shuts down closes all suspended generators at once, and
    nested ones then fail.
    """

    def __init__(self, open: Callable[[], Awaitable[AsyncAnswer]]) -> None:
        self._open = open
        self._answer: AsyncAnswer | None = None

    async def __aenter__(self) -> AsyncAnswer:
        """Send the request and return the answer, its body unread."""
        self._answer = await self._open()
        return self._answer

    async def __aexit__(
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
            await answer.aclose()
        except BaseException:
            answer.drop()
            raise
        self._answer = None
