"""App deployments: created, listed, stopped and purged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours._answer_shapes import component, shaped
from kamiwaza.sandbox.behaviours._app_catalogue import APPS, template_of
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record


def deploy_app(call: Call) -> object:
    """Begin a deployment. 400 if the template is unknown."""
    template = template_of(call, call.body.get("template_id"))
    return shaped(call, _rendered(call, APPS.launch(call, template)))


def list_deployments(call: Call) -> object:
    """Return the deployments, filtered by type and workroom."""
    chosen = APPS.store(call).where(
        template_type=call.query["template_type"], workroom_id=call.query["workroom_id"]
    )
    return [shaped(call, _rendered(call, record)) for record in chosen]


def get_deployment(call: Call) -> object:
    """Return one deployment."""
    return shaped(call, _rendered(call, APPS.find(call)))


def get_deployment_status(call: Call) -> object:
    """Return the state of a deployment as a bare string."""
    return APPS.state(call, APPS.find(call))


def stop_deployment(call: Call) -> object:
    """Stop a deployment. `false` if it was stopped already."""
    return APPS.stop(call)


def purge_deployment(call: Call) -> object:
    """Delete a deployment with its data."""
    APPS.find(call)
    APPS.store(call).take(call.path["deployment_id"])
    return True


def list_instances(call: Call) -> object:
    """Return the running instances of one deployment or of all."""
    chosen = APPS.store(call).where(id=call.query["deployment_id"])
    return [instance for record in chosen for instance in _instances(call, record)]


def get_instance(call: Call) -> object:
    """Return one running instance."""
    for record in APPS.store(call).where(instance_id=call.path["instance_id"]):
        for instance in _instances(call, record):
            return instance
    raise Refusal(404, "App instance not found")


def get_ephemeral_forced_config(call: Call) -> object:
    """Return that apps are not bound to the sessions that opened them."""
    del call
    return {"ephemeral_forced": False}


def _instances(call: Call, record: Record) -> list[Record]:
    if not APPS.is_running(call, record):
        return []
    given = {
        "id": record["instance_id"],
        "deployment_id": record["id"],
        "deployed_at": stamp(call.state.now),
        "status": "RUNNING",
        "listen_port": 8080,
    }
    return [component("AppInstance", given)]


def _rendered(call: Call, record: Record) -> Record:
    up = APPS.is_running(call, record)
    return {
        **record,
        "status": APPS.state(call, record),
        "instances": _instances(call, record),
        "access_path": f"/runtime/apps/{record['id']}" if up else None,
    }


BEHAVIOURS: Behaviours = {
    "apps.deploy_app": deploy_app,
    "apps.list_deployments": list_deployments,
    "apps.get_deployment": get_deployment,
    "apps.get_deployment_status": get_deployment_status,
    "apps.stop_deployment": stop_deployment,
    "apps.purge_deployment": purge_deployment,
    "apps.list_instances": list_instances,
    "apps.get_instance": get_instance,
    "apps.get_ephemeral_forced_config": get_ephemeral_forced_config,
}
