"""DELETE /catalog/datasets/{dataset_urn}."""

from __future__ import annotations

from ...request import Endpoint, Request, parse_none, segment

ENDPOINT = Endpoint(
    name="catalog.delete_dataset",
    method="DELETE",
    path="/catalog/datasets/{dataset_urn}",
    answer="none",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="idempotent",
)


def delete_dataset(dataset_urn: str) -> Request[None]:
    """Delete a dataset addressed by its URN in the legacy path.

    DELETE /catalog/datasets/{dataset_urn}
    """
    return Request(
        ENDPOINT,
        f"/catalog/datasets/{segment('delete_dataset', 'dataset_urn', dataset_urn)}",
        parse_none,
    )
