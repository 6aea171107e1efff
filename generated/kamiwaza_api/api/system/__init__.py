"""Operations of the service `system`, each imported when it is first used."""

import sys
from typing import TYPE_CHECKING

from ...operations import OperationsPackage

if TYPE_CHECKING:
    from .ping import ping
    from .whoami import whoami

__all__ = ("ping", "whoami")

sys.modules[__name__].__class__ = OperationsPackage
