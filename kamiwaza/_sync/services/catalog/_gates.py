# Written by scripts/unasync.py from kamiwaza/_async/services/catalog/_gates.py: edit that.
"""Gates of datasets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from pydantic import JsonValue

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.errors import ResourceNotFoundError
from kamiwaza.schemas._urn import urn_of
from kamiwaza.schemas.datasets import Dataset, DatasetGate, SetDatasetGate
from kamiwaza_api.api.catalog import (
    delete_dataset_attribute_gate,
    get_dataset_attribute_gate,
    set_dataset_attribute_gate,
)

# The machine word of a 404 that means: the dataset is there, its gate is not.
_NO_GATE = "not_configured"


class DatasetGatesMixin(BaseService):
    """Decide by attributes who sees which part of a dataset."""

    def get_gate(
        self, dataset: Dataset | str, **call_options: Unpack[CallOptions]
    ) -> DatasetGate | None:
        """Return the gate of a dataset, None if it has none.

        Raises ResourceNotFoundError if there is no such dataset.
        """
        request = get_dataset_attribute_gate(urn_of(dataset, "dataset"))
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
        """Bind a gate to a dataset, in place of the one it had, and return it.

        `type` is a kind that the platform has (`authz.gates.discover` lists them), `config` what
        that kind takes. Only the dataset's owner may, with a login at this platform itself.
        """
        body = SetDatasetGate(type=type, config=None if config is None else dict(config))
        request = set_dataset_attribute_gate(urn_of(dataset, "dataset"), body=body)
        return self._call(request, DatasetGate)

    def clear_gate(self, dataset: Dataset | str, **call_options: Unpack[CallOptions]) -> None:
        """Remove the gate of a dataset."""
        self._send(delete_dataset_attribute_gate(urn_of(dataset, "dataset")))
