"""Who may do what: checks, tuples, subjects, groups, grants, gates."""

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
    """Ask who may do what, and change it."""

    @property
    def tuples(self) -> AsyncTuplesService:
        """Return the service of relationship tuples."""
        return self._lazy(AsyncTuplesService)

    @property
    def subjects(self) -> AsyncSubjectsService:
        """Return the service of subjects."""
        return self._lazy(AsyncSubjectsService)

    @property
    def groups(self) -> AsyncGroupsService:
        """Return the service of groups."""
        return self._lazy(AsyncGroupsService)

    @property
    def group_mappings(self) -> AsyncGroupMappingsService:
        """Return the service of the identity providers' groups."""
        return self._lazy(AsyncGroupMappingsService)

    @property
    def grants(self) -> AsyncGrantsService:
        """Return the service of grants on resources."""
        return self._lazy(AsyncGrantsService)

    @property
    def gates(self) -> AsyncGatesService:
        """Return the service of gates."""
        return self._lazy(AsyncGatesService)

    @property
    def gate_packages(self) -> AsyncGatePackagesService:
        """Return the service of the packages gates come in."""
        return self._lazy(AsyncGatePackagesService)

    @property
    def audit(self) -> AsyncAuditService:
        """Return the service of the trail of decisions."""
        return self._lazy(AsyncAuditService)

    async def check(
        self,
        subject: SubjectRef | str,
        relation: Relation | str,
        object_: ObjectRef | str,
        **call_options: Unpack[CallOptions],
    ) -> CheckResponse:
        """Return whether a subject stands in a relation to an object, directly or by a group.

        Subject and object are `namespace:id`: `check(user.subject, "viewer", "dataset:sales")`.
        The answer is true in an `if` when it is so.
        """
        body = CheckRequest.model_validate(
            {
                "subject": SubjectRef.of(subject, argument="subject"),
                "relation": relation,
                "object": ObjectRef.of(object_, argument="object_"),
            }
        )
        return await self._call(check_access(body=body), CheckResponse)

    async def policy(self, **call_options: Unpack[CallOptions]) -> AuthorizationPolicy:
        """Return the policy in force, its members as they came. Requires: admin."""
        return await self._call(get_authorization_policy(), AuthorizationPolicy)
