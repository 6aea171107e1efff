"""POST /context/omniparses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_omni_parse_instance import CreateOmniParseInstance
    from ...models.omni_parse_instance import OmniParseInstance
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.create_omniparse_instance",
    method="POST",
    path="/context/omniparses",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
    starts=Start(kind="context.omniparse", id="id"),
)


def create_omniparse_instance(
    *,
    body: CreateOmniParseInstance | Mapping[str, object] | SupportsModelDump,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[OmniParseInstance]:
    """Create an OmniParse instance and start it.

    POST /context/omniparses
    """
    return Request(
        ENDPOINT,
        "/context/omniparses",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
        body=body,
    )


def _parse(data: Any) -> OmniParseInstance:
    from ...models.omni_parse_instance import OmniParseInstance

    return OmniParseInstance.from_dict(data)
