"""Secrets of the catalog. What they hold goes in and never comes out."""

from __future__ import annotations

from typing import ClassVar

from kamiwaza.schemas._base import Payload, Schema, Timestamp
from kamiwaza.schemas._secret import Secret


class CatalogSecret(Schema):
    """What may be known of a secret: everything but its value."""

    component: ClassVar[str | None] = "Secret"

    urn: str
    name: str | None = None
    value: Secret | None = None
    owner: str | None = None
    description: str | None = None
    workroom_id: str | None = None
    created_at: Timestamp | None = None
    updated_at: Timestamp | None = None


class CreateSecret(Payload):
    """A secret to store; it is shown masked wherever it is shown."""

    component: ClassVar[str | None] = "SecretCreate"

    name: str
    value: Secret
    owner: str
    description: str | None = None
