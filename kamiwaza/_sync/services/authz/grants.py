# Written by scripts/unasync.py from kamiwaza/_async/services/authz/grants.py: edit that.
"""Grants on resources: who has access to what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.paging.pagination import PREFETCH
from kamiwaza.schemas.authz import Reference, Relation
from kamiwaza.schemas.authz_grants import (
    GrantCapability,
    GrantChange,
    GrantCreate,
    GrantSubject,
    ResourceAccess,
    ResourceGrant,
)
from kamiwaza_api.api.authz import (
    access_resources_for_subject,
    create_resource_grant,
    delete_resource_grant,
    get_resource_grant_capability,
    list_resource_grants,
    who_can_access_resource,
)

if TYPE_CHECKING:
    from kamiwaza._sync.paging.page import Page


class GrantsService(BaseService):
    """Give and take access to the objects of a namespace (`dataset`, `model`, ...)."""

    def create(
        self,
        namespace: str,
        object_id: str,
        *,
        relation: Relation | str,
        subject: Reference | str,
        **call_options: Unpack[CallOptions],
    ) -> GrantChange:
        """Let a subject (`user:<id>`, `group:<id>`) stand in a relation to an object.

        Raises PermissionDeniedError if the caller may not grant access to it.
        """
        body = GrantCreate.model_validate(
            {
                "object_id": object_id,
                "relation": relation,
                "subject": GrantSubject.of(subject, argument="subject"),
            }
        )
        return self._call(create_resource_grant(namespace, body=body), GrantChange)

    def delete(
        self,
        namespace: str,
        object_id: str,
        *,
        relation: Relation | str,
        subject: Reference | str,
        **call_options: Unpack[CallOptions],
    ) -> GrantChange:
        """Take a grant back. Raises ResourceNotFoundError if there is no such grant."""
        who = GrantSubject.of(subject, argument="subject")
        request = delete_resource_grant(
            namespace,
            object_id=object_id,
            subject_namespace=who.namespace,
            subject_id=who.id,
            relation=relation,
        )
        return self._call(request, GrantChange)

    def can_grant(
        self, namespace: str, object_id: str, **call_options: Unpack[CallOptions]
    ) -> GrantCapability:
        """Return whether the caller may grant access to an object; true in an `if` when so."""
        request = get_resource_grant_capability(namespace, object_id=object_id)
        return self._call(request, GrantCapability)

    def who_can_access(
        self,
        namespace: str,
        object_id: str,
        *,
        permission: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int = PREFETCH,
        **call_options: Unpack[CallOptions],
    ) -> Page[ResourceAccess]:
        """Return who can access an object, directly or by a group, a page at a time.

        `permission` is one of the platform's words (default: can_view), `limit` the most there
        are to be in all; `page_token` goes on where another reading ended.
        """
        request = who_can_access_resource(namespace, object_id=object_id, permission=permission)
        return self._pages(
            request,
            ResourceAccess,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
        )

    def accessible_resources(
        self,
        namespace: str,
        *,
        permission: str | None = None,
        subject_id: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int = PREFETCH,
        **call_options: Unpack[CallOptions],
    ) -> Page[str]:
        """Return the ids of the objects a user can access, a page at a time.

        `subject_id` is the user's id (default: the caller), `permission` one of the platform's
        words (default: can_view), `limit` the most there are to be in all.
        """
        request = access_resources_for_subject(
            namespace=namespace, permission=permission, subject_id=subject_id
        )
        return self._pages(
            request,
            str,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
        )

    def list(
        self, namespace: str, object_id: str, **call_options: Unpack[CallOptions]
    ) -> list[ResourceGrant]:
        """Return the grants on an object."""
        request = list_resource_grants(namespace, object_id=object_id)
        return self._call(request, list[ResourceGrant])
