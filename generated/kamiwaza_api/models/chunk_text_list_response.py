"""Alias of the contract."""

from __future__ import annotations

from typing import TypeAlias

ChunkTextListResponse: TypeAlias = list[str]
