"""Operations of the service `tools`, each imported when it is first used."""

import sys
from typing import TYPE_CHECKING

from ...operations import OperationsPackage

if TYPE_CHECKING:
    from .check_tool_health import check_tool_health
    from .delete_tool_template import delete_tool_template
    from .deploy_from_template import deploy_from_template
    from .deploy_tool_server import deploy_tool_server
    from .discover_tool_servers import discover_tool_servers
    from .get_tool_deployment import get_tool_deployment
    from .get_tool_garden_status import get_tool_garden_status
    from .get_tool_remote_status import get_tool_remote_status
    from .import_new_remote_tools import import_new_remote_tools
    from .import_tool_garden_servers import import_tool_garden_servers
    from .list_available_templates import list_available_templates
    from .list_remote_tools import list_remote_tools
    from .list_tool_deployments import list_tool_deployments
    from .list_tool_templates import list_tool_templates
    from .stop_tool_deployment import stop_tool_deployment
    from .update_tool_template import update_tool_template

__all__ = (
    "check_tool_health",
    "delete_tool_template",
    "deploy_from_template",
    "deploy_tool_server",
    "discover_tool_servers",
    "get_tool_deployment",
    "get_tool_garden_status",
    "get_tool_remote_status",
    "import_new_remote_tools",
    "import_tool_garden_servers",
    "list_available_templates",
    "list_remote_tools",
    "list_tool_deployments",
    "list_tool_templates",
    "stop_tool_deployment",
    "update_tool_template",
)

sys.modules[__name__].__class__ = OperationsPackage
