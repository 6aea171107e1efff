# Written by scripts/unasync.py from kamiwaza/_async/services/authz/__init__.py: edit that.
"""Authorization: checks, tuples, subjects, groups, grants and gates."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._sync.services._base import BaseService
from kamiwaza._sync.services.authz.audit import AuditService
from kamiwaza._sync.services.authz.gate_packages import GatePackagesService
from kamiwaza._sync.services.authz.gates import GatesService
from kamiwaza._sync.services.authz.grants import GrantsService
from kamiwaza._sync.services.authz.group_mappings import GroupMappingsService
from kamiwaza._sync.services.authz.groups import GroupsService
from kamiwaza._sync.services.authz.subjects import SubjectsService
from kamiwaza._sync.services.authz.tuples import TuplesService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.authz import CheckRequest, CheckResponse, ObjectRef, Relation, SubjectRef
from kamiwaza.schemas.authz_grants import AuthorizationPolicy
from kamiwaza_api.api.authz import check_access, get_authorization_policy


class AuthzService(BaseService):
    """Check what users may do, and change it."""

    @property
    def tuples(self) -> TuplesService:
        """Return the service for relationship tuples."""
        return self._lazy(TuplesService)

    @property
    def subjects(self) -> SubjectsService:
        """Return the service for subjects."""
        return self._lazy(SubjectsService)

    @property
    def groups(self) -> GroupsService:
        """Return the service for groups."""
        return self._lazy(GroupsService)

    @property
    def group_mappings(self) -> GroupMappingsService:
        """Return the service for the groups of identity providers."""
        return self._lazy(GroupMappingsService)

    @property
    def grants(self) -> GrantsService:
        """Return the service for grants on resources."""
        return self._lazy(GrantsService)

    @property
    def gates(self) -> GatesService:
        """Return the service for gates."""
        return self._lazy(GatesService)

    @property
    def gate_packages(self) -> GatePackagesService:
        """Return the service for packages of gates."""
        return self._lazy(GatePackagesService)

    @property
    def audit(self) -> AuditService:
        """Return the service for the audit log of decisions."""
        return self._lazy(AuditService)

    def check(
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
        return self._call(check_access(body=body), CheckResponse)

    def policy(self, **call_options: Unpack[CallOptions]) -> AuthorizationPolicy:
        """Return the policy in force, in the form of the platform. Requires the admin role."""
        return self._call(get_authorization_policy(), AuthorizationPolicy)
