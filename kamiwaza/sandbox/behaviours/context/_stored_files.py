"""Stored files of workrooms, and text search in them."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5

from kamiwaza.sandbox.behaviours._global_workroom import refuse_global
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Call

DEFAULT_COLLECTION = "default"
_WORDS = re.compile(r"\w+")
_CHUNK_CHARACTERS = 600


def workroom_of(call: Call) -> str:
    """Return the workroom of a call: the one in its header, or the one that the caller entered."""
    named = call.workroom
    return named or str(uuid5(NAMESPACE_URL, f"home:{call.user.user.sub}"))


def writable_workroom(call: Call) -> str:
    """Return the workroom a call writes to. Raises Refusal 403 for the Global workroom."""
    workroom = workroom_of(call)
    refuse_global(call, workroom)
    return workroom


@dataclass(slots=True, eq=False)
class StoredFile:
    """One file. `collections` maps collections to the times from which it is searchable there."""

    id: str
    filename: str
    content: bytes
    media_type: str
    workroom: str
    created: float
    updated: float
    source_kind: str = "upload"
    source_urn: str | None = None
    source_ref: Mapping[str, Any] | None = None
    job_id: str | None = None
    metadata: Mapping[str, Any] = field(default_factory=dict)
    collections: dict[str, float] = field(default_factory=dict)

    @property
    def text(self) -> str | None:
        """Return the content as text, or None if it is not UTF-8."""
        try:
            return self.content.decode("utf-8")
        except UnicodeDecodeError:
            return None

    @property
    def token(self) -> str:
        """Return the update token: the time of the last change in UTC, to the millisecond."""
        moment = datetime.fromtimestamp(self.updated, UTC)
        return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")

    def record(self) -> dict[str, Any]:
        """Return the file in the form of the API."""
        return {
            "id": self.id,
            "filename": self.filename,
            "size_bytes": len(self.content),
            "checksum_sha256": hashlib.sha256(self.content).hexdigest(),
            "content_type": self.media_type,
            "workroom_id": self.workroom,
            "created_at": stamp(self.created),
            "updated_at": self.token,
            "source_kind": self.source_kind,
            "source_urn": self.source_urn,
            "source_ref": self.source_ref,
            "job_id": self.job_id,
            "metadata": dict(self.metadata),
            "s3_uri": f"s3://kamiwaza-raw/{self.key}",
        }

    @property
    def key(self) -> str:
        """Return the key in the object store."""
        return f"{self.workroom}/{self.id}/{self.filename}"


@dataclass(frozen=True, slots=True)
class Chunk:
    """One chunk of a text, at most one paragraph."""

    id: str
    text: str
    index: int
    metadata: Mapping[str, Any]


class StoredFiles:
    """The files of all workrooms.

    `planned_failures` are pairs of a file name, whose next processing fails, and a reason.
    """

    def __init__(self) -> None:
        """Begin without files."""
        self.files: dict[str, StoredFile] = {}
        self.planned_failures: list[tuple[str, str]] = []

    @classmethod
    def of(cls, call: Call) -> StoredFiles:
        """Return the files of the sandbox that serves the call."""
        return call.state.stores.instance(cls)

    def add(
        self, call: Call, filename: str, content: bytes, media_type: str, **more: Any
    ) -> StoredFile:
        """Store a file in the workroom of the call. It gets a URN if it has none."""
        now = call.state.now
        file = StoredFile(
            str(call.state.new_id()),
            filename,
            content,
            media_type,
            workroom_of(call),
            now,
            now,
            **more,
        )
        file.source_urn = file.source_urn or f"urn:kamiwaza:context:file:{file.id}"
        self.files[file.id] = file
        return file

    def within(self, workroom: str) -> list[StoredFile]:
        """Return the files of a workroom, newest first."""
        return [file for file in reversed(self.files.values()) if file.workroom == workroom]

    def get(self, workroom: str, file_id: object) -> StoredFile:
        """Return one file of a workroom. Raises Refusal 404 if there is none."""
        file = self.files.get(str(file_id))
        if file is None or file.workroom != workroom:
            raise Refusal(404, "Raw file not found")
        return file

    def document(self, workroom: str, urn: str) -> StoredFile:
        """Return the file with this URN. Raises Refusal 404 if the workroom has none."""
        for file in self.within(workroom):
            if file.source_urn == urn:
                return file
        raise Refusal(404, "Document not found")

    def take_failure(self, filename: str) -> str | None:
        """Remove and return the reason why processing a file fails, or None if it succeeds."""
        for order in self.planned_failures:
            if order[0] == filename:
                self.planned_failures.remove(order)
                return order[1]
        return None

    def collections(self, workroom: str, now: float) -> dict[str, list[StoredFile]]:
        """Return the files that are searchable at `now`, by collection."""
        searchable: dict[str, list[StoredFile]] = {}
        for file in self.within(workroom):
            for name, since in file.collections.items():
                if since <= now:
                    searchable.setdefault(name, []).append(file)
        return searchable


def chunks_of(file: StoredFile) -> list[Chunk]:
    """Return the chunks of a file."""
    metadata = {
        "source_file": file.filename,
        "source_urn": file.source_urn,
        "file_id": file.id,
        "document_uri": f"s3://kamiwaza-raw/{file.key}",
        "media_type": file.media_type,
        "created_at": stamp(file.created),
    }
    return split_text(file.id, file.text or "", metadata)


def split_text(id: str, text: str, metadata: Mapping[str, Any]) -> list[Chunk]:
    """Split a text into chunks, each a paragraph or a part of one."""
    paragraphs = [part.strip() for part in re.split(r"\n\s*\n", text) if part.strip()]
    parts = [
        paragraph[start : start + _CHUNK_CHARACTERS]
        for paragraph in paragraphs
        for start in range(0, len(paragraph), _CHUNK_CHARACTERS)
    ]
    return [
        Chunk(f"{id}-{n}", part, n, {**metadata, "chunk_index": n}) for n, part in enumerate(parts)
    ]


def search_chunks(
    chunks: Iterable[Chunk], query: str, *, mode: str = "auto", min_score: float = 0.0
) -> list[dict[str, Any]]:
    """Return the chunks that match a query as search results, best first.

    The score is the fraction of the query's words in the chunk, 1.0 for the exact query.
    """
    hits = [_hit(chunk, query, mode) for chunk in chunks]
    good = [match for match in hits if match is not None and match["score"] >= min_score]
    return sorted(good, key=lambda match: -match["score"])


def _hit(chunk: Chunk, query: str, mode: str) -> dict[str, Any] | None:
    wanted = dict.fromkeys(_WORDS.findall(query.lower()))
    existing = set(_WORDS.findall(chunk.text.lower()))
    matched_words = [state for state in wanted if state in existing]
    start = chunk.text.lower().find(query.lower().strip())
    exact = start >= 0
    if not matched_words or (mode == "exact" and not exact):
        return None
    share = len(matched_words) / len(wanted)
    return {
        "id": chunk.id,
        "content": chunk.text,
        "score": round(1.0 if exact else 0.9 * share, 4),
        "metadata": dict(chunk.metadata),
        "contains_exact_query": exact,
        "contains_normalized_query": exact,
        "match_type": "exact" if exact else "semantic",
        "matched_needles": matched_words,
        "matched_span": [start, start + len(query.strip())] if exact else None,
        "retrieved_by": ["vector", "lexical"] if exact else ["vector"],
        "source_type": "document",
        "from_graph": False,
    }
