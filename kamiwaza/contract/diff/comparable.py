"""Bring two documents into one form, so that they differ only by changes of the platform."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from kamiwaza.contract.documents import routes
from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.contract.documents.normalise import normalise
from kamiwaza.contract.documents.openapi import (
    SCHEMAS,
    JSONObject,
    all_schemas,
    components,
    is_contract,
    operations,
)

if TYPE_CHECKING:
    from collections.abc import Callable

# Turns a published document into one that is like the given contract.
Conversion: TypeAlias = "Callable[[JSONObject, JSONObject], JSONObject]"


def comparable(
    old: JSONObject, new: JSONObject, convert: Conversion
) -> tuple[JSONObject, JSONObject]:
    """Return both documents in a form that can be compared.

    Two published documents lose their descriptions. Two contracts of this client are compared
    unchanged. If only one is a contract, `convert` is called with the published document and it.
    Raises ContractError for a reference without a target.
    """
    if is_contract(old) and is_contract(new):
        pair = old, new
    elif is_contract(old):
        pair = old, convert(new, old)
    elif is_contract(new):
        pair = convert(old, new), new
    else:
        pair = normalise(old, opened=False), normalise(new, opened=False)
        routes.align(pair[1], [operation.key for operation in operations(pair[0])])
    for document in pair:
        _check_references(document)
    return pair


def _check_references(document: JSONObject) -> None:
    known = components(document)
    for schema in all_schemas(document):
        target = schema.get("$ref")
        if target is not None and target.removeprefix(SCHEMAS) not in known:
            raise ContractError(f"reference {target!r} has no target")
