"""The lifecycles of the platform's long operations: their words for states, and intervals.

Case is ignored. Both spellings of cancelled are listed if the platform uses both.
"""

from __future__ import annotations

from kamiwaza.operations.state import Lifecycle, states

MODEL_DOWNLOAD = Lifecycle(
    "model download",
    states(
        pending="idle queued",
        running="downloading",
        succeeded="complete",
        failed="failed",
        cancelled="cancelled",
    ),
    poll_interval=2.0,
    max_interval=5.0,
    timeout=6 * 3600.0,
)

# ERROR is documented as recoverable, so it is a failure only after the grace period.
MODEL_DEPLOYMENT = Lifecycle(
    "model deployment",
    states(
        pending="uninitialized requested",
        running="deploying initializing",
        succeeded="deployed",
        # `stopped` is a failure here, because the start cannot succeed any more.
        failed="stopped failed must_redownload error",
    ),
    poll_interval=5.0,
    timeout=3600.0,
    recoverable=frozenset({"error"}),
    grace=15.0,
)

# The words of both steps. "complete" is missing, because the deployment follows.
MODEL_DOWNLOAD_AND_DEPLOYMENT = Lifecycle(
    "model download and deployment",
    states(
        pending="idle queued uninitialized requested",
        running="downloading deploying initializing",
        succeeded="deployed",
        failed="failed stopped must_redownload error",
        cancelled="cancelled",
    ),
    poll_interval=2.0,
    max_interval=5.0,
    timeout=7 * 3600.0,
    recoverable=frozenset({"error"}),
    grace=15.0,
)

# A stop is polled at the deployment, so the states of a running deployment mean "not yet".
MODEL_STOP = Lifecycle(
    "model stop",
    states(
        running="uninitialized requested deploying initializing deployed error must_redownload",
        succeeded="stopped failed",
    ),
    poll_interval=2.0,
    timeout=600.0,
)

APP_DEPLOYMENT = Lifecycle(
    "app deployment",
    states(
        pending="uninitialized requested",
        running="deploying initializing",
        succeeded="running deployed",
        failed="stopped failed error",
    ),
    poll_interval=2.0,
    timeout=1800.0,
)

EXTENSION = Lifecycle(
    "extension",
    states(
        pending="pending",
        running="provisioning deploying",
        succeeded="running",
        failed="failed terminating",
    ),
    poll_interval=2.0,
    max_interval=5.0,
    timeout=600.0,
    recoverable=frozenset({"failed"}),
    grace=1.0,
    # The record may appear some time after the request was accepted.
    absence_grace=60.0,
)

# Deletion has no state; a 404 is the only signal.
EXTENSION_DELETION = Lifecycle(
    "extension deletion",
    states(running="pending provisioning deploying running failed terminating"),
    poll_interval=2.0,
    max_interval=5.0,
    timeout=600.0,
)

CONTEXT_PIPELINE = Lifecycle(
    "context pipeline",
    states(
        pending="pending",
        running="running",
        succeeded="completed",
        failed="failed",
        cancelled="cancelled canceled",
    ),
)

# `running` alone is not enough: `ready` in the row of the kind also waits for the endpoint.
CONTEXT_INSTANCE = Lifecycle(
    "context instance",
    states(pending="pending", succeeded="running", failed="stopped failed"),
    poll_interval=2.0,
    timeout=300.0,
)

ONTOLOGY_INGESTION = Lifecycle(
    "ontology ingestion",
    states(pending="none queued", running="running", succeeded="done", failed="failed"),
)

DATASET_INDEX = Lifecycle(
    "dataset index",
    states(
        pending="pending",
        running="indexing",
        succeeded="active degraded",
        failed="failed",
        cancelled="tombstoned",
    ),
)

DATASET_INDEX_REMOVAL = Lifecycle(
    "removal of a dataset index",
    states(running="pending indexing active degraded failed", succeeded="tombstoned"),
    timeout=600.0,
)

RETRIEVAL_JOB = Lifecycle(
    "retrieval job",
    states(
        pending="queued",
        running="running",
        succeeded="complete completed",
        failed="failed",
        cancelled="canceled cancelled",
    ),
)

CLUSTER_JOB = Lifecycle(
    "cluster job",
    states(
        pending="pending",
        running="running",
        succeeded="succeeded",
        failed="failed",
        cancelled="stopped canceled cancelled",
    ),
    max_interval=5.0,
)

FEDERATION_PAIRING = Lifecycle(
    "federation pairing",
    states(
        pending="waiting",
        running="pairing",
        succeeded="paired",
        failed="failed disconnected deleted",
    ),
    timeout=300.0,
)

CONNECTOR_WORKLOAD = Lifecycle(
    "connector workload",
    states(pending="not_deployed", running="deploying", succeeded="ready"),
    poll_interval=2.0,
    timeout=600.0,
)

# While the user logs in, the platform still reports the account as disconnected.
ACCOUNT_CONNECTION = Lifecycle(
    "account connection",
    states(
        pending="pending needs_connection needs_reauth disconnected",
        succeeded="connected",
        failed="expired failed",
    ),
    poll_interval=5.0,
    timeout=900.0,
)

DURABLE_OPERATION = Lifecycle(
    "operation",
    states(
        running="running retrying waiting_for_user pending_write",
        succeeded="succeeded",
        failed="failed",
        cancelled="canceled cancelled",
    ),
)

IMAGE_PULL = Lifecycle(
    "image pull",
    states(running="pulling", succeeded="pulled", failed="failed"),
    poll_interval=2.0,
    timeout=1800.0,
)

GATE_PACKAGE = Lifecycle(
    "gate package",
    states(succeeded="active", failed="failed", cancelled="uninstalling"),
    poll_interval=2.0,
    timeout=300.0,
    absence_grace=120.0,
)

INGESTION_RUN = Lifecycle("ingestion run", states(succeeded="success", failed="error failed"))

# The contract does not list the states of scheduled ingestion. These were observed.
INGESTION_JOB = Lifecycle(
    "ingestion job",
    states(
        pending="pending scheduled",
        running="running",
        succeeded="success succeeded completed",
        failed="error failed",
        cancelled="canceled cancelled",
    ),
)

ONTOLOGY_BINDINGS = Lifecycle(
    "ontology model bindings",
    states(succeeded="ok skipped_no_change not_required", failed="failed"),
)

WORKROOM_ARCHIVE = Lifecycle(
    "workroom archive",
    states(running="active", succeeded="archived", failed="deleting purging deleted"),
    timeout=300.0,
)

WORKROOM_RESTORE = Lifecycle(
    "workroom restore",
    states(running="archived", succeeded="active", failed="deleting purging deleted"),
    timeout=300.0,
)

WORKROOM_DELETE = Lifecycle(
    "workroom delete",
    states(running="active archived deleting purging", succeeded="deleted"),
    timeout=600.0,
)

SKILL_PUBLICATION = Lifecycle(
    "skill publication",
    states(pending="draft", succeeded="published enabled", cancelled="archived"),
    timeout=600.0,
)
