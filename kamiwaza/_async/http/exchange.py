"""One exchange: the HTTP request of an attempt, and its answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza._async.http.answer import AsyncAnswer
from kamiwaza._async.http.connection_pool import AsyncLease
from kamiwaza._async.http.middleware import chained
from kamiwaza.errors import ConfigurationError
from kamiwaza.http import threaded
from kamiwaza.http.error_translation import FAILURES, proxy_failure, translate
from kamiwaza.http.httpx_adapter import Response, read_headers
from kamiwaza.logger import logger
from kamiwaza.network.http_logs import guard_http_logs
from kamiwaza.observability.notices import Notices

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamiwaza._async.http.owned_transports import AsyncOwnedTransports
    from kamiwaza.clock import Clock
    from kamiwaza.http.httpx_adapter import Request as HTTPRequest
    from kamiwaza.http.request import OutgoingRequest
    from kamiwaza.http.retry import CallAttempts

_REDIRECTS = 3


class AsyncExchange:
    """Send the HTTP requests of attempts and check the answers."""

    def __init__(
        self,
        pool: AsyncOwnedTransports,
        clock: Clock,
        secrets: Callable[[], tuple[str, ...]],
    ) -> None:
        self._pool, self._clock, self._secrets = pool, clock, secrets
        self._notices = Notices()

    async def send(
        self,
        outgoing: OutgoingRequest,
        call: CallAttempts,
        credentials: dict[str, str],
        whole: bool,
    ) -> AsyncAnswer:
        """Send the request once and return its answer. A failure returns the connection's slot."""
        lease = AsyncLease()
        try:
            return await self._send_over(lease, outgoing, call, credentials, whole)
        except BaseException as error:
            try:
                await lease.abandon(error)
            finally:
                # An interrupt may have stopped `abandon` before it released the slot.
                lease.drop()
            raise

    async def _send_over(
        self,
        lease: AsyncLease,
        outgoing: OutgoingRequest,
        call: CallAttempts,
        credentials: dict[str, str],
        whole: bool,
    ) -> AsyncAnswer:
        # Each attempt has its own id, so that attempts can be distinguished in the platform's logs.
        request_id = f"{outgoing.id}-{len(call.attempts) + 1}"
        request = outgoing.build({**credentials, "X-Request-ID": request_id}, left=call.remaining())
        request.extensions.update(streaming=not whole, lease=lease)
        if outgoing.uploads:
            threaded.async_read_files_in_threads(request)
        answer = await self._receive(request, outgoing, call)
        for _ in range(_REDIRECTS if 300 <= answer.status < 400 else 0):
            following = outgoing.redirected(request, answer.status, answer.headers)
            if following is None:
                break
            await answer.aclose()
            request, answer = following, await self._receive(following, outgoing, call)
        try:
            await answer.check_and_read(whole=whole)
            return answer
        except FAILURES as error:
            failure = translate(error, outgoing.host, left=call.remaining())
        raise failure

    async def _receive(
        self, request: HTTPRequest, outgoing: OutgoingRequest, call: CallAttempts
    ) -> AsyncAnswer:
        response = await self._response(request, outgoing, call)
        status = response.status_code
        # Only a proxy sends this status. The platform did not see the request.
        if status == 407:
            await response.aclose()
            raise proxy_failure(status, outgoing.host, self._pool.proxy(outgoing.url))
        logger.debug("%s %s: %d", outgoing.name, request.method, status)
        answer = AsyncAnswer(
            response,
            outgoing,
            self._clock,
            lambda: (*self._secrets(), *outgoing.secrets),
            request.extensions.get("lease"),
        )
        if outgoing.observer is not None:
            outgoing.observer.answered(status, answer.headers)
        if not outgoing.external:
            self._notices.check(outgoing.name, answer.headers)
        return answer

    async def _response(
        self, request: HTTPRequest, outgoing: OutgoingRequest, call: CallAttempts
    ) -> Response:
        guard_http_logs()
        pool = self._pool
        current = pool.bulk() if outgoing.large else pool.current()
        observer = outgoing.observer
        if observer is not None:
            if not outgoing.external:
                observer.add_headers(request.headers)
            observer.attempt_began(read_headers(request))
        send: Any = current.handle_async_request
        if outgoing.options.middleware:
            send = chained(outgoing.options.middleware, "attempt", send)
        try:
            response: Response = await send(request)
            # A transport that the user passed may be for the other kind of client.
            if hasattr(response.stream, "__aiter__"):
                return response
            failure: Exception = ConfigurationError(
                "transport: it is for the other kind of client (sync or async)"
            )
        except FAILURES as error:
            proxy = pool.proxy(outgoing.url)
            failure = translate(error, outgoing.host, left=call.remaining(), proxy=proxy)
        # Outside the handler: httpx's error may quote secrets, so it must not be the context.
        raise failure
