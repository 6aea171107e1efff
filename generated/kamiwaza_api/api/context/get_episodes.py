"""GET /context/ontologies/{ontology_id}/episodes/{group_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.episodes_result import EpisodesResult
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.get_episodes",
    method="GET",
    path="/context/ontologies/{ontology_id}/episodes/{group_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def get_episodes(
    ontology_id: UUID | str,
    group_id: str,
    *,
    last_n: int | None | Unset = UNSET,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[EpisodesResult]:
    """Return the latest episodes of a group in an ontology.

    GET /context/ontologies/{ontology_id}/episodes/{group_id}
    """
    return Request(
        ENDPOINT,
        f"/context/ontologies/{segment('get_episodes', 'ontology_id', ontology_id)}/episodes/{segment('get_episodes', 'group_id', group_id)}",
        _parse,
        query=pairs(("last_n", last_n)),
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )


def _parse(data: Any) -> EpisodesResult:
    from ...models.episodes_result import EpisodesResult

    return EpisodesResult.from_dict(data)
