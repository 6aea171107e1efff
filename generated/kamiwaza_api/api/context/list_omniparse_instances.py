"""GET /context/omniparses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.omni_parse_instance import OmniParseInstance
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.list_omniparse_instances",
    method="GET",
    path="/context/omniparses",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def list_omniparse_instances(
    *, x_workroom_id: str | None | Unset = UNSET
) -> Request[list[OmniParseInstance]]:
    """List the OmniParse instances.

    GET /context/omniparses
    """
    return Request(
        ENDPOINT, "/context/omniparses", _parse, headers=pairs(("X-Workroom-ID", x_workroom_id))
    )


def _parse(data: Any) -> list[OmniParseInstance]:
    from ...models.omni_parse_instance import OmniParseInstance

    answer: list[OmniParseInstance] = each(OmniParseInstance.from_dict)(data)
    return answer
