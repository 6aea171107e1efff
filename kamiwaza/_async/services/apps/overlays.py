"""Templates of developers that override those of the catalogue."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack, cast

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.app_templates import (
    CatalogOverlay,
    OverlayApplied,
    OverlayOrigin,
    OverlayRemoved,
    TemplateShadow,
)
from kamiwaza.schemas.template_options import TemplateMembers, TemplateOptions
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.apps import (
    delete_catalog_overlay,
    list_catalog_overlays,
    put_catalog_overlay,
)


class AsyncTemplateOverlaysService(AsyncBaseService):
    """`client.apps.templates.overlays`: templates that override those of the catalogue."""

    async def set(
        self,
        name: str,
        *,
        version: str,
        compose_yml: str,
        shadow: OverlayOrigin | Mapping[str, object] | None = None,
        **options: Unpack[TemplateOptions],
    ) -> OverlayApplied:
        """Override a template of the catalogue and return the result.

        Existing deployments keep running the old template.

        Args:
            name: the name of the template in the catalogue.
            version: the version of the overriding template, such as `1.0-dev`.
            compose_yml: the text of the Docker Compose file that describes the containers.
            shadow: the git state of the sources it was built from. Default: unknown.
            options: the other members, see `TemplateMembers`, and the options of the call.

        Raises:
            ValidationError: the platform refuses a member.
        """
        members = cast("TemplateMembers", options)
        body = CatalogOverlay(
            version=version,
            compose_yml=compose_yml,
            shadow=shadow,
            **members,
        )
        return await self._call(put_catalog_overlay(name, body=body), OverlayApplied)

    async def delete(
        self, overlay: TemplateShadow | str, **call_options: Unpack[CallOptions]
    ) -> OverlayRemoved:
        """Delete an overlay and return what is in force afterwards.

        Args:
            overlay: the overlay, or the name of its template.

        Raises:
            ResourceNotFoundError: there is no such overlay.
        """
        name = overlay if isinstance(overlay, str) else overlay.template_name
        return await self._call(delete_catalog_overlay(name), OverlayRemoved)

    async def list(self, **call_options: Unpack[CallOptions]) -> ItemList[TemplateShadow]:
        """Return the overlays in force."""
        return await self._list(list_catalog_overlays(), TemplateShadow)
