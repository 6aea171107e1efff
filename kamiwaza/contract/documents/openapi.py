"""Iterate over an OpenAPI document: operations, schemas, references."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

JSONObject: TypeAlias = dict[str, Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
SCHEMAS = "#/components/schemas/"
# Documents that are nested deeper are refused.
MAX_DEPTH = 200
# Members for the operations that methods need and the release lacks, and for the missing arguments
# of an operation.
ABSENT = "x-absent-operations"
ABSENT_PARAMETERS = "x-absent-parameters"

MAPS_OF_SCHEMAS = ("properties", "patternProperties", "$defs", "dependentSchemas")
LISTS_OF_SCHEMAS = ("anyOf", "oneOf", "allOf", "prefixItems")
SCHEMAS_IN = (
    "items",
    "additionalProperties",
    "propertyNames",
    "not",
    "if",
    "then",
    "else",
    "contains",
    "unevaluatedItems",
    "unevaluatedProperties",
)


@dataclass(frozen=True, slots=True)
class Operation:
    """Hold one operation of a document. `spec` is the mutable object in the document."""

    method: str
    path: str
    spec: JSONObject

    @property
    def key(self) -> str:
        """Return `METHOD path`, which identifies the operation when its operationId changes."""
        return f"{self.method.upper()} {self.path}"

    @property
    def success(self) -> str | None:
        """Return the status of the declared success answer, or None if there is none.

        The first 2xx answer with content is returned, else the first 2xx answer, else `default`. An
        operation that only redirects has none.
        """
        statuses = sorted(s for s in self.spec["responses"] if s.startswith("2"))
        if not statuses:
            statuses = [s for s in self.spec["responses"] if s == "default"]
        with_content = [s for s in statuses if self.spec["responses"][s].get("content")]
        return next(iter(with_content or statuses), None)


def operations(document: JSONObject) -> Iterator[Operation]:
    """Yield every operation in the order of the document."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield Operation(method, path, item[method])


def absent_operations(contract: JSONObject) -> Iterator[Operation]:
    """Yield the operations that a contract marks as absent."""
    yield from operations({"paths": contract.get(ABSENT, {})})


def is_contract(document: JSONObject) -> bool:
    """Return True if this pipeline wrote the document: every operation has x-repeat."""
    found = list(operations(document))
    return bool(found) and all("x-repeat" in operation.spec for operation in found)


def children(schema: JSONObject) -> Iterator[Any]:
    """Yield the direct subschemas of a schema, but not its data (enum, const, default)."""
    for keyword in MAPS_OF_SCHEMAS:
        yield from schema.get(keyword, {}).values()
    for keyword in LISTS_OF_SCHEMAS:
        yield from schema.get(keyword, ())
    for keyword in SCHEMAS_IN:
        if isinstance(schema.get(keyword), dict):
            yield schema[keyword]


def walk(schema: Any) -> Iterator[JSONObject]:
    """Yield a schema and all its subschemas, without following references."""
    if not isinstance(schema, dict):
        return
    yield schema
    for child in children(schema):
        yield from walk(child)


def media_schemas(holder: JSONObject) -> Iterator[JSONObject]:
    """Yield the schemas of a request body or a response."""
    for media in holder.get("content", {}).values():
        if isinstance(media.get("schema"), dict):
            yield media["schema"]


def roots(operation: Operation) -> Iterator[JSONObject]:
    """Yield the schemas of an operation: parameters, body, answers."""
    for parameter in operation.spec.get("parameters", ()):
        yield parameter["schema"]
    yield from media_schemas(operation.spec.get("requestBody", {}))
    for response in operation.spec["responses"].values():
        yield from media_schemas(response)


def all_schemas(document: JSONObject) -> Iterator[JSONObject]:
    """Yield every schema object of a document, components first."""
    for schema in components(document).values():
        yield from walk(schema)
    for operation in operations(document):
        for root in roots(operation):
            yield from walk(root)


def components(document: JSONObject) -> JSONObject:
    """Return the component schemas of a document."""
    found: JSONObject = document.get("components", {}).get("schemas", {})
    return found


def reachable(document: JSONObject, start: Iterator[JSONObject]) -> set[str]:
    """Return the names of all components that the schemas use, directly or through others."""
    known = components(document)
    seen: set[str] = set()
    pending = [node for root in start for node in walk(root)]
    while pending:
        name = pending.pop().get("$ref", "").removeprefix(SCHEMAS)
        if name and name not in seen and name in known:
            seen.add(name)
            pending.extend(walk(known[name]))
    return seen
