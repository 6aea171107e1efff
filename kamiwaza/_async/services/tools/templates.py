"""Templates that tool servers are deployed from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.refusal import accomplished
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.app_templates import (
    AppTemplate,
    GardenReply,
    TemplateSource,
    TemplateType,
    TemplateVisibility,
    UpdateAppTemplate,
)
from kamiwaza.schemas.tools import ToolTemplate
from kamiwaza_api.api.tools import (
    delete_tool_template,
    list_available_templates,
    list_tool_templates,
    update_tool_template,
)


class AsyncToolTemplatesService(AsyncBaseService):
    """`client.tools.templates`: templates that tool servers are deployed from."""

    async def list_available(self, **call_options: Unpack[CallOptions]) -> list[ToolTemplate]:
        """Return all there are, whether they are on the platform or only in its garden."""
        return await self._call(list_available_templates(), list[ToolTemplate])

    async def update(
        self,
        template: AppTemplate | ToolTemplate | UUID | str,
        *,
        name: str | None = None,
        version: str | None = None,
        compose_yml: str | None = None,
        source_type: TemplateSource | str | None = None,
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
        preview_image_data: str | None = None,
        risk_tier: int | None = None,
        validate_containers: bool | None = None,
        visibility: TemplateVisibility | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AppTemplate:
        """Change a template and return it; what is not given stays. Requires: admin.

        Takes what `client.apps.templates.create` takes. Raises ResourceNotFoundError if there is
        none of that id.
        """
        body = UpdateAppTemplate.of_arguments(locals())
        request = update_tool_template(id_of(template, "template"), body=body)
        return await self._call(request, AppTemplate)

    async def delete(
        self, template: AppTemplate | ToolTemplate | UUID | str, **call_options: Unpack[CallOptions]
    ) -> None:
        """Remove a template. Requires: admin.

        Raises ConflictError while there are deployments of it, RefusedError if the platform
        declines, ResourceNotFoundError if there is none.
        """
        template_id = id_of(template, "template")
        reply = await self._call(delete_tool_template(template_id), GardenReply)
        accomplished(reply.ok, f"delete tool template {template_id}", reply.why)

    async def list(self, **call_options: Unpack[CallOptions]) -> list[ToolTemplate]:
        """Return the tool templates on the platform."""
        return await self._call(list_tool_templates(), list[ToolTemplate])
