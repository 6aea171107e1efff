"""DELETE /catalog/datasets/v2/{dataset_urn}."""

from __future__ import annotations

from ...request import Endpoint, Request, parse_none, segment

ENDPOINT = Endpoint(
    name="catalog.delete_dataset_v2",
    method="DELETE",
    path="/catalog/datasets/v2/{dataset_urn}",
    answer="none",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="idempotent",
)


def delete_dataset_v2(dataset_urn: str) -> Request[None]:
    """Delete a dataset addressed by its URN in the v2 path.

    DELETE /catalog/datasets/v2/{dataset_urn}
    """
    return Request(
        ENDPOINT,
        f"/catalog/datasets/v2/{segment('delete_dataset_v2', 'dataset_urn', dataset_urn)}",
        parse_none,
    )
