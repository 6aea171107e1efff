"""The lists of the platform that report many long operations in one answer. No I/O."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class OperationList:
    """A list whose rows are the answers of a poll.

    `operation` is the operation that lists. `id` is the member of a row that has the id of the
    operation. `limit` is the most rows to ask for where the platform lists only the newest.
    """

    operation: str
    id: str = "id"
    limit: int | None = None


OPERATION_LISTS: Mapping[str, OperationList] = MappingProxyType(
    {
        "apps.get_deployment": OperationList("apps.list_deployments"),
        "context.get_dataset_index": OperationList("context.list_dataset_indexes", "binding_id"),
        "context.get_omniparse_instance": OperationList("context.list_omniparse_instances"),
        "context.get_ontology_instance": OperationList("context.list_ontologies"),
        "context.get_pipeline_job": OperationList("context.list_pipeline_jobs", "job_id"),
        "context.get_vectordb_instance": OperationList("context.list_vectordbs"),
        "extensions.get_extension": OperationList("extensions.list_extensions", "name"),
        "federations.get_federation": OperationList("federations.list_federations"),
        "jobs.get_job_status": OperationList("jobs.list_jobs"),
        "operations.get_operation": OperationList("operations.list_operations", limit=200),
        "serving.get_deployment": OperationList("serving.list_deployments"),
        "tools.get_tool_deployment": OperationList("tools.list_tool_deployments"),
    }
)
"""The lists by the operations that poll a single row of them."""
