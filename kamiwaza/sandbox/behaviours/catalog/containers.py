"""Containers and the datasets in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import component, shaped
from kamiwaza.sandbox.behaviours._generic_lists import page_of
from kamiwaza.sandbox.behaviours.catalog._store import Catalog
from kamiwaza.sandbox.behaviours.catalog.records import CatalogResource, operation_variants
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record


def _new_members(call: Call) -> Mapping[str, Any]:
    return {
        "urn": f"urn:li:container:{call.state.new_id().hex}",
        "datasets": [],
        "sub_containers": [],
        "workroom_id": call.workroom,
    }


CONTAINERS = CatalogResource(
    "containers", "Container", "Container", id="urn", unique=("name",), initial=_new_members
)


def put(call: Call, *, name: str, **members: Any) -> str:
    """Create a container for another operation and return its URN."""
    now = stamp(call.state.now)
    container = {
        **_new_members(call),
        "name": name,
        "created_at": now,
        "updated_at": now,
        **members,
    }
    CONTAINERS.store(call).put(container["urn"], component("Container", container))
    return str(container["urn"])


def create_container(call: Call) -> object:
    """Create a container, add it to its parent and return its URN. 403 without the admin role."""
    if "admin" not in call.user.roles:
        raise Refusal(403, "Admin role required")
    parent = call.body.get("parent_urn")
    if parent:
        CONTAINERS.store(call).get(parent)
    urn = CONTAINERS.create(call)
    if parent:
        CONTAINERS.store(call).get(parent)["sub_containers"].append(urn)
    return urn


def get_container(call: Call) -> object:
    """Return a container with the requested page of its datasets."""
    if call.state.lists.of(call.operation.name).count:
        return page_of(call, [])
    record = CONTAINERS.find(call)
    if call.query.get("datasets_page_size") is None and not call.query.get("datasets_cursor"):
        return shaped(call, {**record, "datasets_next_cursor": None})
    page: Any = page_of(call, record["datasets"])
    members = {name: page[name] for name in ("datasets", "datasets_next_cursor")}
    return shaped(call, {**record, **members})


def delete_container(call: Call) -> object:
    """Delete a container. Its datasets remain without a container."""
    record = CONTAINERS.find(call)
    for dataset in _datasets(call, record["datasets"]):
        dataset["container_urn"] = None
    return CONTAINERS.remove(call)


def _datasets(call: Call, urns: list[str]) -> list[Record]:
    store = call.state.stores.of("datasets", "Dataset")
    return [store.get(urn) for urn in urns if urn in store]


def add_dataset(call: Call) -> object:
    """Add a dataset to a container. Adding it again changes nothing."""
    record = CONTAINERS.find(call)
    dataset = call.state.stores.of("datasets", "Dataset").get(call.body["dataset_urn"])
    if dataset["urn"] not in record["datasets"]:
        record["datasets"].append(dataset["urn"])
    dataset["container_urn"] = record["urn"]
    return {"message": "Dataset added"}


def remove_dataset(call: Call) -> object:
    """Remove a dataset from a container. 404 if it is not in it."""
    record = CONTAINERS.find(call)
    urn = (call.path if "dataset_urn" in call.path else call.query)["dataset_urn"]
    if urn not in record["datasets"]:
        raise Refusal(404, "Dataset not found in container")
    record["datasets"].remove(urn)
    for dataset in _datasets(call, [urn]):
        dataset["container_urn"] = None
    return {"message": "Dataset removed"}


def list_registered_source_containers(call: Call) -> object:
    """Return a page of the containers of registered sources."""
    store = CONTAINERS.store(call)
    return page_of(call, [store.get(urn) for urn in Catalog.of(call).sources if urn in store])


BEHAVIOURS: Behaviours = {
    "catalog.create_container": create_container,
    "catalog.list_containers": CONTAINERS.list_all,
    **dict.fromkeys(operation_variants("get_container"), get_container),
    **dict.fromkeys(operation_variants("update_container"), CONTAINERS.change),
    **dict.fromkeys(operation_variants("delete_container"), delete_container),
    **dict.fromkeys(operation_variants("add_dataset_to_container"), add_dataset),
    **dict.fromkeys(operation_variants("remove_dataset_from_container"), remove_dataset),
    "catalog.list_registered_source_containers": list_registered_source_containers,
}
