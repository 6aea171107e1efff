"""Objects of writable datasets, by logical path. Changes need a matching ETag."""

from __future__ import annotations

import hashlib
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.behaviours._resources import listed
from kamiwaza.sandbox.behaviours.catalog._store import Catalog, purge_time, require_matching_etag
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.file_answers import file_answer
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.contract.form_bodies import Upload
    from kamiwaza.sandbox.message import Answer
    from kamiwaza.sandbox.state.stores import Record, Store


def _dataset(call: Call) -> Record:
    return call.state.stores.of("datasets", "Dataset").get(call.path["dataset_urn"])


def _writable(call: Call) -> Record:
    dataset = _dataset(call)
    if not dataset.get("writable"):
        raise Refusal(409, "Dataset is not writable")
    return dataset


def _items(call: Call) -> Store:
    return call.state.stores.of("dataset objects", "Dataset object")


def _item(call: Call, *, live: bool = True) -> Record:
    record = _items(call).get(call.path["item_id"])
    is_in_dataset = record["dataset_urn"] == _dataset(call)["urn"]
    if not is_in_dataset or (live and record["state"] != "live"):
        raise Refusal(404, "Dataset object not found")
    return record


def _logical_path(call: Call, upload: Upload) -> str:
    """Return the path of a new object. 400 if it leaves the dataset."""
    path = PurePosixPath(call.body.get("logical_path") or upload.filename)
    if path.is_absolute() or ".." in path.parts or not path.parts:
        raise Refusal(400, "logical_path must be a relative path within the dataset")
    return str(path)


def _increment_revision(dataset: Record) -> int:
    """Increment the revision of a dataset's content and return it."""
    dataset["content_revision"] = dataset.get("content_revision", 0) + 1
    return int(dataset["content_revision"])


def _store_content(call: Call, item_id: str, upload: Upload) -> dict[str, Any]:
    """Store an upload and return the members that describe it."""
    Catalog.of(call).contents[item_id] = upload.content
    return {
        "etag": _etag(upload.content),
        "size_bytes": len(upload.content),
        "content_type": upload.media_type,
    }


def _etag(content: bytes) -> str:
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


def list_dataset_objects(call: Call) -> object:
    """Return the objects in one state, or all."""
    urn, state = _dataset(call)["urn"], call.query["state"]
    matches = _items(call).where(dataset_urn=urn, state=None if state == "all" else state)
    return listed(call, matches)


def create_dataset_object(call: Call) -> object:
    """Create an object. 409 if a live one has this path."""
    dataset, upload = _writable(call), call.body["file"]
    path = _logical_path(call, upload)
    if _items(call).where(dataset_urn=dataset["urn"], state="live", logical_path=path):
        raise Refusal(409, "There is an object at this path")
    item_id = str(call.state.new_id())
    record = {
        "item_id": item_id,
        "dataset_urn": dataset["urn"],
        "logical_path": path,
        "item_revision": 1,
        "dataset_revision": _increment_revision(dataset),
        "state": "live",
        "created_by": call.user.user.sub,
        **_store_content(call, item_id, upload),
    }
    return shaped(call, _items(call).put(item_id, record))


def get_dataset_object(call: Call) -> object:
    """Return an object's record, also if it is deleted."""
    return shaped(call, _item(call, live=False))


def replace_dataset_object(call: Call) -> object:
    """Replace the content of an object that matches `If-Match`. Equal content changes nothing."""
    dataset, record, upload = _writable(call), _item(call), call.body["file"]
    require_matching_etag(call, record["etag"])
    if record["etag"] != _etag(upload.content):
        record.update(_store_content(call, record["item_id"], upload))
        record["item_revision"] += 1
        record["dataset_revision"] = _increment_revision(dataset)
    return shaped(call, record)


def tombstone_dataset_object(call: Call) -> object:
    """Delete an object that matches `If-Match`. Its record remains."""
    dataset, record = _writable(call), _item(call)
    require_matching_etag(call, record["etag"])
    record["state"] = "tombstoned"
    record["item_revision"] += 1
    record["dataset_revision"] = _increment_revision(dataset)
    when = stamp(purge_time(call.state.now))
    return shaped(call, {**record, "purge_eligible_at": when})


def get_dataset_object_content(call: Call) -> Answer:
    """Return the content of an object, or a range of it."""
    record = _item(call)
    return file_answer(
        call.request,
        Catalog.of(call).contents[record["item_id"]],
        name=PurePosixPath(record["logical_path"]).name,
        media_type="application/octet-stream",
        etag=record["etag"],
    )


def purge_dataset_object(call: Call) -> object:
    """Purge a deleted object. 403 without the admin role, 409 while it is live."""
    record = _item(call, live=False)
    if "admin" not in call.user.roles:
        raise Refusal(403, "Only a verified administrator may purge")
    if record["state"] == "live":
        raise Refusal(409, "The object is live; delete it first")
    _items(call).take(record["item_id"])
    Catalog.of(call).contents.pop(record["item_id"])
    members = {
        "forced_by": call.user.user.sub,
        "purged_at": stamp(call.state.now),
        "state": "purged",
    }
    return shaped(call, {**record, **members})


BEHAVIOURS: Behaviours = {
    "catalog.list_dataset_objects_v2": list_dataset_objects,
    "catalog.create_dataset_object_v2": create_dataset_object,
    "catalog.get_dataset_object_v2": get_dataset_object,
    "catalog.replace_dataset_object_v2": replace_dataset_object,
    "catalog.tombstone_dataset_object_v2": tombstone_dataset_object,
    "catalog.get_dataset_object_content_v2": get_dataset_object_content,
    "catalog.purge_dataset_object_v2": purge_dataset_object,
}
