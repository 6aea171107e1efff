"""GET /models/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.model import Model
    from ...types import Unset

ENDPOINT = Endpoint(
    name="models.list_models",
    method="GET",
    path="/models/",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def list_models(*, load_files: bool | None | Unset = UNSET) -> Request[list[Model]]:
    """List all models.

    GET /models/
    """
    return Request(ENDPOINT, "/models/", _parse, query=pairs(("load_files", load_files)))


def _parse(data: Any) -> list[Model]:
    from ...models.model import Model

    answer: list[Model] = each(Model.from_dict)(data)
    return answer
