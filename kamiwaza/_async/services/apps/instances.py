"""The running copies of apps."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of, key_of
from kamiwaza.schemas.apps import AppDeployment, AppInstance
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.apps import get_instance, list_instances


class AsyncAppInstancesService(AsyncBaseService):
    """`client.apps.instances`: the running copies of apps."""

    async def get(
        self, instance: AppInstance | UUID | str, **call_options: Unpack[CallOptions]
    ) -> AppInstance:
        """Return one running copy.

        Args:
            instance: the copy, or its id.

        Raises:
            ResourceNotFoundError: there is no such copy.
        """
        return await self._call(get_instance(key_of(instance, "instance")), AppInstance)

    async def list(
        self,
        *,
        deployment: AppDeployment | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ItemList[AppInstance]:
        """Return the running copies of apps.

        Args:
            deployment: only copies of this app, or its id. Default: all.
        """
        deployment_id = None if deployment is None else id_of(deployment, "deployment")
        return await self._list(list_instances(deployment_id=deployment_id), AppInstance)
