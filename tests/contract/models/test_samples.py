"""Recorded answers of servers are read by their domain models without loss.

Ours are made up; those of real servers are read where they are, outside the repository.
"""

from __future__ import annotations

import ast
import json
from functools import reduce
from operator import or_
from pathlib import Path
from types import GenericAlias
from typing import Any

import pytest
from pydantic import JsonValue, TypeAdapter

from kamiwaza.contract.documents.openapi import SCHEMAS
from kamiwaza.errors import ResponseValidationError
from kamiwaza.errors.body import read_error_body
from kamiwaza.serialization.json import decode
from kamiwaza.serialization.received import Received
from scripts.contract.layout import REPOSITORY
from scripts.ledger.contract import PlannedOperation, read_contract
from scripts.ledger.coverage import Ledger
from scripts.ledger.json_types import json_types_of_schema
from scripts.ledger.models import component_of, domain_models
from tests.contract.models.sameness import lost

OURS = Path(__file__).with_name("samples.jsonl")
REAL = REPOSITORY / ".." / "shared" / "samples" / "answers.jsonl"

LEDGER = Ledger(read_contract())
OPERATIONS = {one.key: one for one in LEDGER.operations}
MODELS = {component_of(m): m for m in domain_models() if component_of(m)}
NAMES = {model.__name__: model for model in domain_models()}
RETURNED = {
    entry.operation.key: ast.unparse(entry.method.node.returns)
    for entry in LEDGER.entries
    if entry.method and entry.method.node.returns
}
PLAIN: dict[str, Any] = {"string": str, "boolean": bool, "integer": int, "number": float}


def samples(path: Path) -> list[dict[str, Any]]:
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def matching(one: PlannedOperation, body: Any, *, request: bool) -> Any:
    """Return the type for an answer of an operation, or for its request; None if it has none."""
    schema = one.raw_body_schema if request else one.answer_schema
    if "$ref" in schema:
        return MODELS.get(schema["$ref"].removeprefix(SCHEMAS))
    if schema.get("type") == "array" and "$ref" in schema["items"]:
        model = MODELS.get(schema["items"]["$ref"].removeprefix(SCHEMAS))
        # Some recorded bodies are one item of the list.
        return model if model is None or isinstance(body, dict) else GenericAlias(list, (model,))
    kinds = [PLAIN[kind] for kind in sorted(json_types_of_schema(schema, {})) if kind in PLAIN]
    if kinds:
        return reduce(or_, kinds)
    return None if request else returned(RETURNED.get(one.key, ""))


def returned(annotation: str) -> Any:
    """Return the type a method says it returns; None for what is no answer as it came."""
    inner = annotation.removeprefix("ItemList[").removesuffix("]")
    kind: Any = {**NAMES, "JsonValue": JsonValue}.get(inner)
    return list[kind] if kind is not None and inner != annotation else kind


def parsed(sample: dict[str, Any]) -> Any:
    """Read a sample as the client does; None if the client has no type for it (yet)."""
    body = sample["body"]
    if sample["direction"] == "error":
        reply = read_error_body(json.dumps(body).encode())
        assert reply.message
        return reply
    one = OPERATIONS[f"{sample['method']} {sample['path']}"]
    kind = matching(one, body, request=sample["direction"] == "request")
    if kind is None:
        return None
    found = decode(Received(json.dumps(body).encode(), strict=True), kind)
    options: dict[str, Any] = {"by_alias": True, "context": {"reveal": True}}
    dumped = TypeAdapter(kind).dump_python(found, mode="json", exclude_unset=True, **options)
    assert lost(body, dumped) == []
    return found


def named(sample: dict[str, Any]) -> str:
    return str(sample["name"])


@pytest.mark.parametrize("sample", samples(OURS), ids=named)
def test_our_samples_parse(sample: dict[str, Any]) -> None:
    assert parsed(sample) is not None


def refused_by_the_contract(sample: dict[str, Any]) -> set[str]:
    """Return the members of a request that its operation does not take: guides are wrong too."""
    if sample["direction"] != "request":
        return set()
    schema = OPERATIONS[f"{sample['method']} {sample['path']}"].body_schema or {}
    is_closed = schema.get("additionalProperties") is False
    return set(sample["body"]) - set(schema["properties"]) if is_closed else set()


@pytest.mark.skipif(not REAL.exists(), reason="the answers of real servers are not here")
def test_the_answers_of_real_servers_parse() -> None:
    """Those without a type are answers of operations that have no method."""
    for sample in samples(REAL):
        for name in refused_by_the_contract(sample):
            # The platform would refuse it, so the class does.
            with pytest.raises(ResponseValidationError, match=f"{name}: Extra inputs"):
                parsed(sample)
            sample["body"].pop(name)
        has_type = parsed(sample) is not None
        assert has_type or f"{sample['method']} {sample['path']}" not in RETURNED, sample["name"]


def test_a_sample_that_does_not_parse_is_named_by_its_place() -> None:
    sample = json.loads(json.dumps(samples(OURS)[2]))
    sample["body"]["instances"][0]["deployed_at"] = "yesterday"
    with pytest.raises(Exception, match=r"instances\.0\.deployed_at"):
        parsed(sample)
