"""Vector databases and their vectors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.behaviours.context._vectors import Collection, StoredVector, Vectors
from kamiwaza.sandbox.behaviours.context.collections import (
    add_collection,
    find_collection,
    vector_store,
)
from kamiwaza.sandbox.behaviours.context.instances import Instances
from kamiwaza.sandbox.behaviours.context.scope import require_visible, workroom_to_write
from kamiwaza.sandbox.message import Answer, Refusal, json_answer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record


class Databases(Instances):
    """Vector databases. Without a vector backend every operation answers 501."""

    def store(self, call: Call) -> Any:
        """Return the store, if there is a vector backend."""
        vector_store(call)
        return super().store(call)

    def create(self, call: Call) -> object:
        """Begin a database. 400 without a workroom."""
        if workroom_to_write(call) is None:
            message = "A vector database belongs to a workroom; name it in X-Workroom-ID"
            raise Refusal(400, {"code": "workroom_scope_required", "message": message})
        return super().create(call)

    def remove(self, call: Call) -> object:
        """Delete a database with its collections."""
        answer = super().remove(call)
        call.state.stores.instance(Vectors).forget(call.path["vectordb_id"])
        return answer

    def scale(self, call: Call) -> object:
        """Begin to scale a database. 403 in the Global workroom."""
        workroom_to_write(call)
        record = self.find(call)
        record["replicas"] = call.body["replicas"]
        call.state.long_operations.begin("context.vectordb_scale", record["id"])
        return shaped(call, self.rendered(call, record))


DATABASES = Databases(
    "context.vectordb",
    "Vector database instance",
    "VectorDBInstance",
    status_operation="context.get_vectordb_instance",
)


def insert(call: Call) -> object:
    """Store vectors. 403 in the Global workroom, 409 if the dimension differs."""
    workroom_to_write(call)
    body = call.body
    vectors, metadata = body["vectors"], body["metadata"]
    if len(vectors) != len(metadata):
        raise Refusal(400, "vectors and metadata must have the same length")
    database = _database(call)
    collection = find_collection(call, body["collection_name"], database)
    if collection is None:
        if not body["create_if_missing"]:
            raise Refusal(404, f"Collection {body['collection_name']} not found")
        length = len(vectors[0]) if vectors else 0
        collection = add_collection(call, body["collection_name"], length, database)
    if any(len(vector) != collection.dimension for vector in vectors):
        return _dimension_mismatch(collection, vectors)
    collection.rows += [
        StoredVector(str(call.state.new_id()), vector, extra)
        for vector, extra in zip(vectors, metadata, strict=True)
    ]
    return {"inserted_count": len(vectors)}


def query(call: Call) -> object:
    """Return the nearest neighbours of each vector. 409 if the dimension differs."""
    body = call.body
    collection = find_collection(call, body["collection_name"], _database(call))
    if collection is None:
        raise Refusal(404, f"Collection {body['collection_name']} not found")
    if any(len(vector) != collection.dimension for vector in body["vectors"]):
        return _dimension_mismatch(collection, body["vectors"])
    params: Mapping[str, Any] = body.get("params") or {}
    requested = {
        "limit": body["limit"],
        "metric": params.get("metric_type", "COSINE"),
        "expression": str(params.get("expr") or params.get("filter") or ""),
    }
    neighbours = [collection.nearest(vector, **requested) for vector in body["vectors"]]
    fields = body.get("output_fields")
    return {
        "results": [
            [_hit(distance, row, fields) for distance, row in group] for group in neighbours
        ]
    }


def _dimension_mismatch(collection: Collection, vectors: list[list[float]]) -> Answer:
    """Return the 409 for vectors of another dimension."""
    length = next(len(v) for v in vectors if len(v) != collection.dimension)
    message = f"the collection has {collection.dimension} dimensions, the vectors have {length}"
    return json_answer(
        409,
        {
            "message": message,
            "current_dimensions": collection.dimension,
            "current_model_name": None,
            "requested_dimensions": length,
            "requested_model_name": None,
            "vectors_at_risk": len(collection.rows),
        },
    )


def _hit(distance: float, row: StoredVector, fields: list[str] | None) -> Record:
    everything = fields is None or "*" in fields
    kept = {n: v for n, v in row.metadata.items() if everything or n in (fields or ())}
    return {"id": row.id, "distance": distance, "entity": kept}


def _database(call: Call) -> str | None:
    """Return the database of a call, or None. Raises Refusal 404 or 503 if it is not available."""
    vector_store(call)
    requested: str | None = call.path.get("vectordb_id") or call.body.get("vectordb_id")
    if requested is not None:
        record = require_visible(call, DATABASES.store(call).get(requested), DATABASES.noun)
        if DATABASES.rendered(call, record)["status"] != "running":
            raise Refusal(503, "The vector database is not running")
    return requested


BEHAVIOURS: Behaviours = {
    **DATABASES.behaviours(
        create="context.create_vectordb_instance",
        get="context.get_vectordb_instance",
        change="context.update_vectordb_instance",
        scale="context.scale_vectordb_instance",
        remove="context.delete_vectordb_instance",
        list_all="context.list_vectordbs",
    ),
    "context.insert_vectors_for_instance": insert,
    "context.insert_vectors": insert,
    "context.query_vectors_for_instance": query,
    "context.query_vectors": query,
}
