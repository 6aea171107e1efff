"""Errors of a contract are reported; the generator's view has the members of the templates."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.contract.documents.openapi import Operation
from scripts.contract import lint, view
from tests.unit.contract_pipeline import tiny

Contract = dict[str, Any]


def _query(**more: Any) -> Callable[[Contract], object]:
    parameter = tiny.parameter("query", "where", {"type": "string"}, **more)
    return lambda c: c["paths"]["/things/"]["get"]["parameters"].append(parameter)


def _set(member: str, value: object) -> Callable[[Contract], object]:
    return lambda c: c["paths"]["/things/"]["get"].__setitem__(member, value)


FAULTS: list[tuple[Callable[[Contract], object], str]] = [
    (_query(style="deepObject"), "GET /things/: parameter where has the style deepObject"),
    (_query(style="matrix"), "GET /things/: parameter where in query has the style matrix"),
    (
        _set("responses", {"200": {"content": {tiny.JSON: {}}}, "206": {"content": {"x/y": {}}}}),
        "GET /things/: answer 200 is json and answer 206 is bytes",
    ),
    (
        _set("responses", {"200": {"content": {tiny.JSON: {}}}, "2XX": {}}),
        "GET /things/: answers 200 and 2XX cannot be told apart",
    ),
    (_set("operationId", "things.List"), "'things.List' is not a name"),
    (_set("operationId", "things.list"), "'things.list' is not a name"),
    (_set("operationId", "things.pairs"), "GET /things/: the name pairs is reserved"),
    (_set("operationId", "other.list_things"), "its tag is not its service"),
    (_set("x-repeat", "often"), "x-repeat 'often' is unknown"),
    (_set("x-since", "soon"), "x-since 'soon' is not a release"),
    (_set("x-auth-role", "a king"), "x-auth-role 'a king' is not a word"),
    (_set("x-paging", {"style": "book"}), "paging style 'book' is unknown"),
    (_set("x-paging", {"style": "page", "limit": "n"}), "paging limit 'n' is not a query"),
    (_set("responses", {}), "no answer"),
    (_set("requestBody", {"content": {}}), "GET /things/: the body has no media type"),
    (
        lambda c: c["paths"].__setitem__("/{a:path}", c["paths"].pop("/proxy/{path}")),
        "the path has characters",
    ),
    (
        lambda c: c["paths"].__setitem__("/x{__import__('os')}", c["paths"].pop("/proxy/{path}")),
        "the path has characters",
    ),
    (
        lambda c: c["paths"].__setitem__("/{other}", c["paths"].pop("/proxy/{path}")),
        "do not fit the path",
    ),
    (
        lambda c: c["components"]["schemas"].update(Mapping={"type": "object"}),
        "schema Mapping: generated modules import this name",
    ),
    (
        lambda c: c["components"]["schemas"].update(part={"type": "object"}),
        "schema Part: another schema has the same module",
    ),
]


@pytest.mark.parametrize(("spoil", "complaint"), FAULTS, ids=[text for _, text in FAULTS])
def test_faults_are_named(
    contract: Contract, spoil: Callable[[Contract], object], complaint: str
) -> None:
    spoilt = copy.deepcopy(contract)
    lint.check(spoilt)
    spoil(spoilt)
    with pytest.raises(ContractError) as caught:
        lint.check(spoilt)
    assert complaint in str(caught.value)


@pytest.mark.parametrize(
    ("media", "kind"),
    [
        ("application/json", "json"),
        ("application/problem+json", "json"),
        ("text/event-stream", "sse"),
        ("text/javascript", "text"),
        ("application/samlmetadata+xml", "text"),
        ("application/zip", "bytes"),
        ("image/png; q=1", "bytes"),
    ],
)
def test_media_types_tell_how_an_answer_is_read(media: str, kind: str) -> None:
    spec: dict[str, Any] = {"responses": {"200": {"content": {media: {}}}}}
    assert view.answer_kind(Operation("get", "/x", spec)) == kind


def test_the_answer_with_content_counts() -> None:
    spec: dict[str, Any] = {
        "responses": {"204": {}, "202": {}, "207": {"content": {tiny.JSON: {}}}, "400": {}}
    }
    assert Operation("get", "/x", spec).success == "207"
    assert view.answer_kind(Operation("get", "/x", {"responses": {"204": {}}})) == "none"


def test_the_view_has_facts_and_no_defaults(contract: Contract) -> None:
    seen = view.build(contract)
    listed = seen["paths"]["/things/"]["get"]
    assert listed["operationId"] == "list_things"
    assert listed["responses"]["200"]["x-endpoint"]["name"] == "things.list_things"
    assert list(listed["responses"]) == ["200"]
    assert "default" not in str(seen)
    thing = seen["components"]["schemas"]["ThingOutput"]["properties"]
    assert list(thing) == sorted(thing)
    assert thing["notes"] == {}


def test_the_contract_stays_as_it_is(contract: Contract) -> None:
    before = copy.deepcopy(contract)
    view.build(contract)
    assert contract == before


@pytest.mark.parametrize(
    ("method", "repeat"),
    [
        ("get", "safe"),
        ("head", "safe"),
        ("put", "idempotent"),
        ("delete", "idempotent"),
        ("post", "never"),
        ("patch", "never"),
    ],
)
def test_http_says_what_may_be_repeated(method: str, repeat: str) -> None:
    assert view.repeat_by_method(method) == repeat
