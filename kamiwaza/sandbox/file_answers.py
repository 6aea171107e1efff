"""File answers: whole files or byte ranges, with an ETag."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING
from urllib.parse import quote

from kamiwaza.sandbox.message import Answer, Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.message import Request

_RANGE = re.compile(r"bytes=(\d{1,18})-(\d{0,18})", re.ASCII)


def file_answer(
    request: Request, content: bytes, *, name: str, media_type: str, etag: str | None = None
) -> Answer:
    """Return `content` as the answer to `request`, whole or the requested range.

    Raises Refusal 416 if the range is beyond the content.
    """
    etag = f'"{etag or hashlib.sha256(content).hexdigest()[:32]}"'
    headers = (
        ("content-type", media_type),
        ("content-disposition", f"attachment; filename*=UTF-8''{quote(name, safe='')}"),
        ("etag", etag),
        ("accept-ranges", "bytes"),
    )
    requested = _RANGE.fullmatch(request.header("range") or "")
    if requested is None or request.header("if-range") not in (None, etag):
        return Answer(200, headers, content)
    first, last = int(requested[1]), min(int(requested[2] or len(content)), len(content) - 1)
    if first > last:
        raise Refusal(416, headers={"content-range": f"bytes */{len(content)}"})
    content_range = ("content-range", f"bytes {first}-{last}/{len(content)}")
    return Answer(206, (*headers, content_range), content[first : last + 1])
