"""Every paging dialect and size gives each item once, in order, and ends."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamiwaza.errors import PaginationError
from tests.unit.paging.shelf import DIALECTS, Shelf, async_list, sync_list

DIALECT = st.sampled_from(sorted(DIALECTS))
COUNTS = st.integers(0, 60)
SIZES = st.integers(1, 20)


async def _collected(shelf: Shelf, name: str, **options: Any) -> list[int]:
    return [item async for item in async_list(shelf, DIALECTS[name], **options)]


@settings(max_examples=60)
@given(DIALECT, COUNTS, SIZES, st.integers(0, 5))
def test_a_list_is_read_completely(name: str, count: int, size: int, prefetch: int) -> None:
    whole = [*range(count)]
    options: dict[str, Any] = {"page_size": size, "prefetch": prefetch}
    assert list(sync_list(Shelf(whole), DIALECTS[name], **options)) == whole
    assert asyncio.run(_collected(Shelf(whole), name, **options)) == whole


@given(DIALECT, COUNTS, SIZES, st.integers(0, 70), st.integers(0, 5))
def test_a_limit_counts_items(name: str, count: int, size: int, limit: int, prefetch: int) -> None:
    shelf = Shelf([*range(count)])
    options: dict[str, Any] = {"page_size": size, "prefetch": prefetch, "limit": limit}
    assert list(sync_list(shelf, DIALECTS[name], **options)) == [*range(min(count, limit))]
    # No page is asked for that the limit makes needless.
    assert len(shelf.asked) <= -(-limit // size)


@given(DIALECT, COUNTS, SIZES, st.integers(0, 70))
def test_reading_continues_at_any_position(name: str, count: int, size: int, stop: int) -> None:
    shelf = Shelf([*range(count)], held_back=lambda n: name.endswith("rejections") and n % 3 == 0)
    page = sync_list(shelf, DIALECTS[name], page_size=size, prefetch=0)
    whole = [n for n in range(count) if not shelf.held_back(n)]
    iterator = iter(page)
    started = [item for _, item in zip(range(stop), iterator, strict=False)]
    token = page.page_token
    if token is None:
        assert started == whole
    else:
        assert started + list(sync_list(shelf, DIALECTS[name], page_token=token)) == whole


@given(
    st.sampled_from(["page", "offset, total", "offset, bare", "skip, bare", "page token"]),
    COUNTS,
    SIZES,
    st.integers(1, 5),
    st.booleans(),
)
def test_a_changing_list_ends(name: str, count: int, size: int, step: int, shrinks: bool) -> None:
    """Shrinking or growing at its head: nothing is seen twice out of order, nothing is endless."""
    fresh = iter(range(-1, -100_000, -1))

    def move(shelf: Shelf) -> None:
        if shrinks:
            del shelf.items[:step]
        elif len(shelf.asked) < 200:
            shelf.items[:0] = [next(fresh) for _ in range(step)][::-1]

    shelf = Shelf([*range(count)], before=move)
    try:
        found = list(sync_list(shelf, DIALECTS[name], page_size=size, prefetch=0))
    except PaginationError:
        assert not shrinks
        assert step >= size, "only one that grows as fast as it is read looks the same for ever"
        return
    assert len(shelf.asked) < 1_100
    if shrinks:
        assert found == sorted(set(found))
    assert set(found) <= set(range(-100_000, count))


@given(COUNTS, SIZES, st.integers(0, 4))
def test_rejected_rows_count_for_the_position(count: int, size: int, prefetch: int) -> None:
    name = "offset, total, rejections"
    for held_back in (lambda n: n % 2 == 0, lambda n: 5 <= n < 45, lambda n: True):
        shelf = Shelf([*range(count)], held_back=held_back)
        found = list(sync_list(shelf, DIALECTS[name], page_size=size, prefetch=prefetch))
        assert found == [n for n in range(count) if not held_back(n)]


SILENT = st.sampled_from(["offset, bare", "skip, bare", "cursor, more", "page token"])


@settings(max_examples=50)
@given(SILENT, st.integers(0, 900), st.integers(1, 300))
def test_a_platform_may_cap_large_pages_silently(name: str, count: int, cap: int) -> None:
    found = list(sync_list(Shelf([*range(count)], cap=cap), DIALECTS[name], page_size=500))
    assert found == [*range(count)]


@pytest.mark.parametrize("name", ["page", "offset, total"])
@pytest.mark.parametrize("prefetch", [0, 4])
def test_a_reported_page_size_is_used(name: str, prefetch: int) -> None:
    shelf = Shelf([*range(730)], cap=100, echoes=True)
    found = list(sync_list(shelf, DIALECTS[name], page_size=500, prefetch=prefetch))
    assert found == [*range(730)]


@pytest.mark.parametrize("name", [n for n in DIALECTS if "cursor" not in n and "token" not in n])
@pytest.mark.parametrize("prefetch", [0, 4])
def test_an_ignored_position_raises(name: str, prefetch: int) -> None:
    shelf = Shelf([*range(1000)], ignores=("position",))
    iterator = iter(sync_list(shelf, DIALECTS[name], prefetch=prefetch))
    found = [next(iterator) for _ in range(100)]
    with pytest.raises(PaginationError, match="same page again") as caught:
        next(iterator)
    assert found == [*range(100)]
    assert caught.value.operation == DIALECTS[name].endpoint.name
    assert caught.value.page_token
    assert len(shelf.asked) <= 2 + 2 * prefetch


@pytest.mark.parametrize("name", ["cursor, more", "page token"])
def test_an_ignored_cursor_raises(name: str) -> None:
    shelf = Shelf([*range(1000)], ignores=("position",))
    iterator = iter(sync_list(shelf, DIALECTS[name]))
    found = [next(iterator) for _ in range(100)]
    with pytest.raises(PaginationError):
        next(iterator)
    assert found == [*range(100)]


@pytest.mark.parametrize("name", ["offset, bare", "skip, bare", "offset, total"])
def test_a_platform_without_paging_returns_the_whole_list(name: str) -> None:
    shelf = Shelf([*range(250)], ignores=("position", "limit"))
    assert list(sync_list(shelf, DIALECTS[name])) == [*range(250)]


def test_a_growing_total_does_not_cause_endless_requests(monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(request: Any) -> bytes:
        offset = int(dict(request.query).get("offset", 0))
        items = [*range(offset, min(offset + 100, 250))]
        return b'{"items": %s, "total": %d}' % (str(items).encode(), offset + 10_000)

    shelf = Shelf([])
    monkeypatch.setattr(shelf, "answer", answer)
    for prefetch in (0, 4):
        found = list(sync_list(shelf, DIALECTS["offset, total"], prefetch=prefetch))
        assert found == [*range(250)]
