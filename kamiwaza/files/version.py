"""The version of a file in an answer, and whether an answer continues a download."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Literal

AnswerKind = Literal["whole", "part", "changed", "unproven"]

_CONTENT_RANGE = re.compile(r"bytes\s+(\d+)-(\d+)/(\d+|\*)", re.IGNORECASE | re.ASCII)
_DIGITS = re.compile(r"\d{1,18}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Version:
    """The properties of one version of a file.

    `validator` is the value for If-Range: a strong ETag, or a Last-Modified that was at least a
    second old when it was sent; None if the server sent neither. `size` is in bytes, None if
    unknown. `ranges` is True if the server serves parts.
    """

    etag: str | None = None
    modified: str | None = None
    validator: str | None = None
    size: int | None = None
    ranges: bool = False

    def differs(self, other: Version) -> bool:
        """Return whether the two are certainly different."""
        pairs = (
            (self.etag, other.etag), (self.modified, other.modified), (self.size, other.size),
        )  # fmt: skip
        return any(a is not None and b is not None and a != b for a, b in pairs)


def read_version(status: int, headers: Mapping[str, str]) -> Version:
    """Return the version in an answer; `headers` have lower-case names."""
    if headers.get("content-encoding", "identity").strip().lower() not in ("", "identity"):
        return Version()  # compressed bytes are not those of the file, so parts cannot be requested
    etag = _sendable(headers.get("etag", ""))
    modified = _sendable(headers.get("last-modified", ""))
    # A weak ETag (W/...) allows differences in the bytes.
    strong = etag is not None and etag.startswith('"') and etag.endswith('"') and len(etag) > 1
    dated = modified is not None and _is_stable(modified, headers.get("date", ""))
    part = content_range(headers) if status == 206 else None
    return Version(
        etag=etag,
        modified=modified,
        validator=etag if strong else modified if dated else None,
        size=part[2] if part else content_length(headers),
        ranges=status == 206 or "bytes" in headers.get("accept-ranges", "").lower(),
    )


def content_length(headers: Mapping[str, str]) -> int | None:
    """Return the Content-Length in bytes, None if there is none."""
    value = headers.get("content-length", "").strip()
    return int(value) if _DIGITS.fullmatch(value) else None


def content_range(headers: Mapping[str, str]) -> tuple[int, int, int | None] | None:
    """Return the start, end (exclusive) and total of a Content-Range, None if it is invalid."""
    match = _CONTENT_RANGE.fullmatch(headers.get("content-range", "").strip())
    if match is None or max(map(len, match.groups())) > 18:
        return None
    first, end = int(match[1]), int(match[2]) + 1
    total = None if match[3] == "*" else int(match[3])
    if end <= first or (total is not None and end > total):
        return None
    return first, end, total


def is_partial(headers: Mapping[str, str]) -> bool:
    """Return whether an answer has only a part of the file. Some servers send 200 for it."""
    part = content_range(headers)
    return part is not None and (part[0] > 0 or part[2] not in (None, part[1]))


def range_headers(start: int, end: int | None, version: Version) -> tuple[tuple[str, str], ...]:
    """Return the headers that request the bytes from `start` to before `end` of this version."""
    last = "" if end is None else str(end - 1)
    headers = (("Range", f"bytes={start}-{last}"),)
    return (*headers, ("If-Range", version.validator)) if version.validator else headers


def classify_answer(
    status: int, headers: Mapping[str, str], start: int, end: int | None, known: Version
) -> AnswerKind:
    """Classify an answer to the request for the bytes from `start` to before `end`.

    "whole": the file from its first byte. "part": the requested bytes of the version `known`.
    "changed": another version. "unproven": a part without proof that its version is the same.
    """
    version, received = read_version(status, headers), content_range(headers)
    if status != 206:
        return "unproven" if is_partial(headers) else "whole"
    if received is None or received[0] != start or (end is not None and received[1] > end):
        return "unproven"
    if end is None and received[2] is None:
        return "unproven"  # it may not reach the end of the file
    if version.differs(known):
        return "changed"
    # A server that ignores If-Range may send a part of the new version.
    echoed = version.etag if known.validator == known.etag else version.modified
    if known.validator is None or echoed != known.validator:
        return "unproven"
    return "part"


def _sendable(value: str) -> str | None:
    text = value.strip()
    return text if text and text.isascii() and text.isprintable() else None


def _is_stable(modified: str, date: str) -> bool:
    """Return whether the file was a second old: within one second it may change twice."""
    then, now = _time_of(modified), _time_of(date)
    return then is not None and now is not None and (now - then).total_seconds() >= 1


def _time_of(text: str) -> datetime | None:
    try:
        time = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return time if time.tzinfo is not None else None
