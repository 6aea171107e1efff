"""The embedding models of groups."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from kamiwaza.schemas._base import Id, OpenEnum, Payload, Schema, Timestamp


class EmbeddingModelSource(StrEnum):
    """How the model was chosen: by a user, by the platform, or by default."""

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
    """The embedding model of a group; `embedding_dimensions` is the length of its vectors."""

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
        """True if a user chose the model."""
        return self.source == EmbeddingModelSource.OVERRIDE
