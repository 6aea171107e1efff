"""The vendor's remote catalogue of apps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.app_templates import (
    GardenImport,
    GardenStatus,
    RemoteSyncRequest,
    RemoteTemplate,
)
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.apps import (
    get_remote_template_status,
    import_new_remote_apps,
    list_remote_apps,
)


class AsyncRemoteAppsService(AsyncBaseService):
    """`client.apps.remote`: the vendor's remote catalogue of apps."""

    async def get_status(self, **call_options: Unpack[CallOptions]) -> GardenStatus:
        """Return the status of the remote catalogue."""
        return await self._call(get_remote_template_status(), GardenStatus)

    async def sync(
        self, *, names: Sequence[str] | None = None, **call_options: Unpack[CallOptions]
    ) -> GardenImport:
        """Import new templates and return the result.

        Single imports may fail although the call succeeds: see `ok` and `errors` of the answer.
        Requires the admin role.

        Args:
            names: the names of the templates to import. Default: all new ones.
        """
        body = RemoteSyncRequest(names=names)
        return await self._call(import_new_remote_apps(body=body), GardenImport)

    async def list(
        self, *, force_refresh: bool | None = None, **call_options: Unpack[CallOptions]
    ) -> ItemList[RemoteTemplate]:
        """Return the templates of the remote catalogue.

        Args:
            force_refresh: True to load the catalogue again. Default: False, which allows the
                platform to answer from its cache.
        """
        request = list_remote_apps(force_refresh=force_refresh)
        return await self._list(request, RemoteTemplate)
