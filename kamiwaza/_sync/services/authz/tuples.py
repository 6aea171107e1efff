# Written by scripts/unasync.py from kamiwaza/_async/services/authz/tuples.py: edit that.
"""Relationship tuples, which access decisions are made from."""

from __future__ import annotations

from datetime import datetime
from typing import Unpack

from kamiwaza._sync.services._base import BaseService
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
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.authz import (
    delete_object_tuples,
    delete_tuple,
    diff_relations,
    export_tuple_audit_events,
    list_relations,
    revoke_relations,
    upsert_tuple,
)


class TuplesService(BaseService):
    """Manage the relations between subjects and objects. Requires the admin role.

    Subjects and objects are written `namespace:id`.
    """

    def upsert(
        self,
        subject: SubjectRef | str,
        relation: Relation | str,
        resource: ObjectRef | str,
        *,
        tenant: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Create a tuple. Does nothing if it exists. Requires the admin role.

        `t = RelationshipTuple.parse(text)` reads one: `upsert(t.subject, t.relation, t.object)`.

        Args:
            subject: the subject as an object or as `namespace:id`, such as `user:3f0c`.
            relation: the relation, one of `Relation` or the platform's own word.
            resource: the object as an `ObjectRef` or as `namespace:id`, such as `dataset:sales`.
            tenant: the tenant of the tuples. Default: your own.
        """
        body = RelationshipTuple(
            subject=SubjectRef.of(subject, argument="subject"),
            relation=relation,
            object=ObjectRef.of(resource, argument="resource"),
            tenant_id=tenant,
        )
        self._send(upsert_tuple(body=body))

    def delete(
        self,
        subject: SubjectRef | str,
        relation: Relation | str | None,
        resource: ObjectRef | str,
        *,
        tenant: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Delete a tuple. Requires the admin role.

        Args:
            subject: the subject as an object or as `namespace:id`, such as `user:3f0c`.
            relation: the relation; None deletes all relations between the two.
            resource: the object as an `ObjectRef` or as `namespace:id`, such as `dataset:sales`.
            tenant: the tenant of the tuples. Default: your own.
        """
        body = RelationshipTupleDelete(
            subject=SubjectRef.of(subject, argument="subject"),
            relation=relation,
            object=ObjectRef.of(resource, argument="resource"),
            tenant_id=tenant,
        )
        self._send(delete_tuple(body=body))

    def delete_object(
        self,
        resource: ObjectRef | str,
        *,
        tenant: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Delete all tuples of an object. Requires the admin role.

        Args:
            resource: the object as an `ObjectRef` or as `namespace:id`, such as `dataset:sales`.
            tenant: the tenant of the tuples. Default: your own.
        """
        body = RelationshipObjectDelete(
            object=ObjectRef.of(resource, argument="resource"), tenant_id=tenant
        )
        self._send(delete_object_tuples(body=body))

    def diff(
        self, manifest: str, *, tenant: str | None = None, **call_options: Unpack[CallOptions]
    ) -> TupleDiff:
        """Return the differences between a manifest and the stored tuples. Requires the admin role.

        Args:
            manifest: the manifest, as the text of the document.
            tenant: the tenant of the tuples. Default: your own.
        """
        body = TupleManifest(manifest=manifest, tenant=tenant)
        return self._call(diff_relations(body=body), TupleDiff)

    def revoke(
        self,
        manifest: str,
        *,
        tenant: str | None = None,
        dry_run: bool | None = None,
        **call_options: Unpack[CallOptions],
    ) -> RevokedTuples:
        """Delete the tuples of a manifest and return them. Requires the admin role.

        Args:
            manifest: the manifest, as the text of the document.
            tenant: the tenant of the tuples. Default: your own.
            dry_run: True to only return the tuples, without deleting them. Default: False.
        """
        body = TupleRevocation(manifest=manifest, tenant=tenant, dry_run=dry_run)
        return self._call(revoke_relations(body=body), RevokedTuples)

    def export(
        self,
        *,
        tenant: str | None = None,
        updated_after: datetime | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> TupleExport:
        """Return the changes of tuples. Requires the admin role.

        Args:
            tenant: the tenant of the tuples. Default: the platform's default tenant.
            updated_after: only changes after this moment, a datetime with a time zone or ISO 8601
                text. Default: all.
        """
        request = export_tuple_audit_events(tenant=tenant, updated_after=_moment(updated_after))
        return self._call(request, TupleExport)

    def list(
        self,
        *,
        tenant: str | None = None,
        object_namespace: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ItemList[TupleRecord]:
        """Return the tuples of a tenant. Requires the admin role.

        Args:
            tenant: the tenant of the tuples. Default: the platform's default tenant.
            object_namespace: only tuples on objects of this namespace. Default: all.
        """
        request = list_relations(tenant=tenant, object_namespace=object_namespace)
        return self._list(request, TupleRecord)


def _moment(value: datetime | str | None) -> str | None:
    return value if value is None or isinstance(value, str) else value.isoformat()
