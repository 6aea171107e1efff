"""Read the facts about operations, one block for each in the overlay file of its service.

The overlays are OpenAPI Overlay 1.0 documents with one extension. `x-operations` maps
`METHOD /path` to a block of the members in `FACTS`, and `role` and `media`. Each block is expanded
to the overlay actions that write its facts into the contract.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.contract.documents.openapi import METHODS, JSONObject
from scripts.contract.media import bare, encoding

if TYPE_CHECKING:
    from collections.abc import Iterator

EXTENSION = "x-operations"

FACTS = {
    "summary": "summary",
    "method": "x-method",
    "left_out": "x-left-out",
    "note": "x-method-note",
    "repeat": "x-repeat",
    "since": "x-since",
    "marker": "x-marker",
    "paging": "x-paging",
    "stream": "x-stream",
    "starts": "x-starts",
    "polls": "x-polls",
    "cancels": "x-cancels",
}
"""The members of a block, and the members of the operation that they are written to."""

_MEMBERS = {*FACTS, "role", "media"}
_JSON = "application/json"


def actions(blocks: Any, origin: str) -> Iterator[tuple[str, JSONObject]]:
    """Yield the overlay actions of a file's blocks, each with its name for error messages.

    Raises ContractError for a block without an operation or with an unknown member.
    """
    if not isinstance(blocks, dict):
        raise ContractError(f"{origin}: {EXTENSION} must map `METHOD /path` to facts")
    for key, block in blocks.items():
        name = f"{origin} {key}"
        place = target(key, name)
        unknown = sorted(set(block) - _MEMBERS) if isinstance(block, dict) else ["(no object)"]
        if unknown:
            raise ContractError(f"{name}: unknown member {unknown[0]}")
        yield name, {"target": place, **_facts(block)}
        if "media" in block:
            for body in _media(f"{place}.responses['200'].content", block["media"]):
                yield name, body


def target(key: str, name: str) -> str:
    """Return the overlay target of `METHOD /path`. Raises ContractError for anything else."""
    method, _, path = key.partition(" ")
    if method.lower() not in METHODS or not path.startswith("/") or "'" in path:
        raise ContractError(f"{name}: {key!r} is not `METHOD /path`")
    return f"$.paths['{path}'].{method.lower()}"


def _facts(block: JSONObject) -> JSONObject:
    """Return the update of a block. A role that the document states is kept."""
    update = {member: block[name] for name, member in FACTS.items() if name in block}
    if "role" not in block:
        return {"update": update}
    role: JSONObject = {"x-auth-exempt": False, "x-auth-role": block["role"]}
    if block["role"] == "exempt":
        role = {"x-auth-exempt": True, "x-auth-role": None}
    update |= {member: value for member, value in role.items() if value}
    return {"update": update, "x-expect-if-present": role}


def _media(content: str, media: str) -> Iterator[JSONObject]:
    """Yield the actions that replace an answer declared as any JSON by a media type."""
    is_text = encoding(media) == "text"
    schema: JSONObject = {"type": "string"} if is_text else {"type": "string", "format": "binary"}
    yield {
        "target": content,
        "update": {bare(media): {"schema": schema}},
        "x-expect": {_JSON: {"schema": {}}},
    }
    yield {"target": f"{content}['{_JSON}']", "remove": True, "x-expect": {"schema": {}}}
