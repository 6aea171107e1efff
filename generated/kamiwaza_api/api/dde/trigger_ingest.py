"""POST /dde/connectors/{connector_id}/trigger_ingest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.trigger_response import TriggerResponse

ENDPOINT = Endpoint(
    name="dde.trigger_ingest",
    method="POST",
    path="/dde/connectors/{connector_id}/trigger_ingest",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="never",
)


def trigger_ingest(connector_id: UUID | str) -> Request[TriggerResponse]:
    """Ingest the source of a data-engine connector.

    POST /dde/connectors/{connector_id}/trigger_ingest
    """
    return Request(
        ENDPOINT,
        f"/dde/connectors/{segment('trigger_ingest', 'connector_id', connector_id)}/trigger_ingest",
        _parse,
    )


def _parse(data: Any) -> TriggerResponse:
    from ...models.trigger_response import TriggerResponse

    return TriggerResponse.from_dict(data)
