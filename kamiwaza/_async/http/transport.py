"""The transport: sends every call, with credentials, retries, deadlines and errors."""

from __future__ import annotations

import copy
import time
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import quote

from tenacity import AsyncRetrying

from kamiwaza._async.http.answer import AsyncAnswer
from kamiwaza._async.http.answer_context import AsyncAnswerContext
from kamiwaza._async.http.authenticator import AsyncAuthenticator
from kamiwaza._async.http.capabilities import AsyncCapabilities
from kamiwaza._async.http.exchange import AsyncExchange
from kamiwaza._async.http.middleware import AsyncMiddlewareChain, overriding
from kamiwaza._async.http.owned_transports import AsyncOwnedTransports
from kamiwaza.auth.manager import AuthenticationManager
from kamiwaza.clock import Clock
from kamiwaza.concurrency import primitives
from kamiwaza.concurrency.deadline import DEADLINE, time_left
from kamiwaza.concurrency.refusals import refusal_handler
from kamiwaza.config import DEFAULT_BASE_URL
from kamiwaza.errors import APIError, AuthenticationError, ConfigurationError
from kamiwaza.http.call_options import Options
from kamiwaza.http.request import OutgoingRequest
from kamiwaza.http.retry import CallAttempts, RetryBudget, RetryPolicy
from kamiwaza.observability.call_log import configure_logging, log_listeners
from kamiwaza.observability.observer import CallObserver, observe
from kamiwaza.observability.otel import otel_listeners
from kamiwaza.observability.recording import Recording, running_recordings
from kamiwaza.redaction import secret_header_values

if TYPE_CHECKING:
    from kamiwaza.config import SDKConfig
    from kamiwaza.connection import Connection
    from kamiwaza.http.httpx_adapter import AsyncBaseTransport, AsyncClient, Response
    from kamiwaza.observability.hooks import Hooks
    from kamiwaza.progress.tracker import DownloadTracker
    from kamiwaza.serialization.received import Received
    from kamiwaza_api.request import Request

_DEFAULT_ADDRESS = (
    "no base URL was configured (base_url, KAMIWAZA_BASE_URL), so the default"
    f" {DEFAULT_BASE_URL} was used: "
)


class AsyncTransport:
    """Send requests of one user to one platform.

    Copies share the connections, the credentials and the retry budget.
    """

    def __init__(
        self,
        config: SDKConfig,
        *,
        auth: AuthenticationManager | None = None,
        transport: AsyncBaseTransport | None = None,
        retry: RetryPolicy | None = None,
        clock: Clock | None = None,
        headers: Mapping[str, str] | None = None,
        hooks: Hooks | None = None,
        middleware: tuple[Any, ...] = (),
    ) -> None:
        configure_logging()
        self.config = config
        self.clock: Clock = clock or Clock()
        self.base_url: str = config.base_url
        self.origin: str = config.base_url.removesuffix("/api")
        self.options: Options = Options.from_config(config, retry).changed(
            extra_headers=headers, hooks=hooks, middleware=middleware
        )
        manager = auth or AuthenticationManager.from_config(config, self.clock)
        self.auth: AsyncAuthenticator = AsyncAuthenticator(manager, self._send_unauthenticated)
        self.capabilities: AsyncCapabilities = AsyncCapabilities(self._send_limited)
        self._pool = AsyncOwnedTransports(config, transport)
        self.budget: RetryBudget = RetryBudget()
        self._exchange = AsyncExchange(self._pool, self.clock, self.secrets)
        self._shared = False
        self._cluster: str | None = None

    def secrets(self) -> tuple[str, ...]:
        """Return the secrets of this client, which no error and no log may show."""
        headers = secret_header_values(self.options.headers)
        return (*self.auth.manager.secrets, *self.config.secrets, *headers)

    def with_options(self, **changes: Any) -> Self:
        """Return a copy with other options (see `Options.changed`) and the same connections."""
        clone = copy.copy(self)
        clone.options = self.options.changed(**changes)
        # Closing a copy must not close the connections that the original still uses.
        clone._shared = True
        return clone

    def for_cluster(self, cluster: str) -> Self:
        """Return a copy whose calls the platform forwards to another cluster.

        It uses the connections and credentials of this platform. The operations of the other
        cluster may differ, so its capabilities are read separately.
        """
        clone = self.with_options()
        clone._cluster = cluster
        clone.origin = f"{self.base_url}/mesh/{quote(cluster, safe='')}"
        clone.base_url = f"{clone.origin}/api"
        clone.capabilities = AsyncCapabilities(clone._send_limited)
        return clone

    def connection(self, credentials: str | None) -> Connection:
        """Return how to reach this platform, without any secret. Raises ConfigurationError."""
        from kamiwaza.connection import Connection

        if self._pool.is_custom:
            raise ConfigurationError(
                "connection: this client has a transport of its own, which cannot be sent; make the"
                " client for the address of a server"
            )
        return Connection.of(
            self.config,
            self.options,
            cluster=self._cluster,
            credentials=credentials,
            anonymous=self.auth.manager.kind == "anonymous",
        )

    async def aclose(self) -> None:
        """Close the connections, unless this is a copy."""
        if not self._shared:
            await self._pool.aclose()

    async def send(
        self,
        request: Request[Any],
        *,
        timeout: float | None = None,
        tracker: DownloadTracker | None = None,
    ) -> bytes:
        """Send `request` and return the body of its answer. Raises the errors of `receive`."""
        return (await self.receive(request, timeout=timeout, tracker=tracker)).body

    async def receive(
        self,
        request: Request[Any],
        *,
        timeout: float | None = None,
        tracker: DownloadTracker | None = None,
    ) -> Received:
        """Send `request` and return its whole answer, to be read by `kamiwaza.serialization.json`.

        Args:
            request: the request.
            timeout: seconds without a byte after which an attempt fails, if they differ from the
                options.
            tracker: counts the bytes of the files that are sent.

        Raises:
            APIStatusError: the status is not a success.
            APIConnectionError: there was no answer.
            APIResponseError: the answer cannot be used.
        """
        outgoing = OutgoingRequest(request, self.base_url, self._options(timeout), tracker=tracker)
        return (await self._send_with_retries(outgoing, whole=True)).received

    def stream(self, request: Request[Any], *, timeout: float | None = None) -> AsyncAnswerContext:
        """Return a context manager that sends `request` and gives its answer, the body unread.

        There are no retries after the headers have arrived.
        """
        return AsyncAnswerContext(lambda: self.open(request, timeout=timeout))

    async def open(
        self,
        request: Request[Any],
        *,
        timeout: float | None = None,
        external: bool = False,
        large: bool = False,
    ) -> AsyncAnswer:
        """Send `request` and return its answer, the body unread. The caller closes the answer.

        Args:
            request: the request.
            timeout: seconds without a byte after which an attempt fails.
            external: the path is an absolute URL on any host, which gets no credentials.
            large: use a connection whose socket a worker thread may read.
        """
        options = self._options(timeout)
        outgoing = OutgoingRequest(request, self.base_url, options, external=external, large=large)
        return await self._send_with_retries(outgoing, whole=False)

    def http_client(self) -> AsyncClient:
        """Return an httpx client over these connections, for libraries that take one.

        It sends no credentials and follows no redirects. Closing it leaves this client open.
        """
        return self._pool.http_client()

    async def _send_unauthenticated(self, request: Request[Any], once: bool) -> Received:
        """Send a token request of the authenticator, without credentials."""
        options = self.options.changed(max_retries=0) if once else self.options
        outgoing = OutgoingRequest(request, self.base_url, options, unauthenticated=True)
        return (await self._send_with_retries(outgoing, whole=True)).received

    async def _send_limited(self, request: Request[Any], *, limit: int) -> AsyncAnswer:
        """Return the whole answer to `request`, which may have at most `limit` bytes."""
        # The user's own limit applies if it is lower.
        limit = min(limit, self.options.max_response_bytes)
        options = replace(self.options, max_response_bytes=limit)
        return await self._send_with_retries(
            OutgoingRequest(request, self.base_url, options), whole=True
        )

    def _options(self, timeout: float | None) -> Options:
        return self.options if timeout is None else self.options.changed(timeout=timeout)

    def _call_attempts(self, outgoing: OutgoingRequest) -> CallAttempts:
        remaining, deadline = time_left(), outgoing.deadline
        return CallAttempts(
            name=outgoing.name,
            method=outgoing.method,
            # A token request may be repeated: an issued token that was lost does no harm.
            repeat="safe" if outgoing.unauthenticated else outgoing.repeat,
            policy=outgoing.options.retry,
            budget=self.budget,
            clock=self.clock,
            deadline=deadline if remaining is None else min(deadline, remaining),
            replayable=outgoing.replayable,
            observer=outgoing.observer,
            # A token request keeps its own retries: the call itself was not refused.
            refusals=None if outgoing.unauthenticated else refusal_handler(),
        )

    def recording(self, *, bodies: bool) -> Recording:
        """Return a recording of the calls of this client and its copies."""
        return Recording(self._pool, bodies=bodies)

    def _observer(self, outgoing: OutgoingRequest) -> CallObserver | None:
        """Return the observer of a call, None if nothing listens."""
        recordings = running_recordings(self._pool)
        listeners = self.options.hooks + recordings + log_listeners() + otel_listeners()
        if not listeners:
            return None
        return observe(outgoing, listeners, self.clock, self.secrets)

    async def _send_with_retries(self, outgoing: OutgoingRequest, *, whole: bool) -> AsyncAnswer:
        middleware = self.options.middleware and overriding(self.options.middleware, "call")
        if not middleware:
            return await self._send_call(outgoing, whole)
        chain = AsyncMiddlewareChain(middleware, self._send_call)
        return await chain.send(outgoing, whole, self._made_answer)

    def _made_answer(self, response: Response, outgoing: OutgoingRequest) -> AsyncAnswer:
        return AsyncAnswer(response, outgoing, self.clock, self.secrets)

    async def _send_call(self, outgoing: OutgoingRequest, whole: bool) -> AsyncAnswer:
        if not (outgoing.external or self.config.base_url_given):
            outgoing.preface = _DEFAULT_ADDRESS
        observer = outgoing.observer = self._observer(outgoing)
        answer: AsyncAnswer | None = None
        try:
            with self._call_attempts(outgoing) as call:
                try:
                    answer = await self._attempt(outgoing, call, whole)
                except APIError as error:
                    if not call.may_repeat(error):
                        raise
                    answer = await self._retry(outgoing, call, whole, error)
            outgoing.close()
        except BaseException as error:
            outgoing.close()
            if answer is not None:
                answer.drop()
            if observer is not None:
                observer.failed(error)
            raise
        if observer is not None:
            observer.attempt_ended((*call.attempts, call.current(answer.status)))
            if whole:
                observer.succeeded(answer.body)
        return answer

    async def _retry(
        self, outgoing: OutgoingRequest, call: CallAttempts, whole: bool, first: APIError
    ) -> AsyncAnswer:
        failures = [first]
        answers: list[AsyncAnswer] = []

        async def attempt() -> AsyncAnswer:
            # Building a Retrying costs more than a call, so it is built only after a first failure.
            if failures:
                raise failures.pop()
            answers.append(await self._attempt(outgoing, call, whole))
            return answers[0]

        try:
            return await AsyncRetrying(sleep=self._pause, **call.tenacity_arguments())(attempt)
        except BaseException:
            for answer in answers:
                answer.drop()
            raise

    async def _pause(self, seconds: float) -> None:
        """Wait for the next attempt. Closing the client wakes a thread that waits here."""
        await primitives.async_pause(self.clock, seconds, self._pool.ended)

    async def _attempt(
        self, outgoing: OutgoingRequest, call: CallAttempts, whole: bool
    ) -> AsyncAnswer:
        call.begin()
        remaining, previous = call.remaining(), DEADLINE.get()
        try:
            # Within `try`: an interrupt after this line must not leave the deadline set.
            DEADLINE.set(None if remaining is None else time.monotonic() + max(remaining, 0.0))
            return await self._send_authorized(outgoing, call, whole)
        except APIError as error:
            # An error with an operation is that of a token request, with its own attempts.
            if error.operation is None:
                error.operation = outgoing.name
                call.record_failure(error)
                error.preface = outgoing.preface
                error.request = outgoing.described(self.secrets())
                if isinstance(error, AuthenticationError) and not outgoing.unauthenticated:
                    # The hint depends on how the credentials were configured.
                    error.hint = self.auth.manager.advice
            if outgoing.external:
                raise
            # A 404 may mean that the operation itself is missing on this release.
            explained = await self.capabilities.explain(error, outgoing.endpoint)
            if explained is not error:
                raise explained from error
            raise
        finally:
            DEADLINE.set(previous)

    async def _send_authorized(
        self, outgoing: OutgoingRequest, call: CallAttempts, whole: bool
    ) -> AsyncAnswer:
        if outgoing.unauthenticated:
            return await self._exchange.send(outgoing, call, {}, whole)
        headers = await self._credentials()
        # The token that was sent, because another call may have replaced it in the manager since.
        token = headers.get("Authorization", "").removeprefix("Bearer ")
        try:
            return await self._exchange.send(outgoing, call, headers, whole)
        except AuthenticationError:
            # A consumed upload stream cannot be sent again with the new token.
            if not (token and outgoing.replayable and await self.auth.renew(token)):
                raise
        return await self._exchange.send(outgoing, call, await self._credentials(), whole)

    async def _credentials(self) -> dict[str, str]:
        manager = self.auth.manager
        if manager.is_fresh():
            return manager.get_headers()
        if not manager.usable():
            return await self.auth.headers()
        # A renewal that starts here runs in the background, independent of this call's deadline.
        previous = DEADLINE.get()
        try:
            DEADLINE.set(None)
            return await self.auth.headers()
        finally:
            DEADLINE.set(previous)
