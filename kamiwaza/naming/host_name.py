"""Host names: what cannot be one is refused before anybody is asked for it."""

from __future__ import annotations

import re

_LONGEST_LABEL = 63
_LONGEST = 253
# The full stop, and what internationalised names may have in its place.
_DOTS = re.compile("[.\u3002\uff0e\uff61]")


def check_host_name(host: str) -> None:
    """Raise ValueError for a name that no look-up takes: with an empty part, or too long."""
    labels = _DOTS.split(host)
    if len(labels) > 1 and not labels[-1]:
        labels.pop()  # a dot at the end is allowed
    if not all(labels):
        raise ValueError("the host name has an empty part")
    if host.isascii() and (len(host) > _LONGEST or max(map(len, labels)) > _LONGEST_LABEL):
        raise ValueError("the host name is too long")


def ascii_host_name(host: str) -> str:
    """Return `host` as look-ups take it. Raises ValueError for what has no such form."""
    check_host_name(host)
    if host.isascii():
        return host
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        raise ValueError("the host name holds characters that no host name has") from None
