"""Which version of a file an answer holds, and whether it continues what is there already."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Literal

Verdict = Literal["whole", "part", "changed", "unproven"]

_CONTENT_RANGE = re.compile(r"bytes\s+(\d+)-(\d+)/(\d+|\*)", re.IGNORECASE | re.ASCII)
_DIGITS = re.compile(r"\d{1,18}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Version:
    """What tells one version of a file from another.

    `validator` is what If-Range may carry: a strong ETag, or a Last-Modified that was at least a
    second old when it was sent; None if the server gave neither. `size` is in bytes, None if not
    known; `ranges` tells whether the server serves parts.
    """

    etag: str | None = None
    modified: str | None = None
    validator: str | None = None
    size: int | None = None
    ranges: bool = False

    def differs(self, other: Version) -> bool:
        """Tell whether the two are surely not the same."""
        pairs = (
            (self.etag, other.etag), (self.modified, other.modified), (self.size, other.size),
        )  # fmt: skip
        return any(a is not None and b is not None and a != b for a, b in pairs)


def read_version(status: int, headers: Mapping[str, str]) -> Version:
    """Return the version an answer speaks of; `headers` have lower-case names."""
    if headers.get("content-encoding", "identity").strip().lower() not in ("", "identity"):
        return Version()  # these bytes are not those of the file, so no part of them can be asked
    etag = _sendable(headers.get("etag", ""))
    modified = _sendable(headers.get("last-modified", ""))
    strong = etag is not None and etag.startswith('"') and etag.endswith('"') and len(etag) > 1
    dated = modified is not None and _settled(modified, headers.get("date", ""))
    part = content_range(headers) if status == 206 else None
    return Version(
        etag=etag,
        modified=modified,
        validator=etag if strong else modified if dated else None,
        size=part[2] if part else content_length(headers),
        ranges=status == 206 or "bytes" in headers.get("accept-ranges", "").lower(),
    )


def content_length(headers: Mapping[str, str]) -> int | None:
    """Return the bytes the body is said to have, None if it is not said."""
    said = headers.get("content-length", "").strip()
    return int(said) if _DIGITS.fullmatch(said) else None


def content_range(headers: Mapping[str, str]) -> tuple[int, int, int | None] | None:
    """Return first byte, byte after the last, and total of a part; None if it makes no sense."""
    match = _CONTENT_RANGE.fullmatch(headers.get("content-range", "").strip())
    if match is None or max(map(len, match.groups())) > 18:
        return None
    first, end = int(match[1]), int(match[2]) + 1
    total = None if match[3] == "*" else int(match[3])
    if end <= first or (total is not None and end > total):
        return None
    return first, end, total


def names_part(headers: Mapping[str, str]) -> bool:
    """Tell whether an answer says that it lacks bytes; some servers give it the status 200."""
    came = content_range(headers)
    return came is not None and (came[0] > 0 or came[2] not in (None, came[1]))


def range_headers(start: int, end: int | None, version: Version) -> tuple[tuple[str, str], ...]:
    """Return the headers that ask for the bytes from `start` to before `end` of this version."""
    last = "" if end is None else str(end - 1)
    asked = (("Range", f"bytes={start}-{last}"),)
    return (*asked, ("If-Range", version.validator)) if version.validator else asked


def judge(
    status: int, headers: Mapping[str, str], start: int, end: int | None, known: Version
) -> Verdict:
    """Say what came for the bytes from `start` to before `end` of the version `known`.

    "whole": the file from its first byte; "part": what was asked for; "changed": another version;
    "unproven": a part of which the server does not say that it fits.
    """
    came, found = read_version(status, headers), content_range(headers)
    if status != 206:
        return "unproven" if names_part(headers) else "whole"
    if found is None or found[0] != start or (end is not None and found[1] > end):
        return "unproven"
    if end is None and found[2] is None:
        return "unproven"  # nobody could tell whether it reaches to the file's end
    if came.differs(known):
        return "changed"
    echoed = came.etag if known.validator == known.etag else came.modified
    if known.validator is None or echoed != known.validator:
        return "unproven"
    return "part"


def _sendable(value: str) -> str | None:
    text = value.strip()
    return text if text and text.isascii() and text.isprintable() else None


def _settled(modified: str, date: str) -> bool:
    """Tell whether the file was a second old: within one second it may have changed twice."""
    then, now = _moment(modified), _moment(date)
    return then is not None and now is not None and (now - then).total_seconds() >= 1


def _moment(text: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return found if found.tzinfo is not None else None
