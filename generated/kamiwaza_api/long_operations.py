"""The operations that poll and cancel each kind of long operation."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LongOperation:
    """Name the operations of one kind as `<service>.<function>`; empty if there is none.

    `poll_with_body` polls with a secret in its body.
    """

    poll: str = ""
    poll_with_body: str = ""
    cancel: str = ""


LONG_OPERATIONS = {
    "apps.deployment": LongOperation(cancel="apps.stop_deployment", poll="apps.get_deployment"),
    "apps.images": LongOperation(poll="apps.get_image_status"),
    "authz.gate_package": LongOperation(
        cancel="authz.uninstall_gate_package", poll="authz.get_gate_package"
    ),
    "connectors.account": LongOperation(
        cancel="connectors.disconnect_account",
        poll="connectors.get_user_connection",
        poll_with_body="connectors.poll_device_connection",
    ),
    "connectors.workload": LongOperation(
        cancel="connectors.delete_connector", poll="connectors.get_connector"
    ),
    "context.dataset_index": LongOperation(
        cancel="context.delete_dataset_index", poll="context.get_dataset_index"
    ),
    "context.dataset_index_removal": LongOperation(poll="context.get_dataset_index"),
    "context.omniparse": LongOperation(
        cancel="context.delete_omniparse_instance", poll="context.get_omniparse_instance"
    ),
    "context.ontology": LongOperation(
        cancel="context.delete_ontology_instance", poll="context.get_ontology_instance"
    ),
    "context.ontology_bindings": LongOperation(),
    "context.ontology_ingestion": LongOperation(poll="context.get_ontology_instance"),
    "context.pipeline": LongOperation(
        cancel="context.cancel_pipeline_job", poll="context.get_pipeline_job"
    ),
    "context.vectordb": LongOperation(
        cancel="context.delete_vectordb_instance", poll="context.get_vectordb_instance"
    ),
    "context.vectordb_scale": LongOperation(poll="context.get_vectordb_instance"),
    "copilot.run": LongOperation(cancel="copilot.cancel_run", poll="copilot.get_run"),
    "extensions.deletion": LongOperation(poll="extensions.get_extension"),
    "extensions.extension": LongOperation(
        cancel="extensions.delete_extension", poll="extensions.get_status"
    ),
    "extensions.update": LongOperation(poll="extensions.get_status"),
    "federations.pairing": LongOperation(
        cancel="federations.disconnect_federation", poll="federations.get_federation"
    ),
    "ingestion.job": LongOperation(poll="ingestion.status"),
    "ingestion.run": LongOperation(),
    "jobs.job": LongOperation(cancel="jobs.cancel_job", poll="jobs.get_job_status"),
    "operations.operation": LongOperation(poll="operations.get_operation"),
    "retrieval.job": LongOperation(
        cancel="retrieval.cancel_retrieval_job", poll="retrieval.get_retrieval_job"
    ),
    "serving.deployment": LongOperation(
        cancel="serving.stop_deployment", poll="serving.get_deployment"
    ),
    "serving.stop": LongOperation(poll="serving.get_deployment"),
    "skills.publication": LongOperation(cancel="skills.delete_skill", poll="skills.get_skill"),
    "tools.deployment": LongOperation(
        cancel="tools.stop_tool_deployment", poll="tools.get_tool_deployment"
    ),
    "workrooms.archive": LongOperation(poll="workrooms.get_workroom"),
    "workrooms.delete": LongOperation(poll="workrooms.get_workroom"),
    "workrooms.restore": LongOperation(poll="workrooms.get_workroom"),
}
"""All kinds by name, in alphabetical order."""
