"""POST /platform/users/invitations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.platform_invitation_create import PlatformInvitationCreate
    from ...models.platform_invitation_list import PlatformInvitationList
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="platform.invite_platform_users",
    method="POST",
    path="/platform/users/invitations",
    answer="json",
    encoding="json",
    role="admin",
    since="1.2.0",
    repeat="never",
)


def invite_platform_users(
    *, body: PlatformInvitationCreate | Mapping[str, object] | SupportsModelDump
) -> Request[PlatformInvitationList]:
    """Invite users to the platform.

    POST /platform/users/invitations

    Requires the admin role.
    """
    return Request(ENDPOINT, "/platform/users/invitations", _parse, body=body)


def _parse(data: Any) -> PlatformInvitationList:
    from ...models.platform_invitation_list import PlatformInvitationList

    return PlatformInvitationList.from_dict(data)
