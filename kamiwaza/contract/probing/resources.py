"""The resources that a probe may create, read and delete, and the reasons for those it may not."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kamiwaza.contract.documents.openapi import SCHEMAS, operations

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kamiwaza.contract.documents.openapi import JSONObject, Operation

_TABLE = Path(__file__).with_name("resources.toml")
_ITEM = re.compile(r"(?P<collection>.*?)/\{(?P<parameter>[^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Resource:
    """A resource of the contract, with its row in the table.

    `create`, `read`, `update`, `delete` and `list` are its operations.
    """

    collection: str
    create: Operation
    read: Operation
    delete: Operation
    update: Operation | None
    list: Operation | None
    name: str = "name"
    values: Mapping[str, Any] = field(default_factory=dict)
    needs: Mapping[str, str] = field(default_factory=dict)
    list_query: Mapping[str, str] = field(default_factory=dict)
    changes: str = ""

    @property
    def id_names(self) -> tuple[str, ...]:
        """Return the members of an answer that may hold the id, the likeliest first."""
        parameter = self.read.path.rpartition("{")[2].removesuffix("}")
        return (parameter, parameter.rpartition("_")[2], "id", "urn")


def candidates(contract: JSONObject) -> Iterator[str]:
    """Yield the collections of all resources that can be created, read and deleted."""
    known = {operation.key for operation in operations(contract)}
    for key in known:
        item = _ITEM.fullmatch(key.removeprefix("DELETE "))
        if key.startswith("DELETE ") and item and f"GET {key.removeprefix('DELETE ')}" in known:
            for collection in (item["collection"], f"{item['collection']}/"):
                if f"POST {collection}" in known:
                    yield collection


def skipped() -> dict[str, str]:
    """Return the reason for every collection in which nothing is created."""
    reasons: dict[str, str] = _rows()["skipped"]
    return reasons


def resources(contract: JSONObject) -> dict[str, Resource]:
    """Return the resources that a probe creates, by their collections, parents first."""
    known = {operation.key: operation for operation in operations(contract)}
    resources = {}
    for collection, row in _rows()["cycle"].items():
        item = next(
            operation.path
            for operation in known.values()
            if operation.method == "delete"
            and (match := _ITEM.fullmatch(operation.path))
            and match["collection"] == collection.rstrip("/")
        )
        update = known.get(f"PATCH {item}") or known.get(f"PUT {item}")
        resources[collection] = Resource(
            collection,
            create=known[f"POST {collection}"],
            read=known[f"GET {item}"],
            delete=known[f"DELETE {item}"],
            update=update if "changes" in row else None,
            list=known.get(f"GET {collection}"),
            **row,
        )
    return resources


def request_schema(contract: JSONObject, operation: Operation) -> JSONObject:
    """Return the schema of the JSON body of an operation."""
    schema = operation.spec["requestBody"]["content"]["application/json"]["schema"]
    return resolved(contract, schema)


def resolved(contract: JSONObject, schema: JSONObject) -> JSONObject:
    """Return a schema, or the one that it refers to."""
    while "$ref" in schema:
        schema = contract["components"]["schemas"][schema["$ref"].removeprefix(SCHEMAS)]
    return schema


def _rows() -> dict[str, Any]:
    return tomllib.loads(_TABLE.read_text("utf-8"))
