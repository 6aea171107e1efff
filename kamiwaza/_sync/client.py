# Written by scripts/unasync.py from kamiwaza/_async/client.py: edit that.
"""The client: it is made of settings, and its attributes are the services."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar, Unpack, cast, overload
from uuid import UUID

from pydantic import JsonValue

from kamiwaza._sync.http.middleware import Middleware, checked_middleware
from kamiwaza._sync.http.transport import Transport
from kamiwaza._sync.operations.follower import follow
from kamiwaza._sync.services._base import BaseService
from kamiwaza._sync.services._vendor_names import VendorNames
from kamiwaza._sync.services.raw import Raw
from kamiwaza.arguments.call_options import CallOptions, CallOptionsWithoutTimeout
from kamiwaza.arguments.guard import checking, guarded
from kamiwaza.auth.manager import AuthenticationManager
from kamiwaza.clock import Clock
from kamiwaza.concurrency.closing import Closing
from kamiwaza.config import SDKConfig
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.http.httpx_adapter import BaseTransport
from kamiwaza.http.retry import RetryPolicy
from kamiwaza.http.untyped_request import untyped_request
from kamiwaza.naming.identifiers import Identified, id_of
from kamiwaza.naming.opaque_id import OpaqueId
from kamiwaza.observability.hooks import Hooks
from kamiwaza.observability.recording import Recording
from kamiwaza.operations.kinds import result_of
from kamiwaza.operations.token import read_token
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza.serialization.json import check_readable, decode
from kamiwaza.serialization.not_picklable import NotPicklable
from kamiwaza_api.types import UNSET

if TYPE_CHECKING:
    from typing_extensions import TypeForm

    from kamiwaza._sync.operations.operation import Operation
    from kamiwaza.connection import Connection
    from kamiwaza.schemas.system import Pong, WhoAmI

T = TypeVar("T")


@guarded
class KamiwazaClient(NotPicklable, Closing, VendorNames):
    """A client of one Kamiwaza platform. The constructor does no I/O.

    Settings that you do not pass come from `config`, the environment (KAMIWAZA_BASE_URL,
    KAMIWAZA_API_KEY, ...), the profile and the defaults, in this order. The credentials you pass
    replace all others. `SDKConfig` lists the defaults.

    Args:
        base_url: the address of the platform, with or without `/api`.
        api_key: a personal access token, or the key of a gateway.
        token: a bearer token that you already have.
        username: the user to log in as. The client logs in at the first call and renews the token.
        password: the password of `username`.
        api_key_scheme: the headers that carry the api key: both (default), bearer or x-api-key.
        token_cache: a file that keeps the tokens of a password login for later processes.
        config: settings that you made before.
        auth: an AuthenticationManager that you made before. Other credentials are then ignored.
        profile: the profile of the configuration file to read. Do not pass it with `config`.
        timeout: seconds without a byte from the platform after which an attempt fails.
        connect_timeout: seconds for opening a connection.
        deadline: seconds for a whole call with all its retries.
        max_retries: how many times a failed call is repeated.
        max_connections: how many short calls may use a connection at a time.
        max_streams: how many streams and downloads may use a connection at a time.
        max_response_bytes: the largest answer in bytes that is read into memory.
        strict: refuse every answer that differs from the contract. Use it in tests of a platform.
        retry: the whole retry policy. `max_retries` is then ignored.
        verify_ssl: check the platform's certificate.
        ca_bundle: a file or folder of certificate authorities to trust besides the system's.
        client_cert: a PEM file with the client certificate.
        client_key: a PEM file with its private key, if that is not in `client_cert`.
        client_key_password: the password of an encrypted private key.
        proxy: the proxy for every request, as `http://host:port`.
        trust_env: read HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY from the environment.
        extra_headers: headers to send with every call.
        hooks: functions to call when something happens to a call.
        middleware: code around every call and every attempt; the first is the outermost.
        transport: an httpx transport to use instead of the network.
        clock: the source of time and of waiting. Tests pass their own.

    Raises:
        ConfigurationError: a setting cannot work, or two settings contradict each other.
    """

    @checking("config", "auth", "profile", "retry", "hooks", "transport", "clock")
    def __init__(
        self,
        base_url: str | None = None,
        api_key: str | None = None,
        *,
        token: str | None = None,
        username: str | None = None,
        password: str | None = None,
        api_key_scheme: Literal["both", "bearer", "x-api-key"] | None = None,
        token_cache: Path | str | None = None,
        config: SDKConfig | None = None,
        auth: AuthenticationManager | None = None,
        profile: str | None = None,
        timeout: float | None = None,
        connect_timeout: float | None = None,
        deadline: float | None = None,
        max_retries: int | None = None,
        max_connections: int | None = None,
        max_streams: int | None = None,
        max_response_bytes: int | None = None,
        strict: bool | None = None,
        retry: RetryPolicy | None = None,
        verify_ssl: bool | None = None,
        ca_bundle: Path | str | None = None,
        client_cert: Path | str | None = None,
        client_key: Path | str | None = None,
        client_key_password: str | None = None,
        proxy: str | None = None,
        trust_env: bool | None = None,
        extra_headers: Mapping[str, str] | None = None,
        hooks: Hooks | None = None,
        middleware: Sequence[Middleware] = (),
        transport: BaseTransport | None = None,
        clock: Clock | None = None,
    ) -> None:
        given = {
            "base_url": base_url, "api_key": api_key, "token": token, "username": username,
            "password": password, "api_key_scheme": api_key_scheme, "token_cache": token_cache,
            "profile": profile, "timeout": timeout, "connect_timeout": connect_timeout,
            "deadline": deadline, "max_retries": max_retries, "verify_ssl": verify_ssl,
            "max_connections": max_connections, "max_streams": max_streams,
            "max_response_bytes": max_response_bytes, "strict": strict,
            "ca_bundle": ca_bundle, "client_cert": client_cert, "client_key": client_key,
            "client_key_password": client_key_password, "proxy": proxy, "trust_env": trust_env,
        }  # fmt: skip
        self.config: SDKConfig = SDKConfig.made_of(config, given)
        self._bind(
            Transport(
                self.config,
                auth=auth,
                transport=transport,
                retry=retry,
                clock=clock,
                headers=extra_headers,
                hooks=hooks,
                middleware=checked_middleware(middleware),
            )
        )

    def _bind(self, transport: Transport) -> None:
        self._transport = transport
        self._root = BaseService(transport)
        self.raw: Raw = Raw(transport)

    def _with_call_options(self, options: Mapping[str, Any]) -> Self:
        return self.with_options(**options)

    def ping(self, **call_options: Unpack[CallOptions]) -> Pong:
        """Return the platform's answer to a ping. The same as `system.ping`."""
        return self.system.ping(**call_options)

    def whoami(self, **call_options: Unpack[CallOptions]) -> WhoAmI:
        """Return the user of your credentials. The same as `system.whoami`."""
        return self.system.whoami(**call_options)

    def operation(self, token: str) -> Operation[Any]:
        """Return the handle of a long operation from its token, without sending a request.

        Any process with a client of the same platform can continue to wait, or cancel.

        Args:
            token: the `token` of the operation's first handle.

        Raises:
            InvalidArgumentError: the text is not a token.
        """
        parts = read_token(token)
        if parts.key == "models.download":
            return self.models._resume(parts.id, parts.start_values)
        if parts.key == "models.download_and_deploy":
            return self.models._resume_both(parts.id, parts.start_values)
        if parts.key == "serving.deployment":
            return self.serving.watch(OpaqueId(parts.id))
        if parts.key == "serving.stop":
            return self.serving._stopping(id_of(OpaqueId(parts.id), "token"))
        answer = result_of(parts.key)
        return follow(self._transport, parts.key, parts.id, parts.start_values, answer=answer)

    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        json: object = UNSET,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
        **call_options: Unpack[CallOptionsWithoutTimeout],
    ) -> JsonValue: ...

    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: TypeForm[T],
        query: Mapping[str, object] | None = None,
        json: object = UNSET,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
        **call_options: Unpack[CallOptionsWithoutTimeout],
    ) -> T: ...

    @checking("method", "path", "query", "timeout")
    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: Any = None,
        query: Mapping[str, object] | None = None,
        json: object = UNSET,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
        **call_options: Unpack[CallOptionsWithoutTimeout],
    ) -> Any:
        """Call an endpoint that this client has no method for, and return its JSON.

        Credentials, retries and errors are those of every call. A POST is not repeated if the
        platform may have received it.

        Args:
            method: the HTTP method.
            path: the path below `/api`, sent as it is.
            cast_to: the class to read the JSON as. Default: dictionaries and lists.
            query: the query parameters. A list repeats its name.
            json: the body.
            headers: headers for this call.
            timeout: seconds without a byte from the platform after which an attempt fails.

        Raises:
            InvalidArgumentError: the path leads elsewhere, or the body cannot be sent as JSON.
            APIError: the call failed.
        """
        kind = cast("TypeForm[Any]", JsonValue if cast_to is None else cast_to)
        check_readable(kind, "cast_to")
        request = untyped_request(method, path, query=query, json=json, headers=headers)
        received = self._transport.receive(request, timeout=timeout)
        return decode(received, kind)

    def recording(self, *, bodies: bool = True) -> Recording:
        """Return a recording of the calls that this client makes in a `with` block.

        It has one `CallRecord` for each call: the address, status, headers, attempts, time and
        body. Calls of copies of this client count too. Nothing is recorded outside of the block.

        Args:
            bodies: keep the bodies of the answers in memory.
        """
        return self._transport.recording(bodies=bodies)

    @checking("retry", "hooks")
    def with_options(
        self,
        *,
        timeout: float | None = None,
        deadline: float | None = None,
        max_retries: int | None = None,
        retry: RetryPolicy | None = None,
        extra_headers: Mapping[str, str] | None = None,
        hooks: Hooks | None = None,
        middleware: Sequence[Middleware] = (),
    ) -> Self:
        """Return a copy of this client with other options and the same connections and credentials.

        Options that you do not pass stay as they are. Closing the copy leaves this client open.

        Args:
            timeout: seconds without a byte from the platform after which an attempt fails.
            deadline: seconds for a whole call with all its retries.
            max_retries: how many times a failed call is repeated.
            retry: the whole retry policy.
            extra_headers: headers to send with every call, added to those of this client.
            hooks: functions to call when something happens to a call, besides those of this client.
            middleware: code around every call, inside of that of this client.

        Raises:
            ConfigurationError: a value cannot work.
        """
        return self._copy(
            self._transport.with_options(
                timeout=timeout,
                deadline=deadline,
                max_retries=max_retries,
                retry=retry,
                extra_headers=extra_headers,
                hooks=hooks,
                middleware=checked_middleware(middleware),
            )
        )

    def workroom(self, workroom: WorkroomFields | UUID | str) -> Self:
        """Return a copy of this client that makes every call in one workroom.

        It sends the header `X-Workroom-ID`. A `workroom=` of a single call has precedence.

        Args:
            workroom: the workroom or its id.
        """
        return self.with_options(extra_headers={"X-Workroom-ID": str(id_of(workroom, "workroom"))})

    def on_cluster(self, selector: Identified | UUID | str) -> Self:
        """Return a client of another cluster, which this platform forwards every call to.

        The federation decides which user you are on the other cluster. The platform waits at most
        a minute for the other cluster, independent of `timeout`.

        Args:
            selector: the federation, its id or name, or another selector of the platform.

        Raises:
            InvalidArgumentError: the selector is empty or a dot.
        """
        cluster = str(selector if isinstance(selector, UUID | str) else selector.id).strip()
        if cluster in ("", ".", "..", "None"):
            raise InvalidArgumentError(f"selector: {cluster!r} names no cluster")
        return self._copy(self._transport.for_cluster(cluster))

    def connection(self, *, credentials: str | None = None) -> Connection:
        """Return how to reach the platform, without any secret, to make clients elsewhere.

        It holds the address, profile, TLS settings, options, workroom and cluster of this client.
        Send it to other processes and call `client()` or `client()` there. Headers whose
        names say that they are secret, hooks and middleware are left out.

        Args:
            credentials: `module:function` of a function that returns a mapping with `api_key`,
                `token`, or `username` and `password` in the other process. Default: the KAMIWAZA_*
                variables and the profile of that process.

        Raises:
            ConfigurationError: `credentials` is not of that form, or the client has a `transport`
                of its own.
        """
        return self._transport.connection(credentials)

    @property
    def is_anonymous(self) -> bool:
        """True if the client has no credentials."""
        return self._transport.auth.manager.kind == "anonymous"

    def _copy(self, transport: Transport) -> Self:
        clone = type(self).__new__(type(self))
        clone.config = self.config
        clone._bind(transport)
        return clone

    def close(self) -> None:
        """Close the connections. Calls of a closed client raise ClientClosedError."""
        self._transport.close()

    def __enter__(self) -> Self:
        """Return this client."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close this client."""
        self.close()

    def __repr__(self) -> str:
        """Return the address of the platform and the kind of credentials."""
        kind = self._transport.auth.manager.kind
        return f"{type(self).__name__}(base_url={self.config.base_url!r}, credentials={kind!r})"

    def _pickling_advice(self) -> str:
        return (
            "it holds credentials and connections; send client.connection() and call client() on it"
            " in the other process (with_options() returns a copy for the same process)"
        )
