"""The memory that models need, and whether they are deployed."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.model_names import MODELS
from kamiwaza.schemas.model import Model, ModelDeploymentInfo
from kamiwaza_api.api.models import get_model_deployment_info, get_model_memory_usage


class AsyncCompatibilityMixin(AsyncBaseService):
    """Ask whether a model fits and whether it is deployed."""

    async def memory_usage(
        self, model: Model | UUID | str, **call_options: Unpack[CallOptions]
    ) -> int:
        """Return the memory a model needs, in bytes, as the platform estimates it.

        Args:
            model: the model, its id, its repository on a hub or its name.

        Raises:
            ResourceNotFoundError: there is no such model.
        """
        return await self._call(get_model_memory_usage(await self._id(model, MODELS, "model")), int)

    async def deployment_info(
        self, model: Model | UUID | str, **call_options: Unpack[CallOptions]
    ) -> ModelDeploymentInfo:
        """Return whether and where a model is deployed.

        Args:
            model: the model, its id, its repository on a hub or its name.

        Raises:
            ResourceNotFoundError: there is no such model.
        """
        return await self._call(
            get_model_deployment_info(await self._id(model, MODELS, "model")), ModelDeploymentInfo
        )
