"""Remove descriptions from a published document and correct its known defects.

The defects come from FastAPI: conflicting titles, credentials and proxy headers declared as
parameters, upload fields declared as text, optional bodies that are also nullable, and answers that
forbid new members.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.contract.documents.openapi import (
    METHODS,
    SCHEMAS_IN,
    JSONObject,
    components,
    media_schemas,
    operations,
    reachable,
    walk,
)

TITLE = "Kamiwaza platform API"

DROPPED_HEADERS = frozenset(
    {
        "authorization",  # competes with the client's own credentials
        "cookie",
        "x-forwarded-for",
        "x-forwarded-host",
        "x-forwarded-method",
        "x-forwarded-proto",
        "x-forwarded-uri",
        "x-user-urn",  # set by the gateway, never by a client
    }
)

_OPERATION_EXTENSIONS = ("x-auth-role", "x-auth-exempt")
_DESCRIPTIVE = ("title", "description", "example", "examples", "externalDocs", "$comment")
_KEPT_PARAMETER = ("name", "in", "required", "deprecated", "style", "explode")


def normalise(published: JSONObject, *, opened: bool = True) -> JSONObject:
    """Return a copy of a document without descriptions and defects.

    `opened` allows additional members in the schemas of answers, for later releases. Raises
    ContractError for references to shared parameters, bodies and answers.
    """
    document: JSONObject = {
        "openapi": str(published["openapi"]),
        "info": {
            "title": TITLE,
            "version": str(published.get("info", {}).get("version") or "unknown"),
        },
        "servers": [{"url": server["url"]} for server in published.get("servers", ())],
        "paths": {
            path: _item(path, item, published.get("security"))
            for path, item in sorted(published["paths"].items())
        },
        "components": _components(published.get("components", {})),
    }
    if opened:
        _open_answers(document)
    return document


def clean_schema(schema: Any) -> Any:
    """Return a copy of a schema without descriptions, with upload fields marked as binary.

    The schemas `true` and `false` become equivalent objects.
    """
    if not isinstance(schema, dict):
        return {} if schema else {"not": {}}
    cleaned = {k: v for k, v in schema.items() if k not in _DESCRIPTIVE and not k.startswith("x-")}
    for keyword in ("properties", "patternProperties", "$defs", "dependentSchemas"):
        if keyword in cleaned:
            cleaned[keyword] = {n: clean_schema(s) for n, s in sorted(cleaned[keyword].items())}
    for keyword in ("anyOf", "oneOf", "allOf", "prefixItems"):
        if keyword in cleaned:
            cleaned[keyword] = [clean_schema(sub) for sub in cleaned[keyword]]
    for keyword in SCHEMAS_IN:
        is_open = keyword == "additionalProperties" and isinstance(cleaned.get(keyword), bool)
        if keyword in cleaned and not is_open:
            cleaned[keyword] = clean_schema(cleaned[keyword])
    if "nullable" in cleaned:
        cleaned = _with_null(cleaned)
    if cleaned.pop("contentMediaType", None) == "application/octet-stream":
        cleaned["format"] = "binary"
    return cleaned


def _with_null(schema: JSONObject) -> JSONObject:
    """Return a schema with `nullable` of OpenAPI 3.0 in the form of 3.1."""
    nullable = schema.pop("nullable") is True
    if not nullable or not schema:
        return schema
    if isinstance(schema.get("type"), str) and "enum" not in schema and "const" not in schema:
        return {**schema, "type": [schema["type"], "null"]}
    return {"anyOf": [schema, {"type": "null"}]}


def _item(path: str, item: JSONObject, security: list[JSONObject] | None) -> JSONObject:
    shared = item.get("parameters", [])
    operations_by_method = {
        m: _operation(f"{m.upper()} {path}", item[m], shared) for m in METHODS if m in item
    }
    if security is not None:
        for operation in operations_by_method.values():
            operation.setdefault("security", security)
    return operations_by_method


def _operation(key: str, published: JSONObject, shared: list[JSONObject]) -> JSONObject:
    operation: JSONObject = {
        "operationId": str(published.get("operationId", "")),
        "tags": [str(tag) for tag in published.get("tags", ())],
        "responses": {
            str(status): _response(key, str(status), answer)
            for status, answer in published["responses"].items()
        },
    }
    own = published.get("parameters", [])
    parameters = [_parameter(key, p) for p in [*own, *shared] if not _is_dropped(key, p)]
    unique = {(p["in"], p["name"]): p for p in reversed(parameters)}
    if unique:
        operation["parameters"] = list(reversed(unique.values()))
    if "requestBody" in published:
        operation["requestBody"] = _body(key, published["requestBody"])
    if published.get("deprecated") is True:
        operation["deprecated"] = True
    if "security" in published:
        operation["security"] = published["security"]
    operation.update({name: published[name] for name in _OPERATION_EXTENSIONS if name in published})
    return operation


def _is_dropped(key: str, parameter: JSONObject) -> bool:
    _refuse_reference(key, parameter)
    is_header = parameter["in"] == "header"
    is_dropped = is_header and str(parameter["name"]).lower() in DROPPED_HEADERS
    return is_dropped or parameter["in"] == "cookie"


def _parameter(key: str, published: JSONObject) -> JSONObject:
    if "schema" not in published:
        raise ContractError(f"{key}: parameter {published['name']} has no schema")
    parameter = {name: published[name] for name in _KEPT_PARAMETER if name in published}
    parameter["schema"] = clean_schema(published["schema"])
    return parameter


def _body(key: str, published: JSONObject) -> JSONObject:
    _refuse_reference(key, published)
    content = _content(published.get("content", {}))
    if published.get("required") is True:
        return {"content": content, "required": True}
    for media in content.values():
        media["schema"] = _without_null(media.get("schema", {}))
    return {"content": content}


def _without_null(schema: JSONObject) -> JSONObject:
    """Return X for `anyOf: [X, null]`, because an optional body can be omitted."""
    choices = schema.get("anyOf", [])
    others = [choice for choice in choices if choice != {"type": "null"}]
    return others[0] if len(choices) == 2 and len(others) == 1 else schema


def _response(key: str, status: str, published: JSONObject) -> JSONObject:
    _refuse_reference(key, published)
    response: JSONObject = {"description": _phrase(status)}
    if published.get("content"):
        response["content"] = _content(published["content"])
    return response


def _phrase(status: str) -> str:
    known = {str(member.value): member.phrase for member in HTTPStatus}
    return known.get(status, f"Answer {status}")


def _content(published: JSONObject) -> JSONObject:
    return {
        str(media): {"schema": clean_schema(details.get("schema", {}))}
        for media, details in published.items()
    }


def _components(published: JSONObject) -> JSONObject:
    schemas = published.get("schemas", {})
    schemes = published.get("securitySchemes", {})
    return {
        "schemas": {name: clean_schema(schema) for name, schema in sorted(schemas.items())},
        "securitySchemes": {
            name: {k: v for k, v in scheme.items() if k not in _DESCRIPTIVE}
            for name, scheme in sorted(schemes.items())
        },
    }


def _open_answers(document: JSONObject) -> None:
    """Allow additional members in every schema that an answer uses."""
    answers = [
        schema
        for operation in operations(document)
        for response in operation.spec["responses"].values()
        for schema in media_schemas(response)
    ]
    known = components(document)
    shared = [known[name] for name in sorted(reachable(document, iter(answers)))]
    for root in [*answers, *shared]:
        for schema in walk(root):
            if schema.get("additionalProperties") is False:
                del schema["additionalProperties"]


def _refuse_reference(key: str, part: JSONObject) -> None:
    if "$ref" in part:
        raise ContractError(f"{key}: shared parameters, bodies and answers are not supported")
