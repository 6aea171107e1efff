"""Operations shared by the catalog's resources: URNs, text search, several routes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.behaviours._resources import Resource, listed
from kamiwaza.sandbox.behaviours.catalog._store import urn_in_call
from kamiwaza.sandbox.clock import stamp

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamiwaza.sandbox.call import Call
    from kamiwaza.sandbox.state.stores import Record

# Values of members that are set to null.
_EMPTY: Mapping[str, Any] = {"tags": [], "properties": {}}
_SEARCHED_MEMBERS = ("name", "urn", "description", "platform")


class CatalogResource(Resource):
    """A resource of the catalog. Creating one returns its URN; routes name it in several ways."""

    def _id_in_path(self, call: Call) -> object:
        return urn_in_call(call)

    def create(self, call: Call) -> object:
        """Create a resource and return its bare URN."""
        return self.new(call)["urn"]

    def change(self, call: Call) -> object:
        """Change the members in the body and return the resource."""
        record = self.find(call)
        for name, value in (call.body or {}).items():
            if name == "updated_at" or (name == "name" and value is None):
                continue
            record[name] = _EMPTY.get(name) if value is None else value
        record["updated_at"] = stamp(call.state.now)
        return shaped(call, record)

    def list_all(self, call: Call) -> object:
        """Return all resources, or those that contain the query text."""
        wanted = (call.query.get("query") or "").casefold()
        return listed(call, [item for item in self.store(call) if wanted in _text(item)])


def _text(record: Record) -> str:
    return " ".join(str(record.get(name) or "") for name in _SEARCHED_MEMBERS).casefold()


def operation_variants(name: str) -> tuple[str, ...]:
    """Return the three operations that do the same and differ in how they name the resource."""
    return tuple(f"catalog.{name}{end}" for end in ("", "_by_urn", "_v2"))
