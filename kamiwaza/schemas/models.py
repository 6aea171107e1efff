"""The classes that the `models` service takes and returns."""

from __future__ import annotations

from kamiwaza.schemas.downloads import (
    BulkDownloadCancelResponse,
    DeploymentTrigger,
    DownloadStarted,
    ModelDownloadCancelResponse,
    ModelDownloadRequest,
    PendingDeployments,
    StaleDeploymentsCleanup,
)
from kamiwaza.schemas.guide import GuideUpdate, ModelGuide, ModelVariant
from kamiwaza.schemas.model import CreateModel, Model, ModelDeploymentInfo, ModelHosting
from kamiwaza.schemas.model_configs import CreateModelConfig, ModelConfig
from kamiwaza.schemas.model_files import (
    CreateModelFile,
    DownloadState,
    HubModelFileSearch,
    ModelDownloadStatus,
    ModelFile,
    StorageType,
)
from kamiwaza.schemas.model_search import (
    ModelSearchRequest,
    ModelSearchResponse,
    ModelSearchResult,
)

__all__ = [
    "BulkDownloadCancelResponse",
    "CreateModel",
    "CreateModelConfig",
    "CreateModelFile",
    "DeploymentTrigger",
    "DownloadStarted",
    "DownloadState",
    "GuideUpdate",
    "HubModelFileSearch",
    "Model",
    "ModelConfig",
    "ModelDeploymentInfo",
    "ModelDownloadCancelResponse",
    "ModelDownloadRequest",
    "ModelDownloadStatus",
    "ModelFile",
    "ModelGuide",
    "ModelHosting",
    "ModelSearchRequest",
    "ModelSearchResponse",
    "ModelSearchResult",
    "ModelVariant",
    "PendingDeployments",
    "StaleDeploymentsCleanup",
    "StorageType",
]
