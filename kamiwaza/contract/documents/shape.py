"""Check that a parsed document has the structure of OpenAPI 3.1.

Later steps rely on the types of objects and lists that this module checks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.contract.documents.openapi import (
    LISTS_OF_SCHEMAS,
    MAPS_OF_SCHEMAS,
    MAX_DEPTH,
    METHODS,
    SCHEMAS_IN,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_NUMBERS = (
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    *("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"),
)
_SCHEMA_MEMBERS: dict[str, type | tuple[type, ...]] = {
    **dict.fromkeys(MAPS_OF_SCHEMAS, dict),
    **dict.fromkeys(LISTS_OF_SCHEMAS, list),
    **dict.fromkeys(SCHEMAS_IN, (dict, bool)),
    **dict.fromkeys(_NUMBERS, (int, float)),
    **dict.fromkeys(("format", "pattern", "$ref", "contentMediaType"), str),
    **dict.fromkeys(("required", "enum"), list),
    **dict.fromkeys(("uniqueItems", "readOnly", "writeOnly", "deprecated"), bool),
    **{"type": (str, list), "discriminator": dict},
}
_OPERATION_MEMBERS: dict[str, type | tuple[type, ...]] = {
    **{"operationId": str, "tags": list, "parameters": list, "requestBody": dict},
    **{"security": list, "deprecated": bool, "x-auth-role": str, "x-auth-exempt": bool},
}
_PARAMETER_MEMBERS: dict[str, type | tuple[type, ...]] = {
    **{"required": bool, "deprecated": bool, "style": str, "explode": bool},
    "schema": (dict, bool),
}


def check(document: object, origin: str) -> None:
    """Raise ContractError with `origin` and the first fault if it is not OpenAPI 3.1."""
    fault = next(_faults(document), None)
    if fault is not None:
        raise ContractError(f"{origin}: {fault}")


def _faults(document: Any) -> Iterator[str]:
    if not isinstance(document, dict):
        yield f"not an OpenAPI document but {type(document).__name__}"
        return
    version = str(document.get("openapi", document.get("swagger", "no version")))
    if not version.startswith("3.1."):
        yield f"OpenAPI 3.1 or 3.0 is needed, this is {version}"
    if _is_deep(document):
        yield f"nested deeper than {MAX_DEPTH} levels"
    if not isinstance(document.get("info", {}), dict):
        yield "info is not an object"
    if not isinstance(document.get("paths"), dict) or not document["paths"]:
        yield "it has no paths"
    yield from _servers(document.get("servers", []))
    yield from _security("security", document)
    yield from _components(document.get("components", {}))
    for path, item in document["paths"].items():
        yield from _item(path, item)


def _is_deep(document: Any) -> bool:
    level = [document]
    for _ in range(MAX_DEPTH):
        level = [
            child
            for node in level
            for child in (node.values() if isinstance(node, dict) else node)
            if isinstance(child, (dict, list))
        ]
        if not level:
            return False
    return True


def _servers(servers: Any) -> Iterator[str]:
    if not _is_list_of(servers, dict) or not all(isinstance(s.get("url"), str) for s in servers):
        yield "servers is not a list of addresses"


def _components(value: Any) -> Iterator[str]:
    schemas = value.get("schemas", {}) if isinstance(value, dict) else None
    schemes = value.get("securitySchemes", {}) if isinstance(value, dict) else None
    if not isinstance(schemas, dict) or not isinstance(schemes, dict):
        yield "components is not an object of objects"
        return
    for name, schema in schemas.items():
        if not isinstance(schema, (dict, bool)):
            yield f"schema {name} is not an object"
        yield from _schema(f"schema {name}", schema)
    for name, scheme in schemes.items():
        if not isinstance(scheme, dict):
            yield f"security scheme {name} is not an object"


def _item(path: str, item: Any) -> Iterator[str]:
    if not path.startswith("/"):
        yield f"path {path} does not begin with a slash"
    if not isinstance(item, dict) or "$ref" in item:
        yield f"path {path} is not a plain object"
        return
    yield from _parameters(f"path {path}", item.get("parameters", []))
    for method in METHODS:
        if method in item:
            yield from _operation(f"{method.upper()} {path}", item[method])


def _operation(key: str, operation: Any) -> Iterator[str]:
    if not isinstance(operation, dict) or not isinstance(operation.get("responses"), dict):
        yield f"{key} has no responses"
        return
    yield from _members(key, operation, _OPERATION_MEMBERS)
    if not _is_list_of(operation.get("tags", []), str):
        yield f"{key}: tags are not a list of texts"
    yield from _parameters(key, operation.get("parameters", []))
    yield from _security(key, operation)
    if "requestBody" in operation:
        yield from _content(f"{key}: the body", operation["requestBody"])
    for status, response in operation["responses"].items():
        yield from _content(f"{key}: answer {status}", response)


def _parameters(key: str, parameters: Any) -> Iterator[str]:
    if not _is_list_of(parameters, dict):
        yield f"{key}: parameters are not a list of objects"
        return
    for parameter in parameters:
        if "$ref" in parameter:
            yield f"{key}: shared parameters are not supported"
        name, place = parameter.get("name"), parameter.get("in")
        if not isinstance(name, str) or not name or not isinstance(place, str):
            yield f"{key}: a parameter has no name or no location"
        elif "schema" not in parameter:
            yield f"{key}: parameter {name} has no schema"
        else:
            yield from _members(f"{key}: parameter {name}", parameter, _PARAMETER_MEMBERS)
            yield from _schema(f"{key}: parameter {name}", parameter["schema"])


def _security(key: str, holder: Any) -> Iterator[str]:
    alternatives = holder.get("security", [])
    is_fine = _is_list_of(alternatives, dict) and all(
        _is_list_of(scopes, str) for entry in alternatives for scopes in entry.values()
    )
    if not is_fine:
        yield f"{key}: security is not a list of requirements"


def _content(where: str, holder: Any) -> Iterator[str]:
    if not isinstance(holder, dict) or not isinstance(holder.get("content", {}), dict):
        yield f"{where} is not an object with content"
        return
    if "$ref" in holder:
        yield f"{where}: shared bodies and answers are not supported"
    if not isinstance(holder.get("required", False), bool):
        yield f"{where}: required is not a boolean"
    for media, details in holder.get("content", {}).items():
        if not isinstance(details, dict):
            yield f"{where}: {media} is not an object"
        else:
            yield from _schema(f"{where}: {media}", details.get("schema", {}))


def _schema(where: str, schema: Any) -> Iterator[str]:
    if isinstance(schema, bool):
        return
    if not isinstance(schema, dict):
        yield f"{where}: a schema is {type(schema).__name__}"
        return
    yield from _members(where, schema, _SCHEMA_MEMBERS)
    mapping = schema.get("discriminator", {})
    mapping = mapping.get("mapping", {}) if isinstance(mapping, dict) else {}
    if not isinstance(mapping, dict) or not _is_list_of(list(mapping.values()), str):
        yield f"{where}: a discriminator maps to values that are not references"
    for member in ("required", "type"):
        if isinstance(schema.get(member), list) and not _is_list_of(schema[member], str):
            yield f"{where}: {member} is not a list of texts"
    for keyword in MAPS_OF_SCHEMAS:
        if isinstance(schema.get(keyword), dict):
            for name, child in schema[keyword].items():
                yield from _schema(f"{where}.{name}", child)
    for keyword in LISTS_OF_SCHEMAS:
        for child in schema.get(keyword) or ():
            yield from _schema(where, child)
    for keyword in SCHEMAS_IN:
        if keyword in schema:
            yield from _schema(f"{where}.{keyword}", schema[keyword])


def _members(where: str, holder: Any, kinds: dict[str, type | tuple[type, ...]]) -> Iterator[str]:
    for name, kind in kinds.items():
        if name not in holder:
            continue
        value = holder[name]
        is_number = kind == (int, float)
        if not isinstance(value, kind) or (is_number and isinstance(value, bool)):
            yield f"{where}: {name} is {type(value).__name__}"


def _is_list_of(value: Any, kind: type) -> bool:
    return isinstance(value, list) and all(isinstance(item, kind) for item in value)
