"""Lookups of host names with a time limit, which the system's own lookup does not have."""

from __future__ import annotations

import ipaddress
import os
import socket
import threading
from concurrent.futures import Future

# One lookup at a time for each name, so that a silent name server holds only one thread.
_running: dict[tuple[int, str, int], Future[list[str]]] = {}


def look_up(host: str, port: int) -> Future[list[str]]:
    """Return a future with the addresses of `host`, in the order to try them.

    A background thread makes the lookup, which cannot be cancelled. The future fails with OSError.
    """
    if _is_address(host):
        known: Future[list[str]] = Future()
        known.set_result([host])
        return known
    key, mine = (os.getpid(), host, port), Future[list[str]]()
    try:
        lookup = _running.setdefault(key, mine)
        if lookup is mine:
            threading.Thread(target=_ask, args=(key, mine), daemon=True, name="kamiwaza").start()
        return lookup
    except RuntimeError:  # no thread can be started
        _ask(key, mine)
        return mine
    except BaseException:
        # Interrupted, perhaps before the thread started: the next call starts a new lookup.
        if _running.get(key) is mine:
            _running.pop(key, None)
        raise


def _ask(key: tuple[int, str, int], future: Future[list[str]]) -> None:
    _, host, port = key
    try:
        addresses = _addresses(host, port)
    except OSError as error:
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
    except Exception as error:  # UnicodeError, for example
        raise socket.gaierror(socket.EAI_NONAME, "it is not a host name") from error
    return list(dict.fromkeys(str(entry[4][0]) for entry in entries))  # each once, in their order


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
