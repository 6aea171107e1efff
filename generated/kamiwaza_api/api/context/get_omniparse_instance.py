"""GET /context/omniparses/{omniparse_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.omni_parse_instance import OmniParseInstance
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.get_omniparse_instance",
    method="GET",
    path="/context/omniparses/{omniparse_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def get_omniparse_instance(
    omniparse_id: UUID | str, *, x_workroom_id: str | None | Unset = UNSET
) -> Request[OmniParseInstance]:
    """Return one OmniParse instance.

    GET /context/omniparses/{omniparse_id}
    """
    return Request(
        ENDPOINT,
        f"/context/omniparses/{segment('get_omniparse_instance', 'omniparse_id', omniparse_id)}",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )


def _parse(data: Any) -> OmniParseInstance:
    from ...models.omni_parse_instance import OmniParseInstance

    return OmniParseInstance.from_dict(data)
