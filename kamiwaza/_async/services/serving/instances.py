"""Running copies of deployments."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment_names import DEPLOYMENTS
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.serving import Deployment, ModelInstance
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.serving import get_model_instance, list_model_instances


class AsyncModelInstancesService(AsyncBaseService):
    """`client.serving.instances`: the running copies of deployments."""

    async def get(
        self, instance: ModelInstance | UUID | str, **call_options: Unpack[CallOptions]
    ) -> ModelInstance:
        """Return one instance.

        Args:
            instance: the instance or its id.

        Raises:
            ResourceNotFoundError: there is no such instance.
        """
        return await self._call(get_model_instance(id_of(instance, "instance")), ModelInstance)

    async def list(
        self,
        *,
        deployment: Deployment | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ItemList[ModelInstance]:
        """Return all instances, or those of one deployment.

        Args:
            deployment: the deployment, its id, or the name or hub name of its model.
        """
        chosen = (
            None if deployment is None else await self._id(deployment, DEPLOYMENTS, "deployment")
        )
        return await self._list(list_model_instances(deployment_id=chosen), ModelInstance)
