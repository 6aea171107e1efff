"""Operations of the service `config`, each imported when it is first used."""

import sys
from typing import TYPE_CHECKING

from ...operations import OperationsPackage

if TYPE_CHECKING:
    from .get_routing_config import get_routing_config
    from .get_runtime_posture import get_runtime_posture
    from .patch_routing_config import patch_routing_config

__all__ = ("get_routing_config", "get_runtime_posture", "patch_routing_config")

sys.modules[__name__].__class__ = OperationsPackage
