"""What the catalog remembers besides its records: contents, values, and what shows late."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Call
    from kamiwaza.sandbox.state.stores import Record

# Days that a deleted object can be brought back by hand.
RETENTION_DAYS = 30
_DAY = 86_400.0
_TAGS = re.compile(r'\*|"[\x21\x23-\x7e]*"(?:\s*,\s*"[\x21\x23-\x7e]*")*')


@dataclass
class Catalog:
    """The room of the catalog.

    `lag` is how many seconds a dataset must have existed until it takes a schema. `contents` are
    the bytes of objects by their ids, `values` what secrets hold by their URNs, `owners` who made
    a dataset, `gates` and `sources` what is bound and registered, all by URN.
    """

    schema_delay: float = 0.25
    contents: dict[str, bytes] = field(default_factory=dict)
    values: dict[str, str] = field(default_factory=dict, repr=False)
    owners: dict[str, str] = field(default_factory=dict)
    created_at: dict[str, float] = field(default_factory=dict)
    gates: dict[str, Record] = field(default_factory=dict)
    sources: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, call: Call) -> Catalog:
        """Return the room of the platform that is called."""
        return call.state.stores.instance(cls)

    def is_visible(self, urn: str, now: float) -> bool:
        """Tell whether the store behind the catalog shows a dataset yet."""
        return now - self.created_at.get(urn, now - self.schema_delay) >= self.schema_delay


def urn_in_call(call: Call) -> str:
    """Return the URN that a call names, in its query or in its path."""
    requested = (call.query.get(name) for name in ("urn", "container_urn"))
    record = next((urn for urn in requested if urn is not None), None)
    return str(next(iter(call.path.values())) if record is None else record)


def require_matching_etag(call: Call, etag: str) -> None:
    """Hold a change to its `If-Match`.

    Raises Refusal 400 for what is no list of entity tags, 412 if it is missing or names others.
    """
    requested = (call.request.header("if-match") or "").strip()
    if not requested:
        raise Refusal(412, "If-Match is required")
    if _TAGS.fullmatch(requested) is None:
        raise Refusal(400, "If-Match must be a quoted entity tag")
    if requested != "*" and f'"{etag}"' not in re.findall(r'"[^"]*"', requested):
        raise Refusal(412, "The object has another etag by now")


def purge_time(now: float) -> float:
    """Return when an object deleted now may be purged."""
    return now + RETENTION_DAYS * _DAY
