"""Operations of the service `models`, each imported when it is first used."""

import sys
from typing import TYPE_CHECKING

from ...operations import OperationsPackage

if TYPE_CHECKING:
    from .cancel_all_downloads import cancel_all_downloads
    from .cancel_model_download import cancel_model_download
    from .cleanup_stale_deployments import cleanup_stale_deployments
    from .create_model import create_model
    from .create_model_config import create_model_config
    from .create_model_file import create_model_file
    from .delete_model import delete_model
    from .delete_model_config import delete_model_config
    from .delete_model_file import delete_model_file
    from .deploy_after_download import deploy_after_download
    from .download_and_deploy_model import download_and_deploy_model
    from .download_model import download_model
    from .get_model import get_model
    from .get_model_config import get_model_config
    from .get_model_configs import get_model_configs
    from .get_model_deployment_info import get_model_deployment_info
    from .get_model_file import get_model_file
    from .get_model_file_memory_usage import get_model_file_memory_usage
    from .get_model_files_download_status import get_model_files_download_status
    from .get_model_guides import get_model_guides
    from .get_model_memory_usage import get_model_memory_usage
    from .get_pending_deployments import get_pending_deployments
    from .import_model_guide import import_model_guide
    from .list_model_configs import list_model_configs
    from .list_model_files import list_model_files
    from .list_models import list_models
    from .refresh_model_guide import refresh_model_guide
    from .search_hub_model_files import search_hub_model_files
    from .search_models import search_models
    from .update_model_config import update_model_config

__all__ = (
    "cancel_all_downloads",
    "cancel_model_download",
    "cleanup_stale_deployments",
    "create_model",
    "create_model_config",
    "create_model_file",
    "delete_model",
    "delete_model_config",
    "delete_model_file",
    "deploy_after_download",
    "download_and_deploy_model",
    "download_model",
    "get_model",
    "get_model_config",
    "get_model_configs",
    "get_model_deployment_info",
    "get_model_file",
    "get_model_file_memory_usage",
    "get_model_files_download_status",
    "get_model_guides",
    "get_model_memory_usage",
    "get_pending_deployments",
    "import_model_guide",
    "list_model_configs",
    "list_model_files",
    "list_models",
    "refresh_model_guide",
    "search_hub_model_files",
    "search_models",
    "update_model_config",
)

sys.modules[__name__].__class__ = OperationsPackage
