# Written by scripts/unasync.py from kamiwaza/_async/services/serving/instances.py: edit that.
"""Running copies of deployments."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment_names import DEPLOYMENTS
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.serving import Deployment, ModelInstance
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.serving import get_model_instance, list_model_instances


class ModelInstancesService(BaseService):
    """`client.serving.instances`: the running copies of deployments."""

    def get(
        self, instance: ModelInstance | UUID | str, **call_options: Unpack[CallOptions]
    ) -> ModelInstance:
        """Return one instance.

        Args:
            instance: the instance or its id.

        Raises:
            ResourceNotFoundError: there is no such instance.
        """
        return self._call(get_model_instance(id_of(instance, "instance")), ModelInstance)

    def list(
        self,
        *,
        deployment: Deployment | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ItemList[ModelInstance]:
        """Return all instances, or those of one deployment.

        Args:
            deployment: the deployment, its id, or the name or hub name of its model.
        """
        chosen = None if deployment is None else self._id(deployment, DEPLOYMENTS, "deployment")
        return self._list(list_model_instances(deployment_id=chosen), ModelInstance)
