"""Apply the corrections of the contract to a published document.

The contract states facts that the platform's documents leave out: names, roles, the media types of
files, and a few members. They are taken from the contract where the document says nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.contract.documents import routes
from kamiwaza.contract.documents.normalise import normalise
from kamiwaza.contract.documents.openapi import JSONObject, components, operations

if TYPE_CHECKING:
    from kamiwaza.contract.documents.openapi import Operation

UNDOCUMENTED = "x-undocumented"
"""A member of a schema with this mark is in answers, but not in the platform's documents."""

_ANY_JSON: JSONObject = {"application/json": {"schema": {}}}


def corrected(published: JSONObject, contract: JSONObject) -> JSONObject:
    """Return a published document with the corrections of a contract."""
    document = normalise(published)
    known = {operation.key: operation for operation in operations(contract)}
    routes.align(document, known)
    states_security = any("security" in operation.spec for operation in operations(document))
    for operation in operations(document):
        if operation.key in known:
            _correct(operation, known[operation.key])
            if not states_security and "security" in known[operation.key].spec:
                operation.spec["security"] = known[operation.key].spec["security"]
    _add_members(components(document), components(contract))
    return document


def _correct(operation: Operation, known: Operation) -> None:
    for name in ("operationId", "tags"):
        operation.spec[name] = known.spec.get(name)
    if not {"x-auth-role", "x-auth-exempt"} & operation.spec.keys():
        roles = ("x-auth-role", "x-auth-exempt")
        operation.spec.update({role: known.spec[role] for role in roles if role in known.spec})
    for status, answer in operation.spec["responses"].items():
        content = known.spec["responses"].get(status, {}).get("content", {})
        if answer.get("content") == _ANY_JSON and content and not _ANY_JSON.keys() & content.keys():
            answer["content"] = content


def _add_members(schemas: JSONObject, known: JSONObject) -> None:
    for name in schemas.keys() & known.keys():
        for member, schema in known[name].get("properties", {}).items():
            if schema.get(UNDOCUMENTED):
                schemas[name].setdefault("properties", {}).setdefault(member, schema)
