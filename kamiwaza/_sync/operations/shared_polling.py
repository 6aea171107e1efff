# Written by scripts/unasync.py from kamiwaza/_async/operations/shared_polling.py: edit that.
"""Reading the states of many operations from one list of the platform."""

from __future__ import annotations

import importlib
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kamiwaza._sync.paging.page import paged
from kamiwaza.operations.answer_paths import member
from kamiwaza.operations.lists import OPERATION_LISTS, OperationList
from kamiwaza.paging.reading import read_page
from kamiwaza.schemas._base import JsonObject
from kamiwaza.serialization.json import decode
from kamiwaza.serialization.received import Received

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from kamiwaza._sync.http.transport import Transport
    from kamiwaza.operations.state import Snapshot
    from kamiwaza_api.request import Request


class SharedPolling:
    """How an operation is read from a list.

    `key` is the same for operations that one list reports. `pages` is the number of pages that were
    read the last time.
    """

    def __init__(
        self,
        transport: Transport,
        poll: str,
        read: Callable[[JsonObject, Received], Snapshot[Any]],
        headers: tuple[tuple[str, str], ...] = (),
    ) -> None:
        """Prepare to read an operation from a list without sending anything.

        Args:
            transport: sends the requests.
            poll: the operation that polls one row of the list.
            read: returns the snapshot in a row, which is passed parsed and as an answer.
            headers: the headers of every poll.
        """
        self._transport = transport
        self._poll, self._headers = poll, headers
        self.pages: int = 1
        self.read: Callable[[JsonObject, Received], Snapshot[Any]] = read

    @property
    def key(self) -> tuple[object, ...] | None:
        """The list that reports the operation, None if there is none."""
        if self._poll not in OPERATION_LISTS:
            return None
        transport = self._transport
        sent = tuple(sorted(transport.options.headers.items()))
        # Another user, or another workroom, may be shown another list.
        user = id(transport.auth.manager)
        return transport.origin, user, OPERATION_LISTS[self._poll].operation, self._headers, sent

    def rows(self, wanted: Collection[str]) -> dict[str, JsonObject]:
        """Return the rows of the list by their ids, as far as is needed for `wanted`."""
        row_list = OPERATION_LISTS[self._poll]
        request = replace(_request(row_list.operation), headers=self._headers)
        if request.endpoint.paging is None:
            received = self._transport.receive(request)
            rows = decode(received, list[JsonObject])
            found = {self._id(row_list, row): row for row in rows}
            return {row_id: found[row_id] for row_id in wanted if row_id in found}
        return self._paged_rows(request, row_list, {*wanted})

    def _paged_rows(
        self, request: Request[Any], row_list: OperationList, missing: set[str]
    ) -> dict[str, JsonObject]:
        """Read pages until no row is missing. The newest operations come first."""
        pages = paged(
            self._transport,
            request,
            lambda received: read_page(received, request.endpoint, JsonObject),
            limit=row_list.limit,
        )
        found: dict[str, JsonObject] = {}
        self.pages = 0
        for page in pages.iter_pages():
            self.pages += 1
            for row in page.items:
                row_id = self._id(row_list, row)
                if row_id in missing:
                    found[row_id] = row
                    missing.discard(row_id)
            if not missing:
                break
        return found

    @staticmethod
    def _id(row_list: OperationList, row: JsonObject) -> str:
        return str(member(row, row_list.id) or member(row, "id")).lower()

    def snapshot(self, row: JsonObject) -> Snapshot[Any]:
        """Return the snapshot in a row."""
        options = self._transport.options
        body = json.dumps(row).encode()
        received = Received(body, self._poll, 200, strict=options.strict)
        return self.read(row, received._replace(secrets=self._transport.secrets))


def _request(operation: str) -> Request[Any]:
    service, _, name = operation.partition(".")
    request: Request[Any] = getattr(importlib.import_module(f"kamiwaza_api.api.{service}"), name)()
    return request
