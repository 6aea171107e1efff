"""Vector databases as releases before workrooms knew them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from kamiwaza.schemas._base import Id, Schema, Timestamp

if TYPE_CHECKING:
    from kamiwaza.schemas.context_vectordbs import VectorDBInstance

_ADDRESS = re.compile(r"(?:\w+://)?([^/:]+|\[[^]]*\])(?::(\d{1,5}))?(?:/.*)?")


class VectorDB(Schema):
    """A vector database and where it listens. `context.vectordbs` knows more about it."""

    component: ClassVar[str | None] = "VectorDB"

    id: Id | None = None
    name: str = ""
    engine: str = ""
    description: str = ""
    host: str = ""
    port: int = 0
    created_at: Timestamp | None = None
    modified_at: Timestamp | None = None


def as_before(instance: VectorDBInstance) -> VectorDB:
    """Return what there is today in the shape it had before; no port is 0."""
    place = _ADDRESS.fullmatch(instance.endpoint or "")
    return VectorDB(
        id=instance.id,
        name=instance.name or "",
        engine=str(instance.engine or ""),
        host=place[1] if place else "",
        port=int(place[2] or 0) if place else 0,
        created_at=instance.created_at,
        modified_at=instance.updated_at,
    )
