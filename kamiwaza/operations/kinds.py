"""The table of long operations: how the answers about each kind are read. No I/O.

There is one row for each kind. A path such as `error.code` or `events.-1.message` names a member
of an answer. The operations that start, poll and cancel each kind are in the generated package.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
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
from kamiwaza_api.long_operations import LONG_OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kamiwaza.operations.state import Lifecycle

_DONE = OperationState.SUCCEEDED
# Paths that several kinds share.
_DEPLOYED_CODE, _DEPLOYED_REASON = ("last_error_code",), ("last_error_message",)
_ERROR_CODE = ("error.code", "error.reason")
_ERROR_REASON = ("error.message", "error.detail", "error")


@dataclass(frozen=True, slots=True)
class OperationKind:
    """One kind of long operation of the contract.

    `poll` and `cancel` are the operations that take its id; without `poll` the answer to the start
    is the result. `state` is the path of the state, unless `read_state` reads it. `ready` decides
    whether a succeeded state is final. `code`, `reason` and `fraction` (done, total) are paths.

    `not_found_state` is the meaning of a 404. `cancelled_words` are states that mean cancelled
    after a call of `cancel`. `result` is the class in `kamiwaza.schemas` of the result of a handle
    from a token, such as `apps.AppDeployment`. `start_members` are the members of the answer to
    the start that are kept. `secret` is the path of the member that `secret_poll` sends in its
    body. Tokens do not contain it.
    """

    lifecycle: Lifecycle
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


_ANSWERS = {
    "serving.deployment": OperationKind(
        p.MODEL_DEPLOYMENT,
        cancelled_words=frozenset({"stopped"}),
        code=_DEPLOYED_CODE,
        reason=_DEPLOYED_REASON,
    ),
    "serving.stop": OperationKind(
        # A 404 also means success: the record of a stopped deployment may be removed.
        p.MODEL_STOP,
        not_found_state=_DONE,
        code=_DEPLOYED_CODE,
        reason=_DEPLOYED_REASON,
    ),
    "apps.deployment": OperationKind(
        p.APP_DEPLOYMENT, cancelled_words=frozenset({"stopped"}), result="apps.AppDeployment"
    ),
    "tools.deployment": OperationKind(
        p.APP_DEPLOYMENT, cancelled_words=frozenset({"stopped"}), result="tools.ToolDeployment"
    ),
    "apps.images": OperationKind(
        p.IMAGE_PULL,
        read_state=image_state,
        reason=("message", "results.-1.error"),
        result="app_templates.ImageStatus",
    ),
    "extensions.extension": OperationKind(
        p.EXTENSION,
        state="phase",
        ready=services_are_up,
        # The latest event of the cluster explains a failure.
        code=("events.-1.reason",),
        reason=("events.-1.message",),
        cancelled_words=frozenset({"terminating"}),
        result="extensions.ExtensionStatus",
    ),
    "extensions.update": OperationKind(
        p.EXTENSION,
        state="phase",
        ready=services_are_up,
        code=("events.-1.reason",),
        reason=("events.-1.message",),
        result="extensions.ExtensionStatus",
    ),
    "extensions.deletion": OperationKind(
        p.EXTENSION_DELETION, state="phase", not_found_state=_DONE, result="extensions.Extension"
    ),
    "authz.gate_package": OperationKind(
        p.GATE_PACKAGE, code=("reason",), reason=("detail",), result="authz_gates.GatePackage"
    ),
    "ingestion.run": OperationKind(
        p.INGESTION_RUN, reason=("errors.-1", "message"), result="ingestion.IngestionRun"
    ),
    "ingestion.job": OperationKind(
        p.INGESTION_JOB, reason=("error", "message"), result="ingestion.IngestionJob"
    ),
    "context.pipeline": OperationKind(
        p.CONTEXT_PIPELINE,
        result="context_pipelines.PipelineJob",
        reason=("error", "progress.failed_files.-1.error"),
        fraction=("progress.processed_files", "progress.total_files"),
    ),
    "context.vectordb": OperationKind(
        p.CONTEXT_INSTANCE,
        ready=has_endpoint,
        cancelled_words=frozenset({"stopped"}),
        result="context_vectordbs.VectorDBInstance",
    ),
    "context.vectordb_scale": OperationKind(
        p.CONTEXT_INSTANCE, ready=has_endpoint, result="context_vectordbs.VectorDBInstance"
    ),
    "context.ontology": OperationKind(
        p.CONTEXT_INSTANCE,
        ready=has_endpoint,
        reason=("status_reason",),
        cancelled_words=frozenset({"stopped"}),
        result="context_ontologies.OntologyInstance",
    ),
    "context.omniparse": OperationKind(
        p.CONTEXT_INSTANCE,
        ready=has_endpoint,
        cancelled_words=frozenset({"stopped"}),
        result="context_instances.OmniParseInstance",
    ),
    "context.ontology_ingestion": OperationKind(
        p.ONTOLOGY_INGESTION,
        state="ingestion_status",
        reason=("ingestion_error",),
        result="context_ontologies.OntologyInstance",
    ),
    "context.ontology_bindings": OperationKind(
        p.ONTOLOGY_BINDINGS,
        state="rollout.rollout_status",
        reason=("rollout.detail", "message"),
        result="context_ontologies.OntologyModelBindings",
    ),
    "context.dataset_index": OperationKind(
        p.DATASET_INDEX,
        ready=all_searchable,
        reason=("error_summary",),
        start_members=("requested_revision", "job_id"),
        result="context_dataset_indexes.DatasetIndex",
    ),
    "context.dataset_index_removal": OperationKind(
        p.DATASET_INDEX_REMOVAL,
        not_found_state=_DONE,
        result="context_dataset_indexes.DatasetIndex",
    ),
    "retrieval.job": OperationKind(
        p.RETRIEVAL_JOB, reason=("error", "detail"), result="retrieval.RetrievalJobStatus"
    ),
    "jobs.job": OperationKind(
        p.CLUSTER_JOB, code=("error_type",), reason=("error_message",), result="jobs.JobRecord"
    ),
    "federations.pairing": OperationKind(
        p.FEDERATION_PAIRING,
        code=("reason",),
        reason=("detail",),
        cancelled_words=frozenset({"disconnected", "deleted"}),
        result="federations.Federation",
    ),
    "connectors.workload": OperationKind(p.CONNECTOR_WORKLOAD, result="connectors.Connector"),
    "connectors.account": OperationKind(
        p.ACCOUNT_CONNECTION,
        code=("error",),
        reason=("detail", "message"),
        cancelled_words=frozenset({"disconnected"}),
        result="connector_accounts.AccountConnection",
        secret="device_code.device_code",  # noqa: S106 - the path of a secret
    ),
    "operations.operation": OperationKind(
        p.DURABLE_OPERATION,
        code=_ERROR_CODE,
        reason=_ERROR_REASON,
        result="operations.OperationRecord",
    ),
    "copilot.run": OperationKind(
        p.DURABLE_OPERATION, code=_ERROR_CODE, reason=_ERROR_REASON, result="copilot.Run"
    ),
    "workrooms.archive": OperationKind(p.WORKROOM_ARCHIVE, result="workrooms.Workroom"),
    "workrooms.restore": OperationKind(p.WORKROOM_RESTORE, result="workrooms.Workroom"),
    "workrooms.delete": OperationKind(
        p.WORKROOM_DELETE, not_found_state=_DONE, result="workrooms.Workroom"
    ),
    "skills.publication": OperationKind(p.SKILL_PUBLICATION, result="skills.Skill"),
}

# The contract declares the operations that poll and cancel a kind.
OPERATION_KINDS: Mapping[str, OperationKind] = MappingProxyType(
    {
        name: replace(
            kind,
            poll=LONG_OPERATIONS[name].poll,
            secret_poll=LONG_OPERATIONS[name].poll_with_body,
            cancel=LONG_OPERATIONS[name].cancel,
        )
        for name, kind in _ANSWERS.items()
    }
)
"""The kinds of long operations by their names."""


def result_of(key: str) -> Any:
    """Return the class in `kamiwaza.schemas` of the result of a kind, None if it has none."""
    module, _, name = (OPERATION_KINDS[key].result if key in OPERATION_KINDS else "").rpartition(
        "."
    )
    return getattr(import_module(f"kamiwaza.schemas.{module}"), name) if module else None
