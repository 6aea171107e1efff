"""The objects of writable datasets: files by logical paths, with revisions."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.schemas._base import Id, OpenEnum, Schema, Timestamp

_SHA256 = re.compile(r"sha256:([0-9a-f]{64})")


class ObjectState(StrEnum):
    """Whether an object exists; a tombstone is the record of a deleted object."""

    LIVE = "live"
    TOMBSTONED = "tombstoned"
    PURGED = "purged"


def entity_tag(etag: str) -> str:
    """Return an etag in the form of `If-Match`: in quotes; `*` stays as it is.

    Args:
        etag: the etag, with or without quotes.

    Raises:
        InvalidArgumentError: the etag is empty.
    """
    if not etag:
        raise InvalidArgumentError("if_match: an empty text is no etag")
    if etag == "*" or (len(etag) > 1 and etag.endswith('"') and etag.startswith(('"', "W/"))):
        return etag
    return f'"{etag}"'


class DatasetObject(Schema):
    """One object of a dataset; `size_bytes` is its size, `etag` changes with its content."""

    component: ClassVar[str | None] = "DatasetContentItemResponse"

    item_id: Id
    logical_path: str = ""
    etag: str = ""
    size_bytes: int = 0
    state: OpenEnum[ObjectState] | None = None
    content_type: str | None = None
    created_by: str | None = None
    item_revision: int = 0
    dataset_revision: int = 0

    @property
    def is_live(self) -> bool:
        """True unless the object was deleted."""
        return self.state not in (ObjectState.TOMBSTONED, ObjectState.PURGED)

    @property
    def if_match(self) -> str:
        """The etag as the condition of a change."""
        return entity_tag(self.etag)

    @property
    def sha256(self) -> str | None:
        """The SHA-256 of the content in hexadecimal, where the etag is one."""
        match = _SHA256.fullmatch(self.etag.strip('"').lower())
        return match[1] if match else None


class DatasetObjectTombstone(Schema):
    """The record of a deleted object; its content stays until `purge_eligible_at` at least."""

    component: ClassVar[str | None] = "DatasetContentTombstoneResponse"

    item_id: Id
    logical_path: str = ""
    state: OpenEnum[ObjectState] | None = None
    item_revision: int = 0
    dataset_revision: int = 0
    purge_eligible_at: Timestamp | None = None


class PurgedDatasetObject(Schema):
    """The record of an object whose content was removed for good."""

    component: ClassVar[str | None] = "DatasetContentPurgeResponse"

    item_id: Id
    logical_path: str = ""
    state: OpenEnum[ObjectState] = ObjectState.PURGED
    forced_by: str | None = None
    purged_at: Timestamp | None = None


def item_id_of(item: DatasetObject | DatasetObjectTombstone | UUID | str) -> UUID | str:
    """Return the id of an object or tombstone, or the id that was given.

    Args:
        item: the object, its tombstone, or its id.
    """
    return item if isinstance(item, (UUID, str)) else item.item_id


def condition(item: DatasetObject | UUID | str, if_match: str | None) -> str:
    """Return the `If-Match` header of a change.

    Args:
        item: the object or its id.
        if_match: the etag to use. Default: the etag of the object.

    Raises:
        InvalidArgumentError: `item` is an id and there is no etag.
    """
    if if_match is not None:
        return entity_tag(if_match)
    if isinstance(item, DatasetObject):
        return item.if_match
    raise InvalidArgumentError(
        "if_match: give the object as it was read, its etag, or '*' for whatever is there"
    )
