"""Scripts of long operations: one row per kind with its states over time.

Times are seconds after the start. `{code}` and `{reason}` in failure members are replaced by those
of the planned failure.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

_ERROR = MappingProxyType({"error": {"code": "{code}", "message": "{reason}"}})
_EVENT = MappingProxyType(
    {"events": [{"type": "Warning", "reason": "{code}", "message": "{reason}"}]}
)
_ENDPOINT = MappingProxyType({"endpoint": "http://instance.kamiwaza.test:19530"})


@dataclass(frozen=True, slots=True)
class Script:
    """One kind of long operation.

    Args:
        start: operations that begin it.
        status_operation: operation that shows it. Kinds with the same one share their records.
        cancel: operations that cancel it.
        states: pairs of a time and the state from then on.
        state_member: member of the answer that holds the state; a dot leads into an object.
        failed_state: state after a failure.
        cancelled_state: state after a cancellation. Without one the record is gone.
        id_members: members that hold the id, separated by spaces.
        id_in_body: member of the request body that holds the id.
        members: further members of every answer.
        done_members: further members after success.
        failure_members: further members after a failure.
        wrapper_members: member that holds the resource, by operation.
        is_deletion: whether success deletes the resource.
    """

    start: tuple[str, ...]
    status_operation: str = ""
    cancel: tuple[str, ...] = ()
    states: tuple[tuple[float, str], ...] = ()
    state_member: str = "status"
    failed_state: str = ""
    cancelled_state: str = ""
    id_members: str = "id"
    id_in_body: str = ""
    members: Mapping[str, Any] = field(default_factory=dict)
    done_members: Mapping[str, Any] = field(default_factory=dict)
    failure_members: Mapping[str, Any] = field(default_factory=dict)
    wrapper_members: Mapping[str, str] = field(default_factory=dict)
    is_deletion: bool = False


def _instance(kind: str, **more: Any) -> Script:
    article = "context.{}_" + kind + ("" if kind.endswith("s") else "_instance")
    return Script(
        (article.format("create"),), article.format("get"), (article.format("delete"),),
        ((0, "pending"), (30, "running")), failed_state="failed", done_members=_ENDPOINT,
        members={"endpoint": None}, **more,
    )  # fmt: skip


SCRIPTS: Mapping[str, Script] = MappingProxyType({
    "apps.deployment": Script(
        ("apps.deploy_app",), "apps.get_deployment", ("apps.stop_deployment",),
        ((0, "UNINITIALIZED"), (5, "DEPLOYING"), (40, "RUNNING")),
        failed_state="FAILED", cancelled_state="STOPPED",
    ),
    "tools.deployment": Script(
        ("tools.deploy_tool_server", "tools.deploy_from_template"), "tools.get_tool_deployment",
        ("tools.stop_tool_deployment",),
        ((0, "UNINITIALIZED"), (5, "DEPLOYING"), (40, "RUNNING")),
        failed_state="FAILED", cancelled_state="STOPPED",
    ),
    "apps.images": Script(
        ("apps.pull_template_images",), "apps.get_image_status",
        states=((0, "pulling"), (60, "pulled")), state_member="image_status.app:1",
        failed_state="failed",
        id_members="template_id", members={"images": ["app:1"], "all_images_pulled": False},
        done_members={"all_images_pulled": True}, failure_members={"message": "{reason}"},
    ),
    "extensions.extension": Script(
        ("extensions.create_extension",), "extensions.get_status",
        ("extensions.delete_extension",),
        ((0, "Pending"), (5, "Provisioning"), (45, "Running")), state_member="phase",
        failed_state="Failed",
        id_members="name", id_in_body="name", failure_members=_EVENT,
    ),
    "authz.gate_package": Script(
        ("authz.install_gate_package", "authz.replace_gate_package"), "authz.get_gate_package",
        ("authz.uninstall_gate_package",), ((0, "active"),), failed_state="failed",
        id_members="name", id_in_body="package_spec",
        failure_members={"reason": "{code}", "detail": "{reason}"},
        wrapper_members={"authz.install_gate_package": "package",
        "authz.replace_gate_package": "package"},
    ),
    "ingestion.run": Script(
        ("ingestion.run_active",), states=((0, "success"),), failed_state="failed",
        members={"urns": [], "errors": []}, failure_members={"errors": ["{reason}"]},
    ),
    "ingestion.job": Script(
        ("ingestion.add_job",), "ingestion.status",
        states=((0, "pending"), (10, "running"), (60, "success")), failed_state="failed",
        id_members="job_id",
        id_in_body="job_id", members={"error_count": 0},
        failure_members={"error": "{reason}", "error_count": 1},
    ),
    "context.pipeline": Script(
        ("context.create_pipeline_job", "context.create_source_import_job"),
        "context.get_pipeline_job", ("context.cancel_pipeline_job",),
        ((0, "pending"), (2, "running"), (50, "completed")),
        failed_state="failed", cancelled_state="cancelled",
        failure_members={"error": "{reason}"},
    ),
    "context.vectordb": _instance("vectordb"),
    "context.vectordb_scale": Script(
        ("context.scale_vectordb_instance",), "context.get_vectordb_instance",
        states=((0, "pending"), (15, "running")), failed_state="failed", done_members=_ENDPOINT,
        members={"endpoint": None},
    ),
    "context.ontology": Script(
        ("context.create_ontology_instance",), "context.get_ontology_instance",
        ("context.delete_ontology_instance",), ((0, "pending"), (30, "running")),
        failed_state="failed", done_members=_ENDPOINT, members={"endpoint": None},
        failure_members={"status_reason": "{reason}"},
    ),
    "context.omniparse": _instance("omniparse"),
    "context.ontology_ingestion": Script(
        ("context.add_knowledge",), "context.get_ontology_instance",
        states=((0, "queued"), (5, "running"), (90, "done")), state_member="ingestion_status",
        failed_state="failed", failure_members={"ingestion_error": "{reason}"},
    ),
    "context.ontology_bindings": Script(
        ("context.update_model_bindings",), states=((0, "ok"),),
        state_member="rollout.rollout_status",
        failed_state="failed", id_members="ontology_id", failure_members={"message": "{reason}"},
    ),
    "context.dataset_index": Script(
        ("context.create_dataset_index",),
        "context.get_dataset_index", ("context.delete_dataset_index",),
        ((0, "pending"), (5, "indexing"), (60, "active")), failed_state="failed",
        cancelled_state="tombstoned", id_members="binding_id",
        failure_members={"error_summary": "{reason}"},
    ),
    "retrieval.job": Script(
        ("retrieval.create_retrieval_job", "retrieval.create_structured_retrieval_job"),
        "retrieval.get_retrieval_job", ("retrieval.cancel_retrieval_job",),
        ((0, "queued"), (3, "running"), (20, "complete")), failed_state="failed",
        cancelled_state="canceled", id_members="job_id", failure_members={"error": "{reason}"},
    ),
    "jobs.job": Script(
        ("jobs.submit_job",), "jobs.get_job_status", ("jobs.cancel_job",),
        ((0, "PENDING"), (2, "RUNNING"), (25, "SUCCEEDED")), failed_state="FAILED",
        cancelled_state="STOPPED", id_members="id job_id",
        failure_members={"error_type": "{code}", "error_message": "{reason}"},
    ),
    "federations.pairing": Script(
        ("federations.pair_federation",), "federations.get_federation",
        ("federations.disconnect_federation",), ((0, "PAIRING"), (15, "PAIRED")),
        failed_state="FAILED", cancelled_state="DISCONNECTED",
        failure_members={"reason": "{code}", "detail": "{reason}"},
    ),
    "connectors.workload": Script(
        ("connectors.deploy_connector_workload", "connectors.create_connector"),
        "connectors.get_connector", ("connectors.delete_connector",),
        ((0, "deploying"), (30, "ready")),
    ),
    "connectors.account": Script(
        ("connectors.connect_account",), "connectors.get_user_connection",
        ("connectors.disconnect_account",), ((0, "pending"), (35, "connected")),
        failed_state="expired", cancelled_state="disconnected", id_members="connector_id",
        failure_members={"error": "{code}", "detail": "{reason}"},
    ),
    "operations.operation": Script(
        ("platform.connect_and_index", "platform.request_access", "platform.create_artifact",
         "operations.execute_remediation"),
        "operations.get_operation", states=((0, "running"), (40, "succeeded")),
        failed_state="failed", failure_members=_ERROR,
    ),
    "copilot.run": Script(
        ("copilot.create_run",), "copilot.get_run", ("copilot.cancel_run",),
        ((0, "running"), (20, "succeeded")), failed_state="failed", cancelled_state="canceled",
        failure_members=_ERROR,
    ),
    "workrooms.create": Script(
        ("workrooms.create_workroom",), "workrooms.get_workroom", states=((0, "active"),)
    ),
    "workrooms.archive": Script(
        ("workrooms.archive_workroom",), "workrooms.get_workroom",
        states=((0, "active"), (5, "archived")), failed_state="deleted",
    ),
    "workrooms.restore": Script(
        ("workrooms.restore_workroom",), "workrooms.get_workroom",
        states=((0, "archived"), (5, "active")), failed_state="deleted",
    ),
    "workrooms.delete": Script(
        ("workrooms.delete_workroom",), "workrooms.get_workroom",
        states=((0, "deleting"), (10, "purging"), (30, "deleted")),
        id_members="workroom_id", is_deletion=True,
    ),
    "skills.publication": Script(
        ("skills.update_skill_metadata",), "skills.get_skill", ("skills.delete_skill",),
        states=((0, "draft"), (5, "published")),
    ),
})  # fmt: skip
"""Scripts by kind, as in `client.raw.operation`."""
