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
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.platform import invite_platform_users


class InvitationsService(BaseService):
    """`client.platform.invitations`: invite users to the platform."""

    def create(
        self,
        invitees: Sequence[str],
        *,
        surface: ConsoleSurface | str,
        workroom: WorkroomFields | UUID | str | None = None,
        groups: Sequence[str] | None = None,
        landing_target: LandingTarget | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ItemList[Invitation]:
        """Invite users by email address and return their invitations. Requires the admin role.

        Args:
            invitees: 1 to 50 email addresses.
            surface: the part of the console where they begin: `use`, `analyze`, `build` or
                `operate`.
            workroom: a workroom they become members of, or its id. Default: none.
            groups: up to 50 groups they become members of. Default: none.
            landing_target: the place in the console where they begin. Default: the start of the
                surface.
        """
        body = InvitationCreate(
            invitees=[*invitees],
            surface_id=surface,
            room_scope=scope_of(workroom),
            groups=None if groups is None else [*groups],
            landing_target=landing_target,
        )
        return ItemList((self._call(invite_platform_users(body=body), InvitationList)).items)
