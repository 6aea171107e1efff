"""Answers about the catalog itself."""

from __future__ import annotations

from kamiwaza.schemas._base import Schema


class CatalogMetadata(Schema):
    """The answer of the catalog's root. The platform does not publish its members."""

    message: str | None = None


class CatalogHealth(Schema):
    """The health of the catalog. The platform does not publish its members."""

    status: str | None = None

    @property
    def ok(self) -> bool:
        """True if the catalog says that it works."""
        return (self.status or "").lower() in ("healthy", "ok", "up")
