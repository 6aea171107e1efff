# Written by scripts/unasync.py from kamiwaza/_async/services/apps/templates.py: edit that.
"""Templates that apps and tools are deployed from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack, cast
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza._sync.services.apps.overlays import TemplateOverlaysService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.refusal import check_success
from kamiwaza.naming.identifiers import id_of, key_of
from kamiwaza.schemas.app_templates import (
    AppTemplate,
    CreateAppTemplate,
    GardenReply,
    TemplateSource,
    TemplateType,
    UpdateAppTemplate,
)
from kamiwaza.schemas.auth_users import User
from kamiwaza.schemas.template_options import StoredTemplateMembers, StoredTemplateOptions
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.apps import (
    create_app_template,
    delete_app_template,
    get_app_template,
    list_app_templates,
    update_template,
)
from kamiwaza_api.types import UNSET, Unset


class AppTemplatesService(BaseService):
    """`client.apps.templates`: templates that apps and tools are deployed from."""

    @property
    def overlays(self) -> TemplateOverlaysService:
        """Return the service for templates that override those of the catalogue."""
        return self._lazy(TemplateOverlaysService)

    def get(
        self, template: AppTemplate | UUID | str, **call_options: Unpack[CallOptions]
    ) -> AppTemplate:
        """Return one template.

        Args:
            template: the template, or its id.

        Raises:
            ResourceNotFoundError: there is no such template.
        """
        return self._call(get_app_template(key_of(template, "template")), AppTemplate)

    def create(
        self,
        name: str,
        *,
        compose_yml: str,
        source_type: TemplateSource | str,
        version: str | None = None,
        owner: User | UUID | str | None = None,
        workload_identity: Mapping[str, object] | None = None,
        **options: Unpack[StoredTemplateOptions],
    ) -> AppTemplate:
        """Create a template and return it. Requires the admin role.

        Args:
            name: the name of the template.
            compose_yml: the text of the Docker Compose file that describes the containers.
            source_type: the origin of the template, `kamiwaza`, `user_repo` or `public`.
            version: the version, such as `1.0`. Default: none.
            owner: the user that owns it, or their id. Default: you.
            workload_identity: the identity of its containers, in the platform's form. Default:
                none.
            options: the other members, see `StoredTemplateMembers`, and the options of the call.

        Raises:
            ConflictError: there is such a template.
            ValidationError: the platform refuses a member.
        """
        members = cast("StoredTemplateMembers", options)
        body = CreateAppTemplate(
            name=name,
            compose_yml=compose_yml,
            source_type=source_type,
            version=version,
            owner_id=key_of(owner, "owner"),
            workload_identity=workload_identity,
            **members,
        )
        return self._call(create_app_template(body=body), AppTemplate)

    def update(
        self,
        template: AppTemplate | UUID | str,
        *,
        name: str | Unset = UNSET,
        version: str | Unset | None = UNSET,
        compose_yml: str | Unset = UNSET,
        source_type: TemplateSource | str | Unset = UNSET,
        **options: Unpack[StoredTemplateOptions],
    ) -> AppTemplate:
        """Change a template and return it. Requires the admin role.

        Members that you do not give stay as they are. None empties a member.

        Args:
            template: the template, or its id.
            name: the new name.
            version: the new version; None removes it.
            compose_yml: the new text of the Docker Compose file.
            source_type: the new origin, `kamiwaza`, `user_repo` or `public`.
            options: the other members, see `StoredTemplateMembers`, and the options of the call.

        Raises:
            ResourceNotFoundError: there is no such template.
        """
        members = cast("StoredTemplateMembers", options)
        body = UpdateAppTemplate(
            name=name,
            version=version,
            compose_yml=compose_yml,
            source_type=source_type,
            **members,
        )
        request = update_template(id_of(template, "template"), body=body)
        return self._call(request, AppTemplate)

    def delete(
        self, template: AppTemplate | UUID | str, **call_options: Unpack[CallOptions]
    ) -> None:
        """Delete a template. Requires the admin role.

        Args:
            template: the template, or its id.

        Raises:
            ConflictError: there are deployments of the template.
            RefusedError: the platform declined.
            ResourceNotFoundError: there is no such template.
        """
        template_id = id_of(template, "template")
        reply = self._call(delete_app_template(template_id), GardenReply)
        check_success(reply.ok, f"delete template {template_id}", reply.why)

    def list(
        self,
        *,
        template_type: TemplateType | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ItemList[AppTemplate]:
        """Return all templates, or those of one type.

        Args:
            template_type: `app`, `tool` or `service`. Default: all.
        """
        request = list_app_templates(template_type=template_type)
        return self._list(request, AppTemplate)
