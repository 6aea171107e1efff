"""Operations of the service `news`, each imported when it is first used."""

import sys
from typing import TYPE_CHECKING

from ...operations import OperationsPackage

if TYPE_CHECKING:
    from .get_latest_news import get_latest_news
    from .get_news_quadrants import get_news_quadrants

__all__ = ("get_latest_news", "get_news_quadrants")

sys.modules[__name__].__class__ = OperationsPackage
