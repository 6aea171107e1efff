"""Knowledge graphs and their models."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from kamiwaza.schemas._base import Id, JsonObject, OpenEnum, Payload, Schema, Timestamp
from kamiwaza.schemas.context_instances import ContextInstance


class OntologyBackend(StrEnum):
    """The software that a knowledge graph runs on."""

    GRAPHITI = "graphiti"
    GRAPHRAG = "graphrag"
    OPENSPG = "openspg"
    KAG = "kag"


class OntologyIngestionStatus(StrEnum):
    """The state of the messages last added to a graph."""

    NONE = "none"
    QUEUED = "queued"
    RUNNING = "running"
    FAILED = "failed"
    DONE = "done"


class BindingSource(StrEnum):
    """How a model was chosen: by an operator, by the platform, or by default."""

    OPERATOR = "operator"
    AUTO = "auto"
    DEFAULT = "default"


class RolloutStatus(StrEnum):
    """The result of giving new models to a running graph."""

    OK = "ok"
    FAILED = "failed"
    SKIPPED_NO_CHANGE = "skipped_no_change"
    NOT_REQUIRED = "not_required"


class CreateOntologyInstance(Payload):
    """Body that creates a knowledge graph."""

    component: ClassVar[str | None] = "CreateOntologyInstance"

    name: str
    backend: OpenEnum[OntologyBackend]
    config: JsonObject | None = None
    workroom_id: Id | None = None


class OntologyInstance(ContextInstance):
    """A knowledge graph. `status` is about the instance, `ingestion_status` about its messages."""

    component: ClassVar[str | None] = "OntologyInstance"

    id: Id
    backend: OpenEnum[OntologyBackend] | None = None
    status_reason: str | None = None
    status_details: JsonObject | None = None
    ingestion_status: OpenEnum[OntologyIngestionStatus] = OntologyIngestionStatus.NONE
    ingestion_error: str | None = None
    ingestion_updated_at: Timestamp | None = None

    @property
    def is_ingesting(self) -> bool:
        """True while messages are being processed."""
        busy = (OntologyIngestionStatus.QUEUED, OntologyIngestionStatus.RUNNING)
        return self.ingestion_status in busy


class OntologyHealth(Schema):
    """Whether a graph of knowledge answers."""

    ontology_id: Id | None = None
    healthy: bool = False

    @property
    def ok(self) -> bool:
        """True if the graph answers."""
        return self.healthy


class BindingUpdate(Schema):
    """The deployment that serves a graph; None leaves the choice to the platform."""

    component: ClassVar[str | None] = "BindingUpdate"

    deployment_id: Id | None


class UpdateOntologyModelBindings(Payload):
    """Body that binds a graph to models."""

    component: ClassVar[str | None] = "UpdateOntologyModelBindings"

    chat: BindingUpdate | None = None
    embedding: BindingUpdate | None = None


class BindingState(Schema):
    """The model that serves a graph in one role."""

    component: ClassVar[str | None] = "BindingState"

    deployment_id: Id | None = None
    model_name: str | None = None
    repo_model_id: str | None = None
    base_url: str | None = None
    source: OpenEnum[BindingSource] = BindingSource.DEFAULT
    healthy: bool = False
    last_resolved_at: Timestamp | None = None


class RolloutOutcome(Schema):
    """The result of giving new models to a running graph, step by step."""

    component: ClassVar[str | None] = "RolloutOutcomeOut"

    rollout_status: OpenEnum[RolloutStatus] | None = None
    db_updated: bool | None = None
    env_patched: bool | None = None
    rollout_triggered: bool | None = None
    detail: str | None = None


class OntologyModelBindings(Schema):
    """The models of a knowledge graph."""

    component: ClassVar[str | None] = "OntologyModelBindingsState"

    ontology_id: Id
    workroom_id: Id | None = None
    chat: BindingState | None = None
    embedding: BindingState | None = None
    rollout: RolloutOutcome | None = None
    runtime_status: JsonObject | None = None
    message: str | None = None

    @property
    def ok(self) -> bool:
        """True unless the rollout of the models failed."""
        return self.rollout is None or self.rollout.rollout_status != RolloutStatus.FAILED
