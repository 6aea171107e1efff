"""Operations of the service `embedding`."""

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
