"""Templates that apps and tools are deployed from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza._async.services.apps.overlays import AsyncTemplateOverlaysService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.domain.refusal import accomplished
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.app_templates import (
    AppTemplate,
    CreateAppTemplate,
    GardenReply,
    TemplateSource,
    TemplateType,
    TemplateVisibility,
    UpdateAppTemplate,
)
from kamiwaza.schemas.auth_users import User
from kamiwaza_api.api.apps import (
    create_app_template,
    delete_app_template,
    get_app_template,
    list_app_templates,
    update_template,
)


class AsyncAppTemplatesService(AsyncBaseService):
    """`client.apps.templates`: templates that apps and tools are deployed from."""

    @property
    def overlays(self) -> AsyncTemplateOverlaysService:
        """Return the service of templates that hide those of the catalogue."""
        return self._lazy(AsyncTemplateOverlaysService)

    async def get(
        self, template_id: AppTemplate | UUID | str, **call_options: Unpack[CallOptions]
    ) -> AppTemplate:
        """Return one template. Raises ResourceNotFoundError if there is none of that id."""
        return await self._call(
            get_app_template(identifier(template_id, "template_id")), AppTemplate
        )

    async def create(
        self,
        name: str,
        *,
        compose_yml: str,
        source_type: TemplateSource | str,
        version: str | None = None,
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
        owner_id: User | UUID | str | None = None,
        workload_identity: Mapping[str, object] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AppTemplate:
        """Keep a new template and return it.

        `compose_yml` is the text of a Docker Compose file; what the members mean is said by
        `AppTemplate`. `preview_image_data` is a data URL, `risk_tier` 0 to 2. Requires: admin.
        """
        body = CreateAppTemplate.of_arguments(
            {**locals(), "owner_id": identifier(owner_id, "owner_id")}
        )
        return await self._call(create_app_template(body=body), AppTemplate)

    async def update(
        self,
        template: AppTemplate | UUID | str,
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

        Takes what `create` takes. Raises ResourceNotFoundError if there is none of that id.
        """
        body = UpdateAppTemplate.of_arguments(locals())
        request = update_template(id_of(template, "template"), body=body)
        return await self._call(request, AppTemplate)

    async def delete(
        self, template: AppTemplate | UUID | str, **call_options: Unpack[CallOptions]
    ) -> None:
        """Remove a template. Requires: admin.

        Raises ConflictError while there are deployments of it, RefusedError if the platform
        declines, ResourceNotFoundError if there is none.
        """
        template_id = id_of(template, "template")
        reply = await self._call(delete_app_template(template_id), GardenReply)
        accomplished(reply.ok, f"delete template {template_id}", reply.why)

    async def list(
        self,
        *,
        template_type: TemplateType | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> list[AppTemplate]:
        """Return all templates, or those of a type."""
        request = list_app_templates(template_type=template_type)
        return await self._call(request, list[AppTemplate])
