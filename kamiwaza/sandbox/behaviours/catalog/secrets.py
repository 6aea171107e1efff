"""Secrets: what they hold comes in and does not go out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours.catalog._store import Catalog
from kamiwaza.sandbox.behaviours.catalog.records import Entry, ways
from kamiwaza.sandbox.clock import stamp

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamiwaza.sandbox.call import Behaviours, Call


def _urn(call: Call) -> str:
    return f"urn:li:dataHubSecret:{call.body['name']}"


def _made(call: Call) -> Mapping[str, Any]:
    return {"urn": _urn(call), "value": None, "workroom_id": call.workroom}


SECRETS = Entry("secrets", "Secret", "Secret", id="urn", unique=("name",), made=_made)


def create_secret(call: Call) -> object:
    """Keep a secret and return its URN. 409 if there is one of that name, unless to clobber it."""
    shelf, urn = SECRETS.shelf(call), _urn(call)
    if call.query["clobber"] and urn in shelf:
        kept = {name: call.body.get(name) for name in ("owner", "description")}
        shelf.get(urn).update(kept, updated_at=stamp(call.state.now))
    else:
        SECRETS.new(call)
    Catalog.of(call).values[urn] = call.body["value"]
    return urn


def delete_secret(call: Call) -> object:
    """Remove a secret and what it holds."""
    Catalog.of(call).values.pop(SECRETS.find(call)["urn"], None)
    return SECRETS.remove(call)


BEHAVIOURS: Behaviours = {
    "catalog.create_secret": create_secret,
    "catalog.list_secrets": SECRETS.every,
    **dict.fromkeys(ways("get_secret"), SECRETS.get),
    **dict.fromkeys(ways("delete_secret"), delete_secret),
}
