"""Templates of a developer's own, over those of the catalogue."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.app_templates import (
    CatalogOverlay,
    OverlayApplied,
    OverlayOrigin,
    OverlayRemoved,
    TemplateShadow,
    TemplateType,
)
from kamiwaza_api.api.apps import (
    delete_catalog_overlay,
    list_catalog_overlays,
    put_catalog_overlay,
)


class AsyncTemplateOverlaysService(AsyncBaseService):
    """`client.apps.templates.overlays`: templates that hide the catalogue's of the same name."""

    async def set(
        self,
        name: str,
        *,
        version: str,
        compose_yml: str,
        shadow: OverlayOrigin | Mapping[str, object] | None = None,
        display_name: str | None = None,
        description: str | None = None,
        category: str | None = None,
        tags: Sequence[str] | None = None,
        capabilities: Sequence[str] | None = None,
        author: str | None = None,
        license: str | None = None,
        homepage: str | None = None,
        image: str | None = None,
        preview_image: str | None = None,
        template_type: TemplateType | str | None = None,
        kamiwaza_version: str | None = None,
        strip_path_prefix: bool | None = None,
        env_defaults: Mapping[str, str] | None = None,
        env_metadata: Mapping[str, object] | None = None,
        required_env_vars: Sequence[str] | None = None,
        preferred_model_name: str | None = None,
        preferred_model_type: str | None = None,
        fail_if_model_name_unavailable: bool | None = None,
        fail_if_model_type_unavailable: bool | None = None,
        **call_options: Unpack[CallOptions],
    ) -> OverlayApplied:
        """Put a template over the catalogue's one of that name, and return what it does.

        What is deployed goes on running what was before. `shadow` says which sources it comes
        from; the rest is as in `client.apps.templates.create`.
        """
        body = CatalogOverlay.of_arguments(locals())
        return await self._call(put_catalog_overlay(name, body=body), OverlayApplied)

    async def delete(self, name: str, **call_options: Unpack[CallOptions]) -> OverlayRemoved:
        """Take an overlay away, and return what is there again.

        Raises ResourceNotFoundError if there is none of that name.
        """
        return await self._call(delete_catalog_overlay(name), OverlayRemoved)

    async def list(self, **call_options: Unpack[CallOptions]) -> list[TemplateShadow]:
        """Return the overlays in force."""
        return await self._call(list_catalog_overlays(), list[TemplateShadow])
