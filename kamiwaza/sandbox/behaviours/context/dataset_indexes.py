"""Dataset indexes: created, updated, searched, deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours._answer_shapes import component, shaped
from kamiwaza.sandbox.behaviours.context._dataset_indexes import (
    Index,
    Indexes,
    IndexJob,
    begin_job,
    is_busy,
    job_view,
    revision_of,
    view,
)
from kamiwaza.sandbox.behaviours.context._readiness import Readiness
from kamiwaza.sandbox.behaviours.context._stored_files import workroom_of, writable_workroom
from kamiwaza.sandbox.behaviours.context.search import search_results, unified
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call


def create_dataset_index(call: Call) -> object:
    """Begin to index a dataset. A repeated call for the same revision returns the running job."""
    workroom = writable_workroom(call)
    indexes = Indexes.of(call)
    urn, profile = call.body["dataset_urn"], call.body["profile"]
    index = indexes.find(call, workroom, urn, profile)
    if index is None:
        index = Index(str(call.state.new_id()), urn, profile, workroom, call.state.now)
        indexes.indexes[index.id] = index
    return _begin(call, index)


def _begin(call: Call, index: Index) -> object:
    revision = revision_of(call, index.urn)
    active = index.active
    current = active is not None and active.revision == revision
    running = bool(index.jobs) and index.jobs[-1].revision == revision and is_busy(call, index)
    job: IndexJob = index.jobs[-1] if current or running else begin_job(call, index)
    members = {"binding_id": index.id, "job_id": job.id, "requested_revision": job.revision}
    return shaped(call, {**members, "status": view(call, index)["status"]})


def list_dataset_indexes(call: Call) -> object:
    """Return the indexes of the workroom, or of one dataset."""
    indexes = [view(call, item) for item in Indexes.of(call).within(call, workroom_of(call))]
    requested = call.query.get("dataset_urn")
    return [shaped(call, item) for item in indexes if requested in (None, item["dataset_urn"])]


def get_dataset_index(call: Call) -> object:
    """Return an index. A deleted one remains visible for a while."""
    return shaped(call, view(call, Indexes.of(call).get(call, workroom_of(call))))


def get_dataset_index_job(call: Call) -> object:
    """Return one indexing job."""
    index, job = Indexes.of(call).job(workroom_of(call), str(call.path["job_id"]))
    return shaped(call, job_view(call, index, job))


def retry_dataset_index(call: Call) -> object:
    """Index the current revision again. 409 for a deleted index."""
    index = Indexes.of(call).get(call, writable_workroom(call))
    if index.removed is not None:
        raise Refusal(409, "The dataset index is deleted")
    return _begin(call, index)


def delete_dataset_index(call: Call) -> object:
    """Delete an index. From now on it cannot be searched."""
    index = Indexes.of(call).get(call, writable_workroom(call))
    if index.removed is None:
        index.removed = index.updated = call.state.now
    return {"binding_id": index.id, "status": "tombstoned", "cleanup_state": "pending"}


def search_dataset_index(call: Call) -> object:
    """Return the best chunks of a dataset. 409 while no revision is searchable."""
    index = Indexes.of(call).get(call, workroom_of(call))
    active = index.active
    if active is None or index.removed is not None:
        raise Refusal(409, "The dataset index cannot be searched")
    results = unified(
        call, {**search_results(call, active.chunks), "collections_searched": [index.id]}
    )
    lexical = results["lexical_degraded_reason"]
    meta = {
        "dataset_urn": index.urn,
        "dataset_revision": active.revision,
        "retrieval_mode": results["retrieval_mode"],
        "lexical_provider": results["lexical_provider"],
        "graph_used": index.profile.endswith("graph") and bool(call.body["enable_graph_search"]),
        "degradation_reasons": [lexical] if lexical else [],
    }
    graph = Readiness.of(call).part("graph")
    if meta["graph_used"] and graph["state"] != "ready":
        meta |= {"graph_used": False, "degradation_reasons": [graph["reason"]]}
    return shaped(call, {"meta": meta, "results": component("UnifiedSearchResponse", results)})


BEHAVIOURS: Behaviours = {
    "context.create_dataset_index": create_dataset_index,
    "context.list_dataset_indexes": list_dataset_indexes,
    "context.get_dataset_index": get_dataset_index,
    "context.get_dataset_index_job": get_dataset_index_job,
    "context.retry_dataset_index": retry_dataset_index,
    "context.delete_dataset_index": delete_dataset_index,
    "context.search_dataset_index": search_dataset_index,
}
