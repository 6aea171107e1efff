# Written by scripts/unasync.py from kamiwaza/_async/services/authz/grants.py: edit that.
"""Grants on resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.auth_users import User
from kamiwaza.schemas.authz import ObjectRef, Reference, Relation
from kamiwaza.schemas.authz_grants import (
    GrantCapability,
    GrantChange,
    GrantCreate,
    GrantSubject,
    ResourceAccess,
    ResourceGrant,
)
from kamiwaza.serialization.item_list import ItemList
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
    """Grant and withdraw access to objects such as `dataset:sales`."""

    def create(
        self,
        resource: ObjectRef | str,
        *,
        relation: Relation | str,
        subject: Reference | str,
        **call_options: Unpack[CallOptions],
    ) -> GrantChange:
        """Create a grant: a relation of a subject to an object.

        Args:
            resource: the object as an `ObjectRef` or as `namespace:id`, such as `dataset:sales`.
            relation: the relation, one of `Relation` or the platform's own word.
            subject: the subject as an object or as `namespace:id`, such as `user:3f0c`.

        Raises:
            PermissionDeniedError: you may not grant access to the object.
            InvalidArgumentError: a reference is not of the form `namespace:id`.
        """
        target = ObjectRef.of(resource, argument="resource")
        body = GrantCreate(
            object_id=target.id,
            relation=relation,
            subject=GrantSubject.of(subject, argument="subject"),
        )
        return self._call(create_resource_grant(target.namespace, body=body), GrantChange)

    def delete(
        self,
        resource: ObjectRef | str,
        *,
        relation: Relation | str,
        subject: Reference | str,
        **call_options: Unpack[CallOptions],
    ) -> GrantChange:
        """Delete a grant.

        Args:
            resource: the object as an `ObjectRef` or as `namespace:id`, such as `dataset:sales`.
            relation: the relation, one of `Relation` or the platform's own word.
            subject: the subject as an object or as `namespace:id`, such as `user:3f0c`.

        Raises:
            ResourceNotFoundError: there is no such grant.
            PermissionDeniedError: you may not change the access to the object.
        """
        target = ObjectRef.of(resource, argument="resource")
        grantee = GrantSubject.of(subject, argument="subject")
        request = delete_resource_grant(
            target.namespace,
            object_id=target.id,
            subject_namespace=grantee.namespace,
            subject_id=grantee.id,
            relation=relation,
        )
        return self._call(request, GrantChange)

    def can_grant(
        self, resource: ObjectRef | str, **call_options: Unpack[CallOptions]
    ) -> GrantCapability:
        """Return whether you may grant access to an object. True in an `if` if you may.

        Args:
            resource: the object as an `ObjectRef` or as `namespace:id`, such as `dataset:sales`.
        """
        target = ObjectRef.of(resource, argument="resource")
        request = get_resource_grant_capability(target.namespace, object_id=target.id)
        return self._call(request, GrantCapability)

    def who_can_access(
        self,
        resource: ObjectRef | str,
        *,
        permission: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Page[ResourceAccess]:
        """Return the subjects with access to an object, page by page.

        Access through a group is included.

        Args:
            resource: the object as an `ObjectRef` or as `namespace:id`, such as `dataset:sales`.
            permission: the permission to look for, in the platform's words. Default: `can_view`.
            limit: the most items to return in all. Default: no limit.
            page_size: items of one request. Default: the platform's own.
            page_token: where an earlier page ended; reading continues there.
            prefetch: the number of pages to request ahead while you iterate, 0 to 16. Default: up
                to four, if a page takes longer than 3 ms.
        """
        target = ObjectRef.of(resource, argument="resource")
        request = who_can_access_resource(
            target.namespace, object_id=target.id, permission=permission
        )
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
        user: User | UUID | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Page[str]:
        """Return the ids of the objects that a user can access, page by page.

        Args:
            namespace: the namespace of the objects, such as `dataset` or `model`.
            permission: the permission to look for, in the platform's words. Default: `can_view`.
            user: the user, or the id that the identity provider has for them. Default: you.
            limit: the most items to return in all. Default: no limit.
            page_size: items of one request. Default: the platform's own.
            page_token: where an earlier page ended; reading continues there.
            prefetch: the number of pages to request ahead while you iterate, 0 to 16. Default: up
                to four, if a page takes longer than 3 ms.
        """
        subject_id = user.subject_id if isinstance(user, User) else user
        request = access_resources_for_subject(
            namespace=namespace,
            permission=permission,
            subject_id=None if subject_id is None else str(subject_id),
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
        self, resource: ObjectRef | str, **call_options: Unpack[CallOptions]
    ) -> ItemList[ResourceGrant]:
        """Return the grants on an object.

        Args:
            resource: the object as an `ObjectRef` or as `namespace:id`, such as `dataset:sales`.
        """
        target = ObjectRef.of(resource, argument="resource")
        request = list_resource_grants(target.namespace, object_id=target.id)
        return self._list(request, ResourceGrant)
