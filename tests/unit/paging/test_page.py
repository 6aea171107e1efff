"""Pages: their members, tokens, prefetching and errors."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from kamiwaza.concurrency import background_calls
from kamiwaza.errors import (
    ClientClosedError,
    InvalidArgumentError,
    KamiwazaError,
    PaginationError,
    PaginationLimitError,
    ResponseValidationError,
    ServerError,
    ValidationError,
)
from kamiwaza.serialization.received import Received
from kamiwaza_api.api.context import list_pipeline_jobs
from kamiwaza_api.api.dde import list_documents
from kamiwaza_api.api.federations import list_federations
from kamiwaza_api.api.jobs import list_jobs
from kamiwaza_api.api.models import list_models
from kamiwaza_api.api.operations import list_operations
from kamiwaza_api.api.skills import list_skills
from tests.halves import Half
from tests.unit.paging.shelf import DIALECTS, ID, Shelf, async_list, sync_list

BARE = DIALECTS["offset, bare"]
TOTAL = DIALECTS["offset, total"]


def each(half: Half, page: Any, count: int | None = None) -> list[Any]:
    return half.items(page if half.name == "sync" else page.__aiter__(), count)


def pages(half: Half, page: Any) -> list[Any]:
    return half.items(page.iter_pages())


def listed(half: Half, shelf: Any, request: Any = TOTAL, **options: Any) -> Any:
    make = sync_list if half.name == "sync" else async_list
    return make(shelf, request, **options)


def test_a_page_has_items_total_and_extra(half: Half) -> None:
    page = half.do(listed(half, Shelf([*range(250)]), page_size=100))
    assert page.items == [*range(100)]
    assert (len(page), page.total) == (100, 250)
    assert page.extra["total"] == 250
    assert "items" not in page.extra
    assert repr(page).endswith("of dde.list_connectors: 100 items>")
    following = half.do(page.next_page())
    assert following.items == [*range(100, 200)]
    last = half.do(following.next_page())
    assert len(last) == 50
    assert half.do(last.next_page()) is None
    assert [len(one) for one in pages(half, page)] == [100, 100, 50]
    assert [len(one) for one in pages(half, page)] == [100, 100, 50]


def test_an_async_page_is_opened_by_awaiting_it_or_by_its_first_use() -> None:
    async def use() -> None:
        shelf = Shelf([*range(5)])
        page = async_list(shelf, TOTAL)
        assert "not opened" in repr(page)
        with pytest.raises(KamiwazaError, match="await the page"):
            _ = page.items
        assert shelf.asked == []
        assert (await page) is page
        assert page.items == [*range(5)]
        assert [item async for item in page] == [*range(5)]
        assert [item async for item in await async_list(shelf, TOTAL)] == [*range(5)]
        assert len(shelf.asked) == 2

    asyncio.run(use())


def test_the_first_page_of_a_sync_list_is_there_at_once() -> None:
    shelf = Shelf([*range(5)])
    page = sync_list(shelf, TOTAL)
    assert len(shelf.asked) == 1
    assert list(page) == list(page) == page.to_list() == [*range(5)]
    assert len(shelf.asked) == 1


def test_reading_a_few_items_requests_one_page(half: Half) -> None:
    shelf = Shelf([*range(250)])
    page = half.do(listed(half, shelf))
    assert half.do(page.first()) == 0
    assert each(half, page, 50) == [*range(50)]
    assert half.do(page.to_list(limit=7)) == [*range(7)]
    assert half.do(page.to_list(limit=0)) == []
    assert len(shelf.asked) == 1
    assert half.do(listed(half, Shelf([])).first()) is None


def test_the_first_item_may_be_on_a_later_page(half: Half) -> None:
    shelf = Shelf([*range(30)], held_back=lambda number: number < 25)
    request = list_documents(source_id=ID)
    assert half.do(listed(half, shelf, request, page_size=10).first()) == 25


def test_small_lists_take_one_request(half: Half) -> None:
    for request in DIALECTS.values():
        shelf = Shelf([*range(99)])
        assert len(half.do(listed(half, shelf, request).to_list())) == 99
        assert len(shelf.asked) == 1


def test_limits_and_sizes(half: Half) -> None:
    shelf = Shelf([*range(500)])
    assert half.do(listed(half, shelf, limit=5).to_list()) == [*range(5)]
    assert shelf.asked.pop() == {"limit": "5"}
    assert half.do(listed(half, shelf, limit=0).to_list()) == []
    assert shelf.asked == []
    page = half.do(listed(half, shelf, limit=250, page_size=100))
    assert [len(one) for one in pages(half, page)] == [100, 100, 50]
    assert [each(half, page), each(half, page)] == [[*range(250)]] * 2
    request = list_skills(page_size=10, page=3)
    assert half.do(listed(half, Shelf([*range(45)]), request).to_list()) == [*range(20, 45)]


@pytest.mark.parametrize(
    ("options", "reply"),
    [
        ({"limit": -1}, "limit"),
        ({"page_size": 0}, "page_size"),
        ({"prefetch": 17}, "prefetch"),
        ({"prefetch": -1}, "prefetch"),
        ({"page_token": "nonsense"}, "page_token"),
        ({"page_token": "ü"}, "page_token"),
        ({"page_token": "W10"}, "page_token"),
    ],
)
def test_sizes_out_of_range_are_refused(half: Half, options: dict[str, Any], reply: str) -> None:
    with pytest.raises(InvalidArgumentError, match=reply):
        listed(half, Shelf([]), **options)


def test_only_lists_are_paged(half: Half) -> None:
    with pytest.raises(InvalidArgumentError, match=r"models.list_models is not paged"):
        half.client.raw.pages(list_models())
    with pytest.raises(InvalidArgumentError, match="page size already"):
        half.client.raw.pages(list_skills(page_size=5), page_size=6)
    with pytest.raises(InvalidArgumentError, match="whole number"):
        half.client.raw.pages(list_skills(page="x"))  # type: ignore[arg-type]  # the wrong type


@pytest.mark.breaks_contract("asks for more than a page may have")
def test_the_platform_may_refuse_a_page_size(half: Half) -> None:
    with pytest.raises(ValidationError) as caught:
        half.do(half.client.raw.pages(list_skills(), page_size=101))
    assert caught.value.errors[0].location == ("query", "page_size")


def test_a_token_continues_within_a_page(half: Half) -> None:
    shelf = Shelf([*range(250)])
    page = listed(half, shelf, page_size=100)
    assert half.do(listed(half, shelf, page_token=page.page_token).first()) == 0
    iterator = iter(page) if half.name == "sync" else page.__aiter__()
    assert half.items(iterator, 137) == [*range(137)]
    token = page.page_token
    again = half.do(listed(half, shelf, page_token=token, limit=20))
    assert again.items == [*range(137, 157)]
    assert half.do(again.to_list()) == [*range(137, 157)]
    assert each(half, listed(half, shelf, page_token=token)) == [*range(137, 250)]
    assert half.items(iterator) == [*range(137, 250)]
    assert page.page_token is None


def test_a_limit_leaves_a_token_for_the_rest(half: Half) -> None:
    shelf = Shelf([*range(250)])
    page = listed(half, shelf, limit=120)
    started = each(half, page)
    assert started + each(half, listed(half, shelf, page_token=page.page_token)) == shelf.items


def test_a_token_of_another_list_is_refused(half: Half) -> None:
    shelf = Shelf([*range(250)])
    room = list_pipeline_jobs(x_workroom_id="r1")
    elsewhere = listed(half, shelf, room).page_token
    assert half.do(listed(half, shelf, room, page_token=elsewhere).first()) == 0
    with pytest.raises(InvalidArgumentError, match="filters"):
        listed(half, shelf, BARE, page_token=elsewhere)
    token = listed(half, shelf, page_size=10).page_token
    for request, options, reply in (
        (BARE, {}, "belongs to dde.list_connectors, not to context.list_pipeline_jobs"),
        (type(TOTAL)(TOTAL.endpoint, TOTAL.path, TOTAL.parse, (("tag", "x"),)), {}, "filters"),
        (TOTAL, {"page_size": 11}, "page size is 10, not 11"),
    ):
        with pytest.raises(InvalidArgumentError, match=reply):
            listed(half, shelf, request, page_token=token, **options)


class Failing:
    """A shelf whose page at one offset fails a few times."""

    def __init__(self, shelf: Shelf, offset: str, times: int = 1) -> None:
        self.shelf, self.offset, self.times = shelf, offset, times

    def receive(self, request: Any) -> Received:
        if dict(request.query).get("offset") == self.offset and self.times:
            self.times -= 1
            raise ServerError("out of order", status_code=500)
        return self.shelf.receive(request)


class AsyncFailing(Failing):
    async def receive(self, request: Any) -> Received:  # type: ignore[override]  # the async half
        await asyncio.sleep(0)
        return super().receive(request)


def failing(half: Half, *arguments: Any) -> Any:
    return (Failing if half.name == "sync" else AsyncFailing)(*arguments)


@pytest.mark.parametrize("prefetch", [0, 1, 4, 16])
def test_an_error_is_raised_at_its_page_with_a_token(half: Half, prefetch: int) -> None:
    source = failing(half, Shelf([*range(1000)]), "600")
    page = listed(half, source, prefetch=prefetch)
    iterator = iter(page) if half.name == "sync" else page.__aiter__()
    assert half.items(iterator, 600) == [*range(600)]
    with pytest.raises(ServerError) as caught:
        half.items(iterator, 1)
    token = caught.value.page_token
    assert each(half, listed(half, source, page_token=token)) == [*range(600, 1000)]


def test_an_error_of_a_page_beyond_the_limit_is_not_raised(half: Half) -> None:
    source = failing(half, Shelf([*range(1000)]), "400", 99)
    assert each(half, listed(half, source, limit=400)) == [*range(400)]
    assert each(half, listed(half, source), 399) == [*range(399)]


def test_an_error_of_the_first_page_has_a_token_too(half: Half) -> None:
    source = failing(half, Shelf([*range(1000)]), None)
    with pytest.raises(ServerError) as caught:
        half.do(listed(half, source))
    assert len(each(half, listed(half, source, page_token=caught.value.page_token))) == 1000


def test_a_position_above_the_maximum_raises(half: Half) -> None:
    lists = half.sandbox.state.lists
    lists.fill(10_050, "jobs.list_jobs")
    assert len(half.do(half.client.raw.pages(list_jobs(), Any).to_list())) == 10_050
    lists.fill(10_200, "jobs.list_jobs")
    found = each(half, half.client.raw.pages(list_jobs(), Any), 10_100)
    assert len(found) == 10_100
    page = half.client.raw.pages(list_jobs(), Any)
    with pytest.raises(
        PaginationLimitError, match="no offset above 10000; the list has no filters"
    ) as caught:
        half.do(page.to_list())
    assert caught.value.max_position == 10_000
    assert caught.value.page_token
    assert len(half.do(half.client.raw.pages(list_jobs(), Any, limit=10_100).to_list())) == 10_100


def test_the_limit_error_names_the_filters(half: Half) -> None:
    page = listed(half, Shelf([*range(20_000)]), list_jobs(), filters=("status", "since"))
    with pytest.raises(PaginationLimitError, match="shorten the list with status, since") as caught:
        half.do(page.to_list())
    assert caught.value.filters == ("status", "since")


@pytest.mark.parametrize(
    ("fault", "name"),
    [
        ("repeat_cursor", "cursor, more"),
        ("repeat_cursor", "page token"),
        ("ignore_position", "page"),
        ("ignore_position", "offset, total"),
        ("ignore_position", "skip, bare"),
    ],
)
def test_the_sandbox_can_repeat_pages(half: Half, fault: Any, name: str) -> None:
    request = DIALECTS[name]
    half.sandbox.state.lists.fill(1000)
    half.sandbox.state.lists.inject_fault(fault, request.endpoint.name)
    page = half.client.raw.pages(request, Any)
    iterator = iter(page) if half.name == "sync" else page.__aiter__()
    assert len(half.items(iterator, 100)) == 100
    with pytest.raises(PaginationError) as caught:
        half.items(iterator, 101)
    assert caught.value.page_token
    asked = [seen for seen in half.sandbox.requests if seen.operation == request.endpoint.name]
    assert len(asked) <= 6


@pytest.mark.parametrize("fault", ["shrink", "grow", "total_grows", "ignore_limit"])
def test_the_sandbox_can_change_a_list_during_reading(half: Half, fault: Any) -> None:
    half.sandbox.state.lists.fill(1000)
    half.sandbox.state.lists.inject_fault(fault, "dde.list_connectors", step=7)
    found = half.do(half.client.raw.pages(TOTAL, Any, prefetch=0).to_list())
    assert len(found) <= 1000 + 7 * 12
    assert len({item["id"] for item in found}) >= 1000 - 7 * 12 * 2


def test_the_sandbox_can_hold_documents_back(half: Half) -> None:
    half.sandbox.state.lists.fill(400, "dde.list_documents", reject_every=3)
    page = half.do(half.client.raw.pages(list_documents(source_id=ID), page_size=50))
    assert (len(page.items), len(page.extra["rejections"])) == (33, 17)
    assert len(half.do(page.to_list())) == 400 - 134


def test_arrays_and_envelopes_are_both_accepted(half: Half) -> None:
    def answering(*bodies: bytes) -> Any:
        rest = [*bodies]
        if half.name == "sync":
            return type("Source", (), {"receive": lambda self, request: Received(rest.pop(0))})()

        async def receive(self: Any, request: Any) -> Received:
            return Received(rest.pop(0))

        return type("Source", (), {"receive": receive})()

    federations = list_federations()
    for body, request in (
        (b'{"items": [1, 2]}', federations),
        (b'{"federations": [1, 2], "count": 2}', federations),
        (b" [1, 2]", TOTAL),
        (b'{"items": [1, 2], "total": null}', TOTAL),
    ):
        assert half.do(listed(half, answering(body), request).to_list()) == [1, 2]
    assert half.do(listed(half, answering(b'{"items": null}'), TOTAL).to_list()) == []
    for body, request in (
        (b'{"a": [1], "b": [2]}', federations),
        (b'"nothing"', federations),
        (b"", TOTAL),
        (b'{"items": ["x"]}', TOTAL),
        (b'{"items": 5}', TOTAL),
    ):
        with pytest.raises(ResponseValidationError) as caught:
            half.do(listed(half, answering(body), request))
        assert caught.value.page_token


def test_a_missing_cursor_raises(half: Half) -> None:
    class Source:
        def receive(self, request: Any) -> Received:
            return Received(b'{"events": [1], "has_more": true, "next_cursor": null}')

    page = sync_list(Source(), DIALECTS["cursor, more"])
    with pytest.raises(PaginationError, match="is empty"):
        list(page)


def test_endless_empty_pages_raise(half: Half) -> None:
    class Source:
        calls = 0

        def receive(self, request: Any) -> Received:
            self.calls += 1
            return Received(b'{"items": [], "next_page_token": "%d"}' % self.calls)

    source = Source()
    with pytest.raises(PaginationError, match="empty pages"):
        sync_list(source, DIALECTS["page token"]).to_list()
    assert source.calls <= 103


def test_empty_pages_within_a_list_are_skipped(half: Half) -> None:
    class Source:
        calls = 0

        def receive(self, request: Any) -> Received:
            self.calls += 1
            if self.calls < 50:
                return Received(b'{"items": [], "next_page_token": "%d"}' % self.calls)
            return Received(b'{"items": [7]}')

    assert sync_list(Source(), DIALECTS["page token"]).to_list() == [7]


class Counting:
    """Counts how many requests are under way at the same time, letting them pile up."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf, self.now, self.most = shelf, 0, 0

    async def receive(self, request: Any) -> Received:
        self.now += 1
        self.most = max(self.most, self.now)
        for _ in range(20):
            await asyncio.sleep(0)
        self.now -= 1
        return self.shelf.receive(request)


@pytest.mark.parametrize(
    ("request_", "expected"), [(TOTAL, 3), (BARE, 3), (DIALECTS["page token"], 1)]
)
def test_prefetch_limits_the_pages_in_flight(request_: Any, expected: int) -> None:
    async def use(prefetch: int) -> int:
        source = Counting(Shelf([*range(2000)]))
        found = [item async for item in async_list(source, request_, prefetch=prefetch)]
        assert found == [*range(2000)]
        return source.most

    assert asyncio.run(use(3)) == expected
    assert asyncio.run(use(0)) == 1


class Blocking:
    """Lets nothing behind the first page arrive."""

    def __init__(self) -> None:
        self.shelf = Shelf([*range(1000)])
        self.ended: list[str] = []

    async def receive(self, request: Any) -> Received:
        if "offset" in dict(request.query):
            try:
                await asyncio.Event().wait()
            finally:
                self.ended.append(dict(request.query)["offset"])
        return self.shelf.receive(request)


async def _left_early(source: Blocking) -> None:
    async for item in async_list(source, TOTAL, prefetch=4):
        if item == 80:
            break


async def _cancelled(source: Blocking) -> None:
    async def read() -> None:
        async for _ in async_list(source, TOTAL, prefetch=4):
            pass

    task = asyncio.create_task(read())
    for _ in range(10):
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


@pytest.mark.parametrize("leave", [_left_early, _cancelled])
def test_leaving_the_loop_cancels_pending_pages(leave: Callable[[Blocking], Any]) -> None:
    async def use() -> list[str]:
        source = Blocking()
        await leave(source)
        gc.collect()
        for _ in range(100):
            await asyncio.sleep(0)
        assert asyncio.all_tasks() == {asyncio.current_task()}
        return source.ended

    assert sorted(asyncio.run(use())) == ["100", "200", "300", "400"]


def test_hanging_threads_do_not_block_the_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(background_calls, "_CANCEL_TIMEOUT", 0.01)
    shelf, release = Shelf([*range(1000)]), threading.Event()

    class Source:
        def receive(self, request: Any) -> Received:
            if "offset" in dict(request.query):
                release.wait(60)
            return shelf.receive(request)

    before = set(threading.enumerate())
    for item in sync_list(Source(), TOTAL, prefetch=4):
        if item == 80:
            break
    hanging = set(threading.enumerate()) - before
    assert len(hanging) == 4
    release.set()
    for thread in hanging:
        thread.join(60)
        assert not thread.is_alive()


def test_leaving_the_loop_waits_for_running_requests() -> None:
    shelf, started, release = Shelf([*range(1000)]), threading.Semaphore(0), threading.Event()
    ended: list[str] = []

    class Source:
        def receive(self, request: Any) -> Received:
            if "offset" in (query := dict(request.query)):
                started.release()
                release.wait(60)
                ended.append(query["offset"])
            return shelf.receive(request)

    before = set(threading.enumerate())
    iterator: Any = iter(sync_list(Source(), TOTAL, prefetch=4))
    assert [next(iterator) for _ in range(60)] == [*range(60)]
    assert all(started.acquire(timeout=60) for _ in range(4))
    workers = set(threading.enumerate()) - before
    assert len(workers) == 4
    threading.Timer(0.02, release.set).start()
    iterator.close()
    assert len(ended) == 4
    for thread in workers:
        thread.join(60)
        assert not thread.is_alive()


def test_without_threads_pages_are_read_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    assert list(sync_list(Shelf([*range(1000)]), TOTAL)) == [*range(1000)]


def test_many_threads_share_a_client(half: Half) -> None:
    if half.name == "async":
        pytest.skip("tasks are in the tests above")
    half.sandbox.state.lists.fill(700)
    shared = half.client.raw.pages(TOTAL, Any)

    def read(number: int) -> list[Any]:
        page = shared if number % 2 else half.client.raw.pages(TOTAL, Any)
        return [item["id"] for item in page]

    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(read, range(8)))
    assert len(set(results[0])) == 700
    assert all(result == results[0] for result in results)


def test_many_tasks_share_a_client(half: Half) -> None:
    if half.name == "sync":
        pytest.skip("threads are in the test above")
    half.sandbox.state.lists.fill(700)

    async def read() -> list[Any]:
        return [item["id"] async for item in half.client.raw.pages(TOTAL, Any)]

    async def use() -> list[list[Any]]:
        return await asyncio.gather(*(read() for _ in range(8)))

    results = half.do(use())
    assert len(set(results[0])) == 700
    assert all(result == results[0] for result in results)


def test_a_closed_client_raises() -> None:
    from kamiwaza import KamiwazaClient

    client = KamiwazaClient("http://127.0.0.1:9", api_key="k")
    client.close()
    with pytest.raises(ClientClosedError):
        client.raw.pages(list_operations())


def test_repeated_cursors_raise() -> None:
    class Source:
        calls = 0

        def receive(self, request: Any) -> Received:
            self.calls += 1
            body = b'{"items": [%d], "next_page_token": "%d"}' % (self.calls, self.calls % 3)
            return Received(body)

    page = sync_list(Source(), DIALECTS["page token"])
    iterator = iter(page)
    assert [next(iterator) for _ in range(4)] == [1, 2, 3, 4]
    with pytest.raises(PaginationError, match="the same cursor"):
        next(iterator)


def test_a_total_ends_the_list_exactly(half: Half) -> None:
    for request in (TOTAL, DIALECTS["page"]):
        shelf = Shelf([*range(200)])
        assert len(half.do(listed(half, shelf, request).to_list())) == 200
        assert len(shelf.asked) == 2


def test_tokens_can_be_chained(half: Half) -> None:
    shelf = Shelf([*range(50)])
    found: list[int] = []
    token: str | None = None
    while not found or token is not None:
        page = listed(half, shelf, page_token=token, page_size=20 if token is None else None)
        found += each(half, page, 7)
        token = page.page_token
    assert found == [*range(50)]


class Timed:
    """A shelf whose pages take some seconds of a clock that does not run by itself."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
        self.shelf, self.seconds, self.now, self.most = Shelf([*range(1000)]), seconds, 0.0, 0
        self.running = 0
        monkeypatch.setattr("kamiwaza._async.paging.page.time.monotonic", lambda: self.now)

    async def receive(self, request: Any) -> Received:
        self.now += self.seconds
        self.running += 1
        self.most = max(self.most, self.running)
        await asyncio.sleep(0)
        self.running -= 1
        return self.shelf.receive(request)


@pytest.mark.parametrize(("seconds", "expected"), [(0.001, 1), (0.02, 4)])
def test_pages_are_requested_ahead_only_if_they_take_long(
    monkeypatch: pytest.MonkeyPatch, seconds: float, expected: int
) -> None:
    async def use() -> int:
        source = Timed(monkeypatch, seconds)
        assert [item async for item in async_list(source, TOTAL)] == [*range(1000)]
        return source.most

    assert asyncio.run(use()) == expected
