"""Lookups of host names with a time limit, which the system's own lookup does not have."""

from __future__ import annotations

import ipaddress
import os
import socket
import threading
from concurrent.futures import Future

# One lookup at a time for each name: a name server that does not answer occupies one thread only.
# The process id is in the key, because the thread of a lookup does not exist in a forked process.
_running: dict[tuple[int, str, int], Future[list[str]]] = {}


def look_up(host: str, port: int) -> Future[list[str]]:
    """Return a future with the addresses of `host`, in the order to try them.

    A background thread runs the lookup, which cannot be cancelled. The future fails with OSError.
    """
    if _is_address(host):
        result: Future[list[str]] = Future()
        result.set_result([host])
        return result
    key, new = (os.getpid(), host, port), Future[list[str]]()
    try:
        # `setdefault` is atomic, so only one thread starts the lookup.
        lookup = _running.setdefault(key, new)
        if lookup is new:
            threading.Thread(target=_run, args=(key, new), daemon=True, name="kamiwaza").start()
        return lookup
    except RuntimeError:  # no thread can be started
        _run(key, new)
        return new
    except BaseException:
        # Interrupted, possibly before the thread started: the next call starts a new lookup.
        if _running.get(key) is new:
            _running.pop(key, None)
        raise


def _run(key: tuple[int, str, int], future: Future[list[str]]) -> None:
    _, host, port = key
    try:
        addresses = _addresses(host, port)
    except OSError as error:
        # Removed before the result is set: a caller that retries must not get this future again.
        _running.pop(key, None)
        future.set_exception(error)
    else:
        _running.pop(key, None)
        future.set_result(addresses)


def _addresses(host: str, port: int) -> list[str]:
    try:
        entries = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError:
        raise
    except Exception as error:  # such as UnicodeError
        raise socket.gaierror(socket.EAI_NONAME, "it is not a host name") from error
    return list(dict.fromkeys(str(entry[4][0]) for entry in entries))  # without duplicates


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
