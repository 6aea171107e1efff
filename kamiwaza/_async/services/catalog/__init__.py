"""The catalog: datasets and their objects, containers of datasets, secrets."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza._async.services.catalog.containers import AsyncContainersService
from kamiwaza._async.services.catalog.datasets import AsyncDatasetsService
from kamiwaza._async.services.catalog.secrets import AsyncSecretsService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.catalog import CatalogHealth, CatalogMetadata
from kamiwaza_api.api.catalog import health_check, read_root


class AsyncCatalogService(AsyncBaseService):
    """`client.catalog`: datasets, containers of datasets, and secrets."""

    @property
    def datasets(self) -> AsyncDatasetsService:
        """Return the service of the datasets."""
        return self._lazy(AsyncDatasetsService)

    @property
    def containers(self) -> AsyncContainersService:
        """Return the service of the containers."""
        return self._lazy(AsyncContainersService)

    @property
    def secrets(self) -> AsyncSecretsService:
        """Return the service of the secrets."""
        return self._lazy(AsyncSecretsService)

    async def metadata(self, **call_options: Unpack[CallOptions]) -> CatalogMetadata:
        """Return the answer of the catalog's root: a message."""
        return await self._call(read_root(), CatalogMetadata)

    async def health(self, **call_options: Unpack[CallOptions]) -> CatalogHealth:
        """Return whether the catalog works."""
        return await self._call(health_check(), CatalogHealth)
