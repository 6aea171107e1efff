"""The operations of the platform. They are read once and shared by all copies of a client."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
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
    from kamiwaza._async.http.answer import AsyncAnswer
    from kamiwaza.contract.release_index import ReleaseIndex
    from kamiwaza_api.request import Endpoint, Request

# Bytes. The OpenAPI document of release 1.2.0 has 2 MB.
_MAX_DOCUMENT = 16 * 2**20
# 401 counts as unpublished, because a gateway may protect the document. If the credentials are
# wrong, trying the operations fails too.
_UNPUBLISHED = frozenset({401, 403, 404, 405, 501})
_NO_ROUTE = '{"detail": "Not Found"}'
# Errors of gateways, which say nothing about the platform itself.
_UNDECIDED = (AuthenticationError, BadGatewayError, GatewayTimeoutError)


@dataclass(frozen=True, slots=True)
class Operations:
    """The operations of a platform as `METHOD /path`.

    They are `inferred` from a few requests if the platform does not publish them.
    """

    routes: frozenset[str]
    keys: frozenset[str]
    release: Release
    etag: str | None = None
    inferred: bool = False


class AsyncCapabilities:
    """The operations that the platform has, read at first use.

    `send` sends a request and returns its complete answer of at most `limit` bytes.
    """

    def __init__(self, send: Callable[..., Awaitable[AsyncAnswer]]) -> None:
        self._send = send
        self._known: Operations | None = None
        self._failed = False
        self._reading: tuple[Future[None], tuple[int, object]] | None = None
        self._lock = new_lock()

    async def known(self, *, refresh: bool = False) -> Operations:
        """Return the operations of the platform. They are read at first use and with `refresh`.

        Raises APIError if they cannot be determined.
        """
        operations = await self._read_once(refresh=refresh, probe=True)
        if operations is None:
            raise NonAPIResponseError(
                "the server has no operation of a platform; is it a platform?"
            )
        return operations

    async def explain(self, error: APIError, endpoint: Endpoint) -> APIError:
        """Return `error`, or UnsupportedByServerError if the platform lacks the operation."""
        if not isinstance(error, APIStatusError) or not _may_be_unrouted(error, endpoint):
            return error
        operations = await self._confirmation()
        if operations is None:
            # The route is missing and the release is unknown: probably the operation is missing.
            return _unsupported(error, endpoint, None) if error.status_code == 404 else error
        from kamiwaza.contract.release_index import route_key

        if route_key(f"{endpoint.method} {endpoint.path}") in operations.keys:
            return error
        return _unsupported(error, endpoint, operations.release)

    async def _confirmation(self) -> Operations | None:
        """Return the operations. A client tries only once to read them for this purpose."""
        # Otherwise each failing call to a platform without the document would send a request more.
        if self._known is None and self._failed:
            return None
        try:
            return await self._read_once(refresh=False, probe=False)
        except APIError as error:
            logger.debug("the operations could not be read: %s", type(error).__name__)
            return None

    async def _read_once(self, *, refresh: bool, probe: bool) -> Operations | None:
        """Read the operations in one caller. The others wait for its result."""
        while refresh or self._known is None:
            own = (Future[None](), ownership.async_owner())
            try:
                with self._lock:
                    # The leader's event loop or process may have ended before it could wake the
                    # others.
                    if self._reading is None or ownership.async_abandoned(self._reading[1]):
                        self._reading = own
                    reading = self._reading
                if reading is own:
                    return await self._lead_reading(probe)
            finally:
                self._finish(own)
            await primitives.async_wait(reading[0])
            refresh = False
            if self._failed and not probe:
                break
        return self._known

    def _finish(self, reading: tuple[Future[None], tuple[int, object]]) -> None:
        """Wake the callers that wait for `flight`."""
        with self._lock:
            if self._reading is not reading:
                return
            self._reading = None
        # Outside the lock, because it runs the callbacks of the waiting callers.
        reading[0].set_result(None)

    async def _lead_reading(self, probe: bool) -> Operations | None:
        try:
            operations = await self._read(probe)
        except APIError:
            self._failed = True
            raise
        else:
            self._failed = operations is None
            self._known = operations or self._known
            return operations

    async def _read(self, probe: bool) -> Operations | None:
        from kamiwaza.contract.release_index import ReleaseIndex

        index = ReleaseIndex.shipped()
        operations = await self._read_published(index)
        return await self._infer(index) if operations is None and probe else operations

    async def _read_published(self, index: ReleaseIndex) -> Operations | None:
        known = self._known
        etag = known.etag if known is not None else None
        headers = {"If-None-Match": etag} if etag else {}
        try:
            answer = await self._send(_get("/openapi.json", headers), limit=_MAX_DOCUMENT)
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

    async def _infer(self, index: ReleaseIndex) -> Operations | None:
        """Return the operations of the newest release whose marker operation exists."""
        for release, path in index.markers():
            if await self._has_route(path):
                # The marker implies all operations of the releases up to this one.
                return _from_routes(index.until(release), index, inferred=True)
        return None

    async def _has_route(self, path: str) -> bool:
        """Return whether a route exists. Its answer may be an error."""
        try:
            await self._send(_get(path, {}), limit=_MAX_DOCUMENT)
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


def _operations(answer: AsyncAnswer, index: ReleaseIndex) -> Operations | None:
    from kamiwaza.contract.release_index import routes_of

    try:
        routes = routes_of(from_json(answer.body))
    except ValueError:
        return None
    operations = _from_routes(routes, index, etag=answer.headers.get("etag"))
    # Another product behind this URL may publish an OpenAPI document too.
    return (
        operations
        if operations.keys & _from_routes(index.until(index.releases[-1]), index).keys
        else None
    )


def _from_routes(
    routes: frozenset[str], index: ReleaseIndex, *, etag: str | None = None, inferred: bool = False
) -> Operations:
    from kamiwaza.contract.release_index import route_key

    keys = frozenset(map(route_key, routes))
    return Operations(routes, keys, index.release(keys), etag, inferred)


def _may_be_unrouted(error: APIStatusError, endpoint: Endpoint) -> bool:
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
    unsupported = UnsupportedByServerError(text)
    # The members of the original error are kept; only the text is new.
    vars(unsupported).update(vars(error) | {"message": text})
    unsupported.since = endpoint.since
    unsupported.release = None if release is None else str(release)
    return unsupported
