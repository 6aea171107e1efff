# Written by scripts/unasync.py from kamiwaza/_async/http/exchange.py: edit that.
"""One exchange: the HTTP request of an attempt, and its answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza._sync.http.answer import Answer
from kamiwaza._sync.http.connection_pool import Lease
from kamiwaza._sync.http.middleware import chained
from kamiwaza.errors import ConfigurationError
from kamiwaza.http import threaded
from kamiwaza.http.error_translation import FAILURES, proxy_failure, translate
from kamiwaza.http.httpx_adapter import Response, read_headers
from kamiwaza.logger import logger
from kamiwaza.network.http_logs import guard_http_logs
from kamiwaza.observability.notices import Notices

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamiwaza._sync.http.owned_transports import OwnedTransports
    from kamiwaza.clock import Clock
    from kamiwaza.http.httpx_adapter import Request as HTTPRequest
    from kamiwaza.http.request import OutgoingRequest
    from kamiwaza.http.retry import CallAttempts

_REDIRECTS = 3


class Exchange:
    """Send the HTTP requests of attempts and check the answers."""

    def __init__(
        self,
        pool: OwnedTransports,
        clock: Clock,
        secrets: Callable[[], tuple[str, ...]],
    ) -> None:
        self._pool, self._clock, self._secrets = pool, clock, secrets
        self._notices = Notices()

    def send(
        self,
        outgoing: OutgoingRequest,
        call: CallAttempts,
        credentials: dict[str, str],
        whole: bool,
    ) -> Answer:
        """Send the request once and return its answer. A failure returns the connection's slot."""
        lease = Lease()
        try:
            return self._send_over(lease, outgoing, call, credentials, whole)
        except BaseException as error:
            try:
                lease.abandon(error)
            finally:
                # An interrupt may have stopped `abandon` before it released the slot.
                lease.drop()
            raise

    def _send_over(
        self,
        lease: Lease,
        outgoing: OutgoingRequest,
        call: CallAttempts,
        credentials: dict[str, str],
        whole: bool,
    ) -> Answer:
        # Each attempt has its own id, so that attempts can be distinguished in the platform's logs.
        request_id = f"{outgoing.id}-{len(call.attempts) + 1}"
        request = outgoing.build({**credentials, "X-Request-ID": request_id}, left=call.remaining())
        request.extensions.update(streaming=not whole, lease=lease)
        if outgoing.uploads:
            threaded.read_files_in_threads(request)
        answer = self._receive(request, outgoing, call)
        for _ in range(_REDIRECTS if 300 <= answer.status < 400 else 0):
            following = outgoing.redirected(request, answer.status, answer.headers)
            if following is None:
                break
            answer.close()
            request, answer = following, self._receive(following, outgoing, call)
        try:
            answer.check_and_read(whole=whole)
            return answer
        except FAILURES as error:
            failure = translate(error, outgoing.host, left=call.remaining())
        raise failure

    def _receive(
        self, request: HTTPRequest, outgoing: OutgoingRequest, call: CallAttempts
    ) -> Answer:
        response = self._response(request, outgoing, call)
        status = response.status_code
        # Only a proxy sends this status. The platform did not see the request.
        if status == 407:
            response.close()
            raise proxy_failure(status, outgoing.host, self._pool.proxy(outgoing.url))
        logger.debug("%s %s: %d", outgoing.name, request.method, status)
        answer = Answer(
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

    def _response(
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
        send: Any = current.handle_request
        if outgoing.options.middleware:
            send = chained(outgoing.options.middleware, "attempt", send)
        try:
            response: Response = send(request)
            # A transport that the user passed may be for the other kind of client.
            if hasattr(response.stream, "__iter__"):
                return response
            failure: Exception = ConfigurationError(
                "transport: it is for the other kind of client (sync or async)"
            )
        except FAILURES as error:
            proxy = pool.proxy(outgoing.url)
            failure = translate(error, outgoing.host, left=call.remaining(), proxy=proxy)
        # Outside the handler: httpx's error may quote secrets, so it must not be the context.
        raise failure
