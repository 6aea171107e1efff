"""Operations of the service `vectordb`."""

from .get_vectordbs import get_vectordbs

__all__ = ("get_vectordbs",)
