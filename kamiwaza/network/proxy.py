"""The proxy of a request: from the setting, or from the environment with the rules of curl."""

from __future__ import annotations

import os
import sys
import urllib.request
from dataclasses import dataclass, field
from importlib.util import find_spec
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, unquote_to_bytes, urlsplit

from kamiwaza.errors import ConfigurationError
from kamiwaza.naming.host_name import ascii_host_name
from kamiwaza.network.no_proxy import is_exempt

if TYPE_CHECKING:
    from collections.abc import Iterator
    from urllib.parse import SplitResult

    from kamiwaza.config import SDKConfig

_SCHEMES = ("http", "https", "socks5", "socks5h")
_PORTS = {"http": 80, "https": 443}
_ESCAPES = "; in the user name and password, write characters such as # / ? @ as %23 %2F %3F %40"


@dataclass(frozen=True)
class Proxy:
    """A proxy: its `url`, the `safe_url` without password, and the `source` of the setting."""

    url: str = field(repr=False)
    safe_url: str
    source: str

    @property
    def description(self) -> str:
        """The text for the proxy in errors."""
        return f"the proxy {self.safe_url} (from {self.source})"


def complete_proxy(value: str) -> str:
    """Return `value` as `scheme://[user:password@]host[:port]`. The default scheme is http.

    Raises ValueError for an invalid address. Its text does not repeat the address, which may
    contain a password.
    """
    text = value.strip()
    if not text.isprintable():
        raise ValueError("contains characters that are not allowed in an address")
    parts, port = _split(text if "://" in text else f"http://{text}")
    if parts.scheme not in _SCHEMES:
        raise ValueError("must begin with http://, https:// or socks5://")
    host = ascii_host_name(parts.hostname or "-")
    if not parts.hostname or set(host) & set(' %\\"<>^`{|}'):
        raise ValueError(f"must look like http://host:port{_ESCAPES}")
    if parts.scheme.startswith("socks") and find_spec("socksio") is None:
        raise ValueError("a SOCKS proxy needs the package socksio: pip install 'httpx[socks]'")
    host = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{_user_info(parts)}{host}" + ("" if port is None else f":{port}")


def proxy_for(url: str, config: SDKConfig) -> Proxy | None:
    """Return the proxy for a request to `url`, None if it needs none.

    Raises ConfigurationError, naming the variable, if the environment has an invalid proxy.
    """
    if config.proxy is not None:
        return _proxy(config.proxy, "the setting proxy")
    if not config.trust_env:
        return None
    parts = urlsplit(url)
    host, port = parts.hostname or "", parts.port or _PORTS.get(parts.scheme, 0)
    if is_exempt(host, port, _variable("no_proxy")[1]):
        return None
    name, value = _environment_proxy(parts.scheme)
    if not value:
        name, value = _system_proxy(parts.scheme, host)
    if not value:
        return None
    try:
        return _proxy(complete_proxy(value), name)
    except ValueError as error:
        raise ConfigurationError(f"{name}: {error}") from None


def without_password(url: str) -> str:
    """Return the complete address of a proxy without user and password."""
    scheme, _, rest = url.partition("://")
    return f"{scheme}://{rest.rpartition('@')[2]}"


def proxy_password(url: str) -> str | None:
    """Return the password in the address of a proxy, in clear."""
    return unquote(urlsplit(url).password or "") or None


def _split(text: str) -> tuple[SplitResult, int | None]:
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        raise ValueError(f"is not a URL, or its port is not a number{_ESCAPES}") from None
    # An unescaped character in the password ends the host too early.
    if parts.path not in ("", "/") or parts.query or parts.fragment:
        raise ValueError(f"must end with the host and the port{_ESCAPES}")
    return parts, port


def _user_info(parts: SplitResult) -> str:
    if parts.username is None:
        return ""
    words = [word for word in (parts.username, parts.password) if word is not None]
    # Decoded and encoded again, because people escape only some of the characters.
    return ":".join(quote(unquote_to_bytes(word), safe="") for word in words) + "@"


def _proxy(url: str, source: str) -> Proxy:
    return Proxy(url, without_password(url), source)


def _environment_proxy(scheme: str) -> tuple[str, str]:
    """Return the name and the value of the first variable that is set."""
    for lower_case in (f"{scheme}_proxy", "all_proxy"):
        name, value = _variable(lower_case)
        if value:
            return name, value
    return "", ""


def _variable(lower_case: str) -> tuple[str, str]:
    """Return a variable's name, in the spelling that is set, and its value or ""."""
    for name in _spellings(lower_case):
        if value := os.environ.get(name, "").strip():
            return name, value
    return lower_case, ""


def _spellings(lower_case: str) -> Iterator[str]:
    yield lower_case
    # Under CGI, HTTP_PROXY has the value of the `Proxy:` header of a request (httpoxy).
    if lower_case != "http_proxy" or "REQUEST_METHOD" not in os.environ:
        yield lower_case.upper()


def _system_proxy(scheme: str, host: str) -> tuple[str, str]:
    """Return the proxy in the system settings of macOS or Windows."""
    if sys.platform not in ("darwin", "win32") or urllib.request.proxy_bypass(host):
        return "", ""
    proxies = urllib.request.getproxies()
    return "the system settings", proxies.get(scheme) or proxies.get("all") or ""
