"""Request bodies that are plain text or bytes."""

from __future__ import annotations

import re

from kamiwaza.errors import InvalidArgumentError
from kamiwaza_api.values import described

_CHARSET = re.compile(r";\s*charset=\"?([\w.-]+)", re.IGNORECASE)


def plain_body(body: object, media: str, *, operation: str) -> bytes:
    """Return a body in the form that is sent with the Content-Type `media`.

    Text is encoded in the charset that `media` names, or in UTF-8. Raises InvalidArgumentError
    for other types, and for characters that the charset lacks.
    """
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(body)
    if not isinstance(body, str):
        raise InvalidArgumentError(
            f"{operation}: the body is sent as {media} and must be a text or bytes,"
            f" not {described(body)}"
        )
    named = _CHARSET.search(media)
    charset = named[1] if named else "utf-8"
    try:
        # Not `str()`: the text form of an enumeration may differ from its value.
        return str.__str__(body).encode(charset)
    except (UnicodeError, LookupError):
        raise InvalidArgumentError(
            f"{operation}: the body has a character that {charset} cannot encode"
        ) from None
