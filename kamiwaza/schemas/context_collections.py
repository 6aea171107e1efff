"""Collections of vectors."""

from __future__ import annotations

from typing import ClassVar, overload

from kamiwaza.schemas._base import Id, Payload, Schema, Timestamp


class CreateCollection(Payload):
    """Body that creates a collection."""

    component: ClassVar[str | None] = "CreateCollection"

    name: str
    dimension: int | None = None
    description: str | None = None
    vectordb_id: Id | None = None


class CollectionInfo(Schema):
    """A collection of vectors of length `dimension`.

    Methods find it by `display_name`, the name that it was created with. `name` is the longer name
    that the database uses.
    """

    component: ClassVar[str | None] = "CollectionInfo"

    name: str
    display_name: str | None = None
    workroom_id: str | None = None
    dimension: int | None = None
    vector_count: int = 0
    description: str | None = None
    created_at: Timestamp | None = None


@overload
def collection_name_of(collection: CollectionInfo | str) -> str: ...


@overload
def collection_name_of(collection: CollectionInfo | str | None) -> str | None: ...


def collection_name_of(collection: CollectionInfo | str | None) -> str | None:
    """Return the name that the platform finds a collection by, or the name that was given."""
    if isinstance(collection, CollectionInfo):
        return collection.display_name or collection.name
    return collection
