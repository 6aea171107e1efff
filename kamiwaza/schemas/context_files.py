"""Files as they were stored, and the documents made of them."""

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
    """A file to be stored, its bytes as base64."""

    component: ClassVar[str | None] = "RawFileCreateRequest"

    filename: str
    content_base64: str = Field(repr=False)
    content_type: str | None = None
    metadata: JsonObject | None = None
    source_kind: str | None = None
    source_ref: JsonObject | None = None
    source_urn: str | None = None


class RawFileEditRequest(Payload):
    """The new text of a stored file."""

    component: ClassVar[str | None] = "RawFileEditRequest"

    content: str


class RawFileFields(Schema):
    """What the platform knows of a stored file, listed or asked for.

    `size_bytes` is bytes. `updated_at` is the platform's own text, for it is also the token that
    `files.update_text` needs; `updated` is the time it means.
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
        """When it was changed last, None if the platform's text is no time."""
        try:
            found = datetime.fromisoformat(self.updated_at)
        except ValueError:
            return None
        return found if found.tzinfo is not None else found.replace(tzinfo=UTC)

    def matches(self, content: bytes | str | os.PathLike[str]) -> bool:
        """Tell whether bytes, or the file at a path, are what is stored, by their SHA-256.

        Nothing is where the platform does not say it.
        """
        wanted = (self.checksum_sha256 or "").removeprefix("sha256:").lower()
        if isinstance(content, bytes):
            return hashlib.sha256(content).hexdigest() == wanted
        with Path(content).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == wanted


class ListedFile(RawFileFields):
    """A stored file in a list. `markings` come if they were asked for."""

    component: ClassVar[str | None] = "RawFileListItem"

    markings: list[str] | None = None


class RawFile(RawFileFields):
    """A stored file.

    `download_url` is a signed link, if one was asked for: a secret while it lasts, and to be
    fetched without credentials.
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
    """A signed link to a document: a secret while it lasts, to be fetched without credentials."""

    component: ClassVar[str | None] = "DocumentDownloadResponse"

    source_urn: str
    download_url: str = Field(repr=False)
    content_hash: str | None = None
    filename: str | None = None
