"""Look-ups of host names that can be waited for with an end: the system's own cannot be stopped."""

from __future__ import annotations

import ipaddress
import os
import socket
import threading
from concurrent.futures import Future

# One look-up at a time for each name, so that a name server that is silent holds one thread.
_under_way: dict[tuple[int, str, int], Future[list[str]]] = {}


def look_up(host: str, port: int) -> Future[list[str]]:
    """Return the addresses of `host`, as soon as they are known, in the order to try them in.

    A thread of its own asks for them, which nobody has to wait for. The result may be OSError.
    """
    if _is_address(host):
        known: Future[list[str]] = Future()
        known.set_result([host])
        return known
    key, mine = (os.getpid(), host, port), Future[list[str]]()
    try:
        found = _under_way.setdefault(key, mine)
        if found is mine:
            threading.Thread(target=_ask, args=(key, mine), daemon=True, name="kamiwaza").start()
        return found
    except RuntimeError:  # there is no thread to be had
        _ask(key, mine)
        return mine
    except BaseException:
        # Interrupted, perhaps before the thread began: the next one asks anew.
        if _under_way.get(key) is mine:
            _under_way.pop(key, None)
        raise


def _ask(key: tuple[int, str, int], future: Future[list[str]]) -> None:
    _, host, port = key
    try:
        addresses = _addresses(host, port)
    except OSError as error:
        _under_way.pop(key, None)
        future.set_exception(error)
    else:
        _under_way.pop(key, None)
        future.set_result(addresses)


def _addresses(host: str, port: int) -> list[str]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError:
        raise
    except Exception as error:  # UnicodeError, for example
        raise socket.gaierror(socket.EAI_NONAME, "it is not a host name") from error
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))  # each once, in their order


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
