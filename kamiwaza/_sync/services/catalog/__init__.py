# Written by scripts/unasync.py from kamiwaza/_async/services/catalog/__init__.py: edit that.
"""The catalog: datasets and their objects, containers of datasets, secrets."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._sync.services._base import BaseService
from kamiwaza._sync.services.catalog.containers import ContainersService
from kamiwaza._sync.services.catalog.datasets import DatasetsService
from kamiwaza._sync.services.catalog.secrets import SecretsService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.catalog import CatalogHealth, CatalogMetadata
from kamiwaza_api.api.catalog import health_check, read_root


class CatalogService(BaseService):
    """`client.catalog`: datasets, containers of datasets, and secrets."""

    @property
    def datasets(self) -> DatasetsService:
        """Return the service of the datasets."""
        return self._lazy(DatasetsService)

    @property
    def containers(self) -> ContainersService:
        """Return the service of the containers."""
        return self._lazy(ContainersService)

    @property
    def secrets(self) -> SecretsService:
        """Return the service of the secrets."""
        return self._lazy(SecretsService)

    def metadata(self, **call_options: Unpack[CallOptions]) -> CatalogMetadata:
        """Return the answer of the catalog's root: a message."""
        return self._call(read_root(), CatalogMetadata)

    def health(self, **call_options: Unpack[CallOptions]) -> CatalogHealth:
        """Return whether the catalog works."""
        return self._call(health_check(), CatalogHealth)
