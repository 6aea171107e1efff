"""Tool servers and tool templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours._answer_shapes import changes, shaped
from kamiwaza.sandbox.behaviours._app_catalogue import (
    TOOLS,
    catalogue_entries,
    count_templates,
    import_templates,
    remote_status,
    templates,
    tool_template,
)
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record


def deploy_tool_server(call: Call) -> object:
    """Begin a deployment. 404 if the template is unknown."""
    return _deployed(call, call.body["template_name"])


def deploy_from_template(call: Call) -> object:
    """Begin a deployment of the template in the path. 404 if it is unknown."""
    return _deployed(call, call.path["template_name"])


def _deployed(call: Call, template_name: str) -> object:
    record = TOOLS.launch(call, tool_template(call, template_name))
    return shaped(call, _rendered(call, record))


def list_tool_deployments(call: Call) -> object:
    """Return all tool servers."""
    return [shaped(call, _rendered(call, record)) for record in TOOLS.store(call)]


def get_tool_deployment(call: Call) -> object:
    """Return one tool server."""
    return shaped(call, _rendered(call, TOOLS.find(call)))


def stop_tool_deployment(call: Call) -> object:
    """Stop a tool server. `success` is false if it was stopped already."""
    stopped = TOOLS.stop(call)
    return {"success": stopped, "message": "stopped" if stopped else "it was stopped before"}


def discover_tool_servers(call: Call) -> object:
    """Return the running tool servers with their tools."""
    running = [record for record in TOOLS.store(call) if TOOLS.is_running(call, record)]
    servers = [shaped(call, _server(call, record), member="servers") for record in running]
    return {"servers": servers, "total": len(servers)}


def _server(call: Call, record: Record) -> Record:
    schema = {"type": "object", "properties": {"query": {"type": "string"}}}
    ability = {"name": record["template_name"], "description": "what it does", "parameters": schema}
    return {**_rendered(call, record), "deployment_id": record["id"], "capabilities": [ability]}


def check_tool_health(call: Call) -> object:
    """Return the health of a tool server."""
    up = TOOLS.is_running(call, TOOLS.find(call))
    return {
        "status": "healthy" if up else "unhealthy",
        "protocol_version": "2025-03-26" if up else None,
        "last_checked": stamp(call.state.now),
        "error": None if up else "connection refused",
    }


def list_available_templates(call: Call) -> object:
    """Return the tools in the catalogue."""
    return catalogue_entries(call, "tool")


def list_tool_templates(call: Call) -> object:
    """Return the installed tool templates."""
    return templates(call).where(template_type="tool")


def update_tool_template(call: Call) -> object:
    """Change a tool template. Null empties a member."""
    record = _template(call)
    record.update(changes("AppTemplate", call.body))
    record["updated_at"] = stamp(call.state.now)
    return shaped(call, record)


def delete_tool_template(call: Call) -> object:
    """Delete a tool template. 409 while it has deployments."""
    record = _template(call)
    TOOLS.refuse_if_deployed(call, record)
    templates(call).take(record["id"])
    return {"success": True, "message": "Tool template deleted"}


def _template(call: Call) -> Record:
    record = templates(call).get(call.path["template_id"])
    if record["template_type"] != "tool":
        raise Refusal(404, "Tool template not found")
    return record


def get_tool_garden_status(call: Call) -> object:
    """Return the counts of catalogue tools and installed tools."""
    return count_templates(call, "tool")


def get_tool_remote_status(call: Call) -> object:
    """Return the status of the remote catalogue of tools."""
    return remote_status(call, "tool")


def list_remote_tools(call: Call) -> object:
    """Return the tools in the catalogue."""
    return catalogue_entries(call, "tool")


def import_new_remote_tools(call: Call) -> object:
    """Import the named tools of the catalogue, or all that are missing."""
    return import_templates(call, "tool", (call.body or {}).get("names"))


def import_tool_garden_servers(call: Call) -> object:
    """Import all missing tools of the catalogue."""
    return import_templates(call, "tool")


def _rendered(call: Call, record: Record) -> Record:
    url = f"https://kamiwaza.test/runtime/tools/{record['id']}"
    return {**record, "status": TOOLS.state(call, record), "url": url, "deployment_type": "tool"}


BEHAVIOURS: Behaviours = {
    "tools.deploy_tool_server": deploy_tool_server,
    "tools.deploy_from_template": deploy_from_template,
    "tools.list_tool_deployments": list_tool_deployments,
    "tools.get_tool_deployment": get_tool_deployment,
    "tools.stop_tool_deployment": stop_tool_deployment,
    "tools.discover_tool_servers": discover_tool_servers,
    "tools.check_tool_health": check_tool_health,
    "tools.list_available_templates": list_available_templates,
    "tools.list_tool_templates": list_tool_templates,
    "tools.update_tool_template": update_tool_template,
    "tools.delete_tool_template": delete_tool_template,
    "tools.get_tool_garden_status": get_tool_garden_status,
    "tools.get_tool_remote_status": get_tool_remote_status,
    "tools.list_remote_tools": list_remote_tools,
    "tools.import_new_remote_tools": import_new_remote_tools,
    "tools.import_tool_garden_servers": import_tool_garden_servers,
}
