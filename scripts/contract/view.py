"""Derive what the generator reads from the contract: only what it can turn into right code.

Extensions of operations never reach its templates, those of answers do: everything an endpoint
knows of itself is put on its success answer as `x-endpoint`.
"""

from __future__ import annotations

import copy
from typing import Any

from scripts.contract.document import (
    SCHEMAS,
    JSONObject,
    Operation,
    all_schemas,
    children,
    components,
    media_schemas,
    operations,
    roots,
)

ENCODINGS = {
    "application/json": "json",
    "application/x-www-form-urlencoded": "form",
    "multipart/form-data": "multipart",
}
SAFE_METHODS = ("get", "head", "options")


def build(contract: JSONObject) -> JSONObject:
    """Return the generator's view of a contract; the contract stays as it is."""
    view = copy.deepcopy(contract)
    for operation in operations(view):
        facts = describe(operation)
        operation.spec["operationId"] = operation.spec["operationId"].partition(".")[2]
        operation.spec["responses"] = {"200": _answer(operation, facts)}
    for schema in list(all_schemas(view)):
        _simplify(schema)
        _mark_members(schema, components(view))
    for holder in _holders(view):
        _free_form_to_any(holder)
    return view


def describe(operation: Operation) -> JSONObject:
    """Return what an endpoint knows of itself."""
    spec = operation.spec
    body = spec.get("requestBody", {})
    media = next(iter(body.get("content", ())), None)
    return {
        "name": spec["operationId"],
        "method": operation.method.upper(),
        "path": operation.path,
        "answer": answer_kind(operation),
        "encoding": ENCODINGS[media] if media else "none",
        "body": _body_kind(next(media_schemas(body), {})),
        "role": "exempt" if spec.get("x-auth-exempt") else spec.get("x-auth-role", "authenticated"),
        "since": spec.get("x-since", ""),
        "repeat": spec["x-repeat"],
        "paging": spec.get("x-paging"),
        "deprecated": spec.get("deprecated", False),
        "multi": [p["name"] for p in spec.get("parameters", ()) if p.get("x-multi-segment")],
    }


def answer_kind(operation: Operation) -> str:
    """Return json, none, bytes, sse or text, by the media type of the success answer."""
    content = operation.spec["responses"].get(operation.success, {}).get("content")
    if not content:
        return "none"
    media = next(iter(content)).partition(";")[0].strip().lower()
    if media == "text/event-stream":
        return "sse"
    if media == "application/json" or media.endswith("+json"):
        return "json"
    is_text = media.startswith("text/") or media.endswith(("/xml", "+xml", "/javascript"))
    return "text" if is_text else "bytes"


def repeat_by_method(method: str) -> str:
    """Return how safe a repeat is as far as HTTP alone says."""
    if method in SAFE_METHODS:
        return "safe"
    return "idempotent" if method in ("put", "delete") else "never"


def _answer(operation: Operation, facts: JSONObject) -> JSONObject:
    published = operation.spec["responses"].get(operation.success, {})
    answer: JSONObject = {"description": "OK", "x-endpoint": facts}
    if facts["answer"] == "json":
        schema = next(media_schemas(published), {})
        answer["content"] = {"application/json": {"schema": schema}}
    return answer


def _body_kind(schema: JSONObject) -> str:
    if "$ref" in schema or schema.get("type") == "object":
        return "object"
    return "array" if schema.get("type") == "array" else "any"


def _simplify(schema: JSONObject) -> None:
    """Drop what would be frozen into the client: defaults of today, closed objects."""
    schema.pop("default", None)
    if schema.get("additionalProperties") is False:
        del schema["additionalProperties"]
    if "properties" in schema:
        schema["properties"] = dict(sorted(schema["properties"].items()))


def _mark_members(schema: JSONObject, known: JSONObject) -> None:
    """Mark the members of a union: their constants must agree, or the first would always win."""
    choices = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    names = [choice["$ref"].removeprefix(SCHEMAS) for choice in choices if "$ref" in choice]
    for name in names if len(names) > 1 else ():
        known[name]["x-union-member"] = True


def _holders(view: JSONObject) -> list[JSONObject]:
    inline = [root for operation in operations(view) for root in roots(operation)]
    return [*components(view).values(), *({"items": root} for root in inline)]


def _free_form_to_any(schema: Any) -> None:
    """Turn objects of anything below a schema into `{}`: each would become an empty class."""
    for child in children(schema):
        if _is_free_form(child):
            child.clear()
        elif isinstance(child, dict):
            _free_form_to_any(child)


def _is_free_form(schema: Any) -> bool:
    rest = {k: v for k, v in schema.items() if k != "type"} if isinstance(schema, dict) else None
    is_object = isinstance(schema, dict) and schema.get("type") == "object"
    return is_object and rest in ({}, {"additionalProperties": True}, {"additionalProperties": {}})
