"""Operations of the service `apps`, each imported when it is first used."""

import sys
from typing import TYPE_CHECKING

from ...operations import OperationsPackage

if TYPE_CHECKING:
    from .app_session_heartbeat import app_session_heartbeat
    from .create_app_template import create_app_template
    from .delete_app_template import delete_app_template
    from .delete_catalog_overlay import delete_catalog_overlay
    from .deploy_app import deploy_app
    from .end_app_session import end_app_session
    from .get_app_template import get_app_template
    from .get_deployment import get_deployment
    from .get_deployment_status import get_deployment_status
    from .get_ephemeral_forced_config import get_ephemeral_forced_config
    from .get_garden_status import get_garden_status
    from .get_image_status import get_image_status
    from .get_instance import get_instance
    from .get_remote_template_status import get_remote_template_status
    from .import_garden_apps import import_garden_apps
    from .import_new_remote_apps import import_new_remote_apps
    from .list_app_templates import list_app_templates
    from .list_catalog_overlays import list_catalog_overlays
    from .list_deployments import list_deployments
    from .list_instances import list_instances
    from .list_remote_apps import list_remote_apps
    from .pull_template_images import pull_template_images
    from .purge_deployment import purge_deployment
    from .put_catalog_overlay import put_catalog_overlay
    from .stop_deployment import stop_deployment
    from .update_template import update_template

__all__ = (
    "app_session_heartbeat",
    "create_app_template",
    "delete_app_template",
    "delete_catalog_overlay",
    "deploy_app",
    "end_app_session",
    "get_app_template",
    "get_deployment",
    "get_deployment_status",
    "get_ephemeral_forced_config",
    "get_garden_status",
    "get_image_status",
    "get_instance",
    "get_remote_template_status",
    "import_garden_apps",
    "import_new_remote_apps",
    "list_app_templates",
    "list_catalog_overlays",
    "list_deployments",
    "list_instances",
    "list_remote_apps",
    "pull_template_images",
    "purge_deployment",
    "put_catalog_overlay",
    "stop_deployment",
    "update_template",
)

sys.modules[__name__].__class__ = OperationsPackage
