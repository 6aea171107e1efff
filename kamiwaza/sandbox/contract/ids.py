"""Ids, read as FastAPI reads them."""

from __future__ import annotations

from uuid import UUID


def canonical(text: str) -> str | None:
    """Return a UUID in its usual form, or None if the text is none."""
    try:
        return str(UUID(text))
    except ValueError:
        return None
