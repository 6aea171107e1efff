"""Long operations as text, so that another process can wait for them. No I/O, no secrets."""

from __future__ import annotations

import base64
import binascii
import json
from typing import TYPE_CHECKING, NamedTuple

from kamiwaza.errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Mapping

_PREFIX = "kzop1."


class OperationToken(NamedTuple):
    """What a token says."""

    key: str
    """The kind of operation, as ``context.pipeline``."""
    id: str
    """What the platform calls this one."""
    noted: dict[str, object]
    """What else has to be known to judge it."""


def write_token(key: str, id: str, noted: Mapping[str, object]) -> str:
    """Return an operation as text."""
    said = json.dumps([key, id, dict(noted)], separators=(",", ":"), sort_keys=True)
    return _PREFIX + base64.urlsafe_b64encode(said.encode()).decode().rstrip("=")


def read_token(token: str) -> OperationToken:
    """Return what a token says. Raises InvalidArgumentError if `token` is none."""
    text = token.strip()
    try:
        if not text.startswith(_PREFIX):
            raise ValueError(text)
        data = text.removeprefix(_PREFIX)
        found = json.loads(base64.urlsafe_b64decode(data + "=" * (-len(data) % 4)))
        key, named, noted = found
        if not (isinstance(key, str) and isinstance(named, str) and isinstance(noted, dict)):
            raise ValueError(text)
    except (ValueError, TypeError, binascii.Error):
        raise InvalidArgumentError("token: this is not the token of an operation") from None
    return OperationToken(key, named, noted)
