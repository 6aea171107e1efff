"""Operations of the service `activity`, each imported when it is first used."""

import sys
from typing import TYPE_CHECKING

from ...operations import OperationsPackage

if TYPE_CHECKING:
    from .get_recent_activity import get_recent_activity

__all__ = ("get_recent_activity",)

sys.modules[__name__].__class__ = OperationsPackage
