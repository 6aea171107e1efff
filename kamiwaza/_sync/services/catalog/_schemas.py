# Written by scripts/unasync.py from kamiwaza/_async/services/catalog/_schemas.py: edit that.
"""The schemas of datasets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Unpack

from kamiwaza._sync.services.catalog._eventual_consistency import (
    RETRY_PAUSES,
    EventualConsistencyMixin,
)
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.catalog_names import DATASETS
from kamiwaza.errors import ResourceNotFoundError
from kamiwaza.schemas.datasets import (
    Dataset,
    DatasetSchema,
    SchemaField,
    SetDatasetSchema,
)
from kamiwaza_api.api.catalog import get_dataset_by_urn, get_schema_by_urn, update_schema_by_urn

# The platform gives one message for a missing dataset and for one that is not shown yet.
_NOT_SHOWN_YET = "Dataset not found or schema could not be updated"


class DatasetSchemasMixin(EventualConsistencyMixin):
    """Read and write the schemas of datasets."""

    def get_schema(
        self, dataset: Dataset | str, **call_options: Unpack[CallOptions]
    ) -> DatasetSchema:
        """Return the schema of a dataset: its fields and their types.

        Args:
            dataset: the dataset, its URN or its name.

        Raises:
            ResourceNotFoundError: there is no such dataset, or it has no schema.
        """
        return self._call(
            get_schema_by_urn(urn=self._urn(dataset, DATASETS, "dataset")), DatasetSchema
        )

    def set_schema(
        self,
        dataset: Dataset | str,
        *,
        fields: Sequence[SchemaField] | Mapping[str, str],
        name: str | None = None,
        platform: str | None = None,
        version: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Replace the schema of a dataset.

        The platform refuses a schema for a dataset that is a few seconds old. The call is repeated
        for at most five seconds.

        Args:
            dataset: the dataset, its URN or its name. Without `name` and `platform`, a dataset
                that is not given as an object is read first.
            fields: all fields, as SchemaField objects, or as a mapping of field names to types.
            name: the name in the schema. Default: the name of the dataset.
            platform: the platform in the schema. Default: the platform of the dataset.
            version: the version number of the schema. Default: the platform's own.

        Raises:
            ResourceNotFoundError: there is no such dataset, also after five seconds.
        """
        urn = self._urn(dataset, DATASETS, "dataset")
        if isinstance(dataset, str) and (name is None or platform is None):
            dataset = self._call(get_dataset_by_urn(urn=urn), Dataset)
        if not isinstance(dataset, str):
            name = name or dataset.name or urn
            platform = platform or dataset.platform
        body = SetDatasetSchema(
            name=name, platform=platform, version=version, fields=_fields(fields)
        )
        request = update_schema_by_urn(urn=urn, body=body)
        for pause in RETRY_PAUSES:
            try:
                return self._send(request)
            except ResourceNotFoundError as error:
                if error.message != _NOT_SHOWN_YET:
                    raise
            self._transport.clock.sleep(pause)
        return self._send(request)


def _fields(fields: Sequence[SchemaField] | Mapping[str, str]) -> list[SchemaField]:
    if isinstance(fields, Mapping):
        return [SchemaField(name=name, type=kind) for name, kind in fields.items()]
    return [*fields]
