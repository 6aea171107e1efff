"""POST /catalog/datasets/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.dataset_create import DatasetCreate
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="catalog.create_dataset",
    method="POST",
    path="/catalog/datasets/",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="never",
)


def create_dataset(
    *, body: DatasetCreate | Mapping[str, object] | SupportsModelDump
) -> Request[str]:
    """Create a dataset and return its URN.

    POST /catalog/datasets/
    """
    return Request(ENDPOINT, "/catalog/datasets/", _parse, body=body)


def _parse(data: Any) -> str:
    answer: str = data
    return answer
