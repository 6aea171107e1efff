"""PUT /context/omniparses/{omniparse_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.omni_parse_instance import OmniParseInstance
    from ...models.update_omni_parse_instance import UpdateOmniParseInstance
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.update_omniparse_instance",
    method="PUT",
    path="/context/omniparses/{omniparse_id}",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="idempotent",
)


def update_omniparse_instance(
    omniparse_id: UUID | str,
    *,
    body: UpdateOmniParseInstance | Mapping[str, object] | SupportsModelDump,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[OmniParseInstance]:
    """Update an OmniParse instance.

    PUT /context/omniparses/{omniparse_id}
    """
    return Request(
        ENDPOINT,
        f"/context/omniparses/{segment('update_omniparse_instance', 'omniparse_id', omniparse_id)}",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
        body=body,
    )


def _parse(data: Any) -> OmniParseInstance:
    from ...models.omni_parse_instance import OmniParseInstance

    return OmniParseInstance.from_dict(data)
