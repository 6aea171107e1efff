"""Operations of the service `embedding`, each imported when it is first used."""

import sys
from typing import TYPE_CHECKING

from ...operations import OperationsPackage

if TYPE_CHECKING:
    from .chunk_text import chunk_text
    from .create_embedding import create_embedding
    from .embed_chunks import embed_chunks
    from .get_embedding import get_embedding
    from .get_providers import get_providers
    from .health_check import health_check

__all__ = (
    "chunk_text",
    "create_embedding",
    "embed_chunks",
    "get_embedding",
    "get_providers",
    "health_check",
)

sys.modules[__name__].__class__ = OperationsPackage
