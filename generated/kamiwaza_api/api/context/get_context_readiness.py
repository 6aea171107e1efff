"""GET /context/readiness."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.context_readiness import ContextReadiness
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.get_context_readiness",
    method="GET",
    path="/context/readiness",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.1",
    repeat="safe",
)


def get_context_readiness(
    *, x_workroom_id: str | None | Unset = UNSET
) -> Request[ContextReadiness]:
    """Return which parts of the context service are ready for indexing and search.

    GET /context/readiness
    """
    return Request(
        ENDPOINT, "/context/readiness", _parse, headers=pairs(("X-Workroom-ID", x_workroom_id))
    )


def _parse(data: Any) -> ContextReadiness:
    from ...models.context_readiness import ContextReadiness

    return ContextReadiness.from_dict(data)
