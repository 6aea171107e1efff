"""The client: settings in, services out."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, NoReturn, Self, TypeVar, Unpack, cast, overload
from uuid import UUID

from pydantic import JsonValue

from kamiwaza._async.http.transport import AsyncTransport
from kamiwaza._async.operations.follower import follow
from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza._async.services._vendor_names import AsyncVendorNames
from kamiwaza._async.services.raw import AsyncRaw
from kamiwaza.arguments.call_options import CallOptions, CallOptionsWithoutTimeout
from kamiwaza.arguments.guard import guarded, holding
from kamiwaza.auth.manager import AuthenticationManager
from kamiwaza.clock import Clock
from kamiwaza.config import SDKConfig
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.http.httpx_adapter import AsyncBaseTransport
from kamiwaza.http.retry import RetryPolicy
from kamiwaza.http.untyped_request import untyped_request
from kamiwaza.naming.identifiers import Identified, id_of
from kamiwaza.naming.opaque_id import OpaqueId
from kamiwaza.operations.kinds import result_of
from kamiwaza.operations.token import read_token
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza.serialization.json import check_readable, decode
from kamiwaza_api.types import UNSET

if TYPE_CHECKING:
    from typing_extensions import TypeForm

    from kamiwaza._async.operations.operation import AsyncOperation
    from kamiwaza.schemas.system import Pong, WhoAmI

T = TypeVar("T")


@guarded
class AsyncKamiwazaClient(AsyncVendorNames):
    """A client of one Kamiwaza platform. Making one does no I/O.

    What is not given comes from `config`, the environment (KAMIWAZA_BASE_URL, KAMIWAZA_API_KEY,
    ...), the profile and the defaults, in this order; see `SDKConfig` for what each setting means.

    Args:
        base_url: where the platform is, with or without `/api`.
        api_key: a personal access token, or the key of a gateway.
        token: a bearer token.
        username: with `password`, logs in at the first call and keeps the token fresh.
        config: settings made elsewhere.
        auth: an AuthenticationManager made elsewhere; then no other credentials are read.
        timeout: seconds until a silent platform counts as failed; `connect_timeout` likewise.
        deadline: seconds for a whole call, retries included.
        max_retries: how often a failed call is tried again; `retry` replaces the whole policy.
        strict: refuse answers that differ from the contract, as tests of a platform want it.
        extra_headers: sent with every call.
        transport: an httpx transport to use instead of the network.
        clock: what time it is and what waiting means.

    Raises ConfigurationError for settings that cannot work.
    """

    @holding("config", "auth", "profile", "retry", "transport", "clock")
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
        transport: AsyncBaseTransport | None = None,
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
            AsyncTransport(
                self.config,
                auth=auth,
                transport=transport,
                retry=retry,
                clock=clock,
                headers=extra_headers,
            )
        )

    def _bind(self, transport: AsyncTransport) -> None:
        self._transport = transport
        self._root = AsyncBaseService(transport)
        self.raw: AsyncRaw = AsyncRaw(transport)

    def _with_call_options(self, options: Mapping[str, Any]) -> Self:
        return self.with_options(**options)

    async def ping(self, **call_options: Unpack[CallOptions]) -> Pong:
        """Return the platform's sign of life; the same as `system.ping`."""
        return await self.system.ping(**call_options)

    async def whoami(self, **call_options: Unpack[CallOptions]) -> WhoAmI:
        """Return who the platform takes you for; the same as `system.whoami`."""
        return await self.system.whoami(**call_options)

    def operation(self, token: str) -> AsyncOperation[Any]:
        """Return the handle of a long operation from its `token`; sends nothing.

        Any process with a client of the same platform may go on waiting, or cancel it. Raises
        InvalidArgumentError for a text that is no token.
        """
        said = read_token(token)
        if said.key == "models.download":
            return self.models._resume(said.id, said.start_values)
        if said.key == "serving.deployment":
            return self.serving.watch(OpaqueId(said.id))
        if said.key == "serving.stop":
            return self.serving._stopping(id_of(OpaqueId(said.id), "token"))
        answer = result_of(said.key)
        return follow(self._transport, said.key, said.id, said.start_values, answer=answer)

    @overload
    async def request(
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
    async def request(
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

    @holding("method", "path", "query", "timeout")
    async def request(
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
        """Call what the contract does not know, with the same credentials, retries and errors.

        `path` begins below `/api` and goes out as it is; list values in `query` repeat the name.
        Returns the JSON, as a `cast_to` if given. A POST is not repeated once it may have run.
        """
        kind = cast("TypeForm[Any]", JsonValue if cast_to is None else cast_to)
        check_readable(kind, "cast_to")
        request = untyped_request(method, path, query=query, json=json, headers=headers)
        found = await self._transport.receive(request, timeout=timeout)
        return decode(found, kind)

    @holding("retry")
    def with_options(
        self,
        *,
        timeout: float | None = None,
        deadline: float | None = None,
        max_retries: int | None = None,
        retry: RetryPolicy | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Self:
        """Return a client that differs in these options and shares connections and credentials.

        Durations are seconds. Closing the copy leaves this client open.
        """
        return self._copy(
            self._transport.with_options(
                timeout=timeout,
                deadline=deadline,
                max_retries=max_retries,
                retry=retry,
                extra_headers=extra_headers,
            )
        )

    def workroom(self, workroom: WorkroomFields | UUID | str) -> Self:
        """Return a client whose calls are all made in one workroom (an object or its id).

        It sends `X-Workroom-ID` with everything; a `workroom=` of a single call goes before it.
        """
        return self.with_options(extra_headers={"X-Workroom-ID": str(id_of(workroom, "workroom"))})

    def on_cluster(self, selector: Identified | UUID | str) -> Self:
        """Return a client of another cluster, reached through this platform.

        `selector` is a federation, its id or its name, or what else the platform takes for one
        (`/mesh/{selector}/...`). Whoever calls is known there as the federation has it. Paths
        take at most a minute on the way, whatever `timeout` says. Raises InvalidArgumentError for
        a selector that names nothing.
        """
        cluster = str(selector if isinstance(selector, UUID | str) else selector.id).strip()
        if cluster in ("", ".", "..", "None"):
            raise InvalidArgumentError(f"selector: {cluster!r} names no cluster")
        return self._copy(self._transport.for_cluster(cluster))

    def _copy(self, transport: AsyncTransport) -> Self:
        clone = type(self).__new__(type(self))
        clone.config = self.config
        clone._bind(transport)
        return clone

    async def aclose(self) -> None:
        """Close the connections. A closed client raises ClientClosedError when it is used."""
        await self._transport.aclose()

    async def __aenter__(self) -> Self:
        """Return this client."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close this client."""
        await self.aclose()

    def __repr__(self) -> str:
        """Return the platform and the kind of credentials."""
        kind = self._transport.auth.manager.kind
        return f"{type(self).__name__}(base_url={self.config.base_url!r}, credentials={kind!r})"

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled: that would write the credentials down."""
        raise TypeError("a client holds credentials and is not pickled; make one where it is used")
