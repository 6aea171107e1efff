"""POST /extensions/upgrade-all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.upgrade_all_response import UpgradeAllResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="extensions.upgrade_all_extensions",
    method="POST",
    path="/extensions/upgrade-all",
    answer="json",
    encoding="none",
    role="admin",
    since="1.0.0",
    repeat="never",
)


def upgrade_all_extensions(*, names: str | None | Unset = UNSET) -> Request[UpgradeAllResponse]:
    """Upgrade all extensions, or those named, and report on each.

    POST /extensions/upgrade-all

    Requires the admin role.
    """
    return Request(ENDPOINT, "/extensions/upgrade-all", _parse, query=pairs(("names", names)))


def _parse(data: Any) -> UpgradeAllResponse:
    from ...models.upgrade_all_response import UpgradeAllResponse

    return UpgradeAllResponse.from_dict(data)
