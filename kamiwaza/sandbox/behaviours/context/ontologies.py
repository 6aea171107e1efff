"""Ontology instances: knowledge graphs and their model bindings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import component, shaped
from kamiwaza.sandbox.behaviours._generic_operations import with_operation_states
from kamiwaza.sandbox.behaviours.context._knowledge_graph import KnowledgeGraphs
from kamiwaza.sandbox.behaviours.context.instances import Instances
from kamiwaza.sandbox.clock import stamp

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record

BINDINGS = "context.ontology_bindings"


class Graphs(Instances):
    """Ontology instances."""

    def remove(self, call: Call) -> object:
        """Delete an instance with its knowledge."""
        answer = super().remove(call)
        call.state.stores.instance(KnowledgeGraphs).forget(call.path["ontology_id"])
        return answer


GRAPHS = Graphs(
    "context.ontology",
    "Ontology instance",
    "OntologyInstance",
    status_operation="context.get_ontology_instance",
)


def health(call: Call) -> object:
    """Return the health of an instance."""
    record = GRAPHS.rendered(call, GRAPHS.find(call))
    return {"ontology_id": record["id"], "healthy": record["status"] == "running"}


def update_model_bindings(call: Call) -> object:
    """Bind an instance to models. 404 if a deployment is unknown."""
    record = GRAPHS.find(call)
    bound: dict[str, Any] = record.setdefault("bound", {})
    before = dict(bound)
    for role in ("chat", "embedding"):
        update = call.body.get(role)
        if update is not None:
            bound[role] = _checked(call, update["deployment_id"])
    call.state.long_operations.begin(BINDINGS, record["id"])
    changed = bound != before
    outcome = "ok" if changed else "skipped_no_change"
    answer: Record = {
        "ontology_id": record["id"],
        "workroom_id": record["workroom_id"],
        "chat": _state(call, bound.get("chat")),
        "embedding": _state(call, bound.get("embedding")),
        "message": None,
        "runtime_status": None,
        "rollout": {"db_updated": changed, "env_patched": changed, "rollout_triggered": changed},
    }
    rendered = shaped(call, with_operation_states(call, BINDINGS, record["id"], answer))
    if not changed and rendered["rollout"]["rollout_status"] == "ok":
        rendered["rollout"]["rollout_status"] = outcome
    return rendered


def _checked(call: Call, deployment_id: str | None) -> str | None:
    if deployment_id is not None:
        call.state.deployments.get(deployment_id)
    return deployment_id


def _state(call: Call, deployment_id: str | None) -> Record:
    selected = {"source": "operator", "deployment_id": deployment_id} if deployment_id else {}
    members = {"source": "default", "healthy": True, **selected}
    return component("BindingState", {**members, "last_resolved_at": stamp(call.state.now)})


BEHAVIOURS: Behaviours = {
    **GRAPHS.behaviours(
        create="context.create_ontology_instance",
        get="context.get_ontology_instance",
        remove="context.delete_ontology_instance",
        list_all="context.list_ontologies",
    ),
    "context.ontology_health_check": health,
    "context.update_model_bindings": update_model_bindings,
}
