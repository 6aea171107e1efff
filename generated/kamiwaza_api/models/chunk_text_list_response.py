"""Alias of the contract."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    pass

ChunkTextListResponse: TypeAlias = list[str]
