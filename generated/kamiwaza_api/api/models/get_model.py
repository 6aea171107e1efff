"""GET /models/{model_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.model import Model

ENDPOINT = Endpoint(
    name="models.get_model",
    method="GET",
    path="/models/{model_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_model(model_id: UUID | str) -> Request[Model]:
    """Return one model.

    GET /models/{model_id}
    """
    return Request(ENDPOINT, f"/models/{segment('get_model', 'model_id', model_id)}", _parse)


def _parse(data: Any) -> Model:
    from ...models.model import Model

    return Model.from_dict(data)
