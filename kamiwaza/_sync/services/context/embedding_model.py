# Written by scripts/unasync.py from kamiwaza/_async/services/context/embedding_model.py: edit that.
"""Which embedding model a group is bound to."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.domain.workroom_scope import room_id
from kamiwaza.schemas.context_embedding_model import (
    EmbeddingModelBinding,
    SetEmbeddingModelRequest,
)
from kamiwaza.schemas.serving import Deployment
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.context import get_embedding_model, set_embedding_model


class EmbeddingModelService(BaseService):
    """`client.context.embedding_model`: what a group's texts are embedded with.

    `group_id` is the name under which knowledge or documents are kept together (1 to 255
    characters).
    """

    def get(
        self,
        group: str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> EmbeddingModelBinding:
        """Return the model a group is bound to, chosen or not."""
        request = get_embedding_model(group_id=group, x_workroom_id=room_id(workroom))
        return self._call(request, EmbeddingModelBinding)

    def set(
        self,
        group: str,
        *,
        deployment: Deployment | UUID | str | None = None,
        force: bool | None = None,
        **call_options: Unpack[CallOptions],
    ) -> EmbeddingModelBinding:
        """Bind a group to a deployment of an embedding model; None leaves it to the platform.

        Raises DimensionMismatchError if the group has vectors of another length
        (`vectors_at_risk` of them): `force` binds it all the same, and they are found no more.
        Raises ResourceNotFoundError if there is no such deployment, NotSupportedByServerError
        without a backend for vectors, ServiceUnavailableError if the model does not answer.
        """
        body = SetEmbeddingModelRequest(
            group_id=group,
            embedding_deployment_id=identifier(deployment, "deployment"),
            force=force,
        )
        return self._call(set_embedding_model(body=body), EmbeddingModelBinding)
