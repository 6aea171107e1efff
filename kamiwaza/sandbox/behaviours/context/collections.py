"""Collections of vectors."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.behaviours._resources import listed
from kamiwaza.sandbox.behaviours.context import _stored_files
from kamiwaza.sandbox.behaviours.context._pipeline_jobs import Jobs
from kamiwaza.sandbox.behaviours.context._stored_files import StoredFiles, chunks_of
from kamiwaza.sandbox.behaviours.context._vectors import Collection, StoredVector, Vectors
from kamiwaza.sandbox.behaviours.context.scope import is_visible, require_visible, workroom_to_write
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.hosts.canned_answers import EMBEDDING_SIZE, embedding
from kamiwaza.sandbox.message import Answer, Refusal, json_answer

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record

_OWN = "default"


def vector_store(call: Call) -> Vectors:
    """Return the vectors of this sandbox. Raises Refusal 501 without a vector backend."""
    vectors = call.state.stores.instance(Vectors)
    vectors.require_backend()
    return vectors


def visible_collections(call: Call, database: str | None) -> list[Collection]:
    """Return the collections visible to a call, of one database or of all."""
    _index_stored_files(call)
    return [
        item
        for item in vector_store(call).collections
        if database in (None, item.database) and is_visible(call, item.workroom)
    ]


def find_collection(call: Call, name: str, database: str | None) -> Collection | None:
    """Return the visible collection with this name or display name, or None."""
    names = ("display_name", "name")
    candidates = (
        c for c in visible_collections(call, database) if name in [c.record[n] for n in names]
    )
    return next(candidates, None)


def add_collection(call: Call, name: str, dimension: int, database: str | None) -> Collection:
    """Create a collection in a database, or in the workroom's default database."""
    workroom = call.workroom
    prefix = (workroom or _OWN).replace("-", "_")
    record: Record = {
        "name": f"ws_{prefix}_{name}",
        "display_name": name,
        "workroom_id": workroom or _OWN,
        "dimension": dimension,
        "description": None,
        "created_at": stamp(call.state.now),
    }
    collection = Collection(database or "", workroom, record)
    vector_store(call).collections.append(collection)
    return collection


def _index_stored_files(call: Call) -> None:
    """Add the chunks of the workroom's processed files to its collections."""
    stored, workroom = call.state.stores.instance(Vectors), call.workroom
    Jobs.of(call).index_finished_files(call)
    existing = StoredFiles.of(call).collections(_stored_files.workroom_of(call), call.state.now)
    for name, files in existing.items():
        known = [
            c
            for c in stored.collections
            if (c.workroom, c.record["display_name"]) == (workroom, name)
        ]
        collection = known[0] if known else add_collection(call, name, EMBEDDING_SIZE, None)
        ids = {row.id for row in collection.rows}
        new = [item for file in files for item in chunks_of(file) if item.id not in ids]
        if collection.dimension == EMBEDDING_SIZE:
            collection.rows += [
                StoredVector(item.id, embedding(item.text), {"text": item.text, **item.metadata})
                for item in new
            ]


def rendered(collection: Collection) -> Record:
    """Return a collection in the form of the API."""
    return {**collection.record, "vector_count": len(collection.rows)}


def list_collections(call: Call) -> object:
    """Return the collections of a workroom."""
    return listed(
        call, [rendered(item) for item in visible_collections(call, call.query["vectordb_id"])]
    )


def create_collection(call: Call) -> object:
    """Create a collection. 403 in the Global workroom, 404 without database, 409 if it exists."""
    vector_store(call)
    workroom_to_write(call)
    name, database = call.body["name"], call.body.get("vectordb_id")
    if database is not None:
        noun = "Vector database instance"
        require_visible(call, call.state.stores.of("context.vectordb", noun).get(database), noun)
    if find_collection(call, name, database):
        raise Refusal(409, f"Collection {name} already exists")
    collection = add_collection(call, name, call.body["dimension"], database)
    collection.record["description"] = call.body.get("description")
    return shaped(call, rendered(collection))


def get_collection(call: Call) -> object:
    """Return one collection. 503 if the named database is unknown."""
    collection = _collection_in_path(call)
    return collection if isinstance(collection, Answer) else shaped(call, rendered(collection))


def delete_collection(call: Call) -> object:
    """Delete a collection with its vectors. 403 in the Global workroom."""
    workroom_to_write(call)
    collection = _collection_in_path(call)
    if isinstance(collection, Answer):
        return collection
    vector_store(call).collections.remove(collection)
    for file in StoredFiles.of(call).within(_stored_files.workroom_of(call)):
        if collection.record["display_name"] in file.collections:
            file.collections[collection.record["display_name"]] = math.inf
    return Answer(204)


def _collection_in_path(call: Call) -> Collection | Answer:
    database = call.query["vectordb_id"]
    if database and database not in call.state.stores.of("context.vectordb"):
        members = {"code": "vectordb_instance_not_found", "message": "There is no such database"}
        return json_answer(503, {**members, "retry_after_seconds": None})
    collection = find_collection(call, call.path["collection_name"], database)
    if collection is None:
        raise Refusal(404, "Collection not found")
    return collection


BEHAVIOURS: Behaviours = {
    "context.list_collections": list_collections,
    "context.create_collection": create_collection,
    "context.get_collection": get_collection,
    "context.delete_collection": delete_collection,
}
