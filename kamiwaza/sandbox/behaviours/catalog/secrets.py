"""Secrets. Their values are stored and never returned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours.catalog._store import Catalog
from kamiwaza.sandbox.behaviours.catalog.records import CatalogResource, operation_variants
from kamiwaza.sandbox.clock import stamp

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamiwaza.sandbox.call import Behaviours, Call


def _urn(call: Call) -> str:
    return f"urn:li:dataHubSecret:{call.body['name']}"


def _new_members(call: Call) -> Mapping[str, Any]:
    return {"urn": _urn(call), "value": None, "workroom_id": call.workroom}


SECRETS = CatalogResource(
    "secrets", "Secret", "Secret", id="urn", unique=("name",), initial=_new_members
)


def create_secret(call: Call) -> object:
    """Create a secret and return its URN. 409 if the name exists and `clobber` is not set."""
    store, urn = SECRETS.store(call), _urn(call)
    if call.query["clobber"] and urn in store:
        kept = {name: call.body.get(name) for name in ("owner", "description")}
        store.get(urn).update(kept, updated_at=stamp(call.state.now))
    else:
        SECRETS.new(call)
    Catalog.of(call).values[urn] = call.body["value"]
    return urn


def delete_secret(call: Call) -> object:
    """Delete a secret with its value."""
    Catalog.of(call).values.pop(SECRETS.find(call)["urn"], None)
    return SECRETS.remove(call)


BEHAVIOURS: Behaviours = {
    "catalog.create_secret": create_secret,
    "catalog.list_secrets": SECRETS.list_all,
    **dict.fromkeys(operation_variants("get_secret"), SECRETS.get),
    **dict.fromkeys(operation_variants("delete_secret"), delete_secret),
}
