"""Catalog state in addition to the records: contents, secret values and visibility delays."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Call
    from kamiwaza.sandbox.state.stores import Record

# Days for which a deleted object can be restored manually.
RETENTION_DAYS = 30
_DAY = 86_400.0
_TAGS = re.compile(r'\*|"[\x21\x23-\x7e]*"(?:\s*,\s*"[\x21\x23-\x7e]*")*')


@dataclass
class Catalog:
    """State of the catalog.

    `schema_delay` is the age in seconds at which a dataset accepts a schema. `contents` are the
    bytes
    of objects by id, `values` the values of secrets by URN, `owners` the creators of datasets,
    `created_at` their creation times, `gates` the bound gates by URN, `sources` the registered
    URNs.
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
        """Return the catalog state of the sandbox that serves the call."""
        return call.state.stores.instance(cls)

    def is_visible(self, urn: str, now: float) -> bool:
        """Return whether a dataset is visible in the backing store yet."""
        return now - self.created_at.get(urn, now - self.schema_delay) >= self.schema_delay


def urn_in_call(call: Call) -> str:
    """Return the URN in the query or the path of a call."""
    requested = (call.query.get(name) for name in ("urn", "container_urn"))
    record = next((urn for urn in requested if urn is not None), None)
    return str(next(iter(call.path.values())) if record is None else record)


def require_matching_etag(call: Call, etag: str) -> None:
    """Check the `If-Match` header of a change.

    Raises Refusal 400 for an invalid header, 412 if it is missing or does not match.
    """
    requested = (call.request.header("if-match") or "").strip()
    if not requested:
        raise Refusal(412, "If-Match is required")
    if _TAGS.fullmatch(requested) is None:
        raise Refusal(400, "If-Match must be a quoted entity tag")
    if requested != "*" and f'"{etag}"' not in re.findall(r'"[^"]*"', requested):
        raise Refusal(412, "The object has another etag by now")


def purge_time(now: float) -> float:
    """Return the time at which an object deleted now may be purged."""
    return now + RETENTION_DAYS * _DAY
