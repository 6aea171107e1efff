"""GET /catalog/datasets/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.dataset import Dataset
    from ...types import Unset

ENDPOINT = Endpoint(
    name="catalog.list_datasets",
    method="GET",
    path="/catalog/datasets/",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def list_datasets(*, query: str | None | Unset = UNSET) -> Request[list[Dataset]]:
    """List the datasets the caller may see, optionally by a search text.

    GET /catalog/datasets/
    """
    return Request(ENDPOINT, "/catalog/datasets/", _parse, query=pairs(("query", query)))


def _parse(data: Any) -> list[Dataset]:
    from ...models.dataset import Dataset

    answer: list[Dataset] = each(Dataset.from_dict)(data)
    return answer
