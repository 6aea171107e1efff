# Written by scripts/unasync.py from kamiwaza/_async/services/catalog/_settling.py: edit that.
"""The catalog shows some changes late: asking again until it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kamiwaza._sync.services._base import BaseService
from kamiwaza.errors import ConflictError, ResourceNotFoundError, UnsupportedByServerError

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

# Seconds between two looks; what the platform does late is done after five.
PAUSES = (0.1, 0.2, 0.4, 0.8, 1.0, 1.0, 1.0, 0.5)


class SettlingMixin(BaseService):
    """Wait for what is there already, but not to be seen yet."""

    def _settled(self, look: Callable[[], T | None]) -> T | None:
        """Return what `look` finds, looking again for five seconds at most while it is nothing."""
        found = look()
        for pause in PAUSES:
            if found is not None:
                break
            self._transport.clock.sleep(pause)
            found = look()
        return found

    def _there(self, look: Callable[[], T]) -> T | None:
        """Return what `look` finds, None where the platform has no such thing."""
        try:
            return look()
        except UnsupportedByServerError:
            raise
        except ResourceNotFoundError:
            return None

    def _got_or_made(
        self,
        find: Callable[[], T | None],
        listed: Callable[[], T | None],
        make: Callable[[], str],
        get: Callable[[str], T],
    ) -> T:
        """Return what `find` finds, or what `make` made and `get` gives.

        Where another made it meanwhile, it is looked for in the whole list, for a while. Raises
        the ConflictError if it does not show up even then.
        """
        found = find()
        if found is not None:
            return found
        try:
            urn = make()
        except ConflictError:
            found = self._settled(listed)
            if found is None:
                raise
            return found
        made = self._settled(lambda: self._there(lambda: get(urn)))
        return get(urn) if made is None else made
