"""Read a published document from a file, a URL or a running platform."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urlsplit

from kamiwaza._sync.http.transport import Transport
from kamiwaza.config import SDKConfig
from kamiwaza.contract.documents import shape
from kamiwaza.contract.documents.errors import ContractError, DeniedError, UnreachableError
from kamiwaza.contract.documents.text import load_json, load_yaml
from kamiwaza.contract.documents.upgrade import upgraded
from kamiwaza.errors import (
    APIConnectionError,
    AuthenticationError,
    KamiwazaError,
    PermissionDeniedError,
    ResourceNotFoundError,
    ServerError,
)
from kamiwaza.http import plain_download
from kamiwaza.http.untyped_request import untyped_request

if TYPE_CHECKING:
    from kamiwaza.contract.documents.openapi import JSONObject

MAX_BYTES = 32 * 1024 * 1024
TIMEOUT = 60.0

_NO_ANSWER = (APIConnectionError, ServerError)
_DENIED = (AuthenticationError, PermissionDeniedError)
_DOCUMENT = "/openapi.json"
_SUFFIXES = (".json", ".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Published:
    """Hold a published document with its origin, hash and size."""

    document: JSONObject
    origin: str
    sha256: str
    size: int

    @property
    def facts(self) -> JSONObject:
        """Return the facts for the manifest. They do not include the origin."""
        return {"bytes": self.size, "sha256": self.sha256}


def load(origin: str, *, max_bytes: int = MAX_BYTES) -> Published:
    """Return the OpenAPI document at a path, at a URL or of a running platform.

    A URL without a file name is the base URL of a platform, with or without `/api`. The request has
    the credentials of KAMIWAZA_*. A document of OpenAPI 3.0 is converted to 3.1.

    Raises ContractError if the document cannot be read, is larger than `max_bytes`, is neither JSON
    nor YAML, or is not OpenAPI 3.1 or 3.0.
    """
    content, shown = _content(origin, max_bytes)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ContractError(f"{shown}: not UTF-8 text") from error
    parse = load_json if text.lstrip().startswith("{") else load_yaml
    document: JSONObject = upgraded(parse(text, shown))
    shape.check(document, shown)
    return Published(document, shown, hashlib.sha256(content).hexdigest(), len(content))


def read(origin: str, *, max_bytes: int = MAX_BYTES) -> JSONObject:
    """Return only the document. See `load`."""
    return load(origin, max_bytes=max_bytes).document


def _content(origin: str, max_bytes: int) -> tuple[bytes, str]:
    """Return the bytes and the name of an origin. A name never contains credentials."""
    try:
        parts = urlsplit(origin)
        host = parts.netloc.rpartition("@")[2]
    except ValueError as error:
        raise ContractError(f"{origin}: {error}") from error
    if parts.scheme not in ("http", "https"):
        return _read_file(origin, max_bytes), origin
    shown = f"{parts.scheme}://{host}{parts.path}"
    if parts.username or parts.password:
        raise ContractError(f"{shown}: use KAMIWAZA_* for credentials, not the URL")
    if parts.path.endswith(_SUFFIXES) and not parts.path.endswith(f"/api{_DOCUMENT}"):
        return _download(origin, shown, max_bytes), shown
    return _ask_platform(parts, shown, max_bytes), shown


def _read_file(origin: str, max_bytes: int) -> bytes:
    try:
        with Path(origin).open("rb") as file:
            content = file.read(max_bytes + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ContractError(f"{origin}: {reason}") from error
    _check_size(content, origin, max_bytes)
    return content


def _download(url: str, shown: str, max_bytes: int) -> bytes:
    """Return the content of a URL, requested without credentials."""
    try:
        return plain_download.download(url, max_bytes=max_bytes, timeout=TIMEOUT)
    except APIConnectionError as error:
        raise UnreachableError(f"{shown}: {error}") from error
    except KamiwazaError as error:
        raise ContractError(f"{shown}: {error}") from error


def _ask_platform(parts: SplitResult, shown: str, max_bytes: int) -> bytes:
    """Return the document of a platform, from /api or from the given URL."""
    base = shown.removesuffix(_DOCUMENT).rstrip("/")
    try:
        config = _settings(base, parts, max_bytes)
        transport = Transport(config)
        try:
            return transport.send(untyped_request("GET", _DOCUMENT))
        except ResourceNotFoundError:
            return _download(f"{base}{_DOCUMENT}", f"{base}{_DOCUMENT}", max_bytes)
        finally:
            transport.close()
    except _NO_ANSWER as error:
        raise UnreachableError(f"{shown}: {error}") from error
    except _DENIED as error:
        raise DeniedError(f"{shown}: {error}") from error
    except KamiwazaError as error:
        raise ContractError(f"{shown}: {error}") from error


def _settings(base: str, parts: SplitResult, max_bytes: int) -> SDKConfig:
    """Return the settings of KAMIWAZA_* for `base`.

    Raises ContractError if they name another platform, because its credentials must not be sent.
    """
    environment = SDKConfig()
    configured = urlsplit(environment.base_url)
    is_named = "base_url" in environment.model_fields_set
    if is_named and (configured.scheme, configured.netloc) != (parts.scheme, parts.netloc):
        raise ContractError(
            f"{base}: KAMIWAZA_BASE_URL names another platform, {environment.base_url}; its"
            " credentials are not sent here, so set or unset it"
        )
    changes = {"base_url": base, "max_response_bytes": max_bytes, "max_retries": 1}
    return SDKConfig.made_of(environment, changes)


def _check_size(content: bytes | bytearray, origin: str, max_bytes: int) -> None:
    if len(content) > max_bytes:
        raise ContractError(f"{origin}: larger than {max_bytes} bytes")
