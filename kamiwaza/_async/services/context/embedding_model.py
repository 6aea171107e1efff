"""Which embedding model a group is bound to."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
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


class AsyncEmbeddingModelService(AsyncBaseService):
    """`client.context.embedding_model`: what a group's texts are embedded with.

    `group_id` is the name under which knowledge or documents are kept together (1 to 255
    characters).
    """

    async def get(
        self,
        group: str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> EmbeddingModelBinding:
        """Return the model a group is bound to, chosen or not."""
        request = get_embedding_model(group_id=group, x_workroom_id=room_id(workroom))
        return await self._call(request, EmbeddingModelBinding)

    async def set(
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
        return await self._call(set_embedding_model(body=body), EmbeddingModelBinding)
