"""Domain models read every document of their component and dump it without loss."""

from __future__ import annotations

import json
from contextlib import suppress
from functools import cache
from random import Random
from typing import Any, get_args

import pytest

from kamiwaza.contract.documents.openapi import components
from kamiwaza.errors import InvalidArgumentError, KamiwazaError
from kamiwaza.schemas._base import Patch, Payload, Schema
from kamiwaza.schemas.auth import PAT, TokenResponse
from kamiwaza.serialization.json import decode, encode_json
from kamiwaza.serialization.received import Received
from scripts.ledger.contract import read_contract
from scripts.ledger.models import component_of, domain_models, read_table
from tests.contract.models.documents import Documents
from tests.contract.models.sameness import lost

KNOWN = components(read_contract())
MODELS = [model for model in domain_models() if component_of(model)]
ANSWERS = [model for model in MODELS if not issubclass(model, Payload)]
BODIES = [model for model in MODELS if issubclass(model, Payload)]
BASES = {name for name, reason in read_table().untyped.items() if "base" in reason}
UNTYPED = [
    model
    for model in domain_models()
    if component_of(model) is None
    and model.__name__ not in BASES
    and not issubclass(model, Payload)
]

EXAMPLES = 40
"""How many documents of each kind every class reads."""

# Names of ours that a server may use for something else.
TAKEN = [
    "state",
    "files",
    "copy",
    "model_dump",
    "model_fields",
    "component",
    "json",
    "self",
    "name",
]

each = pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
each_answer = pytest.mark.parametrize("model", ANSWERS, ids=lambda model: model.__name__)
each_body = pytest.mark.parametrize("model", BODIES, ids=lambda model: model.__name__)


def documents(model: type[Schema], *, strange: bool = False) -> Documents:
    """Return what makes documents: always the same ones for a class."""
    return Documents(KNOWN, Random(model.__name__), strange=strange)


def schema_of(model: type[Schema]) -> dict[str, Any]:
    found: dict[str, Any] = KNOWN[str(component_of(model))]
    return found


def dumped(found: Schema) -> Any:
    """Return an object as JSON, secrets in clear: a dump without `reveal` masks them."""
    return found.model_dump(
        mode="json", by_alias=True, exclude_unset=True, context={"reveal": True}
    )


def check(model: type[Schema], document: Any) -> Schema:
    """Read a document as answers are read; all of it must be there, and be usable."""
    found = decode(Received(json.dumps(document).encode(), strict=True), model)
    kept = _without_null(model, document) if issubclass(model, Payload) else document
    assert lost(kept, dumped(found)) == []
    assert repr(found)
    _use(found)
    return found


def _without_null(model: type[Payload], document: dict[str, Any]) -> dict[str, Any]:
    """In a request body None means that a member is not given, also in the bodies within it.

    A `Patch` keeps its own members that are None.
    """
    parts, keeps_null = _bodies_in(model), issubclass(model, Patch)
    return {
        name: _given(parts.get(name), value)
        for name, value in document.items()
        if keeps_null or value is not None
    }


def _given(model: type[Payload] | None, value: Any) -> Any:
    if model is not None and isinstance(value, list):
        return [_given(model, one) for one in value]
    return _without_null(model, value) if model and isinstance(value, dict) else value


@cache
def _bodies_in(model: type[Payload]) -> dict[str, type[Payload] | None]:
    fields = model.model_fields.items()
    return {field.alias or name: _body_in(field.annotation) for name, field in fields}


def _body_in(annotation: Any) -> type[Payload] | None:
    if isinstance(annotation, type) and issubclass(annotation, Payload):
        return annotation
    found = (_body_in(one) for one in get_args(annotation))
    return next((one for one in found if one is not None), None)


def _use(found: Schema) -> None:
    """Read every property: no answer may make one raise anything but our own errors."""
    for name in _properties(type(found)):
        with suppress(KamiwazaError):
            getattr(found, name)


@cache
def _properties(model: type[Schema]) -> list[str]:
    return [
        name
        for kind in model.__mro__[:-1]
        if kind.__module__.startswith("kamiwaza.")
        for name, member in vars(kind).items()
        if isinstance(member, property) and not name.startswith("_")
    ]


@each
def test_the_smallest_and_the_largest_document(model: type[Schema]) -> None:
    made, schema = documents(model), schema_of(model)
    check(model, made.minimal(schema))
    document = made.maximal(schema)
    found = check(model, document)
    names = {field.alias or name: name for name, field in model.model_fields.items()}
    wanted = {names.get(name, name) for name in document.keys() - (found.model_extra or {}).keys()}
    assert found.model_fields_set >= wanted - {"repr"}
    assert not found.model_extra, "a member of the contract that the class does not know"


@each
def test_any_document(model: type[Schema]) -> None:
    made, schema = documents(model), schema_of(model)
    for _ in range(EXAMPLES):
        assert isinstance(check(model, made.any(schema)), model)


@each_answer
def test_any_document_of_a_newer_server_which_can_be_sent_back(model: type[Schema]) -> None:
    made, schema = documents(model, strange=True), schema_of(model)
    made.unknown_names += tuple(name for name in TAKEN if name not in model.model_fields)
    for _ in range(EXAMPLES):
        document = made.any(schema)
        found = check(model, document)
        assert lost(document, json.loads(encode_json(found))) == []


@each_answer
def test_every_member_may_be_left_out_or_null_but_the_identity(model: type[Schema]) -> None:
    made, schema = documents(model), schema_of(model)
    least, whole = made.minimal(schema), made.maximal(schema)
    for name, field in model.model_fields.items():
        key = field.alias or name
        if not field.is_required() and not field.exclude:
            left_out = {member: value for member, value in whole.items() if member != key}
            assert name not in check(model, left_out).model_fields_set
            if field.default is None:
                assert name in check(model, {**least, key: None}).model_fields_set


@each_body
def test_a_body_refuses_what_is_misspelt(model: type[Schema]) -> None:
    document = documents(model).minimal(schema_of(model))
    with pytest.raises((ValueError, InvalidArgumentError), match="misspelt"):
        model.model_validate({**document, "misspelt": 1})


@pytest.mark.parametrize("model", UNTYPED, ids=lambda model: model.__name__)
def test_untyped_answers_keep_unknown_members(model: type[Schema]) -> None:
    made = documents(model)
    identity = {
        field.alias or name: "text" for name, field in model.model_fields.items()
        if field.is_required()
    }  # fmt: skip
    for _ in range(EXAMPLES):
        more = {k: v for k, v in made.members().items() if k not in model.model_fields}
        assert more.keys() <= (check(model, identity | more).model_extra or {}).keys()


@pytest.mark.parametrize("seconds", [2**80, 10**400, -(2**80)])
def test_a_moment_beyond_the_calendar_breaks_nothing(seconds: int) -> None:
    pat = PAT.model_validate({"id": "0b1e5c1e-7f0a-4d52-9d2e-3f6a5b4c3d2e", "jti": "j"})
    pat.exp = seconds
    assert pat.expires_at is not None
    assert pat.is_active() is (seconds > 0)
    token = TokenResponse.model_validate({"access_token": "a", "expires_in": seconds})
    assert token.is_expired() is (seconds < 0)


def test_a_moment_without_a_zone_is_utc_and_stays_the_same_moment() -> None:
    assert lost({"at": "2024-12-27T23:53:37.224340"}, {"at": "2024-12-27T23:53:37.224340Z"}) == []
    assert lost({"at": "2024-12-27T23:53:37"}, {"at": "2024-12-27T23:53:37+01:00"})


@pytest.mark.parametrize(
    ("document", "other"),
    [
        ({"a": None}, {}),
        ({}, {"a": None}),
        ({"a": [1, 2]}, {"a": [1]}),
        ({"a": True}, {"a": 1}),
        ({"a": {"b": 9007199254740993}}, {"a": {"b": 9007199254740992.0}}),
        ({"a": "chat"}, {"a": ["chat"]}),
    ],
)
def test_what_is_lost_is_found(document: Any, other: Any) -> None:
    assert lost(document, other)
