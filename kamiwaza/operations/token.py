"""Operation tokens: a long operation as text, for use in another process. No I/O, no secrets."""

from __future__ import annotations

import base64
import binascii
import json
from typing import TYPE_CHECKING, NamedTuple

from kamiwaza.errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Mapping

# The digit is the version of the format.
_PREFIX = "kzop1."


class OperationToken(NamedTuple):
    """The contents of a token."""

    key: str
    """The kind of the operation, such as ``context.pipeline``."""
    id: str
    """The id of the operation on the platform."""
    start_values: dict[str, object]
    """Kept members of the answer to the start, which polling needs."""


def write_token(key: str, id: str, start_values: Mapping[str, object]) -> str:
    """Return the token of an operation."""
    # Sorted, so that the same operation always has the same token.
    text = json.dumps([key, id, dict(start_values)], separators=(",", ":"), sort_keys=True)
    return _PREFIX + base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def read_token(token: str) -> OperationToken:
    """Return the contents of a token. Raises InvalidArgumentError if the text is not a token."""
    # Tokens are often pasted, with a line end.
    text = token.strip()
    try:
        if not text.startswith(_PREFIX):
            raise ValueError(text)
        data = text.removeprefix(_PREFIX)
        # The padding was removed, because `=` is awkward in URLs and shells.
        fields = json.loads(base64.urlsafe_b64decode(data + "=" * (-len(data) % 4)))
        key, operation_id, start_values = fields
        if not (isinstance(key, str) and isinstance(operation_id, str)):
            raise ValueError(text)
        if not isinstance(start_values, dict):
            raise ValueError(text)
    except (ValueError, TypeError, binascii.Error):
        raise InvalidArgumentError("token: this is not the token of an operation") from None
    return OperationToken(key, operation_id, start_values)
