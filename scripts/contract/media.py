"""Choose the media type of a request body and its encoding."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kamiwaza.contract.documents.openapi import JSONObject

# httpx sets the Content-Type of these encodings.
_KNOWN = {
    "application/json": "json",
    "application/x-www-form-urlencoded": "form",
    "multipart/form-data": "multipart",
}
_ORDER = ("json", "form", "multipart", "text", "bytes")


def encoding(media: str) -> str:
    """Return the encoding of a media type: json, form, multipart, text or bytes."""
    name = bare(media)
    if name in _KNOWN:
        return _KNOWN[name]
    if name.endswith("+json"):
        return "json"
    is_text = name.startswith("text/") or name.endswith(("/xml", "+xml", "/javascript", "/yaml"))
    return "text" if is_text else "bytes"


def of_body(body: JSONObject) -> str | None:
    """Return the media type to send. Of several, the most structured one is chosen."""
    media_types = sorted(
        body.get("content", ()),
        key=lambda media: (_ORDER.index(encoding(media)), media not in _KNOWN),
    )
    return next(iter(media_types), None)


def declared(media: str | None) -> str:
    """Return the Content-Type to declare, or an empty text if the encoding implies it."""
    if media is None or bare(media) in _KNOWN:
        return ""
    return "application/octet-stream" if "*" in media else media


def bare(media: str) -> str:
    """Return a media type without its parameters."""
    return media.partition(";")[0].strip().lower()
