"""Derive the generator's input from the contract, with only the forms that it supports.

The templates cannot read extensions of operations, but those of answers. So the facts about an
endpoint are in the extension `x-endpoint` of its success answer.
"""

from __future__ import annotations

import copy
from typing import Any

from kamiwaza.contract.documents.openapi import (
    ABSENT_PARAMETERS,
    JSONObject,
    Operation,
    absent_operations,
    all_schemas,
    children,
    components,
    media_schemas,
    operations,
)
from scripts.contract import media
from scripts.contract.subset import cycles, members, parameters, variants
from scripts.contract.subset.classes import Classes
from scripts.contract.subset.schemas import simplify

SAFE_METHODS = ("get", "head", "options")

_VIEW_MEDIA = {
    "json": "application/json",
    "form": "application/x-www-form-urlencoded",
    "multipart": "multipart/form-data",
}


def build(contract: JSONObject) -> JSONObject:
    """Return the generator's view of a contract. The contract is not changed."""
    view = copy.deepcopy(contract)
    published = components(contract)
    for name, schema in published.items():
        components(view)[name] = _free_form_to_any(simplify(schema, published))
    classes = Classes(components(view))
    classes.extract_from_components()
    cycles.break_cycles(components(view))
    paths: JSONObject = {}
    for operation in operations(view):
        path, spec = _generator_operation(operation, classes, contract)
        paths.setdefault(path, {})[operation.method] = spec
    for number, operation in enumerate(absent_operations(contract)):
        paths[f"/absent/{number}"] = {operation.method: _absent(operation, contract)}
    view["paths"] = paths
    for schema in list(all_schemas(view)):
        variants.describe(schema, components(view))
    for schema in components(view).values():
        members.rename_members(schema)
    return view


def describe(operation: Operation, *, release: str = "", absent: bool = False) -> JSONObject:
    """Return the facts about an endpoint. `absent` is true if `release` lacks it."""
    spec = operation.spec
    body = spec.get("requestBody", {})
    sent = media.of_body(body)
    return {
        "name": spec["operationId"],
        "method": operation.method.upper(),
        "path": operation.path,
        "answer": answer_kind(operation),
        "encoding": "none" if sent is None else media.encoding(sent),
        "media": media.declared(sent),
        "role": "exempt" if spec.get("x-auth-exempt") else spec.get("x-auth-role", "authenticated"),
        "since": spec.get("x-since", ""),
        "repeat": spec["x-repeat"],
        "paging": spec.get("x-paging"),
        "stream": spec.get("x-stream"),
        "starts": spec.get("x-starts"),
        "deprecated": spec.get("deprecated", False),
        "release": release,
        "absent": absent,
        "absent_parameters": spec.get(ABSENT_PARAMETERS, []),
    }


def answer_kind(operation: Operation, status: str | None = None) -> str:
    """Return json, none, bytes, sse or text, by the media type of a success answer."""
    content = operation.spec["responses"].get(status or operation.success, {}).get("content")
    if not content:
        return "none"
    media_type = media.bare(next(iter(content)))
    if media_type == "text/event-stream":
        return "sse"
    kind = media.encoding(media_type)
    return kind if kind in ("json", "text") else "bytes"


def repeat_by_method(method: str) -> str:
    """Return how safe a repeat is according to HTTP."""
    if method in SAFE_METHODS:
        return "safe"
    return "idempotent" if method in ("put", "delete") else "never"


def _generator_operation(
    operation: Operation, classes: Classes, contract: JSONObject
) -> tuple[str, JSONObject]:
    """Return path and operation for the generator, with every schema in the subset."""
    facts, spec = describe(operation, release=contract["info"]["version"]), operation.spec
    published = components(contract)
    function = facts["name"].partition(".")[2]
    for parameter in spec.get("parameters", ()):
        parameter["schema"] = _subset(parameter["schema"], published)
    facts["parameters"] = parameters.describe(operation, classes.components)
    result: JSONObject = {
        **{k: v for k, v in spec.items() if k in ("tags", "summary")},
        "operationId": function,
        "parameters": parameters.generator_parameters(operation, facts["parameters"]),
        "responses": _answers(operation, facts, published),
    }
    if "requestBody" in spec:
        facts["body"] = _body_kind(spec["requestBody"], published, classes.components)
        result["requestBody"] = _body(spec["requestBody"], facts, published)
    _move_classes(result, function, classes)
    return parameters.generator_path(operation, facts["parameters"]), result


def _subset(schema: Any, published: JSONObject) -> JSONObject:
    holder = _free_form_to_any({"items": simplify(schema, published)})
    result: JSONObject = holder["items"]
    return result


def _answers(operation: Operation, facts: JSONObject, published: JSONObject) -> JSONObject:
    """Return the answers to read: the main one as 200, and those with other content."""
    main = _answer(operation, operation.success, published)
    answers = {"200": main}
    facts["others"] = {}
    for status in other_successes(operation):
        kind, answer = answer_kind(operation, status), _answer(operation, status, published)
        if kind == "none" or answer != main:
            facts["others"][status] = kind
            answers[status] = answer
    answers["200"] = {**main, "x-endpoint": facts}
    return answers


def other_successes(operation: Operation) -> list[str]:
    """Return the statuses of the other success answers."""
    statuses = sorted(s for s in operation.spec["responses"] if s.startswith("2"))
    return [status for status in statuses if status != operation.success]


def _answer(operation: Operation, status: str | None, published: JSONObject) -> JSONObject:
    answer: JSONObject = {"description": "OK"}
    if answer_kind(operation, status) == "json":
        schema = next(media_schemas(operation.spec["responses"][status]), {})
        answer["content"] = {"application/json": {"schema": _subset(schema, published)}}
    return answer


def _body(body: JSONObject, facts: JSONObject, published: JSONObject) -> JSONObject:
    """Return the body for the generator. A body of text or bytes has an empty schema."""
    sent_media_type = media.of_body(body)
    schema = body["content"].get(sent_media_type, {}).get("schema", {})
    media_type = _VIEW_MEDIA.get(facts["encoding"], "application/octet-stream")
    is_plain = facts["encoding"] in ("text", "bytes")
    content = {media_type: {"schema": {} if is_plain else _subset(schema, published)}}
    return {"content": content, "required": body.get("required", False)}


def _absent(operation: Operation, contract: JSONObject) -> JSONObject:
    """Return a placeholder, so that an absent operation keeps its function."""
    spec = operation.spec
    facts = describe(operation, release=contract["info"]["version"], absent=True)
    return {
        "operationId": spec["operationId"].partition(".")[2],
        "tags": spec["tags"],
        "responses": {"200": {"description": "OK", "x-endpoint": facts}},
    }


def _move_classes(spec: JSONObject, function: str, classes: Classes) -> None:
    for parameter in spec["parameters"]:
        parameter["schema"] = classes.extract(parameter["schema"], function, parameter["name"])
    bodies = [("body", spec["requestBody"])] if "requestBody" in spec else []
    answers = [(f"response_{status}", answer) for status, answer in spec["responses"].items()]
    for name, holder in (*bodies, *answers):
        for content in holder.get("content", {}).values():
            content["schema"] = classes.extract(content["schema"], function, name)


def _body_kind(body: JSONObject, published: JSONObject, known: JSONObject) -> str:
    schema = body["content"].get(media.of_body(body), {}).get("schema", {})
    kinds = variants.kinds_of(simplify(schema, published), known) or set()
    return next(iter(kinds)) if kinds in ({"object"}, {"array"}) else "any"


def _free_form_to_any(schema: JSONObject) -> JSONObject:
    """Turn free-form objects below a schema into `{}`. Each would become an empty class."""
    for child in children(schema):
        if _is_free_form(child):
            child.clear()
        elif isinstance(child, dict):
            _free_form_to_any(child)
    return schema


def _is_free_form(schema: Any) -> bool:
    rest = {k: v for k, v in schema.items() if k != "type"} if isinstance(schema, dict) else None
    is_object = isinstance(schema, dict) and schema.get("type") == "object"
    return is_object and rest in ({}, {"additionalProperties": True}, {"additionalProperties": {}})
