"""Generic paged lists."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.sandbox import Sandbox
from kamiwaza.sandbox.behaviours._generic_lists import paged_lists
from kamiwaza.sandbox.contract.document import Contract
from kamiwaza.sandbox.contract.request_checks import RequestChecker
from kamiwaza.sandbox.contract.samples import sample_factory

if TYPE_CHECKING:
    import httpx


@pytest.mark.parametrize("name", sorted(paged_lists()))
def test_items_are_valid_and_different(name: str) -> None:
    contract, listed = Contract.shipped(), paged_lists()[name]
    checker = RequestChecker(contract)
    [operation] = [o for o in contract.operations if o.name == name]
    made = [listed.make(number) for number in (*range(-3, 300), 2_499, 10**6)]
    assert len({json.dumps(thing, sort_keys=True) for thing in made}) == len(made)
    member = listed.paging.get("items")
    pointer = operation.answers[(200, "application/json")]
    schema = contract.resolve(contract.schema(pointer))
    if member is None:
        assert not list(checker.findings(pointer, made))
    else:
        around = sample_factory(contract, schema)(0)
        assert not list(checker.findings(pointer, {**around, member: made}))


def test_samples_fit_their_schema() -> None:
    contract = Contract.shipped()
    bounded = {"type": "integer", "minimum": 5, "maximum": 7}
    assert [sample_factory(contract, bounded)(n) for n in range(4)] == [5, 6, 7, 5]
    assert len(sample_factory(contract, {"type": "string", "minLength": 30})(1)) == 30
    assert len(sample_factory(contract, {"type": "string", "maxLength": 3})(1)) == 3
    assert sample_factory(contract, {"enum": ["a", "b"]})(3) == "b"
    assert sample_factory(contract, {"type": "array", "items": {"const": 1}, "minItems": 2})(9) == [
        1,
        1,
    ]
    assert sample_factory(contract, {"anyOf": [{"type": "null"}, {"type": "boolean"}]})(2) is True


def test_lists_are_empty_until_they_are_filled(sandbox: Sandbox, http: httpx.Client) -> None:
    assert http.get("/skills").json() == {"items": [], "total": 0, "page": 1, "page_size": 20}
    sandbox.state.lists.fill(45)
    sandbox.state.lists.fill(3, "cluster.list_nodes")
    assert len(http.get("/cluster/nodes").json()) == 3
    assert len(http.get("/cluster/clusters").json()) == 45
    last = http.get("/skills", params={"page": 3}).json()
    assert (len(last["items"]), last["total"], last["page"]) == (5, 45, 3)
    sandbox.state.lists.fill(1)
    assert len(http.get("/cluster/nodes").json()) == 1


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("/skills", {"page": 0}),
        ("/skills", {"page_size": 101}),
        ("/cluster/jobs/", {"offset": 10_001}),
        ("/cluster/jobs/", {"limit": 0}),
        ("/dde/connectors/", {"limit": "many"}),
        ("/auth/audit/decisions/export", {"cursor": -1}),
    ],
)
def test_page_sizes_are_bounded_by_the_contract(
    http: httpx.Client, path: str, query: dict[str, Any]
) -> None:
    assert http.get(path, params=query).status_code == 422


def test_invalid_cursors_are_refused(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.state.lists.fill(120)
    path = "/catalog/containers/registered-sources"
    seen, cursor = 0, None
    while seen == 0 or cursor is not None:
        query: dict[str, str] = {} if cursor is None else {"cursor": cursor}
        answer = http.get(path, params=query).json()
        seen, cursor = seen + len(answer["items"]), answer["next_cursor"]
    assert seen == 120
    assert http.get(path, params={"cursor": "mine"}).status_code == 422


def test_unknown_list_faults_are_refused(sandbox: Sandbox) -> None:
    with pytest.raises(InvalidArgumentError, match="repeat_cursor"):
        sandbox.state.lists.inject_fault("vanish", "skills.list_skills")  # type: ignore[arg-type]  # unknown


@pytest.mark.parametrize(
    ("fault", "judge"),
    [
        ("shrink", lambda totals, heads: totals == [48, 46, 44]),
        ("grow", lambda totals, heads: totals == [52, 54, 56] and len({*heads}) == 3),
        ("total_grows", lambda totals, heads: totals == [21, 21, 21]),
        ("ignore_limit", lambda totals, heads: totals == [50] * 3),
    ],
)
def test_list_faults(
    sandbox: Sandbox, http: httpx.Client, fault: Any, judge: Callable[[Any, Any], bool]
) -> None:
    sandbox.state.lists.fill(50)
    sandbox.state.lists.inject_fault(fault, "skills.list_skills", step=2)
    answers = [http.get("/skills").json() for _ in range(3)]
    assert judge([a["total"] for a in answers], [a["items"][0]["id"] for a in answers])
