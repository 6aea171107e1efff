"""What connectors show to workrooms: things to browse, to find and to download."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING
from urllib.parse import quote

from kamiwaza.sandbox.behaviours._connector_kinds import KINDS, THINGS, Thing
from kamiwaza.sandbox.behaviours._generic_lists import list_page, page_of
from kamiwaza.sandbox.behaviours._resources import listed
from kamiwaza.sandbox.behaviours.connector_accounts import account
from kamiwaza.sandbox.behaviours.connectors import shelf_of, shown
from kamiwaza.sandbox.file_answers import file_answer
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record

_BASE = "/api/connectors/surfaces/workrooms/{}/{}"
_SEARCHED = frozenset({"files"})


def list_connector_surface_catalog(call: Call) -> object:
    """Return the connectors a room sees, and what they can show it."""
    enabled = [shown(call, one) for one in shelf_of(call) if one["enabled"]]
    return listed(call, [_row(call, one) for one in enabled], member="items")


def _row(call: Call, connector: Record) -> Record:
    kind = KINDS.get(connector["connector_type"])
    label = kind.label if kind else connector["connector_type"]
    state = "ready" if connector["status"] == "ready" else "unavailable"
    standing = account(call, connector["id"])
    return {
        **{name: connector[name] for name in ("id", "name", "connector_type", "icon")},
        "display_label": connector["name"],
        "provider": kind.provider if kind else connector["connector_type"],
        "provider_label": label,
        "auth_state": standing,
        "connected_email": call.user.user.email if standing == "connected" else None,
        "workroom_state": state,
        "reauth": None if standing == "connected" else {"message": f"Log in to {label}"},
        "routing_metadata": {
            "surface_base_path": _base(call, connector["id"]),
            "supported_surfaces": [*THINGS],
        },
        "capabilities": {
            "search_supported": True,
            "supported_source_types": ["file", "folder"],
            "surfaces": [_surface(name, state) for name in THINGS],
        },
    }


def _base(call: Call, connector_id: object) -> str:
    return _BASE.format(call.path["workroom_id"], connector_id)


def _surface(name: str, state: str) -> Record:
    return {
        "surface": name, "display_label": name.capitalize(), "workroom_state": state,
        "search_supported": name in _SEARCHED, "supported_node_types": ["file", "folder"],
        "supported_granularity": ["item", "container"],
    }  # fmt: skip


def browse_connector_surface(call: Call) -> object:
    """Return what is in a container, or at the top."""
    if call.state.lists.of(call.operation.name).count:
        return list_page(call.operation.name, call)
    things = _things(call)
    inside = call.query["container_id"]
    if inside is not None:
        _container(things, inside)
    return page_of(call, [_node(call, one) for one in things if one.parent == inside])


def search_connector_surface(call: Call) -> object:
    """Return what has a word in its name. 501 where searching is not possible."""
    if call.state.lists.of(call.operation.name).count:
        return list_page(call.operation.name, call)
    things, inside = _things(call), call.query["container_id"]
    if call.query["surface"] not in _SEARCHED:
        raise Refusal(501, "This surface cannot be searched")
    if inside is not None:
        _container(things, inside)
    word = call.query["q"].lower()
    found = [one for one in things if word in one.label.lower() and inside in (None, one.parent)]
    return page_of(call, [_node(call, one) for one in found])


def download_connector_surface_content(call: Call) -> object:
    """Return the content of a thing, under the name its owner gave it."""
    thing = next((one for one in _things(call) if one.id == call.path["node_id"]), None)
    if thing is None or thing.content is None:
        raise Refusal(404, "Node not found")
    return file_answer(
        call.request, thing.content, name=thing.label, media_type="application/octet-stream"
    )


def _things(call: Call) -> tuple[Thing, ...]:
    """Return what a surface shows. Raises Refusal as the platform does for what it cannot show."""
    connector = shown(call, shelf_of(call).get(call.path["connector_id"]))
    surface = call.query["surface"]
    if surface not in THINGS or connector["status"] != "ready":
        raise Refusal(400, f"Surface {surface} is not ready in this workroom")
    if account(call, connector["id"]) != "connected":
        raise Refusal(409, "No connection to this connector")
    return THINGS[surface]


def _container(things: tuple[Thing, ...], id: str) -> None:
    if not any(one.id == id and one.content is None for one in things):
        raise Refusal(404, "Container not found")


def _node(call: Call, thing: Thing) -> Record:
    connector_id, surface = str(call.path["connector_id"]), call.query["surface"]
    connector = shelf_of(call).get(connector_id)
    named = {"connector_id": connector_id, "provider": connector["connector_type"],
             "surface": surface, "parent_id": thing.parent}  # fmt: skip
    content = thing.content
    return {
        **named,
        "id": thing.id,
        "label": thing.label,
        "node_type": "folder" if content is None else "file",
        "is_container": content is None,
        "container_id": thing.parent,
        "size_bytes": None if content is None else len(content),
        "mime_type": None if content is None else thing.mime_type,
        "freshness_token": None if content is None else hashlib.sha256(content).hexdigest()[:16],
        "source_ref": {**named, "external_id": thing.id},
        "content_handle": None if content is None else _handle(call, thing),
    }


def _handle(call: Call, thing: Thing) -> Record:
    path = f"{_base(call, call.path['connector_id'])}/content/{quote(thing.id, safe='')}"
    query = {"surface": call.query["surface"], "drive_id": f"drive of {thing.parent or 'all'}"}
    return {
        "path": path, "method": "GET", "query": query, "available": True,
        "filename": thing.label, "mime_type": thing.mime_type,
    }  # fmt: skip


BEHAVIOURS: Behaviours = {
    "connectors.list_connector_surface_catalog": list_connector_surface_catalog,
    "connectors.browse_connector_surface": browse_connector_surface,
    "connectors.search_connector_surface": search_connector_surface,
    "connectors.download_connector_surface_content": download_connector_surface_content,
}
