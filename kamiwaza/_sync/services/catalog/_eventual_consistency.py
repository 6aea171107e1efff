# Written by scripts/unasync.py from kamiwaza/_async/services/catalog/_eventual_consistency.py: edit that.
"""Wait until the catalog shows a change: some changes appear a few seconds late."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kamiwaza._sync.services._base import BaseService
from kamiwaza.errors import ConflictError, ResourceNotFoundError, UnsupportedByServerError

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

# Seconds between two requests, about five in all: later changes have not been seen.
RETRY_PAUSES = (0.1, 0.2, 0.4, 0.8, 1.0, 1.0, 1.0, 0.5)


class EventualConsistencyMixin(BaseService):
    """Wait for objects that exist but are not shown yet."""

    def _wait_until_shown(self, look: Callable[[], T | None]) -> T | None:
        """Return the answer of `look`, repeating it for at most five seconds while it is None."""
        resource = look()
        for pause in RETRY_PAUSES:
            if resource is not None:
                break
            self._transport.clock.sleep(pause)
            resource = look()
        return resource

    def _get_or_none(self, look: Callable[[], T]) -> T | None:
        """Return the answer of `look`, None if the platform has no such object."""
        try:
            return look()
        except UnsupportedByServerError:
            raise
        except ResourceNotFoundError:
            return None

    def _get_or_create(
        self,
        find: Callable[[], T | None],
        find_in_list: Callable[[], T | None],
        create: Callable[[], T],
    ) -> T:
        """Return the object that `find` finds, else the one that `create` creates.

        If another program created it in between, it is searched for in the whole list for five
        seconds. Raises the ConflictError if it does not appear there either.
        """
        resource = find()
        if resource is not None:
            return resource
        try:
            return create()
        except ConflictError:
            resource = self._wait_until_shown(find_in_list)
            if resource is None:
                raise
            return resource

    def _created(self, urn: str, get: Callable[[str], T]) -> T:
        """Return the new object of a URN, asking for five seconds until the catalog shows it."""
        created = self._wait_until_shown(lambda: self._get_or_none(lambda: get(urn)))
        try:
            return get(urn) if created is None else created
        except ResourceNotFoundError as error:
            error.add_note(f"the catalog accepted {urn}, but does not show it yet: get it later")
            raise
