"""Checking host names before they are looked up."""

from __future__ import annotations

import re

_LONGEST_LABEL = 63
_LONGEST = 253
# The full stop, and its equivalents in internationalised names.
_DOTS = re.compile("[.\u3002\uff0e\uff61]")


def check_host_name(host: str) -> None:
    """Raise ValueError for an invalid name: with an empty part, or too long."""
    labels = _DOTS.split(host)
    if len(labels) > 1 and not labels[-1]:
        labels.pop()  # a dot at the end is allowed
    if not all(labels):
        raise ValueError("the host name has an empty part")
    if host.isascii() and (len(host) > _LONGEST or max(map(len, labels)) > _LONGEST_LABEL):
        raise ValueError("the host name is too long")


def ascii_host_name(host: str) -> str:
    """Return the ASCII form of a host name. Raises ValueError if it has none."""
    check_host_name(host)
    if host.isascii():
        return host
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        raise ValueError("the host name has invalid characters") from None
