"""Operations of the service `prompts`, each imported when it is first used."""

import sys
from typing import TYPE_CHECKING

from ...operations import OperationsPackage

if TYPE_CHECKING:
    from .create_element import create_element
    from .create_role import create_role
    from .create_system import create_system
    from .create_template import create_template
    from .read_element import read_element
    from .read_role import read_role
    from .read_system import read_system
    from .read_template import read_template

__all__ = (
    "create_element",
    "create_role",
    "create_system",
    "create_template",
    "read_element",
    "read_role",
    "read_system",
    "read_template",
)

sys.modules[__name__].__class__ = OperationsPackage
