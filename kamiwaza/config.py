"""The settings of a client: arguments, then KAMIWAZA_* variables, then a profile, then defaults."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Collection, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, ClassVar, Literal
from urllib.parse import urlsplit

from pydantic import (
    AliasChoices,
    Field,
    ModelWrapValidatorHandler,
    SecretStr,
    ValidationError,
    field_serializer,
    field_validator,
    model_validator,
)
from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from kamiwaza.errors import ConfigurationError
from kamiwaza.naming.host_name import check_host_name
from kamiwaza.network.proxy import complete_proxy, proxy_password, without_password
from kamiwaza.redaction import fits_a_header

DEFAULT_BASE_URL = "https://api.kamiwaza.ai"
MAX_SECONDS = 1_000_000.0
"""The longest duration in seconds: sockets take no timeout beyond about 24 days."""
_LONGEST_KEY_PASSWORD = 1_000

_SECRETS = ("api_key", "token", "password", "client_key_password")

ApiKeyScheme = Literal["both", "bearer", "x-api-key"]


class WithheldSecret(SecretStr):
    """A placeholder for a secret that was left out when settings were pickled."""

    def __init__(self, name: str) -> None:
        super().__init__("")
        self._name = name

    def get_secret_value(self) -> str:
        """Raise ConfigurationError, because the pickle did not hold the secret."""
        raise ConfigurationError(
            f"{self._name}: secrets are not pickled with the settings; pass it again"
        )


class SDKConfig(BaseSettings):
    """The settings of a client. They cannot be changed; every repr masks the secrets.

    Each setting comes from the argument, the environment variable `KAMIWAZA_<NAME>`, the profile
    or its default, in this order. A profile is a table `[profiles.NAME]` of the TOML file
    `KAMIWAZA_CONFIG_FILE` (default `~/.config/kamiwaza/config.toml`). A pickle of the settings
    holds no secret: pass the credentials again to a client that you make from it.

    Args:
        base_url: the address of the platform. `/api` is added if it is missing.
        api_key: a personal access token, or the key of a gateway.
        token: a bearer token.
        username: the user to log in as, with `password`.
        password: the password of `username`.
        api_key_scheme: the headers that carry the api key: both, bearer or x-api-key.
        token_cache: a file that keeps the tokens of a password login for later processes.
        timeout: seconds without a byte from the platform after which an attempt fails.
        connect_timeout: seconds for opening a connection.
        deadline: seconds for a whole call with all its retries. None means twice `timeout`, and
            at least 60.
        max_retries: how many times a failed call is repeated.
        max_response_bytes: the largest answer in bytes that is read into memory.
        max_connections: how many short calls may use a connection at a time.
        max_streams: how many streams and downloads may use a connection at a time.
        strict: refuse every answer that differs from the contract, instead of reading the parts
            of it that fit.
        verify_ssl: check the platform's certificate.
        ca_bundle: a file or folder of certificate authorities to trust besides the system's.
        client_cert: a PEM file with the client certificate.
        client_key: a PEM file with its private key, if that is not in `client_cert`.
        client_key_password: the password of an encrypted private key.
        proxy: the proxy for every request, as `http://host:port`.
        trust_env: read the proxy variables of the environment.
        profile: the name of the profile to read. Default: the profile `default`, if there is one.

    Raises:
        ConfigurationError: a value cannot work. The text names the setting.
    """

    model_config: ClassVar[SettingsConfigDict] = SettingsConfigDict(
        env_prefix="KAMIWAZA_",
        env_ignore_empty=True,
        extra="forbid",
        frozen=True,
        populate_by_name=True,
        hide_input_in_errors=True,
    )

    base_url: str = Field(
        default=DEFAULT_BASE_URL,
        validation_alias=AliasChoices("KAMIWAZA_BASE_URL", "KAMIWAZA_BASE_URI"),
    )
    api_key: SecretStr | None = None
    token: SecretStr | None = Field(
        default=None, validation_alias=AliasChoices("KAMIWAZA_TOKEN", "KAMIWAZA_API_TOKEN")
    )
    username: str | None = None
    password: SecretStr | None = None
    api_key_scheme: ApiKeyScheme = "both"
    token_cache: Path | None = None

    timeout: float = Field(default=30.0, gt=0, le=MAX_SECONDS)
    connect_timeout: float = Field(default=5.0, gt=0, le=MAX_SECONDS)
    deadline: float | None = Field(default=None, gt=0, le=MAX_SECONDS)
    max_retries: int = Field(default=3, ge=0)
    max_response_bytes: int = Field(default=256 * 2**20, gt=0)
    max_connections: int = Field(default=100, gt=0)
    max_streams: int = Field(default=1000, gt=0)
    strict: bool = False

    verify_ssl: bool = True
    ca_bundle: Path | None = None
    client_cert: Path | None = None
    client_key: Path | None = None
    client_key_password: SecretStr | None = None
    proxy: str | None = Field(default=None, repr=False)
    trust_env: bool = True

    profile: str | None = None

    @field_validator("base_url")
    @classmethod
    def _complete(cls, value: str) -> str:
        return complete_base_url(value)

    @field_validator("proxy")
    @classmethod
    def _usable(cls, value: str | None) -> str | None:
        return None if value is None else complete_proxy(value)

    @field_validator("token_cache", "ca_bundle", "client_cert", "client_key")
    @classmethod
    def _encodable(cls, value: Path | None) -> Path | None:
        try:
            os.fsencode(value or "")
        except UnicodeEncodeError:
            raise ValueError("has a lone surrogate, which a file name cannot contain") from None
        return value

    @field_validator("username", "password")
    @classmethod
    def _typable(cls, value: SecretStr | str | None) -> SecretStr | str | None:
        text = value.get_secret_value() if isinstance(value, SecretStr) else value
        if text is not None and (not text or not text.isprintable()):
            raise ValueError("is empty or contains control characters")
        return value

    @field_validator("client_key_password")
    @classmethod
    def _fit_for_openssl(cls, value: SecretStr | None) -> SecretStr | None:
        text = "x" if value is None else value.get_secret_value()
        if not text or len(text.encode("utf-8", "replace")) > _LONGEST_KEY_PASSWORD:
            raise ValueError("is empty, or longer than OpenSSL accepts")
        if not text.isprintable():
            raise ValueError("contains control characters, such as a line feed at its end")
        return value

    @field_validator("api_key", "token")
    @classmethod
    def _fit_for_a_header(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not fits_a_header(value.get_secret_value()):
            raise ValueError("is empty, or contains spaces, control or non-ASCII characters")
        return value

    @model_validator(mode="wrap")
    @classmethod
    def _one_clear_error(
        cls, data: Any, handler: ModelWrapValidatorHandler[SDKConfig]
    ) -> SDKConfig:
        try:
            return handler(data)
        except ValidationError as error:
            raise ConfigurationError(_explain(error)) from None

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Return the sources, strongest first."""
        given = init_settings().get("profile") or env_settings().get("profile")
        profile = _ProfileSource(settings_cls, given)
        return init_settings, _WithoutStronger(env_settings), _WithoutStronger(profile)

    @classmethod
    def made_of(cls, base: SDKConfig | None, given: Mapping[str, object]) -> SDKConfig:
        """Return `base` with the settings in `given` that are not None.

        Args:
            base: the settings to change. None reads the environment and the profile.
            given: the settings to use instead. Credentials among them replace all others.

        Raises:
            ConfigurationError: a value is invalid, or there is a profile and a `base`.
        """
        changes = {name: value for name, value in given.items() if value is not None}
        if base is not None and "profile" in changes:
            raise ConfigurationError("profile: is read by SDKConfig; pass it to SDKConfig")
        if base is None:
            base = _from_environment(changes.get("profile"), _fingerprint())
        if not changes:
            return base
        dropped = _conflicting_credentials(changes)
        # Defaults are left out, so that `base_url_given` stays right.
        names = base.model_fields_set - dropped
        kept = {name: value for name, value in base.__dict__.items() if name in names}
        changed = cls.__new__(cls)
        # The constructor would read the sources again, which takes most of a millisecond.
        cls.__pydantic_validator__.validate_python({**kept, **changes}, self_instance=changed)
        return changed

    @property
    def secrets(self) -> tuple[str, ...]:
        """The secret values among the settings, which errors and logs mask."""
        secrets = [getattr(self, name) for name in _SECRETS]
        held = [secret for secret in secrets if not isinstance(secret, WithheldSecret | None)]
        texts = [secret.get_secret_value() for secret in held]
        password = None if self.proxy is None else proxy_password(self.proxy)
        return (*texts, password) if password else tuple(texts)

    def __getstate__(self) -> dict[Any, Any]:
        """Return the state without secrets; placeholders take their places."""
        state = super().__getstate__()
        values = dict(state["__dict__"])
        for name in _SECRETS:
            if values[name] is not None:
                values[name] = WithheldSecret(name)
        if values["proxy"] is not None:
            values["proxy"] = without_password(values["proxy"])
        return {**state, "__dict__": values}

    @field_serializer("proxy", when_used="json")
    def _shown_proxy(self, value: str | None) -> str | None:
        return None if value is None else without_password(value)

    @property
    def base_url_given(self) -> bool:
        """Whether `base_url` was set by argument, environment or profile."""
        return "base_url" in self.model_fields_set

    @classmethod
    def from_profile(cls, name: str) -> SDKConfig:
        """Return the settings of one profile. The environment has precedence over it.

        Args:
            name: the name of the table `[profiles.NAME]`.

        Raises:
            ConfigurationError: there is no such profile.
        """
        return cls(profile=name)


def _conflicting_credentials(changes: Collection[str]) -> set[str]:
    """Return the credentials that the given ones replace."""
    if "username" in changes or "password" in changes:
        return {"api_key", "token"}
    if "api_key" in changes or "token" in changes:
        return {"api_key", "token", "username", "password"}
    return set()


class _WithoutStronger(PydanticBaseSettingsSource):
    """A source without the settings, aliases and credentials that stronger sources replace."""

    def __init__(self, source: PydanticBaseSettingsSource) -> None:
        super().__init__(source.settings_cls)
        self._source = source

    def get_field_value(self, field: FieldInfo, field_name: str) -> tuple[Any, str, bool]:
        return self._source.get_field_value(field, field_name)

    def __call__(self) -> dict[str, Any]:
        stronger = {_plain_name(name) for name in self.current_state}
        dropped = _conflicting_credentials(stronger) | stronger
        items = self._source().items()
        return {name: value for name, value in items if _plain_name(name) not in dropped}


def _plain_name(name: str) -> str:
    """Return the field of an alias."""
    plain = name.lower().removeprefix("kamiwaza_")
    return {"base_uri": "base_url", "api_token": "token"}.get(plain, plain)


def _fingerprint() -> tuple[object, ...]:
    """Return a cache key: the variables, and the time of the configuration file's last change."""
    names = sorted(name for name in os.environ if name.upper().startswith("KAMIWAZA_"))
    try:
        changed = _config_file().stat().st_mtime_ns
    except OSError:
        changed = 0
    return (*((name, os.environ[name]) for name in names), str(_config_file()), changed)


@lru_cache(maxsize=8)
def _from_environment(profile: str | None, fingerprint: tuple[object, ...]) -> SDKConfig:
    return SDKConfig(profile=profile)


class _ProfileSource(PydanticBaseSettingsSource):
    """Reads one table of the configuration file."""

    def __init__(self, settings_cls: type[BaseSettings], name: str | None) -> None:
        super().__init__(settings_cls)
        self._name = name

    def get_field_value(self, field: FieldInfo, field_name: str) -> tuple[Any, str, bool]:
        return self().get(field_name), field_name, False

    def __call__(self) -> dict[str, Any]:
        profiles = _read_profiles(required=self._name is not None)
        name = self._name or "default"
        if name not in profiles and self._name is None:
            return {}
        table = profiles.get(name)
        if not isinstance(table, dict):
            known = ", ".join(sorted(profiles)) or "none"
            raise ConfigurationError(f"no profile {name!r} in {_config_file()} (there: {known})")
        return {key: value for key, value in table.items() if key != "profile"}


def _config_file() -> Path:
    given = os.environ.get("KAMIWAZA_CONFIG_FILE") or "~/.config/kamiwaza/config.toml"
    # Path.expanduser raises if there is no home, as in some containers; os.path keeps the ~.
    return Path(os.path.expanduser(given))


def _read_profiles(*, required: bool) -> dict[str, Any]:
    path = _config_file()
    try:
        text = path.read_text("utf-8")
    except OSError as error:
        if required or os.environ.get("KAMIWAZA_CONFIG_FILE"):
            raise ConfigurationError(f"profile: cannot read {path}: {error.strerror}") from None
        return {}
    except UnicodeDecodeError:
        raise ConfigurationError(f"{path} is not UTF-8") from None
    try:
        profiles = tomllib.loads(text).get("profiles", {})
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(f"{path} is not TOML: {error}") from None
    return profiles if isinstance(profiles, dict) else {}


def complete_base_url(value: str) -> str:
    """Return `value` as `scheme://host[:port][/prefix]/api`, without a slash at the end.

    Raises ValueError for anything that is not a plain http or https address.
    """
    try:
        parts = urlsplit(value.strip())
        port = parts.port
    except ValueError:
        raise ValueError("is not a URL, or its port is not a number") from None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("must look like https://host or http://host:port/api")
    if parts.username or parts.password:
        raise ValueError("must not contain a user name or password; use api_key, token or username")
    if not value.strip().isprintable() or set(value.strip()) & set(' <>"{}|\\^`'):
        raise ValueError("contains characters that are not allowed in an address")
    check_host_name(parts.hostname)
    if parts.query or parts.fragment:
        raise ValueError("must end with the path, without ? or #")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    authority = host if port is None else f"{host}:{port}"
    path = parts.path.rstrip("/")
    return f"{parts.scheme}://{authority}{path if path.endswith('/api') else path + '/api'}"


def _explain(error: ValidationError) -> str:
    problems = "; ".join(
        f"{'.'.join(map(str, item['loc'])).removeprefix('KAMIWAZA_').lower()}: "
        f"{item['msg'].removeprefix('Value error, ')}"
        for item in error.errors(include_input=False, include_url=False)
    )
    return f"invalid setting: {problems}. Set it by argument or KAMIWAZA_<NAME>"
