# Written by scripts/unasync.py from kamiwaza/_async/services/platform/invitations.py: edit that.
"""Invitations to the platform."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.console import (
    ConsoleSurface,
    Invitation,
    InvitationCreate,
    InvitationList,
    LandingTarget,
)
from kamiwaza.schemas.orchestration import scope_of
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.platform import invite_platform_users


class InvitationsService(BaseService):
    """`client.platform.invitations`: invite people."""

    def create(
        self,
        invitees: Sequence[str],
        *,
        surface_id: ConsoleSurface | str,
        workroom: WorkroomFields | UUID | str | None = None,
        groups: Sequence[str] | None = None,
        landing_target: LandingTarget | None = None,
        **call_options: Unpack[CallOptions],
    ) -> list[Invitation]:
        """Invite people by their addresses, 50 at most, and return their invitations.

        They begin in the part `surface_id` of the console, at `landing_target`, as members of
        `groups` and of the workroom, if given. Requires: admin.
        """
        body = InvitationCreate(
            invitees=[*invitees],
            surface_id=surface_id,
            room_scope=scope_of(workroom),
            groups=None if groups is None else [*groups],
            landing_target=landing_target,
        )
        return (self._call(invite_platform_users(body=body), InvitationList)).items
