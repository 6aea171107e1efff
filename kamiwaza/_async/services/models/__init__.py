"""The registry of models, their files, configurations and downloads."""

from __future__ import annotations

from kamiwaza._async.services.models._compatibility import AsyncCompatibilityMixin
from kamiwaza._async.services.models._download_and_deploy import AsyncDownloadAndDeployMixin
from kamiwaza._async.services.models._external import AsyncExternalMixin
from kamiwaza._async.services.models._registry import AsyncRegistryMixin
from kamiwaza._async.services.models._search import AsyncSearchMixin
from kamiwaza._async.services.models.configs import AsyncModelConfigsService
from kamiwaza._async.services.models.downloads import AsyncModelDownloadsService
from kamiwaza._async.services.models.files import AsyncModelFilesService
from kamiwaza._async.services.models.guide import AsyncModelGuideService

__all__ = ["AsyncModelsService"]


class AsyncModelsService(
    AsyncDownloadAndDeployMixin,
    AsyncSearchMixin,
    AsyncCompatibilityMixin,
    AsyncExternalMixin,
    AsyncRegistryMixin,
):
    """`client.models`: find, download, configure and inspect models."""

    @property
    def files(self) -> AsyncModelFilesService:
        """Return the service of model files."""
        return self._lazy(AsyncModelFilesService)

    @property
    def configs(self) -> AsyncModelConfigsService:
        """Return the service of model configurations."""
        return self._lazy(AsyncModelConfigsService)

    @property
    def downloads(self) -> AsyncModelDownloadsService:
        """Return the service of downloads to the platform."""
        return self._lazy(AsyncModelDownloadsService)

    @property
    def guide(self) -> AsyncModelGuideService:
        """Return the service of the guide of models."""
        return self._lazy(AsyncModelGuideService)
