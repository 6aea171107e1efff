# Written by scripts/unasync.py from kamiwaza/_async/services/authz/__init__.py: edit that.
"""Who may do what: checks, tuples, subjects, groups, grants, gates."""

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
    """Ask who may do what, and change it."""

    @property
    def tuples(self) -> TuplesService:
        """Return the service of relationship tuples."""
        return self._lazy(TuplesService)

    @property
    def subjects(self) -> SubjectsService:
        """Return the service of subjects."""
        return self._lazy(SubjectsService)

    @property
    def groups(self) -> GroupsService:
        """Return the service of groups."""
        return self._lazy(GroupsService)

    @property
    def group_mappings(self) -> GroupMappingsService:
        """Return the service of the identity providers' groups."""
        return self._lazy(GroupMappingsService)

    @property
    def grants(self) -> GrantsService:
        """Return the service of grants on resources."""
        return self._lazy(GrantsService)

    @property
    def gates(self) -> GatesService:
        """Return the service of gates."""
        return self._lazy(GatesService)

    @property
    def gate_packages(self) -> GatePackagesService:
        """Return the service of the packages gates come in."""
        return self._lazy(GatePackagesService)

    @property
    def audit(self) -> AuditService:
        """Return the service of the trail of decisions."""
        return self._lazy(AuditService)

    def check(
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
        return self._call(check_access(body=body), CheckResponse)

    def policy(self, **call_options: Unpack[CallOptions]) -> AuthorizationPolicy:
        """Return the policy in force, its members as they came. Requires: admin."""
        return self._call(get_authorization_policy(), AuthorizationPolicy)
