"""GET /context/ontologies/{ontology_id}/health."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, parse_any, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.ontology_health_check",
    method="GET",
    path="/context/ontologies/{ontology_id}/health",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def ontology_health_check(
    ontology_id: UUID | str, *, x_workroom_id: str | None | Unset = UNSET
) -> Request[Any]:
    """Tell whether the backend of an ontology is healthy.

    GET /context/ontologies/{ontology_id}/health
    """
    return Request(
        ENDPOINT,
        f"/context/ontologies/{segment('ontology_health_check', 'ontology_id', ontology_id)}/health",
        parse_any,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )
