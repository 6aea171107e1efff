"""Data engine: connectors and the documents behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import component, shaped
from kamiwaza.sandbox.behaviours._generic_lists import page_of
from kamiwaza.sandbox.behaviours._resources import Resource
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record, Store

_UNCLASSIFIED = "UNCLASSIFIED"
_CLEARABLE = frozenset({"description", "default_security_marking"})
# Documents behind every connector. The last one is marked SECRET.
_SOURCE_DOCUMENTS = (
    ("handbook.pdf", "application/pdf", 120_000, None),
    ("minutes.md", "text/markdown", 2_400, None),
    ("plans.docx", "application/msword", 48_000, "SECRET"),
)


def _defaults(call: Call) -> Mapping[str, Any]:
    given = {name: value for name, value in call.body.items() if value is not None}
    return {
        "description": given.get("description"),
        "tags": given.get("tags", []),
        "allowed_roles": given.get("allowed_roles", []),
        "require_encryption": given.get("require_encryption", True),
        "system_high": given.get("system_high", _UNCLASSIFIED),
        "default_security_marking": given.get("default_security_marking"),
        "enabled": True,
        "error_count": 0,
        "last_ingestion_at": None,
        "last_success_at": None,
        "created_by": call.user.user.sub,
        "updated_at": None,
        "updated_by": None,
    }


_CONNECTORS = Resource(
    "dde.connectors", "Connector", "DdeConnectorResponse",
    filters=("source_type", "enabled"), initial=_defaults,
)  # fmt: skip


def list_connectors(call: Call) -> object:
    """Return the connectors that the query selects."""
    tag = call.query["tag"]
    return page_of(
        call, [item for item in _CONNECTORS.selected(call) if tag is None or tag in item["tags"]]
    )


def update(call: Call) -> object:
    """Change a connector. Only some members may be cleared."""
    record = _CONNECTORS.find(call)
    given = {
        name: value for name, value in call.body.items() if value is not None or name in _CLEARABLE
    }
    now = stamp(call.state.now)
    record.update({**given, "updated_at": now, "updated_by": call.user.user.sub})
    return shaped(call, record)


def ingest(call: Call) -> object:
    """Index the documents behind a connector at once. 409 if it is disabled."""
    record = _CONNECTORS.find(call)
    if not record["enabled"]:
        raise Refusal(409, "Connector is disabled")
    job = str(call.state.new_id())
    known = {item["source_ref"] for item in _documents(call).where(source_id=record["id"])}
    for name, media, size, marking in _SOURCE_DOCUMENTS:
        if name not in known:
            members = {"title": name, "content_type": media, "size_bytes": size}
            _add_document(call, record, name, job, {**members, "security_marking": marking})
    record["last_ingestion_at"] = record["last_success_at"] = stamp(call.state.now)
    return {"status": "queued"}


def _add_document(call: Call, source: Record, ref: str, job: str, more: Record) -> Record:
    document = {
        "id": str(call.state.new_id()),
        "source_id": source["id"],
        "job_id": job,
        "source_ref": ref,
        "item_type": "document",
        "classification": more.get("security_marking") or _UNCLASSIFIED,
        "indexed_at": stamp(call.state.now),
        "tags": source["tags"],
        **{name: value for name, value in more.items() if value is not None},
    }
    return _documents(call).put(document["id"], component("DocumentRecord", document))


def index(call: Call) -> object:
    """Index one document. 404 if the source is unknown."""
    body = {name: value for name, value in call.body.items() if value is not None}
    source = _CONNECTORS.store(call).get(body["source_id"])
    job = str(body.get("job_id") or call.state.new_id())
    marking = body.get("security_marking") or source["default_security_marking"]
    extra = {"item_type": body.get("item_type"), "security_marking": marking}
    title = (body.get("metadata") or {}).get("title")
    return _add_document(call, source, body["source_ref"], job, {**extra, "title": title})


def get_document(call: Call) -> object:
    """Return one document of a source. 404 if its marking is above the caller's."""
    record = _documents(call).get(call.path["document_id"])
    if record["source_id"] != str(call.query["source_id"]) or _is_withheld(call, record):
        raise Refusal(404, "Document not found")
    return record


def list_documents(call: Call) -> object:
    """Return the documents of a source. Withheld ones appear as rejections only."""
    source, item_type = str(call.query["source_id"]), call.query["item_type"]
    tag = call.query["tag"]
    matches = [
        item
        for item in _documents(call).where(source_id=source, item_type=item_type)
        if tag is None or tag in item["tags"]
    ]
    answer: Any = page_of(call, matches)
    hidden = [item for item in answer["items"] if _is_withheld(call, item)]
    answer["items"] = [item for item in answer["items"] if item not in hidden]
    answer["rejections"] += [
        {"document_id": item["id"], "reason": f"marked {item['security_marking']}"}
        for item in hidden
    ]
    return answer


def _is_withheld(call: Call, document: Record) -> bool:
    """Return whether a document's marking is above that in the request header."""
    highest = call.request.header("x-user-system-high") or _UNCLASSIFIED
    return document.get("security_marking") not in (None, _UNCLASSIFIED, highest)


def _documents(call: Call) -> Store:
    return call.state.stores.of("dde.documents", "Document")


BEHAVIOURS: Behaviours = {
    **_CONNECTORS.behaviours(
        create="dde.create_connector", get="dde.get_connector", remove="dde.delete_connector"
    ),
    "dde.list_connectors": list_connectors,
    "dde.update_connector": update,
    "dde.trigger_ingest": ingest,
    "dde.create_document": index,
    "dde.get_document": get_document,
    "dde.list_documents": list_documents,
}
