"""Which embedding model a group's texts are embedded with."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from kamiwaza.schemas._base import Id, OpenEnum, Payload, Schema, Timestamp


class EmbeddingModelSource(StrEnum):
    """Who chose the model: a person, the platform, or nobody."""

    OVERRIDE = "override"
    AUTO = "auto"
    DEFAULT = "default"


class SetEmbeddingModelRequest(Payload):
    """Body that binds a group to a model."""

    component: ClassVar[str | None] = "SetEmbeddingModelRequest"

    group_id: str
    embedding_deployment_id: Id | None = None
    force: bool | None = None


class EmbeddingModelBinding(Schema):
    """The embedding model of a group. `embedding_dimensions` is how long its vectors are."""

    component: ClassVar[str | None] = "EmbeddingModelBindingResponse"

    group_id: str
    embedding_deployment_id: Id | None = None
    embedding_model_name: str | None = None
    embedding_dimensions: int | None = None
    source: OpenEnum[EmbeddingModelSource] | None = None
    healthy: bool | None = None
    last_verified_at: Timestamp | None = None
    first_used_at: Timestamp | None = None

    @property
    def is_chosen(self) -> bool:
        """True when somebody chose the model, rather than the platform."""
        return self.source == EmbeddingModelSource.OVERRIDE
