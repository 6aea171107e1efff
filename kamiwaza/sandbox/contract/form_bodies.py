"""Form bodies, read with the parsers of the standard library."""

from __future__ import annotations

from dataclasses import dataclass
from email.parser import BytesParser
from email.policy import HTTP
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

if TYPE_CHECKING:
    from email.message import Message


@dataclass(frozen=True, slots=True)
class Upload:
    """One file of a multipart form. `filename` is used as sent."""

    filename: str
    media_type: str
    content: bytes


def urlencoded(body: bytes) -> dict[str, object]:
    """Return the fields of a URL-encoded form. The last of equal names wins."""
    return dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))


def multipart(body: bytes, content_type: str) -> dict[str, object]:
    """Return the fields of a multipart form: text as `str`, files as `Upload`.

    The last of equal names wins.
    """
    return dict(multipart_fields(body, content_type))


def multipart_fields(body: bytes, content_type: str) -> list[tuple[str, object]]:
    """Return names and values of the fields of a multipart form, in order."""
    head = f"content-type: {content_type}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + body)
    if not message.is_multipart():
        return []
    return [_field(part) for part in message.iter_parts()]


def _field(part: Message) -> tuple[str, object]:
    name = _utf8(str(part.get_param("name", "", header="content-disposition")))
    payload = part.get_payload(decode=True)
    content = payload if isinstance(payload, bytes) else b""
    filename = part.get_filename()
    if filename is None:
        return name, content.decode("utf-8", "replace")
    return name, Upload(_utf8(filename), part.get_content_type(), content)


def _utf8(text: str) -> str:
    """Return header text as UTF-8. The parser marks non-ASCII bytes by surrogates."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
