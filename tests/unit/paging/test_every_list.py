"""Every paged operation of the contract, on a platform with 2,500 items."""

from __future__ import annotations

import importlib
import inspect
from collections import Counter
from typing import Any
from uuid import UUID

import pytest

from kamiwaza.sandbox import Sandbox
from kamiwaza.sandbox.behaviours._generic_lists import NAMES, paged_lists
from kamiwaza_api.request import Endpoint, Request
from tests.halves import Half

MANY = 2_500
# Those that cannot be continued give their newest, as many as are asked for at most.
AT_MOST = {
    "operations.list_notifications": 200,
    "operations.list_operations": 200,
    "workrooms.list_workroom_events": 100,
    "workrooms.list_workroom_role_history": 500,
    "workrooms.list_workroom_thread_messages": 500,
    "workrooms.list_workroom_thread_turns": 200,
}


def request_of(name: str) -> Request[Any]:
    """Return a request of an operation, with something for whatever it requires."""
    service, function = name.split(".")
    build = getattr(importlib.import_module(f"kamiwaza_api.api.{service}"), function)
    place: list[object] = []
    named: dict[str, object] = {}
    for parameter in inspect.signature(build).parameters.values():
        if parameter.default is not inspect.Parameter.empty:
            continue
        value = UUID(int=1, version=4) if "UUID" in str(parameter.annotation) else "x"
        if parameter.kind is parameter.KEYWORD_ONLY:
            named[parameter.name] = value
        else:
            place.append(value)
    request: Request[Any] = build(*place, **named)
    return request


def test_every_paged_operation_is_covered() -> None:
    assert set(NAMES) == set(paged_lists())
    for name in NAMES:
        endpoint: Endpoint = request_of(name).endpoint
        assert (endpoint.name, endpoint.paging is not None) == (name, True)


@pytest.fixture
def full(half: Half) -> Half:
    half.sandbox.state.lists.fill(MANY)
    return half


@pytest.mark.parametrize("name", sorted(set(NAMES) - set(AT_MOST)))
def test_a_paged_operation_returns_everything_once_in_order(full: Half, name: str) -> None:
    found = full.do(full.client.raw.pages(request_of(name)).to_list())
    one_by_one = full.do(
        full.client.raw.pages(request_of(name), Any, page_size=99, prefetch=0).to_list()
    )
    expected = [paged_lists()[name].make(number) for number in range(MANY)]
    assert one_by_one == expected
    assert len(found) == MANY
    assert [_plain(item) for item in found[:100]] == [
        _plain(item, found[0]) for item in expected[:100]
    ]
    assert set(Counter(map(repr, found)).values()) == {1}
    asked = [seen for seen in full.sandbox.requests if seen.operation == name]
    assert {seen.status for seen in asked} == {200}
    # Some pages behind the end at most, since they were asked for before it was known.
    assert MANY // 100 + MANY // 99 + 1 <= len(asked) <= MANY // 100 + MANY // 99 + 1 + 5


@pytest.mark.parametrize("name", sorted(AT_MOST))
def test_a_list_that_cannot_be_continued_gives_its_newest(full: Half, name: str) -> None:
    most = AT_MOST[name]
    page = full.client.raw.pages(request_of(name), Any, limit=most)
    expected = [paged_lists()[name].make(number) for number in range(most)]
    assert full.do(page.to_list()) == expected
    assert 0 < len(full.do(full.client.raw.pages(request_of(name)).to_list())) <= most
    asked = [seen for seen in full.sandbox.requests if seen.operation == name]
    assert len(asked) == 2


def test_the_sandbox_is_made_full() -> None:
    with Sandbox(items=7) as sandbox:
        assert len(sandbox.client().raw.pages(request_of("jobs.list_jobs")).to_list()) == 7


def _plain(item: Any, like: Any = None) -> Any:
    """Return an item as the contract's class writes it, so that both come from the same hand."""
    if hasattr(item, "to_dict"):
        return item.to_dict()
    return (
        item
        if like is None or not hasattr(like, "to_dict")
        else type(like).from_dict(item).to_dict()
    )
