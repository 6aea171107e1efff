"""Surfaces of connectors: items that workrooms browse, search and download."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING
from urllib.parse import quote

from kamiwaza.sandbox.behaviours._connector_kinds import ITEMS, KINDS, ConnectorItem
from kamiwaza.sandbox.behaviours._generic_lists import list_page, page_of
from kamiwaza.sandbox.behaviours._resources import listed
from kamiwaza.sandbox.behaviours.connector_accounts import account_status
from kamiwaza.sandbox.behaviours.connectors import connector_store, with_status
from kamiwaza.sandbox.file_answers import file_answer
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record

_BASE = "/api/connectors/surfaces/workrooms/{}/{}"
_SEARCHABLE = frozenset({"files"})


def list_connector_surface_catalog(call: Call) -> object:
    """Return the connectors that a workroom sees, with their surfaces."""
    enabled = [with_status(call, item) for item in connector_store(call) if item["enabled"]]
    return listed(call, [_catalog_row(call, item) for item in enabled], member="items")


def _catalog_row(call: Call, connector: Record) -> Record:
    kind = KINDS.get(connector["connector_type"])
    label = kind.label if kind else connector["connector_type"]
    state = "ready" if connector["status"] == "ready" else "unavailable"
    status = account_status(call, connector["id"])
    return {
        **{name: connector[name] for name in ("id", "name", "connector_type", "icon")},
        "display_label": connector["name"],
        "provider": kind.provider if kind else connector["connector_type"],
        "provider_label": label,
        "auth_state": status,
        "connected_email": call.user.user.email if status == "connected" else None,
        "workroom_state": state,
        "reauth": None if status == "connected" else {"message": f"Log in to {label}"},
        "routing_metadata": {
            "surface_base_path": _base(call, connector["id"]),
            "supported_surfaces": [*ITEMS],
        },
        "capabilities": {
            "search_supported": True,
            "supported_source_types": ["file", "folder"],
            "surfaces": [_surface(name, state) for name in ITEMS],
        },
    }


def _base(call: Call, connector_id: object) -> str:
    return _BASE.format(call.path["workroom_id"], connector_id)


def _surface(name: str, state: str) -> Record:
    return {
        "surface": name, "display_label": name.capitalize(), "workroom_state": state,
        "search_supported": name in _SEARCHABLE, "supported_node_types": ["file", "folder"],
        "supported_granularity": ["item", "container"],
    }  # fmt: skip


def browse_connector_surface(call: Call) -> object:
    """Return the items of a container or of the top level."""
    if call.state.lists.of(call.operation.name).count:
        return list_page(call.operation.name, call)
    items = _items_of_surface(call)
    container_id = call.query["container_id"]
    if container_id is not None:
        _container(items, container_id)
    return page_of(call, [_node(call, item) for item in items if item.parent == container_id])


def search_connector_surface(call: Call) -> object:
    """Return the items whose name contains the text. 501 if the surface has no search."""
    if call.state.lists.of(call.operation.name).count:
        return list_page(call.operation.name, call)
    items, container_id = _items_of_surface(call), call.query["container_id"]
    if call.query["surface"] not in _SEARCHABLE:
        raise Refusal(501, "This surface cannot be searched")
    if container_id is not None:
        _container(items, container_id)
    text = call.query["q"].lower()
    matches = [
        item for item in items if text in item.label.lower() and container_id in (None, item.parent)
    ]
    return page_of(call, [_node(call, item) for item in matches])


def download_connector_surface_content(call: Call) -> object:
    """Return the content of an item under its original name."""
    item = next(
        (entry for entry in _items_of_surface(call) if entry.id == call.path["node_id"]), None
    )
    if item is None or item.content is None:
        raise Refusal(404, "Node not found")
    return file_answer(
        call.request, item.content, name=item.label, media_type="application/octet-stream"
    )


def _items_of_surface(call: Call) -> tuple[ConnectorItem, ...]:
    """Return the items of a surface. Raises Refusal 400, 404 or 409 if it is not available."""
    connector = with_status(call, connector_store(call).get(call.path["connector_id"]))
    surface = call.query["surface"]
    if surface not in ITEMS or connector["status"] != "ready":
        raise Refusal(400, f"Surface {surface} is not ready in this workroom")
    if account_status(call, connector["id"]) != "connected":
        raise Refusal(409, "No connection to this connector")
    return ITEMS[surface]


def _container(items: tuple[ConnectorItem, ...], id: str) -> None:
    if not any(item.id == id and item.content is None for item in items):
        raise Refusal(404, "Container not found")


def _node(call: Call, item: ConnectorItem) -> Record:
    connector_id, surface = str(call.path["connector_id"]), call.query["surface"]
    connector = connector_store(call).get(connector_id)
    named = {"connector_id": connector_id, "provider": connector["connector_type"],
             "surface": surface, "parent_id": item.parent}  # fmt: skip
    content = item.content
    return {
        **named,
        "id": item.id,
        "label": item.label,
        "node_type": "folder" if content is None else "file",
        "is_container": content is None,
        "container_id": item.parent,
        "size_bytes": None if content is None else len(content),
        "mime_type": None if content is None else item.mime_type,
        "freshness_token": None if content is None else hashlib.sha256(content).hexdigest()[:16],
        "source_ref": {**named, "external_id": item.id},
        "content_handle": None if content is None else _content_handle(call, item),
    }


def _content_handle(call: Call, item: ConnectorItem) -> Record:
    path = f"{_base(call, call.path['connector_id'])}/content/{quote(item.id, safe='')}"
    query = {"surface": call.query["surface"], "drive_id": f"drive of {item.parent or 'all'}"}
    return {
        "path": path, "method": "GET", "query": query, "available": True,
        "filename": item.label, "mime_type": item.mime_type,
    }  # fmt: skip


BEHAVIOURS: Behaviours = {
    "connectors.list_connector_surface_catalog": list_connector_surface_catalog,
    "connectors.browse_connector_surface": browse_connector_surface,
    "connectors.search_connector_surface": search_connector_surface,
    "connectors.download_connector_surface_content": download_connector_surface_content,
}
