"""Applications of the App Garden. The platform prefers extensions now."""

from __future__ import annotations

from typing import Unpack
from urllib.parse import urljoin
from uuid import UUID

from kamiwaza._async.services.apps._deploy import AsyncDeployMixin
from kamiwaza._async.services.apps.garden import AsyncAppGardenService
from kamiwaza._async.services.apps.images import AsyncAppImagesService
from kamiwaza._async.services.apps.instances import AsyncAppInstancesService
from kamiwaza._async.services.apps.remote import AsyncRemoteAppsService
from kamiwaza._async.services.apps.templates import AsyncAppTemplatesService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.refusal import check_success
from kamiwaza.domain.workroom_scope import in_workroom, workroom_id_of
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas._base import OpenEnum
from kamiwaza.schemas.app_templates import TemplateType
from kamiwaza.schemas.apps import AppDeployment, AppStatus, EphemeralConfig
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.apps import (
    get_deployment,
    get_deployment_status,
    get_ephemeral_forced_config,
    list_deployments,
    purge_deployment,
    stop_deployment,
)


class AsyncAppsService(AsyncDeployMixin):
    """`client.apps`: applications of the App Garden.

    Deprecated by the platform in favour of `client.extensions`. It still works.
    """

    @property
    def instances(self) -> AsyncAppInstancesService:
        """Return the service for running copies."""
        return self._lazy(AsyncAppInstancesService)

    @property
    def templates(self) -> AsyncAppTemplatesService:
        """Return the service for the templates apps and tools are deployed from."""
        return self._lazy(AsyncAppTemplatesService)

    @property
    def garden(self) -> AsyncAppGardenService:
        """Return the service for the catalogue of the platform."""
        return self._lazy(AsyncAppGardenService)

    @property
    def remote(self) -> AsyncRemoteAppsService:
        """Return the service for the vendor's remote catalogue."""
        return self._lazy(AsyncRemoteAppsService)

    @property
    def images(self) -> AsyncAppImagesService:
        """Return the service for the images of templates."""
        return self._lazy(AsyncAppImagesService)

    async def get(
        self, deployment: AppDeployment | UUID | str, **call_options: Unpack[CallOptions]
    ) -> AppDeployment:
        """Return one app.

        Args:
            deployment: the app, or its id.

        Raises:
            ResourceNotFoundError: there is no such app.
        """
        return await self._call(get_deployment(id_of(deployment, "deployment")), AppDeployment)

    async def get_status(
        self, deployment: AppDeployment | UUID | str, **call_options: Unpack[CallOptions]
    ) -> AppStatus | str:
        """Return the status of one app. An unknown status is a plain text.

        Args:
            deployment: the app, or its id.

        Raises:
            ResourceNotFoundError: there is no such app.
        """
        request = get_deployment_status(id_of(deployment, "deployment"))
        return await self._call(request, OpenEnum[AppStatus])

    async def stop(
        self, deployment: AppDeployment | UUID | str, **call_options: Unpack[CallOptions]
    ) -> None:
        """Stop an app. The platform keeps its record until you purge it.

        Args:
            deployment: the app, or its id.

        Raises:
            RefusedError: the platform declined.
            ResourceNotFoundError: there is no such app.
        """
        deployment_id = id_of(deployment, "deployment")
        done = await self._call(stop_deployment(deployment_id), bool)
        check_success(done, f"stop app {deployment_id}")

    async def purge(
        self, deployment: AppDeployment | UUID | str, **call_options: Unpack[CallOptions]
    ) -> None:
        """Delete an app and all its data. This cannot be undone.

        Args:
            deployment: the app, or its id.

        Raises:
            RefusedError: the platform declined.
            RateLimitError: an administrator purges apps of other users too often.
            ResourceNotFoundError: there is no such app.
        """
        deployment_id = id_of(deployment, "deployment")
        done = await self._call(purge_deployment(deployment_id), bool)
        check_success(done, f"purge app {deployment_id}")

    async def ephemeral_forced(self, **call_options: Unpack[CallOptions]) -> bool:
        """Return whether all apps end with the session that opened them."""
        config = await self._call(get_ephemeral_forced_config(), EphemeralConfig)
        return config.ephemeral_forced

    def url(self, deployment: AppDeployment, **call_options: Unpack[CallOptions]) -> str | None:
        """Return the URL of an app for a browser, or None while it has no address. Sends nothing.

        Args:
            deployment: the app.
        """
        return urljoin(f"{self._transport.origin}/", deployment.url) if deployment.url else None

    async def list(
        self,
        *,
        template_type: TemplateType | str | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ItemList[AppDeployment]:
        """Return the apps that you may see.

        Args:
            template_type: only apps from templates of this type, such as `app`. Default: all.
            workroom: only apps of this workroom, or its id. Default: all.
        """
        request = list_deployments(
            template_type=template_type, workroom_id=workroom_id_of(workroom)
        )
        return await self._list(in_workroom(request, workroom), AppDeployment)
