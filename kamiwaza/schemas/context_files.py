"""Stored files, and links to documents."""

from __future__ import annotations

import hashlib
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import ClassVar, Protocol

from pydantic import Field

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.schemas._base import Id, JsonObject, Payload, Schema, Timestamp


class RawFileCreateRequest(Payload):
    """Body that stores a file, its bytes as base64."""

    component: ClassVar[str | None] = "RawFileCreateRequest"

    filename: str
    content_base64: str = Field(repr=False)
    content_type: str | None = None
    metadata: JsonObject | None = None
    source_kind: str | None = None
    source_ref: JsonObject | None = None
    source_urn: str | None = None


class RawFileEditRequest(Payload):
    """Body that replaces the text of a stored file."""

    component: ClassVar[str | None] = "RawFileEditRequest"

    content: str


class RawFileFields(Schema):
    """The members of a stored file.

    `size_bytes` is bytes. `updated_at` is a text of the platform, because `files.update_text` sends
    it back unchanged; `updated` is the time.
    """

    id: Id
    filename: str
    updated_at: str
    size_bytes: int | None = None
    checksum_sha256: str | None = None
    source_kind: str | None = None
    workroom_id: Id | None = None
    created_at: Timestamp | None = None
    content_type: str | None = None
    job_id: Id | None = None
    metadata: JsonObject = Field(default_factory=dict)
    s3_uri: str | None = None
    source_ref: JsonObject | None = None
    source_urn: str | None = None

    @property
    def updated(self) -> datetime | None:
        """The time of the last change, or None if the platform's text is not a time."""
        try:
            time = datetime.fromisoformat(self.updated_at)
        except ValueError:
            return None
        return time if time.tzinfo is not None else time.replace(tzinfo=UTC)

    def matches(self, content: bytes | str | os.PathLike[str]) -> bool:
        """Return whether some content has the SHA-256 of the stored file.

        The answer is False if the SHA-256 is unknown to the platform.

        Args:
            content: bytes, or the path of a local file.

        Raises:
            OSError: the file cannot be read.
        """
        wanted = (self.checksum_sha256 or "").removeprefix("sha256:").lower()
        if isinstance(content, bytes):
            return hashlib.sha256(content).hexdigest() == wanted
        with Path(content).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == wanted


class ListedFile(RawFileFields):
    """A stored file in a list; `markings` are present if you asked for them."""

    component: ClassVar[str | None] = "RawFileListItem"

    markings: list[str] | None = None


class RawFile(RawFileFields):
    """A stored file.

    `download_url` is a signed link, if you asked for one. Keep it secret, and fetch it without
    credentials.
    """

    component: ClassVar[str | None] = "RawFileDetailResponse"

    download_url: str | None = Field(default=None, repr=False)


class Sourced(Protocol):
    """An object that has the URN of the document it comes from."""

    @property
    def source_urn(self) -> str | None:
        """The URN of the document, None if it has none."""


def source_urn_of(document: Sourced | str) -> str:
    """Return the URN of the document of an object, or the URN that was given.

    Args:
        document: the URN, or an object with a `source_urn`.

    Raises:
        InvalidArgumentError: the object has no `source_urn`, or it is empty.
    """
    urn = document if isinstance(document, str) else document.source_urn
    if not urn:
        raise InvalidArgumentError("document: it has no source_urn")
    return urn


class DocumentLink(Schema):
    """A signed link to a document. Keep it secret, and fetch it without credentials."""

    component: ClassVar[str | None] = "DocumentDownloadResponse"

    source_urn: str
    download_url: str = Field(repr=False)
    content_hash: str | None = None
    filename: str | None = None
