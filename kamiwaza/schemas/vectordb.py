"""Vector databases in the shape of older releases."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from kamiwaza.schemas._base import Id, Schema, Timestamp

if TYPE_CHECKING:
    from kamiwaza.schemas.context_vectordbs import VectorDBInstance

_ADDRESS = re.compile(r"(?:\w+://)?([^/:]+|\[[^]]*\])(?::(\d{1,5}))?(?:/.*)?")


class VectorDB(Schema):
    """A vector database and its address. `context.vectordbs` has more facts."""

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
    """Return a vector database in its old shape; the port is 0 if there is none.

    Args:
        instance: the entry of `context.vectordbs`.
    """
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
