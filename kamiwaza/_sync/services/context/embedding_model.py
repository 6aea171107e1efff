# Written by scripts/unasync.py from kamiwaza/_async/services/context/embedding_model.py: edit that.
"""The embedding models of groups."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_scope import workroom_id_of
from kamiwaza.naming.identifiers import key_of
from kamiwaza.schemas.context_embedding_model import (
    EmbeddingModelBinding,
    SetEmbeddingModelRequest,
)
from kamiwaza.schemas.serving import Deployment
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.context import get_embedding_model, set_embedding_model


class EmbeddingModelService(BaseService):
    """`client.context.embedding_model`: the model that embeds the texts of a group."""

    def get(
        self,
        group: str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> EmbeddingModelBinding:
        """Return the embedding model of a group.

        Args:
            group: the name of a group of documents or knowledge, 1 to 255 characters.
            workroom: the workroom of the call, or its id. Default: the client's workroom.
        """
        request = get_embedding_model(group_id=group, x_workroom_id=workroom_id_of(workroom))
        return self._call(request, EmbeddingModelBinding)

    def set(
        self,
        group: str,
        *,
        deployment: Deployment | UUID | str | None = None,
        force: bool | None = None,
        **call_options: Unpack[CallOptions],
    ) -> EmbeddingModelBinding:
        """Bind a group to an embedding model and return the binding.

        Args:
            group: the name of a group of documents or knowledge, 1 to 255 characters.
            deployment: a deployment of an embedding model, or its id. Default: the platform
                chooses.
            force: bind the model although the vectors of the group have another length; they are
                not found any more. Default: False.

        Raises:
            DimensionMismatchError: the vectors of the group have another length; `vectors_at_risk`
                counts them.
            ResourceNotFoundError: there is no such deployment.
            NotSupportedByServerError: the platform has no vector backend.
            ServiceUnavailableError: the model does not answer.
        """
        body = SetEmbeddingModelRequest(
            group_id=group,
            embedding_deployment_id=key_of(deployment, "deployment"),
            force=force,
        )
        return self._call(set_embedding_model(body=body), EmbeddingModelBinding)
