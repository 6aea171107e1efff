"""What the catalog says of itself."""

from __future__ import annotations

from kamiwaza.schemas._base import Schema


class CatalogMetadata(Schema):
    """The greeting of the catalog; the platform does not publish which members it has."""

    message: str | None = None


class CatalogHealth(Schema):
    """Whether the catalog works; the platform does not publish which members it has."""

    status: str | None = None

    @property
    def ok(self) -> bool:
        """True when it says that it does."""
        return (self.status or "").lower() in ("healthy", "ok", "up")
