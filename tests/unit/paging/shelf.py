"""A platform with one list: its answers, and the requests that it got."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from functools import partial
from typing import Any

from kamiwaza._async.paging.page import AsyncPage
from kamiwaza._async.paging.page import paged as async_paged
from kamiwaza._sync.paging.page import Page
from kamiwaza._sync.paging.page import paged as sync_paged
from kamiwaza.paging.pagination import PageBody
from kamiwaza.paging.reading import read_page
from kamiwaza.serialization.received import Received
from kamiwaza_api.api.authz import export_decision_events
from kamiwaza_api.api.cluster import list_clusters
from kamiwaza_api.api.connectors import browse_connector_surface
from kamiwaza_api.api.context import list_pipeline_jobs
from kamiwaza_api.api.dde import list_connectors, list_documents
from kamiwaza_api.api.skills import list_skills
from kamiwaza_api.request import Request

ID = "00000000-0000-4000-8000-000000000001"

# One operation of every dialect.
DIALECTS: dict[str, Request[Any]] = {
    "page": list_skills(),
    "offset, total": list_connectors(),
    "offset, total, rejections": list_documents(source_id=ID),
    "offset, bare": list_pipeline_jobs(),
    "skip, bare": list_clusters(),
    "cursor, more": export_decision_events(),
    "page token": browse_connector_surface(ID, ID, surface="s"),
}


class Shelf:
    """Numbers in a row, cut into pages by whatever dialect the request speaks.

    `cap` is the largest page it gives, `before` is called with the shelf ahead of every answer,
    `held_back` says which numbers come as rejections.
    """

    def __init__(
        self,
        items: list[int],
        *,
        cap: int = 10**9,
        before: Callable[[Shelf], None] = lambda shelf: None,
        held_back: Callable[[int], bool] = lambda number: False,
        ignores: tuple[str, ...] = (),
        echoes: bool = False,
    ) -> None:
        self.items = items
        self.cap = cap
        self.before = before
        self.held_back = held_back
        self.ignores = ignores
        self.echoes = echoes
        self.asked: list[dict[str, str]] = []

    def answer(self, request: Request[Any]) -> bytes:
        paging: Any = request.endpoint.paging
        query = dict(request.query)
        self.asked.append(query)
        self.before(self)
        size = min(int(query.get(paging.limit, 50)), self.cap)
        if "limit" in self.ignores:
            size = 10**9
        start = self._start(paging, query, size)
        rows = self.items[start : start + size]
        if paging.items is None:
            return json.dumps(rows).encode()
        end = start + len(rows)
        more = end < len(self.items)
        return json.dumps(
            {
                paging.items: [row for row in rows if not self.held_back(row)],
                **({paging.total: len(self.items)} if paging.total else {}),
                **({paging.next: f"{end}" if more else None} if paging.next else {}),
                **({"has_more": more} if request.endpoint.name.startswith("authz") else {}),
                **({paging.limit: size} if self.echoes else {}),
                "rejections": [{"id": row} for row in rows if self.held_back(row)],
                "asked": query,
            }
        ).encode()

    def _start(self, paging: Any, query: dict[str, str], size: int) -> int:
        asked = query.get(paging.position)
        if asked is None or "position" in self.ignores:
            return 0
        return (int(asked) - 1) * size if paging.style == "page" else int(asked)

    def receive(self, request: Request[Any]) -> Received:
        return Received(self.answer(request), request.endpoint.name)


class AsyncShelf:
    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    async def receive(self, request: Request[Any]) -> Received:
        await asyncio.sleep(0)
        return self._shelf.receive(request)


def reader(request: Request[Any], item: Any = int) -> Callable[[Received], PageBody[Any]]:
    return partial(read_page, endpoint=request.endpoint, item=item)


def sync_list(shelf: Any, request: Request[Any], **options: Any) -> Page[Any]:
    return sync_paged(shelf, request, reader(request), **options)


def async_list(shelf: Any, request: Request[Any], **options: Any) -> AsyncPage[Any]:
    source: Any = AsyncShelf(shelf) if isinstance(shelf, Shelf) else shelf
    return async_paged(source, request, reader(request), **options)
