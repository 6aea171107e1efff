# Written by scripts/unasync.py from kamiwaza/_async/http/capabilities.py: edit that.
"""The operations of the platform: read once, and shared by all copies of a client."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydantic_core import from_json

from kamiwaza.concurrency import ownership, primitives
from kamiwaza.concurrency.locks import new_lock
from kamiwaza.contract.release import EARLIEST, Release
from kamiwaza.errors import (
    APIError,
    APIResponseError,
    APIStatusError,
    AuthenticationError,
    BadGatewayError,
    GatewayTimeoutError,
    NonAPIResponseError,
    RedirectError,
    UnsupportedByServerError,
)
from kamiwaza.http.untyped_request import untyped_request
from kamiwaza.logger import logger

if TYPE_CHECKING:
    from kamiwaza._sync.http.answer import Answer
    from kamiwaza.contract.release_index import ReleaseIndex
    from kamiwaza_api.request import Endpoint, Request

# Bytes. The OpenAPI document of release 1.2.0 has 2 MB.
_MAX_DOCUMENT = 16 * 2**20
# 401 counts as unpublished, because a gateway may protect the document. Wrong credentials show
# when operations are tried.
_UNPUBLISHED = frozenset({401, 403, 404, 405, 501})
_NO_ROUTE = '{"detail": "Not Found"}'
# Errors of gateways, which say nothing about the platform itself.
_UNDECIDED = (AuthenticationError, BadGatewayError, GatewayTimeoutError)


@dataclass(frozen=True, slots=True)
class Operations:
    """The operations of a platform as `METHOD /path`.

    They are `inferred` from a few that were tried if the platform does not publish them.
    """

    routes: frozenset[str]
    keys: frozenset[str]
    release: Release
    etag: str | None = None
    inferred: bool = False


class Capabilities:
    """Finds out which operations the platform has, at first use.

    `ask` sends a request and returns its whole answer of at most `limit` bytes.
    """

    def __init__(self, ask: Callable[..., Answer]) -> None:
        self._ask = ask
        self._known: Operations | None = None
        self._failed = False
        self._flight: tuple[Future[None], tuple[int, object]] | None = None
        self._lock = new_lock()

    def known(self, *, refresh: bool = False) -> Operations:
        """Return the operations of the platform. They are read at first use and with `refresh`.

        Raises APIError if they cannot be found out.
        """
        found = self._once(refresh=refresh, probe=True)
        if found is None:
            raise NonAPIResponseError("none of the platform's operations is there: is it one?")
        return found

    def explain(self, error: APIError, endpoint: Endpoint) -> APIError:
        """Return `error`, or UnsupportedByServerError if the platform lacks the operation."""
        if not isinstance(error, APIStatusError) or not _suspicious(error, endpoint):
            return error
        found = self._confirmation()
        if found is None:
            # Unrouted, and the release is unknown: a missing operation is the likeliest reason.
            return _unsupported(error, endpoint, None) if error.status_code == 404 else error
        from kamiwaza.contract.release_index import route_key

        if route_key(f"{endpoint.method} {endpoint.path}") in found.keys:
            return error
        return _unsupported(error, endpoint, found.release)

    def _confirmation(self) -> Operations | None:
        """Return the operations. A client tries only once to read them for this purpose."""
        # Otherwise each failing call of a platform without the document would cost another request.
        if self._known is None and self._failed:
            return None
        try:
            return self._once(refresh=False, probe=False)
        except APIError as error:
            logger.debug("the platform does not tell its operations: %s", type(error).__name__)
            return None

    def _once(self, *, refresh: bool, probe: bool) -> Operations | None:
        """Let one caller read the operations; the others wait for it."""
        while refresh or self._known is None:
            mine = (Future[None](), ownership.owner())
            try:
                with self._lock:
                    # The leader's event loop or process may have ended before it could wake the
                    # others.
                    if self._flight is None or ownership.abandoned(self._flight[1]):
                        self._flight = mine
                    flight = self._flight
                if flight is mine:
                    return self._lead(probe)
            finally:
                self._finish(mine)
            primitives.wait(flight[0])
            refresh = False
            if self._failed and not probe:
                break
        return self._known

    def _finish(self, flight: tuple[Future[None], tuple[int, object]]) -> None:
        """Wake the callers that wait for `flight`."""
        with self._lock:
            if self._flight is not flight:
                return
            self._flight = None
        # Outside of the lock, because it runs the callbacks of the waiting callers.
        flight[0].set_result(None)

    def _lead(self, probe: bool) -> Operations | None:
        try:
            found = self._read(probe)
        except APIError:
            self._failed = True
            raise
        else:
            self._failed = found is None
            self._known = found or self._known
            return found

    def _read(self, probe: bool) -> Operations | None:
        from kamiwaza.contract.release_index import ReleaseIndex

        index = ReleaseIndex.shipped()
        found = self._published(index)
        return self._probed(index) if found is None and probe else found

    def _published(self, index: ReleaseIndex) -> Operations | None:
        known = self._known
        etag = known.etag if known is not None else None
        headers = {"If-None-Match": etag} if etag else {}
        try:
            answer = self._ask(_get("/openapi.json", headers), limit=_MAX_DOCUMENT)
        except RedirectError as error:
            if error.status_code == 304:
                return known
            raise
        except APIResponseError:
            return None
        except APIStatusError as error:
            if error.status_code in _UNPUBLISHED:
                return None
            raise
        return _operations(answer, index)

    def _probed(self, index: ReleaseIndex) -> Operations | None:
        """Return the operations of the newest release whose marker operation is there."""
        for release, path in index.markers():
            if self._answers(path):
                # The marker stands for all operations of the releases up to this one.
                return _listed(index.until(release), index, inferred=True)
        return None

    def _answers(self, path: str) -> bool:
        """Return whether a route exists, whatever its answer is."""
        try:
            self._ask(_get(path, {}), limit=_MAX_DOCUMENT)
        except NonAPIResponseError:
            return False
        except _UNDECIDED:
            raise
        except APIStatusError as error:
            return not (error.status_code == 404 and error.body == _NO_ROUTE)
        except APIResponseError:
            return True
        return True


def _get(path: str, headers: dict[str, str]) -> Request[Any]:
    return untyped_request("GET", path, name=f"server{path.replace('/', '.')}", headers=headers)


def _operations(answer: Answer, index: ReleaseIndex) -> Operations | None:
    from kamiwaza.contract.release_index import routes_of

    try:
        routes = routes_of(from_json(answer.body))
    except ValueError:
        return None
    found = _listed(routes, index, etag=answer.headers.get("etag"))
    # Another product behind this URL may publish an OpenAPI document too.
    return found if found.keys & _listed(index.until(index.releases[-1]), index).keys else None


def _listed(
    routes: frozenset[str], index: ReleaseIndex, *, etag: str | None = None, inferred: bool = False
) -> Operations:
    from kamiwaza.contract.release_index import route_key

    keys = frozenset(map(route_key, routes))
    return Operations(routes, keys, index.release(keys), etag, inferred)


def _suspicious(error: APIStatusError, endpoint: Endpoint) -> bool:
    """Return whether the answer may come from the platform's router instead of an operation."""
    unrouted = error.status_code == 405 or (error.status_code == 404 and error.body == _NO_ROUTE)
    return unrouted and bool(endpoint.since) and Release.parse(endpoint.since) > EARLIEST


def _unsupported(
    error: APIStatusError, endpoint: Endpoint, release: Release | None
) -> UnsupportedByServerError:
    text = f"needs platform >= {endpoint.since}"
    if release is not None:
        older = release < Release.parse(endpoint.since)
        text += f"; this one is like {release}" if older else "; this one does not have it"
    found = UnsupportedByServerError(text)
    # All facts of the original error stay, with a text that names the reason.
    vars(found).update(vars(error) | {"message": text})
    found.since = endpoint.since
    found.release = None if release is None else str(release)
    return found
