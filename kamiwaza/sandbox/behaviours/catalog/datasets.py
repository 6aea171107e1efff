"""Datasets and their schemas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import component
from kamiwaza.sandbox.behaviours._global_workroom import GLOBAL
from kamiwaza.sandbox.behaviours.catalog._store import Catalog, named
from kamiwaza.sandbox.behaviours.catalog.records import Entry, ways
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Answer, Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record

LATE = "Dataset not found or schema could not be updated"


def urn_of(name: str, platform: str, environment: str) -> str:
    """Return a dataset's URN; whatever the name has in it is in there too."""
    return f"urn:li:dataset:(urn:li:dataPlatform:{platform},{name},{environment})"


def _made(call: Call) -> Mapping[str, Any]:
    body = call.body
    urn = urn_of(body["name"], body["platform"], body["environment"])
    catalog = Catalog.of(call)
    catalog.born[urn], catalog.owners[urn] = call.state.now, call.user.user.sub
    more: dict[str, Any] = {"urn": urn, "workroom_id": call.workroom}
    return {**more, "storage_binding": _binding(call)} if body["writable"] else more


def _binding(call: Call) -> Record:
    backend = (call.body.get("storage") or {}).get("backend") or "object"
    id_ = str(call.state.new_id())
    places = {
        "object": {"bucket": "kamiwaza-datasets", "prefix": id_},
        "file": {"root_id": "datasets", "relative_path": id_},
    }
    given = {
        "binding_id": id_,
        "backend": backend,
        "workroom_id": call.workroom or GLOBAL,
        "locator": places[backend],
        "state": "ready",
        "created_at": stamp(call.state.now),
    }
    return component("DatasetStorageBinding", given)


DATASETS = Entry(
    "datasets",
    "Dataset",
    "Dataset",
    id="urn",
    unique=("name", "platform", "environment"),
    made=_made,
)


def put(call: Call, *, name: str, platform: str, **members: Any) -> str:
    """Keep a dataset that something else than a call for it brings, and return its URN."""
    urn = urn_of(name, platform, "PROD")
    shelf = DATASETS.shelf(call)
    if urn not in shelf:
        now = stamp(call.state.now)
        times = {"created_at": now, "updated_at": now}
        given = {"urn": urn, "name": name, "platform": platform, **times, **members}
        shelf.put(urn, {"environment": "PROD", **component("Dataset", given)})
        Catalog.of(call).owners[urn] = call.user.user.sub
    return urn


def create_dataset(call: Call) -> object:
    """Keep a dataset and return its URN; its container lists it."""
    record = DATASETS.new(call)
    container = record.get("container_urn")
    if container:
        datasets = call.state.shelves.of("containers", "Container").get(container)["datasets"]
        datasets.append(record["urn"])
    return record["urn"]


def delete_dataset(call: Call) -> object:
    """Remove a dataset, its objects and its gate; no container lists it any more."""
    urn = DATASETS.find(call)["urn"]
    for container in call.state.shelves.of("containers", "Container"):
        container["datasets"] = [one for one in container["datasets"] if one != urn]
    items = call.state.shelves.of("dataset objects", "Dataset object")
    for item in items.where(dataset_urn=urn):
        items.take(item["item_id"])
    Catalog.of(call).gates.pop(urn, None)
    DATASETS.remove(call)
    return Answer(204)


def get_schema(call: Call) -> object:
    """Return the fields of a dataset. 404 while there are none."""
    found = DATASETS.find(call).get("dataset_schema")
    if found is None:
        raise Refusal(404, "Schema not found")
    return component("Schema", found)


def update_schema(call: Call) -> object:
    """Keep the fields of a dataset. 404 too while the store does not show it yet."""
    urn = named(call)
    shelf = DATASETS.shelf(call)
    if urn not in shelf or not Catalog.of(call).shows(urn, call.state.now):
        raise Refusal(404, LATE)
    record = shelf.get(urn)
    record["dataset_schema"], record["updated_at"] = call.body, stamp(call.state.now)
    return {"message": "Schema updated"}


BEHAVIOURS: Behaviours = {
    "catalog.create_dataset": create_dataset,
    "catalog.list_datasets": DATASETS.every,
    **dict.fromkeys(ways("get_dataset"), DATASETS.get),
    **dict.fromkeys(ways("update_dataset"), DATASETS.change),
    **dict.fromkeys(ways("delete_dataset"), delete_dataset),
    **dict.fromkeys(ways("get_schema")[1:], get_schema),
    **dict.fromkeys(ways("update_schema")[1:], update_schema),
}
