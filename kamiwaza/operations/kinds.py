"""How each kind of long operation is started, polled and cancelled. No I/O.

There is one row for each kind. A path such as `error.code` or `events.-1.message` names a member
of an answer. The path of an id may also be `{name}`, an argument in the path of the request that
started the operation, or `@name`, a member of its body.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from kamiwaza.operations import lifecycles as p
from kamiwaza.operations.answer_paths import (
    all_searchable,
    has_endpoint,
    image_state,
    services_are_up,
)
from kamiwaza.operations.state import OperationState

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kamiwaza.operations.state import Lifecycle

_DONE = OperationState.SUCCEEDED
_DEPLOYED_CODE, _DEPLOYED_REASON = ("last_error_code",), ("last_error_message",)
_ERROR_CODE = ("error.code", "error.reason")
_ERROR_REASON = ("error.message", "error.detail", "error")


@dataclass(frozen=True, slots=True)
class OperationKind:
    """One kind of long operation of the contract.

    `starts` maps the operations that start it to the path of the id. `poll` and `cancel` are the
    operations that take the id; without `poll` the answer to the start is the result. `state` is
    the path of the state, unless `read_state` reads it. `ready` decides whether a succeeded state
    is the end. `code`, `reason` and `fraction` (done, all) are paths.

    `not_found_state` is the meaning of a 404. `cancelled_words` are states that mean cancelled
    after a call of `cancel`. `result` is the class in `kamiwaza.schemas` that a token gives back,
    such as `apps.AppDeployment`. `start_members` are the members of the answer to the start that
    are kept. `secret` is the one that `secret_poll` takes in its body and that no token holds.
    """

    lifecycle: Lifecycle
    starts: Mapping[str, str] = field(default_factory=dict)
    poll: str = ""
    cancel: str = ""
    state: str = "status"
    read_state: Callable[[Mapping[str, Any]], str] | None = None
    ready: Callable[[Mapping[str, Any], Mapping[str, Any]], bool] | None = None
    code: tuple[str, ...] = ()
    reason: tuple[str, ...] = ()
    fraction: tuple[str, str] | None = None
    not_found_state: OperationState | None = None
    cancelled_words: frozenset[str] = frozenset()
    start_members: tuple[str, ...] = ()
    result: str = ""
    secret: str = ""
    secret_poll: str = ""


OPERATION_KINDS: Mapping[str, OperationKind] = MappingProxyType({
    "serving.deployment": OperationKind(
        p.MODEL_DEPLOYMENT, {"serving.deploy_model": ""},
        poll="serving.get_deployment", cancel="serving.stop_deployment",
        cancelled_words=frozenset({"stopped"}), code=_DEPLOYED_CODE, reason=_DEPLOYED_REASON,
    ),
    "serving.stop": OperationKind(
        p.MODEL_STOP, {"serving.stop_deployment": "{deployment_id}"},
        poll="serving.get_deployment", not_found_state=_DONE,
        code=_DEPLOYED_CODE, reason=_DEPLOYED_REASON,
    ),
    "apps.deployment": OperationKind(
        p.APP_DEPLOYMENT, {"apps.deploy_app": "id"},
        poll="apps.get_deployment", cancel="apps.stop_deployment",
        cancelled_words=frozenset({"stopped"}),
        result="apps.AppDeployment",
    ),
    "tools.deployment": OperationKind(
        p.APP_DEPLOYMENT, {"tools.deploy_tool_server": "id", "tools.deploy_from_template": "id"},
        poll="tools.get_tool_deployment", cancel="tools.stop_tool_deployment",
        cancelled_words=frozenset({"stopped"}), result="tools.ToolDeployment",
    ),
    "apps.images": OperationKind(
        p.IMAGE_PULL, {"apps.pull_template_images": "{template_id}"},
        poll="apps.get_image_status", read_state=image_state,
        reason=("message", "results.-1.error"),
        result="app_templates.ImageStatus",
    ),
    "extensions.extension": OperationKind(
        p.EXTENSION, {"extensions.create_extension": "name"},
        poll="extensions.get_status", cancel="extensions.delete_extension", state="phase",
        ready=services_are_up, code=("events.-1.reason",), reason=("events.-1.message",),
        cancelled_words=frozenset({"terminating"}), result="extensions.ExtensionStatus",
    ),
    "extensions.update": OperationKind(
        p.EXTENSION, {"extensions.patch_extension": "{name}"},
        poll="extensions.get_status", state="phase", ready=services_are_up,
        code=("events.-1.reason",), reason=("events.-1.message",),
        result="extensions.ExtensionStatus",
    ),
    "extensions.deletion": OperationKind(
        p.EXTENSION_DELETION, {"extensions.delete_extension": "{name}"},
        poll="extensions.get_extension", state="phase", not_found_state=_DONE,
        result="extensions.Extension",
    ),
    "authz.gate_package": OperationKind(
        p.GATE_PACKAGE,
        {"authz.install_gate_package": "package.name", "authz.replace_gate_package": "{name}"},
        poll="authz.get_gate_package", cancel="authz.uninstall_gate_package",
        code=("reason",), reason=("detail",), result="authz_gates.GatePackage",
    ),
    "ingestion.run": OperationKind(
        p.INGESTION_RUN, {"ingestion.run_active": ""}, reason=("errors.-1", "message"),
        result="ingestion.IngestionRun",
    ),
    "ingestion.job": OperationKind(
        p.INGESTION_JOB, {"ingestion.add_job": "@job_id"}, poll="ingestion.status",
        reason=("error", "message"), result="ingestion.IngestionJob",
    ),
    "context.pipeline": OperationKind(
        p.CONTEXT_PIPELINE,
        {"context.create_pipeline_job": "id", "context.upload_file": "id",
         "context.retry_pipeline_job": "id", "context.rerun_pipeline_job": "id",
         "context.create_source_import_job": "id", "context.rerun_import_items": "id"},
        poll="context.get_pipeline_job", cancel="context.cancel_pipeline_job",
        result="context_pipelines.PipelineJob",
        reason=("error", "progress.failed_files.-1.error"),
        fraction=("progress.processed_files", "progress.total_files"),
    ),
    "context.vectordb": OperationKind(
        p.CONTEXT_INSTANCE, {"context.create_vectordb_instance": "id"},
        poll="context.get_vectordb_instance", cancel="context.delete_vectordb_instance",
        ready=has_endpoint, cancelled_words=frozenset({"stopped"}),
        result="context_vectordbs.VectorDBInstance",
    ),
    "context.vectordb_scale": OperationKind(
        p.CONTEXT_INSTANCE, {"context.scale_vectordb_instance": "{vectordb_id}"},
        poll="context.get_vectordb_instance", ready=has_endpoint,
        result="context_vectordbs.VectorDBInstance",
    ),
    "context.ontology": OperationKind(
        p.CONTEXT_INSTANCE, {"context.create_ontology_instance": "id"},
        poll="context.get_ontology_instance", cancel="context.delete_ontology_instance",
        ready=has_endpoint, reason=("status_reason",), cancelled_words=frozenset({"stopped"}),
        result="context_ontologies.OntologyInstance",
    ),
    "context.omniparse": OperationKind(
        p.CONTEXT_INSTANCE, {"context.create_omniparse_instance": "id"},
        poll="context.get_omniparse_instance", cancel="context.delete_omniparse_instance",
        ready=has_endpoint, cancelled_words=frozenset({"stopped"}),
        result="context_instances.OmniParseInstance",
    ),
    "context.ontology_ingestion": OperationKind(
        p.ONTOLOGY_INGESTION, {"context.add_knowledge": "{ontology_id}"},
        poll="context.get_ontology_instance", state="ingestion_status",
        reason=("ingestion_error",), result="context_ontologies.OntologyInstance",
    ),
    "context.ontology_bindings": OperationKind(
        p.ONTOLOGY_BINDINGS, {"context.update_model_bindings": "{ontology_id}"},
        state="rollout.rollout_status", reason=("rollout.detail", "message"),
        result="context_ontologies.OntologyModelBindings",
    ),
    "context.dataset_index": OperationKind(
        p.DATASET_INDEX,
        {"context.create_dataset_index": "binding_id", "context.retry_dataset_index": "binding_id"},
        poll="context.get_dataset_index", cancel="context.delete_dataset_index",
        ready=all_searchable, reason=("error_summary",),
        start_members=("requested_revision", "job_id"),
        result="context_dataset_indexes.DatasetIndex",
    ),
    "context.dataset_index_removal": OperationKind(
        p.DATASET_INDEX_REMOVAL, {"context.delete_dataset_index": "{binding_id}"},
        poll="context.get_dataset_index", not_found_state=_DONE,
        result="context_dataset_indexes.DatasetIndex",
    ),
    "retrieval.job": OperationKind(
        p.RETRIEVAL_JOB,
        {"retrieval.create_retrieval_job": "job_id",
         "retrieval.create_structured_retrieval_job": "job_id"},
        poll="retrieval.get_retrieval_job", cancel="retrieval.cancel_retrieval_job",
        reason=("error", "detail"), result="retrieval.RetrievalJobStatus",
    ),
    "jobs.job": OperationKind(
        p.CLUSTER_JOB, {"jobs.submit_job": "job_id"},
        poll="jobs.get_job_status", cancel="jobs.cancel_job",
        code=("error_type",), reason=("error_message",), result="jobs.JobRecord",
    ),
    "federations.pairing": OperationKind(
        p.FEDERATION_PAIRING, {"federations.pair_federation": "{federation_id}"},
        poll="federations.get_federation", cancel="federations.disconnect_federation",
        code=("reason",), reason=("detail",),
        cancelled_words=frozenset({"disconnected", "deleted"}),
        result="federations.Federation",
    ),
    "connectors.workload": OperationKind(
        p.CONNECTOR_WORKLOAD,
        {"connectors.deploy_connector_workload": "{connector_id}",
         "connectors.create_connector": "id"},
        poll="connectors.get_connector", cancel="connectors.delete_connector",
        result="connectors.Connector",
    ),
    "connectors.account": OperationKind(
        p.ACCOUNT_CONNECTION, {"connectors.connect_account": "{connector_id}"},
        poll="connectors.get_user_connection", cancel="connectors.disconnect_account",
        code=("error",), reason=("detail", "message"), cancelled_words=frozenset({"disconnected"}),
        result="connector_accounts.AccountConnection",
        secret="device_code.device_code",  # noqa: S106 - where one is, not one
        secret_poll="connectors.poll_device_connection",  # noqa: S106 - an operation
    ),
    "operations.operation": OperationKind(
        p.DURABLE_OPERATION,
        {"platform.connect_and_index": "id", "platform.request_access": "id",
         "platform.create_artifact": "id", "operations.execute_remediation": "id"},
        poll="operations.get_operation", code=_ERROR_CODE, reason=_ERROR_REASON,
        result="operations.OperationRecord",
    ),
    "copilot.run": OperationKind(
        p.DURABLE_OPERATION, {"copilot.create_run": "id"},
        poll="copilot.get_run", cancel="copilot.cancel_run", code=_ERROR_CODE, reason=_ERROR_REASON,
        result="copilot.Run",
    ),
    "workrooms.archive": OperationKind(
        p.WORKROOM_ARCHIVE, {"workrooms.archive_workroom": "{workroom_id}"},
        poll="workrooms.get_workroom",
        result="workrooms.Workroom",
    ),
    "workrooms.restore": OperationKind(
        p.WORKROOM_RESTORE, {"workrooms.restore_workroom": "{workroom_id}"},
        poll="workrooms.get_workroom",
        result="workrooms.Workroom",
    ),
    "workrooms.delete": OperationKind(
        p.WORKROOM_DELETE, {"workrooms.delete_workroom": "{workroom_id}"},
        poll="workrooms.get_workroom", not_found_state=_DONE,
        result="workrooms.Workroom",
    ),
    "skills.publication": OperationKind(
        p.SKILL_PUBLICATION,
        {"skills.import_skill_package": "id", "skills.update_skill_metadata": "{skill_id}"},
        poll="skills.get_skill", cancel="skills.delete_skill", result="skills.Skill",
    ),
})  # fmt: skip
"""The kinds of long operations by their names."""

STARTS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        start: (key, path)
        for key, kind in OPERATION_KINDS.items()
        for start, path in kind.starts.items()
    }
)
"""For each operation that starts a long one: its kind, and the path of the id."""


def result_of(key: str) -> Any:
    """Return the class in `kamiwaza.schemas` of the result of a kind, None if it has none."""
    module, _, name = (OPERATION_KINDS[key].result if key in OPERATION_KINDS else "").rpartition(
        "."
    )
    return getattr(import_module(f"kamiwaza.schemas.{module}"), name) if module else None
