"""Operations of the service `vectordb`, each imported when it is first used."""

import sys
from typing import TYPE_CHECKING

from ...operations import OperationsPackage

if TYPE_CHECKING:
    from .get_vectordbs import get_vectordbs

__all__ = ("get_vectordbs",)

sys.modules[__name__].__class__ = OperationsPackage
