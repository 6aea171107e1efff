"""Subjects: those the platform decides about, with their attributes and grants."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from pydantic import SecretStr

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.errors import RefusedError
from kamiwaza.schemas.authz import ObjectRef, Relation
from kamiwaza.schemas.authz_grants import (
    Grant,
    GrantDeletion,
    Subject,
    SubjectDeletion,
    SubjectGrant,
    SubjectUpsert,
)
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
    """Manage what a subject may do."""

    async def create(
        self,
        id: Subject | str,
        *,
        relation: Relation | str,
        object_: ObjectRef | str,
        **call_options: Unpack[CallOptions],
    ) -> Grant:
        """Let a subject stand in a relation to an object (`namespace:id`). Requires: admin."""
        body = _grant(relation, object_)
        return await self._call(
            create_subject_grant_by_id(id=str(identifier(id, "id")), body=body), Grant
        )

    async def delete(
        self,
        id: Subject | str,
        *,
        relation: Relation | str,
        object_: ObjectRef | str,
        **call_options: Unpack[CallOptions],
    ) -> GrantDeletion:
        """Take a grant of a subject back. Requires: admin.

        Raises ResourceNotFoundError if the subject has no such grant.
        """
        body = _grant(relation, object_)
        return await self._call(
            delete_subject_grant_by_id(id=str(identifier(id, "id")), body=body), GrantDeletion
        )

    async def list(self, id: Subject | str, **call_options: Unpack[CallOptions]) -> list[Grant]:
        """Return the grants of a subject. Requires: admin."""
        return await self._call(
            list_subject_grants_by_id(id=str(identifier(id, "id"))), list[Grant]
        )


class AsyncSubjectsService(AsyncBaseService):
    """Manage subjects. One is named by its id or its user name."""

    @property
    def grants(self) -> AsyncSubjectGrantsService:
        """Return the service of a subject's grants."""
        return self._lazy(AsyncSubjectGrantsService)

    async def get(self, id: Subject | str, **call_options: Unpack[CallOptions]) -> Subject:
        """Return one subject. Requires: admin.

        Raises ResourceNotFoundError if the platform has none of that id.
        """
        return await self._call(get_subject_by_id(id=str(identifier(id, "id"))), Subject)

    async def upsert(
        self,
        id: str,
        *,
        attributes: Mapping[str, object],
        password: SecretStr | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Subject:
        """Make a subject, or replace the attributes of the one that is there. Requires: admin.

        Attributes have to be declared (`cluster.attributes`). With a password it can log in.
        Raises RefusedError if the platform made one of another name: release 1.0.0 takes the
        path for the name.
        """
        body = SubjectUpsert.model_validate({"attributes": attributes, "password": password})
        found = await self._call(upsert_subject_by_id(id=id, body=body), Subject)
        if _PATH in (found.id, found.username) and id != _PATH:
            raise RefusedError(
                f"the platform is older than this operation and made a subject called {_PATH};"
                " delete it, and update the platform"
            )
        return found

    async def delete(
        self, id: Subject | str, *, cascade: str | None = None, **call_options: Unpack[CallOptions]
    ) -> SubjectDeletion:
        """Delete a subject; `cascade="grants"` takes its grants with it. Requires: admin.

        Raises ConflictError if it has grants and they are not to go.
        """
        return await self._call(
            delete_subject_by_id(id=str(identifier(id, "id")), cascade=cascade), SubjectDeletion
        )


def _grant(relation: Relation | str, object_: ObjectRef | str) -> SubjectGrant:
    target = ObjectRef.of(object_, argument="object_")
    return SubjectGrant(object_namespace=target.namespace, object_id=target.id, relation=relation)
