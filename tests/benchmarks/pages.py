"""What reading a list of many pages costs, with and without latency, with and without prefetch."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from datetime import datetime
from uuid import UUID

import httpx

from kamiwaza import AsyncKamiwazaClient, KamiwazaClient
from kamiwaza.schemas._base import Schema
from kamiwaza_api.api.dde import list_connectors
from tests.benchmarks.page_server import PageServer
from tests.benchmarks.row import Row, side_by_side

_SIZE = 100
_LATENCY = 0.02


class Connector(Schema):
    """One thing of the list."""

    id: UUID
    name: str
    source_type: str
    endpoint: str
    created_at: datetime
    enabled: bool
    poll_seconds: int
    tags: list[str]


def _reader(client: KamiwazaClient, prefetch: int, count: int) -> Callable[[], None]:
    def read() -> None:
        page = client.raw.pages(list_connectors(), Connector, page_size=_SIZE, prefetch=prefetch)
        assert sum(1 for _ in page) == count

    return read


def _async_reader(url: str, prefetch: int, count: int) -> Callable[[], None]:
    async def read() -> None:
        async with AsyncKamiwazaClient(url, api_key="key") as client:
            page = client.raw.pages(
                list_connectors(), Connector, page_size=_SIZE, prefetch=prefetch
            )
            found = 0
            async for _ in page:
                found += 1
            assert found == count

    return lambda: asyncio.run(read())


def _bare(client: httpx.Client, url: str, count: int) -> Callable[[], None]:
    def read() -> None:
        found = 0
        while found < count:
            query = {"limit": _SIZE, "offset": found}
            answer = client.get(f"{url}/api/dde/connectors/", params=query)
            found += len(json.loads(answer.content)["items"])

    return read


def rows(*, quick: bool = True) -> Iterator[Row]:
    """100,000 items in pages of 100, a tenth of them when `quick`."""
    count = 10_000 if quick else 100_000
    with PageServer(count, latency=_LATENCY) as url, KamiwazaClient(url, api_key="key") as client:
        ahead, one_by_one = side_by_side(
            _reader(client, 4, count), _reader(client, 0, count), rounds=1
        )
        yield Row(f"{count:,} paged items at 20 ms, against no prefetch", ahead, one_by_one, 0.35)
        ahead, one_by_one = side_by_side(
            _async_reader(url, 4, count), _async_reader(url, 0, count), rounds=1
        )
        yield Row(f"{count:,} paged items at 20 ms, async", ahead, one_by_one, 0.35)
    with (
        PageServer(count) as url,
        httpx.Client() as bare,
        KamiwazaClient(url, api_key="key") as client,
    ):
        theirs, plain, ahead = side_by_side(
            _bare(bare, url, count),
            _reader(client, 0, count),
            _reader(client, 4, count),
            rounds=5 if quick else 3,
        )
    against = "against httpx + json.loads"
    yield Row(f"{count:,} paged items, no latency, no prefetch, {against}", plain, theirs, 1.1)
    yield Row(f"{count:,} paged items, no latency, {against}", ahead, theirs, 1.3)
