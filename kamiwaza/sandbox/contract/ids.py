"""Ids as FastAPI reads them: one UUID however it is written."""

from __future__ import annotations

from uuid import UUID


def canonical(text: str) -> str | None:
    """Return a UUID in its usual form, or None for text that is none."""
    try:
        return str(UUID(text))
    except ValueError:
        return None
