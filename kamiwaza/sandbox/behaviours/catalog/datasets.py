"""Datasets and their schemas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import component
from kamiwaza.sandbox.behaviours._global_workroom import GLOBAL
from kamiwaza.sandbox.behaviours.catalog._store import Catalog, urn_in_call
from kamiwaza.sandbox.behaviours.catalog.records import CatalogResource, operation_variants
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Answer, Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record

NOT_VISIBLE_YET = "Dataset not found or schema could not be updated"


def urn_of(name: str, platform: str, environment: str) -> str:
    """Return the URN of a dataset. The name is used unescaped, as the platform does."""
    return f"urn:li:dataset:(urn:li:dataPlatform:{platform},{name},{environment})"


def _new_members(call: Call) -> Mapping[str, Any]:
    body = call.body
    urn = urn_of(body["name"], body["platform"], body["environment"])
    catalog = Catalog.of(call)
    catalog.created_at[urn], catalog.owners[urn] = call.state.now, call.user.user.sub
    extra: dict[str, Any] = {"urn": urn, "workroom_id": call.workroom}
    return {**extra, "storage_binding": _binding(call)} if body["writable"] else extra


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


DATASETS = CatalogResource(
    "datasets",
    "Dataset",
    "Dataset",
    id="urn",
    unique=("name", "platform", "environment"),
    initial=_new_members,
)


def put(call: Call, *, name: str, platform: str, **members: Any) -> str:
    """Create a dataset for another operation and return its URN."""
    urn = urn_of(name, platform, "PROD")
    store = DATASETS.store(call)
    if urn not in store:
        now = stamp(call.state.now)
        times = {"created_at": now, "updated_at": now}
        given = {"urn": urn, "name": name, "platform": platform, **times, **members}
        store.put(urn, {"environment": "PROD", **component("Dataset", given)})
        Catalog.of(call).owners[urn] = call.user.user.sub
    return urn


def create_dataset(call: Call) -> object:
    """Create a dataset, add it to its container and return its URN."""
    record = DATASETS.new(call)
    container = record.get("container_urn")
    if container:
        datasets = call.state.stores.of("containers", "Container").get(container)["datasets"]
        datasets.append(record["urn"])
    return record["urn"]


def delete_dataset(call: Call) -> object:
    """Delete a dataset with its objects and its gate, and remove it from its containers."""
    urn = DATASETS.find(call)["urn"]
    for container in call.state.stores.of("containers", "Container"):
        container["datasets"] = [entry for entry in container["datasets"] if entry != urn]
    items = call.state.stores.of("dataset objects", "Dataset object")
    for item in items.where(dataset_urn=urn):
        items.take(item["item_id"])
    Catalog.of(call).gates.pop(urn, None)
    DATASETS.remove(call)
    return Answer(204)


def get_schema(call: Call) -> object:
    """Return the schema of a dataset. 404 if it has none."""
    schema = DATASETS.find(call).get("dataset_schema")
    if schema is None:
        raise Refusal(404, "Schema not found")
    return component("Schema", schema)


def update_schema(call: Call) -> object:
    """Set the schema of a dataset. 404 also while the dataset is not visible yet."""
    urn = urn_in_call(call)
    store = DATASETS.store(call)
    if urn not in store or not Catalog.of(call).is_visible(urn, call.state.now):
        raise Refusal(404, NOT_VISIBLE_YET)
    record = store.get(urn)
    record["dataset_schema"], record["updated_at"] = call.body, stamp(call.state.now)
    return {"message": "Schema updated"}


BEHAVIOURS: Behaviours = {
    "catalog.create_dataset": create_dataset,
    "catalog.list_datasets": DATASETS.list_all,
    **dict.fromkeys(operation_variants("get_dataset"), DATASETS.get),
    **dict.fromkeys(operation_variants("update_dataset"), DATASETS.change),
    **dict.fromkeys(operation_variants("delete_dataset"), delete_dataset),
    **dict.fromkeys(operation_variants("get_schema")[1:], get_schema),
    **dict.fromkeys(operation_variants("update_schema")[1:], update_schema),
}
