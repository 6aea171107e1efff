# Written by scripts/unasync.py from kamiwaza/_async/services/models/_compatibility.py: edit that.
"""The memory that models need, and whether they are deployed."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.model_names import MODELS
from kamiwaza.schemas.model import Model, ModelDeploymentInfo
from kamiwaza_api.api.models import get_model_deployment_info, get_model_memory_usage


class CompatibilityMixin(BaseService):
    """Ask whether a model fits and whether it is deployed."""

    def memory_usage(self, model: Model | UUID | str, **call_options: Unpack[CallOptions]) -> int:
        """Return the memory a model needs, in bytes, as the platform estimates it.

        Args:
            model: the model, its id, its repository on a hub or its name.

        Raises:
            ResourceNotFoundError: there is no such model.
        """
        return self._call(get_model_memory_usage(self._id(model, MODELS, "model")), int)

    def deployment_info(
        self, model: Model | UUID | str, **call_options: Unpack[CallOptions]
    ) -> ModelDeploymentInfo:
        """Return whether and where a model is deployed.

        Args:
            model: the model, its id, its repository on a hub or its name.

        Raises:
            ResourceNotFoundError: there is no such model.
        """
        return self._call(
            get_model_deployment_info(self._id(model, MODELS, "model")), ModelDeploymentInfo
        )
