# Written by scripts/unasync.py from kamiwaza/_async/services/models/__init__.py: edit that.
"""The registry of models, their files, configurations and downloads."""

from __future__ import annotations

from kamiwaza._sync.services.models._compatibility import CompatibilityMixin
from kamiwaza._sync.services.models._download_and_deploy import DownloadAndDeployMixin
from kamiwaza._sync.services.models._external import ExternalMixin
from kamiwaza._sync.services.models._registry import RegistryMixin
from kamiwaza._sync.services.models._search import SearchMixin
from kamiwaza._sync.services.models.configs import ModelConfigsService
from kamiwaza._sync.services.models.downloads import ModelDownloadsService
from kamiwaza._sync.services.models.files import ModelFilesService
from kamiwaza._sync.services.models.guide import ModelGuideService

__all__ = ["ModelsService"]


class ModelsService(
    DownloadAndDeployMixin,
    SearchMixin,
    CompatibilityMixin,
    ExternalMixin,
    RegistryMixin,
):
    """`client.models`: find, download, configure and inspect models."""

    @property
    def files(self) -> ModelFilesService:
        """Return the service of model files."""
        return self._lazy(ModelFilesService)

    @property
    def configs(self) -> ModelConfigsService:
        """Return the service of model configurations."""
        return self._lazy(ModelConfigsService)

    @property
    def downloads(self) -> ModelDownloadsService:
        """Return the service of downloads to the platform."""
        return self._lazy(ModelDownloadsService)

    @property
    def guide(self) -> ModelGuideService:
        """Return the service of the guide of models."""
        return self._lazy(ModelGuideService)
