"""Answers of servers parse through the matching domain models, and nothing of them is lost.

Ours are made up; those of real servers are read where they are, outside the repository.
"""

from __future__ import annotations

import json
from functools import reduce
from operator import or_
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter

from kamiwaza.error_body import read_error_body
from kamiwaza.schemas._base import Schema
from kamiwaza.wire import decode
from scripts.contract.document import SCHEMAS
from scripts.contract.layout import REPOSITORY
from scripts.ledger.contract import Planned, planned, read_contract
from scripts.ledger.kinds import kinds_of_schema
from scripts.ledger.models import component_of, domain_models, read_table
from tests.contract.models.sameness import lost

OURS = Path(__file__).with_name("samples.jsonl")
REAL = REPOSITORY / ".." / "shared" / "samples" / "answers.jsonl"

CONTRACT = read_contract()
OPERATIONS = {one.key: one for one in planned(CONTRACT)}
MODELS = {component_of(m): m for m in domain_models() if component_of(m)}
UNTYPED = {
    str(reason["operation"]): next(m for m in domain_models() if m.__name__ == name)
    for name, reason in read_table().untyped.items()
    if "operation" in reason
}
PLAIN: dict[str, Any] = {"string": str, "boolean": bool, "integer": int, "number": float}


def samples(path: Path) -> list[dict[str, Any]]:
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def matching(one: Planned, body: Any, *, request: bool) -> Any:
    """Return the type for an answer of an operation, or for its request; None if it has none."""
    schema = one.raw_body_schema if request else one.answer_schema
    if "$ref" in schema:
        return MODELS.get(schema["$ref"].removeprefix(SCHEMAS))
    if schema.get("type") == "array":
        model = MODELS.get(schema["items"].get("$ref", "").removeprefix(SCHEMAS))
        # Somebody wrote down one of the many.
        return model if model is None or isinstance(body, dict) else list[model]  # type: ignore[valid-type]
    if one.key in UNTYPED:
        return UNTYPED[one.key]
    kinds = [PLAIN[kind] for kind in sorted(kinds_of_schema(schema, {})) if kind in PLAIN]
    return reduce(or_, kinds) if kinds else None


def parsed(sample: dict[str, Any]) -> Any:
    """Read a sample as the client does; None if the client has no type for it (yet)."""
    body = sample["body"]
    if sample["direction"] == "error":
        said = read_error_body(json.dumps(body).encode())
        assert said.message
        return said
    one = OPERATIONS[f"{sample['method']} {sample['path']}"]
    kind = matching(one, body, request=sample["direction"] == "request")
    if kind is None:
        return None
    found = decode(json.dumps(body).encode(), kind)
    options: dict[str, Any] = {"by_alias": True, "context": {"reveal": True}}
    dumped = TypeAdapter(kind).dump_python(found, mode="json", exclude_unset=True, **options)
    assert lost(body, dumped) == []
    return found


def named(sample: dict[str, Any]) -> str:
    return str(sample["name"])


@pytest.mark.parametrize("sample", samples(OURS), ids=named)
def test_our_samples_parse(sample: dict[str, Any]) -> None:
    assert parsed(sample) is not None


@pytest.mark.skipif(not REAL.exists(), reason="the answers of real servers are not here")
def test_the_answers_of_real_servers_parse() -> None:
    found = [parsed(sample) for sample in samples(REAL)]
    assert len(found) == 31
    typed = sum(
        isinstance(one[0] if isinstance(one, list) and one else one, Schema) for one in found
    )
    assert typed >= 8
    unknown = {s["path"] for s, one in zip(samples(REAL), found, strict=True) if one is None}
    services = {one.service for one in OPERATIONS.values() if one.operation.path in unknown}
    assert not services & {"system", "models", "serving"}, "an answer has no domain model"


def test_a_sample_that_does_not_parse_is_named_by_its_place() -> None:
    sample = json.loads(json.dumps(samples(OURS)[2]))
    sample["body"]["instances"][0]["deployed_at"] = "yesterday"
    with pytest.raises(Exception, match=r"instances\.0\.deployed_at"):
        parsed(sample)
