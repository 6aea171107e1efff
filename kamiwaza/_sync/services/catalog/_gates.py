# Written by scripts/unasync.py from kamiwaza/_async/services/catalog/_gates.py: edit that.
"""The gates of datasets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from pydantic import JsonValue

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.catalog_names import DATASETS
from kamiwaza.errors import ResourceNotFoundError
from kamiwaza.schemas.datasets import Dataset, DatasetGate, SetDatasetGate
from kamiwaza_api.api.catalog import (
    delete_dataset_attribute_gate,
    get_dataset_attribute_gate,
    set_dataset_attribute_gate,
)

# The `code` of a 404 for a dataset that exists but has no gate.
_NO_GATE = "not_configured"


class DatasetGatesMixin(BaseService):
    """Read and set the gates of datasets: rules about which users may see which data."""

    def get_gate(
        self, dataset: Dataset | str, **call_options: Unpack[CallOptions]
    ) -> DatasetGate | None:
        """Return the gate of a dataset, or None if it has none.

        Args:
            dataset: the dataset, its URN or its name.

        Raises:
            ResourceNotFoundError: there is no such dataset.
        """
        request = get_dataset_attribute_gate(self._urn(dataset, DATASETS, "dataset"))
        try:
            return self._call(request, DatasetGate)
        except ResourceNotFoundError as error:
            if error.code != _NO_GATE:
                raise
            return None

    def set_gate(
        self,
        dataset: Dataset | str,
        *,
        type: str,
        config: Mapping[str, JsonValue] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> DatasetGate:
        """Bind a gate to a dataset, replacing the gate it has, and return the new one.

        Only the owner of the dataset may do this, with a login of this platform itself.

        Args:
            dataset: the dataset, its URN or its name.
            type: a gate type of the platform; `authz.gates.discover` lists them.
            config: settings of the gate, as its type defines them. Default: none.

        Raises:
            PermissionDeniedError: the caller does not own the dataset.
            ResourceNotFoundError: there is no such dataset.
        """
        body = SetDatasetGate(type=type, config=None if config is None else dict(config))
        request = set_dataset_attribute_gate(self._urn(dataset, DATASETS, "dataset"), body=body)
        return self._call(request, DatasetGate)

    def clear_gate(self, dataset: Dataset | str, **call_options: Unpack[CallOptions]) -> None:
        """Remove the gate of a dataset, if it has one.

        Only the owner of the dataset may do this, with a login of this platform itself.

        Args:
            dataset: the dataset, its URN or its name.

        Raises:
            PermissionDeniedError: the caller does not own the dataset.
            ResourceNotFoundError: there is no such dataset.
        """
        self._send(delete_dataset_attribute_gate(self._urn(dataset, DATASETS, "dataset")))
