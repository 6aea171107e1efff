"""How to reach a platform, without any secret: what one process tells another about its client."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from kamiwaza.errors import ConfigurationError
from kamiwaza.network.proxy import without_password
from kamiwaza.redaction import secret_header_values

if TYPE_CHECKING:
    from kamiwaza._async.client import AsyncKamiwazaClient
    from kamiwaza._sync.client import KamiwazaClient
    from kamiwaza.config import SDKConfig
    from kamiwaza.http.call_options import Options

# The user name belongs to the password, so it is found where that is found.
_CREDENTIALS = frozenset({"api_key", "token", "username", "password", "client_key_password"})


@dataclass(frozen=True, slots=True)
class Connection:
    """The address, profile, TLS settings and options of a client, without any secret.

    You can pickle it, hash it and compare it, and send it to other processes and machines.
    `client()` and `async_client()` make a client there. They find credentials in that process: in
    KAMIWAZA_* variables, in the profile, or from the function that `credentials` names. A token
    cache is used if it is among the settings.

    Attributes:
        base_url: the address of the platform.
        settings: the other settings that differ from the defaults, as pairs of name and value.
        headers: headers of every call, such as the workroom, as pairs of name and value.
        cluster: the selector of another cluster, see `client.on_cluster`. None for the platform.
        credentials: `module:function`; the function returns a mapping with `api_key`, `token`, or
            `username` and `password`. None reads the environment and the profile.
        anonymous: the platform is used without credentials.
    """

    base_url: str
    settings: tuple[tuple[str, str | float | bool], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    cluster: str | None = None
    credentials: str | None = None
    anonymous: bool = False

    def __post_init__(self) -> None:
        """Check the name of the function. Raises ConfigurationError."""
        if self.credentials is None:
            return
        module, _, function = self.credentials.partition(":")
        if not (module.strip() and function.strip()):
            raise ConfigurationError(
                f"credentials: {self.credentials!r} is not of the form 'module:function'"
            )

    @classmethod
    def of(
        cls,
        config: SDKConfig,
        options: Options,
        *,
        cluster: str | None,
        credentials: str | None,
        anonymous: bool,
    ) -> Connection:
        """Return the connection of a client with these settings and options.

        Args:
            config: the settings of the client.
            options: the options of its calls.
            cluster: the selector of another cluster, if the client is for one.
            credentials: `module:function` of a function that returns credentials.
            anonymous: the client has no credentials.
        """
        names = config.model_fields_set - _CREDENTIALS - {"base_url"}
        settings = {name: _plain(getattr(config, name)) for name in names}
        if config.proxy is not None:
            settings["proxy"] = without_password(config.proxy)
        settings |= _options(options)
        kept = {name: value for name, value in settings.items() if value is not None}
        secret = set(secret_header_values(options.headers))
        headers = (pair for pair in options.headers.items() if pair[1] not in secret)
        return cls(
            config.base_url,
            tuple(sorted(kept.items())),
            tuple(sorted(headers)),
            cluster,
            credentials,
            anonymous,
        )

    def client(self) -> KamiwazaClient:
        """Return a client with the credentials of this process. It does no I/O.

        Raises:
            ConfigurationError: this process has no credentials, or the function that returns them
                cannot be used.
        """
        return cast("KamiwazaClient", self._made("kamiwaza._sync.client", "KamiwazaClient"))

    def async_client(self) -> AsyncKamiwazaClient:
        """Return an async client with the credentials of this process. It does no I/O.

        Raises:
            ConfigurationError: this process has no credentials, or the function that returns them
                cannot be used.
        """
        name = "AsyncKamiwazaClient"
        return cast("AsyncKamiwazaClient", self._made("kamiwaza._async.client", name))

    def _made(self, module: str, name: str) -> Any:
        # By name, because the clients' modules import this one.
        make = getattr(importlib.import_module(module), name)
        given = {} if self.credentials is None else _credentials(self.credentials)
        client = make(self.base_url, **dict(self.settings), **given, extra_headers=self._headers())
        if client.is_anonymous and not self.anonymous:
            raise ConfigurationError(
                f"there are no credentials for {self.base_url} in this process: set"
                " KAMIWAZA_API_KEY, or KAMIWAZA_USERNAME and KAMIWAZA_PASSWORD, use a profile, or"
                " pass credentials='module:function' to client.connection()"
            )
        return client if self.cluster is None else client.on_cluster(self.cluster)

    def _headers(self) -> dict[str, str] | None:
        return dict(self.headers) or None


def _plain(value: object) -> Any:
    return str(value) if isinstance(value, Path) else value


def _options(options: Options) -> dict[str, Any]:
    """Return the options of the calls, as settings."""
    return {
        "timeout": options.timeout,
        "connect_timeout": options.connect_timeout,
        "deadline": options.deadline if options.deadline_given else None,
        "max_retries": options.retry.max_retries,
        "strict": options.strict,
        "max_response_bytes": options.max_response_bytes,
    }


def _credentials(name: str) -> dict[str, Any]:
    """Return the credentials of the function `module:function`."""
    module, _, function = name.partition(":")
    try:
        attribute = getattr(importlib.import_module(module), function)
    except (ImportError, AttributeError):
        raise ConfigurationError(f"credentials: there is no function {name!r} here") from None
    given = attribute() if callable(attribute) else None
    if not isinstance(given, Mapping) or not given or not given.keys() <= _CREDENTIALS:
        names = ", ".join(sorted(_CREDENTIALS))
        raise ConfigurationError(f"credentials: {name} must return a mapping with some of {names}")
    return dict(given)
