"""Secrets of the catalog. The platform never returns their values."""

from __future__ import annotations

from typing import ClassVar

from kamiwaza.schemas._base import Payload, Schema, Timestamp
from kamiwaza.schemas._secret import Secret


class CatalogSecret(Schema):
    """The record of a secret, without its value."""

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
    """Body that stores a secret; `value` is hidden in repr and dumps."""

    component: ClassVar[str | None] = "SecretCreate"

    name: str
    value: Secret
    owner: str
    description: str | None = None
