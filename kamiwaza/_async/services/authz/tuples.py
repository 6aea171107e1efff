"""Relationship tuples: the facts that decisions are made from."""

from __future__ import annotations

from datetime import datetime
from typing import Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.authz import (
    ObjectRef,
    Relation,
    RelationshipObjectDelete,
    RelationshipTuple,
    RelationshipTupleDelete,
    RevokedTuples,
    SubjectRef,
    TupleDiff,
    TupleExport,
    TupleManifest,
    TupleRecord,
    TupleRevocation,
)
from kamiwaza_api.api.authz import (
    delete_object_tuples,
    delete_tuple,
    diff_relations,
    export_tuple_audit_events,
    list_relations,
    revoke_relations,
    upsert_tuple,
)


class AsyncTuplesService(AsyncBaseService):
    """Say who stands in which relation to what. It takes an administrator.

    Subjects and objects are `namespace:id`; tenants default to the caller's, for reading to the
    platform's default one.
    """

    async def upsert(
        self,
        subject: SubjectRef | str,
        relation: Relation | str,
        object_: ObjectRef | str,
        *,
        tenant_id: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Make sure of a tuple; it is no error if it is there.

        `t = RelationshipTuple.parse(text)` reads one: `upsert(t.subject, t.relation, t.object)`.
        """
        body = RelationshipTuple.model_validate(
            {
                "subject": SubjectRef.of(subject, argument="subject"),
                "relation": relation,
                "object": ObjectRef.of(object_, argument="object_"),
                "tenant_id": tenant_id,
            }
        )
        await self._send(upsert_tuple(body=body))

    async def delete(
        self,
        subject: SubjectRef | str,
        relation: Relation | str | None,
        object_: ObjectRef | str,
        *,
        tenant_id: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Delete a tuple; with None for the relation those of all relations of the two."""
        body = RelationshipTupleDelete.model_validate(
            {
                "subject": SubjectRef.of(subject, argument="subject"),
                "relation": relation,
                "object": ObjectRef.of(object_, argument="object_"),
                "tenant_id": tenant_id,
            }
        )
        await self._send(delete_tuple(body=body))

    async def delete_object(
        self,
        object_: ObjectRef | str,
        *,
        tenant_id: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Delete all tuples of an object."""
        body = RelationshipObjectDelete.model_validate(
            {"object": ObjectRef.of(object_, argument="object_"), "tenant_id": tenant_id}
        )
        await self._send(delete_object_tuples(body=body))

    async def diff(
        self, manifest: str, *, tenant: str | None = None, **call_options: Unpack[CallOptions]
    ) -> TupleDiff:
        """Return what differs between a manifest (the text of the document) and what is stored."""
        body = TupleManifest(manifest=manifest, tenant=tenant)
        return await self._call(diff_relations(body=body), TupleDiff)

    async def revoke(
        self,
        manifest: str,
        *,
        tenant: str | None = None,
        dry_run: bool | None = None,
        **call_options: Unpack[CallOptions],
    ) -> RevokedTuples:
        """Revoke the tuples of a manifest; with `dry_run` only say which."""
        body = TupleRevocation(manifest=manifest, tenant=tenant, dry_run=dry_run)
        return await self._call(revoke_relations(body=body), RevokedTuples)

    async def export(
        self,
        *,
        tenant: str | None = None,
        updated_after: datetime | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> TupleExport:
        """Return the changes of tuples, all or those after a moment."""
        request = export_tuple_audit_events(tenant=tenant, updated_after=_moment(updated_after))
        return await self._call(request, TupleExport)

    async def list(
        self,
        *,
        tenant: str | None = None,
        object_namespace: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> list[TupleRecord]:
        """Return the tuples of a tenant, or those of them on objects of one namespace."""
        request = list_relations(tenant=tenant, object_namespace=object_namespace)
        return await self._call(request, list[TupleRecord])


def _moment(value: datetime | str | None) -> str | None:
    return value if value is None or isinstance(value, str) else value.isoformat()
