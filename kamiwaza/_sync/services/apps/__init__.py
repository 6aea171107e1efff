# Written by scripts/unasync.py from kamiwaza/_async/services/apps/__init__.py: edit that.
"""Applications of the App Garden. The platform prefers extensions now."""

from __future__ import annotations

from typing import Unpack
from urllib.parse import urljoin
from uuid import UUID

from kamiwaza._sync.services.apps._deploy import DeployMixin
from kamiwaza._sync.services.apps.garden import AppGardenService
from kamiwaza._sync.services.apps.images import AppImagesService
from kamiwaza._sync.services.apps.instances import AppInstancesService
from kamiwaza._sync.services.apps.remote import RemoteAppsService
from kamiwaza._sync.services.apps.templates import AppTemplatesService
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


class AppsService(DeployMixin):
    """`client.apps`: applications of the App Garden.

    Deprecated by the platform in favour of `client.extensions`. It still works.
    """

    @property
    def instances(self) -> AppInstancesService:
        """Return the service for running copies."""
        return self._lazy(AppInstancesService)

    @property
    def templates(self) -> AppTemplatesService:
        """Return the service for the templates apps and tools are deployed from."""
        return self._lazy(AppTemplatesService)

    @property
    def garden(self) -> AppGardenService:
        """Return the service for the catalogue of the platform."""
        return self._lazy(AppGardenService)

    @property
    def remote(self) -> RemoteAppsService:
        """Return the service for the vendor's remote catalogue."""
        return self._lazy(RemoteAppsService)

    @property
    def images(self) -> AppImagesService:
        """Return the service for the images of templates."""
        return self._lazy(AppImagesService)

    def get(
        self, deployment: AppDeployment | UUID | str, **call_options: Unpack[CallOptions]
    ) -> AppDeployment:
        """Return one app.

        Args:
            deployment: the app, or its id.

        Raises:
            ResourceNotFoundError: there is no such app.
        """
        return self._call(get_deployment(id_of(deployment, "deployment")), AppDeployment)

    def get_status(
        self, deployment: AppDeployment | UUID | str, **call_options: Unpack[CallOptions]
    ) -> AppStatus | str:
        """Return the status of one app. An unknown status is a plain text.

        Args:
            deployment: the app, or its id.

        Raises:
            ResourceNotFoundError: there is no such app.
        """
        request = get_deployment_status(id_of(deployment, "deployment"))
        return self._call(request, OpenEnum[AppStatus])

    def stop(
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
        done = self._call(stop_deployment(deployment_id), bool)
        check_success(done, f"stop app {deployment_id}")

    def purge(
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
        done = self._call(purge_deployment(deployment_id), bool)
        check_success(done, f"purge app {deployment_id}")

    def ephemeral_forced(self, **call_options: Unpack[CallOptions]) -> bool:
        """Return whether all apps end with the session that opened them."""
        config = self._call(get_ephemeral_forced_config(), EphemeralConfig)
        return config.ephemeral_forced

    def url(self, deployment: AppDeployment, **call_options: Unpack[CallOptions]) -> str | None:
        """Return the URL of an app for a browser, or None while it has no address. Sends nothing.

        Args:
            deployment: the app.
        """
        return urljoin(f"{self._transport.origin}/", deployment.url) if deployment.url else None

    def list(
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
        return self._list(in_workroom(request, workroom), AppDeployment)
