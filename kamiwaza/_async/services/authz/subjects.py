"""Subjects of access decisions, with their attributes and grants."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from pydantic import JsonValue, SecretStr

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.errors import RefusedError
from kamiwaza.naming.identifiers import key_of
from kamiwaza.schemas.authz import ObjectRef, Relation
from kamiwaza.schemas.authz_grants import (
    Grant,
    GrantDeletion,
    Subject,
    SubjectDeletion,
    SubjectGrant,
    SubjectUpsert,
)
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.authz import (
    create_subject_grant_by_id,
    delete_subject_by_id,
    delete_subject_grant_by_id,
    get_subject_by_id,
    list_subject_grants_by_id,
    upsert_subject_by_id,
)

_PATH = "by-id"


class AsyncSubjectGrantsService(AsyncBaseService):
    """Manage the grants of a subject."""

    async def create(
        self,
        subject: Subject | str,
        *,
        relation: Relation | str,
        resource: ObjectRef | str,
        **call_options: Unpack[CallOptions],
    ) -> Grant:
        """Create a grant for a subject and return it. Requires the admin role.

        Args:
            subject: the subject, its id, or its user name.
            relation: the relation, one of `Relation` or the platform's own word.
            resource: the object as an `ObjectRef` or as `namespace:id`, such as `dataset:sales`.

        Raises:
            ResourceNotFoundError: there is no such subject.
        """
        body = _grant(relation, resource)
        return await self._call(
            create_subject_grant_by_id(id=str(key_of(subject, "subject")), body=body), Grant
        )

    async def delete(
        self,
        subject: Subject | str,
        *,
        relation: Relation | str,
        resource: ObjectRef | str,
        **call_options: Unpack[CallOptions],
    ) -> GrantDeletion:
        """Delete a grant of a subject. Requires the admin role.

        Args:
            subject: the subject, its id, or its user name.
            relation: the relation, one of `Relation` or the platform's own word.
            resource: the object as an `ObjectRef` or as `namespace:id`, such as `dataset:sales`.

        Raises:
            ResourceNotFoundError: the subject has no such grant.
        """
        body = _grant(relation, resource)
        return await self._call(
            delete_subject_grant_by_id(id=str(key_of(subject, "subject")), body=body),
            GrantDeletion,
        )

    async def list(
        self, subject: Subject | str, **call_options: Unpack[CallOptions]
    ) -> ItemList[Grant]:
        """Return the grants of a subject. Requires the admin role.

        Args:
            subject: the subject, its id, or its user name.

        Raises:
            ResourceNotFoundError: there is no such subject.
        """
        return await self._list(
            list_subject_grants_by_id(id=str(key_of(subject, "subject"))), Grant
        )


class AsyncSubjectsService(AsyncBaseService):
    """Manage subjects. An id or a user name identifies each of them."""

    @property
    def grants(self) -> AsyncSubjectGrantsService:
        """Return the service for the grants of subjects."""
        return self._lazy(AsyncSubjectGrantsService)

    async def get(self, subject: Subject | str, **call_options: Unpack[CallOptions]) -> Subject:
        """Return one subject. Requires the admin role.

        Args:
            subject: the subject, its id, or its user name.

        Raises:
            ResourceNotFoundError: there is no such subject.
        """
        return await self._call(get_subject_by_id(id=str(key_of(subject, "subject"))), Subject)

    async def upsert(
        self,
        subject: Subject | str,
        *,
        attributes: Mapping[str, JsonValue],
        password: SecretStr | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Subject:
        """Create a subject, or replace the attributes of an existing one. Requires the admin role.

        Args:
            subject: the subject, its id, or the name of a new one.
            attributes: all attributes by name. Declare them first with `cluster.attributes`.
            password: a password the subject can log in with. Default: none.

        Raises:
            RefusedError: the platform created a subject with another name, as release 1.0.0 does.
            ValidationError: an attribute is not declared.
        """
        key = str(key_of(subject, "subject"))
        body = SubjectUpsert(attributes=dict(attributes), password=password)
        subject = await self._call(upsert_subject_by_id(id=key, body=body), Subject)
        # Release 1.0.0 has no such path and reads its last part as the name.
        if _PATH in (subject.id, subject.username) and key != _PATH:
            raise RefusedError(
                f"the platform is older than this operation and made a subject called {_PATH};"
                " delete it, and update the platform"
            )
        return subject

    async def delete(
        self,
        subject: Subject | str,
        *,
        cascade: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> SubjectDeletion:
        """Delete a subject. Requires the admin role.

        Args:
            subject: the subject, its id, or its user name.
            cascade: `grants` to delete the grants of the subject too. Default: nothing else.

        Raises:
            ConflictError: the subject has grants and `cascade` is not `grants`.
            ResourceNotFoundError: there is no such subject.
        """
        return await self._call(
            delete_subject_by_id(id=str(key_of(subject, "subject")), cascade=cascade),
            SubjectDeletion,
        )


def _grant(relation: Relation | str, resource: ObjectRef | str) -> SubjectGrant:
    target = ObjectRef.of(resource, argument="resource")
    return SubjectGrant(object_namespace=target.namespace, object_id=target.id, relation=relation)
