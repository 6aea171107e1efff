"""The long operations of the platform: their words for states and the pace of asking.

The words are compared without case; both spellings of cancelled are listed where both occur.
"""

from __future__ import annotations

from kamiwaza.operations.state import Process, states

MODEL_DOWNLOAD = Process(
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

# ERROR is documented as recoverable, so it only counts once it lasted.
MODEL_DEPLOYMENT = Process(
    "model deployment",
    states(
        pending="uninitialized requested",
        running="deploying initializing",
        succeeded="deployed",
        failed="stopped failed must_redownload error",
    ),
    poll_interval=5.0,
    timeout=3600.0,
    soft=frozenset({"error"}),
    grace=15.0,
)

MODEL_STOP = Process(
    "model stop",
    states(
        running="uninitialized requested deploying initializing deployed error must_redownload",
        succeeded="stopped failed",
    ),
    poll_interval=2.0,
    timeout=600.0,
)

APP_DEPLOYMENT = Process(
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

EXTENSION = Process(
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
    soft=frozenset({"failed"}),
    grace=1.0,
    absent=60.0,
)

# Nothing says that it is gone but that it is not there any more.
EXTENSION_DELETION = Process(
    "extension deletion",
    states(running="pending provisioning deploying running failed terminating"),
    poll_interval=2.0,
    max_interval=5.0,
    timeout=600.0,
)

CONTEXT_PIPELINE = Process(
    "context pipeline",
    states(
        pending="pending",
        running="running",
        succeeded="completed",
        failed="failed",
        cancelled="cancelled canceled",
    ),
)

CONTEXT_INSTANCE = Process(
    "context instance",
    states(pending="pending", succeeded="running", failed="stopped failed"),
    poll_interval=2.0,
    timeout=300.0,
)

ONTOLOGY_INGESTION = Process(
    "ontology ingestion",
    states(pending="none queued", running="running", succeeded="done", failed="failed"),
)

DATASET_INDEX = Process(
    "dataset index",
    states(
        pending="pending",
        running="indexing",
        succeeded="active degraded",
        failed="failed",
        cancelled="tombstoned",
    ),
)

DATASET_INDEX_REMOVAL = Process(
    "removal of a dataset index",
    states(running="pending indexing active degraded failed", succeeded="tombstoned"),
    timeout=600.0,
)

RETRIEVAL_JOB = Process(
    "retrieval job",
    states(
        pending="queued",
        running="running",
        succeeded="complete completed",
        failed="failed",
        cancelled="canceled cancelled",
    ),
)

CLUSTER_JOB = Process(
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

FEDERATION_PAIRING = Process(
    "federation pairing",
    states(
        pending="waiting",
        running="pairing",
        succeeded="paired",
        failed="failed disconnected deleted",
    ),
    timeout=300.0,
)

CONNECTOR_WORKLOAD = Process(
    "connector workload",
    states(pending="not_deployed", running="deploying", succeeded="ready"),
    poll_interval=2.0,
    timeout=600.0,
)

ACCOUNT_CONNECTION = Process(
    "account connection",
    states(
        pending="pending needs_connection needs_reauth disconnected",
        succeeded="connected",
        failed="expired failed",
    ),
    poll_interval=5.0,
    timeout=900.0,
)

DURABLE_OPERATION = Process(
    "operation",
    states(
        running="running retrying waiting_for_user pending_write",
        succeeded="succeeded",
        failed="failed",
        cancelled="canceled cancelled",
    ),
)

IMAGE_PULL = Process(
    "image pull",
    states(running="pulling", succeeded="pulled", failed="failed"),
    poll_interval=2.0,
    timeout=1800.0,
)

GATE_PACKAGE = Process(
    "gate package",
    states(succeeded="active", failed="failed", cancelled="uninstalling"),
    poll_interval=2.0,
    timeout=300.0,
    absent=120.0,
)

INGESTION_RUN = Process("ingestion run", states(succeeded="success", failed="error failed"))

# The platform's words for scheduled ingestion are open: these are the ones that were seen.
INGESTION_JOB = Process(
    "ingestion job",
    states(
        pending="pending scheduled",
        running="running",
        succeeded="success succeeded completed",
        failed="error failed",
        cancelled="canceled cancelled",
    ),
)

ONTOLOGY_BINDINGS = Process(
    "ontology model bindings",
    states(succeeded="ok skipped_no_change not_required", failed="failed"),
)

WORKROOM_ARCHIVE = Process(
    "workroom archive",
    states(running="active", succeeded="archived", failed="deleting purging deleted"),
    timeout=300.0,
)

WORKROOM_RESTORE = Process(
    "workroom restore",
    states(running="archived", succeeded="active", failed="deleting purging deleted"),
    timeout=300.0,
)

WORKROOM_DELETE = Process(
    "workroom delete",
    states(running="active archived deleting purging", succeeded="deleted"),
    timeout=600.0,
)

SKILL_PUBLICATION = Process(
    "skill publication",
    states(pending="draft", succeeded="published enabled", cancelled="archived"),
    timeout=600.0,
)
