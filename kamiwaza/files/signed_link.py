"""Signed links: URLs of files on other hosts, valid for a short time."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

_SHA256 = re.compile(r"(?:sha256:)?([0-9a-fA-F]{64})")
_PLAIN = re.compile(r"[\x21-\x7e]+")


@dataclass(frozen=True)
class SignedLink:
    """A URL that needs no credentials, and the properties of its file.

    The URL is a secret while it is valid, so the repr does not show it.
    """

    url: str = field(repr=False)
    name: str | None = None
    sha256: str | None = None
    size: int | None = None


def read_link(answer: object) -> SignedLink | None:
    """Return the link in a decoded answer, None if there is no usable one."""
    if not isinstance(answer, Mapping):
        return None
    url = answer.get("download_url")
    if not isinstance(url, str) or not _fetchable(url):
        return None
    name, size = answer.get("filename"), answer.get("size_bytes")
    digest = answer.get("checksum_sha256")
    # A text of another form is ignored, as it is no checksum to compare with.
    match = _SHA256.fullmatch(digest) if isinstance(digest, str) else None
    return SignedLink(
        url,
        name=name if isinstance(name, str) else None,
        sha256=match[1].lower() if match else None,
        size=size if isinstance(size, int) and not isinstance(size, bool) else None,
    )


def _fetchable(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return bool(
            _PLAIN.fullmatch(url)
            and parts.scheme in ("http", "https")
            and parts.hostname
            # A link with a user would be sent with credentials of unknown origin.
            and parts.username is None
            and parts.port != 0
        )
    except ValueError:
        return False
