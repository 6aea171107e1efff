"""Waiting until a socket can be read or written."""

from __future__ import annotations

import select


def poll_socket(number: int, seconds: float | None, *, write: bool) -> tuple[bool, bool]:
    """Wait until the socket is ready, at most `seconds`.

    Returns whether a read would not block (bytes, the end or an error), and whether a write would
    not block. Writing is only checked if `write` is set.
    """
    if not hasattr(select, "poll"):  # Windows
        readable, writable, _ = select.select([number], [number] if write else [], [], seconds)
        return bool(readable), bool(writable)
    # Not `select`, which fails for descriptors above 1023.
    poll = select.poll()
    poll.register(number, select.POLLIN | select.POLLOUT if write else select.POLLIN)
    ready = poll.poll(None if seconds is None else seconds * 1000)
    if not ready:
        return False, False
    events = ready[0][1]
    return bool(events & ~select.POLLOUT), bool(events & select.POLLOUT)


def has_arrived(number: int) -> bool:
    """Return whether unread bytes, or the end of the connection, are on the socket."""
    try:
        return poll_socket(number, 0, write=False)[0]
    except (OSError, ValueError):  # it is closed
        return True
