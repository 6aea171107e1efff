"""Raw files and documents: records, text edits and signed links."""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.behaviours._generic_lists import page_of
from kamiwaza.sandbox.behaviours.context._stored_files import (
    StoredFile,
    StoredFiles,
    workroom_of,
    writable_workroom,
)
from kamiwaza.sandbox.hosts.object_store import ObjectStore
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call


def create_raw_file(call: Call) -> object:
    """Store a file. 400 for invalid base64, 409 if the URN exists."""
    workroom = writable_workroom(call)
    body = call.body
    try:
        content = base64.b64decode(body["content_base64"], validate=True)
    except ValueError:
        raise Refusal(400, "content_base64 is no base64") from None
    stored_files = StoredFiles.of(call)
    urn = body.get("source_urn")
    if urn and any(file.source_urn == urn for file in stored_files.within(workroom)):
        raise Refusal(409, "A file of this source URN is there already")
    file = stored_files.add(
        call,
        body["filename"],
        content,
        body.get("content_type") or "application/octet-stream",
        source_kind=body.get("source_kind") or "api",
        source_urn=urn,
        source_ref=body.get("source_ref") or None,
        metadata=body.get("metadata") or {},
    )
    return shaped(call, file.record())


def list_raw_files(call: Call) -> object:
    """Return a page of the workroom's files."""
    records = [file.record() for file in StoredFiles.of(call).within(workroom_of(call))]
    for name in ("source_urn", "job_id"):
        requested = call.query.get(name)
        if requested is not None:
            records = [record for record in records if record[name] == str(requested)]
    connector = call.query.get("connector_id")
    if connector is not None:
        records = [
            r for r in records if (r["source_ref"] or {}).get("connector_id") == str(connector)
        ]
    markings: dict[str, Any] = {"markings": [] if call.query.get("include_markings") else None}
    return page_of(call, [{**record, **markings} for record in records])


def _requested_file(call: Call) -> StoredFile:
    return StoredFiles.of(call).get(workroom_of(call), call.path["file_id"])


def get_raw_file(call: Call) -> object:
    """Return a file's record, with a cluster-internal link if requested."""
    file = _requested_file(call)
    url = _link(call, file, internal=True) if call.query.get("include_download_url") else None
    return shaped(call, {**file.record(), "download_url": url})


def download_raw_file(call: Call) -> object:
    """Return a file's record with a public link."""
    file = _requested_file(call)
    return shaped(call, {**file.record(), "download_url": _link(call, file)})


def _link(call: Call, file: StoredFile, *, internal: bool = False) -> str:
    return call.state.stores.instance(ObjectStore).sign(
        call,
        file.key,
        file.content,
        name=file.filename,
        media_type=file.media_type,
        seconds=call.query.get("expires_seconds"),
        internal=internal,
    )


def update_raw_file(call: Call) -> object:
    """Replace the text of a file. 400 without a token, 409 for an old one, 415 if it is binary."""
    workroom = writable_workroom(call)
    file = StoredFiles.of(call).get(workroom, call.path["file_id"])
    token = (call.request.header("if-match") or "").strip().strip('"')
    if not token:
        raise Refusal(400, "If-Match must have the file's updated_at")
    if token != file.token:
        stale = {"code": "stale_update_token", "message": "The file has changed since"}
        raise Refusal(409, {**stale, "current_updated_at": file.token})
    if file.text is None:
        raise Refusal(415, "Only text files can be edited")
    file.content = call.body["content"].encode()
    # The token has milliseconds: two changes in one must not share it.
    file.updated = max(call.state.now, file.updated + 0.001)
    return shaped(call, file.record())


def get_document_download_url(call: Call) -> object:
    """Return a cluster-internal link to a document."""
    return _document(call, internal=True)


def download_document(call: Call) -> object:
    """Return a public link to a document."""
    return _document(call, internal=False)


def _document(call: Call, *, internal: bool) -> object:
    file = StoredFiles.of(call).document(workroom_of(call), str(call.path["source_urn"]))
    members: dict[str, Any] = {
        "source_urn": file.source_urn,
        "filename": file.filename,
        "content_hash": hashlib.sha256(file.content).hexdigest(),
        "download_url": _link(call, file, internal=internal),
    }
    return shaped(call, members)


BEHAVIOURS: Behaviours = {
    "context.create_raw_file": create_raw_file,
    "context.list_raw_files": list_raw_files,
    "context.get_raw_file": get_raw_file,
    "context.download_raw_file": download_raw_file,
    "context.update_raw_file": update_raw_file,
    "context.get_document_download_url": get_document_download_url,
    "context.download_document": download_document,
}
