"""Authorization: checks, tuples, subjects, groups, grants and gates."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza._async.services.authz.audit import AsyncAuditService
from kamiwaza._async.services.authz.gate_packages import AsyncGatePackagesService
from kamiwaza._async.services.authz.gates import AsyncGatesService
from kamiwaza._async.services.authz.grants import AsyncGrantsService
from kamiwaza._async.services.authz.group_mappings import AsyncGroupMappingsService
from kamiwaza._async.services.authz.groups import AsyncGroupsService
from kamiwaza._async.services.authz.subjects import AsyncSubjectsService
from kamiwaza._async.services.authz.tuples import AsyncTuplesService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.authz import CheckRequest, CheckResponse, ObjectRef, Relation, SubjectRef
from kamiwaza.schemas.authz_grants import AuthorizationPolicy
from kamiwaza_api.api.authz import check_access, get_authorization_policy


class AsyncAuthzService(AsyncBaseService):
    """Check what users may do, and change it."""

    @property
    def tuples(self) -> AsyncTuplesService:
        """Return the service for relationship tuples."""
        return self._lazy(AsyncTuplesService)

    @property
    def subjects(self) -> AsyncSubjectsService:
        """Return the service for subjects."""
        return self._lazy(AsyncSubjectsService)

    @property
    def groups(self) -> AsyncGroupsService:
        """Return the service for groups."""
        return self._lazy(AsyncGroupsService)

    @property
    def group_mappings(self) -> AsyncGroupMappingsService:
        """Return the service for the groups of identity providers."""
        return self._lazy(AsyncGroupMappingsService)

    @property
    def grants(self) -> AsyncGrantsService:
        """Return the service for grants on resources."""
        return self._lazy(AsyncGrantsService)

    @property
    def gates(self) -> AsyncGatesService:
        """Return the service for gates."""
        return self._lazy(AsyncGatesService)

    @property
    def gate_packages(self) -> AsyncGatePackagesService:
        """Return the service for packages of gates."""
        return self._lazy(AsyncGatePackagesService)

    @property
    def audit(self) -> AsyncAuditService:
        """Return the service for the audit log of decisions."""
        return self._lazy(AsyncAuditService)

    async def check(
        self,
        subject: SubjectRef | str,
        relation: Relation | str,
        resource: ObjectRef | str,
        **call_options: Unpack[CallOptions],
    ) -> CheckResponse:
        """Return whether a subject has a relation to an object, directly or through a group.

        The answer is true in an `if` if the platform allows:
        `if authz.check(user.subject, "viewer", "dataset:sales")`.

        Args:
            subject: the subject as an object or as `namespace:id`, such as `user:3f0c`.
            relation: the relation, one of `Relation` or the platform's own word.
            resource: the object as an `ObjectRef` or as `namespace:id`, such as `dataset:sales`.

        Raises:
            InvalidArgumentError: a reference is not of the form `namespace:id`.
        """
        body = CheckRequest(
            subject=SubjectRef.of(subject, argument="subject"),
            relation=relation,
            object=ObjectRef.of(resource, argument="resource"),
        )
        return await self._call(check_access(body=body), CheckResponse)

    async def policy(self, **call_options: Unpack[CallOptions]) -> AuthorizationPolicy:
        """Return the policy in force, in the form of the platform. Requires the admin role."""
        return await self._call(get_authorization_policy(), AuthorizationPolicy)
