"""Vector databases as releases before workrooms knew them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from pydantic import model_validator

from kamiwaza.schemas._base import Schema, Timestamp

_ADDRESS = re.compile(r"(?:\w+://)?([^/:]+|\[[^]]*\])(?::(\d{1,5}))?(?:/.*)?")


class VectorDB(Schema):
    """A vector database: where it listens. `context.vectordbs` knows more about it."""

    component: ClassVar[str | None] = "VectorDB"

    id: UUID | None = None
    name: str = ""
    engine: str = ""
    description: str = ""
    host: str = ""
    port: int = 0
    created_at: Timestamp | None = None
    modified_at: Timestamp | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_instance(cls, answer: object) -> object:
        """Take what today's list says of an instance: its address is one text there."""
        if not isinstance(answer, Mapping) or "host" in answer:
            return answer
        place = _ADDRESS.fullmatch(str(answer.get("endpoint") or ""))
        host, port = (place[1], place[2]) if place else ("", None)
        old = {"host": host, "port": int(port or 0), "modified_at": answer.get("updated_at")}
        return {"description": "", **answer, **old}
