"""The base of objects that work only in the process that made them."""

from __future__ import annotations

from typing import NoReturn

from kamiwaza.errors import NotPicklableError


class NotPicklable:
    """An object with connections. It refuses to be pickled and says what to send instead."""

    def _pickling_advice(self) -> str:
        """Return the way to do the same in another process."""
        return "make a client in the other process and use it there"

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled or copied. Raises NotPicklableError."""
        raise NotPicklableError(
            f"{type(self).__name__} cannot be pickled or copied: {self._pickling_advice()}"
        )
