"""Ingestion of sources into the catalog, immediately or by a job."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours import _generic_operations
from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.behaviours.catalog import containers, datasets
from kamiwaza.sandbox.behaviours.catalog._store import Catalog
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.contract.validation_errors import validation_error
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamiwaza.sandbox.call import Behaviours, Call

# Settings that name the data of a source, the most specific first.
_PLACES = ("path", "location", "bucket", "database", "topic", "url")
_NEEDED = {"s3": "bucket", "postgres": "database"}
_TABLES = ("customers", "orders")
_FIELDS = [{"name": "id", "type": "int"}, {"name": "text", "type": "string"}]


def health(call: Call) -> object:
    """Return the health of the service."""
    del call
    return {"status": "healthy"}


def run_active(call: Call) -> object:
    """Ingest a source immediately and return the dataset's URN."""
    members: Any = _generic_operations.begin("ingestion.run", call)
    answer = {name: members[name] for name in ("status", "urns", "errors")}
    if members["status"] == "success":
        given = call.body.get("kwargs") or {}
        answer["urns"] = [_dataset(call, call.body["source_type"], given)]
    return answer


def _dataset(call: Call, source_type: str, given: Mapping[str, Any], table: str = "") -> str:
    location = next((str(given[name]) for name in _PLACES if given.get(name)), source_type)
    parts = [location, str(given.get("prefix") or ""), table]
    name = "/".join(part.strip("/") for part in parts if part.strip("/"))
    schema = {"name": name, "platform": source_type, "fields": _FIELDS}
    return datasets.put(
        call,
        name=name,
        platform=source_type,
        properties={"location": f"{source_type}://{name}"},
        dataset_schema=schema,
    )


def register_source(call: Call) -> object:
    """Register a source as a container with datasets. 422 without the required setting."""
    source_type, given = call.body["source_type"], call.body.get("connection") or {}
    needed = _NEEDED[source_type]
    if not given.get(needed):
        raise Refusal(
            422,
            [validation_error("missing", ("body", "connection", needed), "Field required", given)],
        )
    tables = _TABLES if source_type == "postgres" else ("",)
    urns = [_dataset(call, source_type, given, table) for table in tables]
    source_id = str(call.state.new_id())
    name = f"{source_type}:{given[needed]}:{source_id[:8]}"
    urn = containers.put(call, name=name, platform=source_type, datasets=urns)
    Catalog.of(call).sources.append(urn)
    return {
        "source_type": source_type,
        "source_id": source_id,
        "container_urn": urn,
        "dataset_urns": urns,
        "content_materialized": False,
        "next_action": "retrieve",
    }


def emit(call: Call) -> object:
    """Accept a metadata change proposal. 422 if it is empty."""
    if not call.body["mcp"]:
        raise Refusal(422, [validation_error("value_error", ("body", "mcp"), "mcp is empty", {})])
    return {"status": "emitted"}


def add_job(call: Call) -> object:
    """Create an ingestion job and begin its first run."""
    members: Any = _generic_operations.begin("ingestion.job", call)
    call.state.stores.of("ingestion jobs", "Ingestion job").put(call.body["job_id"], call.body)
    return {"job_id": call.body["job_id"], "status": members["status"]}


def status(call: Call) -> object:
    """Return a job. After success its dataset is in the catalog."""
    members: Any = _generic_operations.poll("ingestion.status", call)
    job = call.state.stores.of("ingestion jobs", "Ingestion job").get(call.path["job_id"])
    run = members["status"] != "pending"
    members["last_run"] = stamp(call.state.now) if run else None
    is_done = members["status"] == "success"
    create_dataset = partial(_dataset, call, job["source_type"], job.get("conn_args") or {})
    members["created_urns"] = [create_dataset()] if is_done else []
    return shaped(call, members)


BEHAVIOURS: Behaviours = {
    "ingestion.health": health,
    "ingestion.run_active": run_active,
    "ingestion.register_source": register_source,
    "ingestion.emit": emit,
    "ingestion.add_job": add_job,
    "ingestion.status": status,
}
