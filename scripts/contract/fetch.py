"""Read a published document from a file or a URL."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import httpx

from scripts.contract.document import METHODS, JSONObject
from scripts.contract.errors import ContractError
from scripts.contract.yamlio import load_json, load_yaml

MAX_BYTES = 32 * 1024 * 1024
TIMEOUT = 60.0


def read(origin: str, *, max_bytes: int = MAX_BYTES) -> JSONObject:
    """Return the OpenAPI 3.1 document at a path or an http(s) URL.

    Raises ContractError if it cannot be read, is larger than `max_bytes`, is neither JSON nor
    YAML, or is not an OpenAPI 3.1 document.
    """
    is_url = urlsplit(origin).scheme in ("http", "https")
    content = _download(origin, max_bytes) if is_url else _read_file(origin, max_bytes)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ContractError(f"{origin}: not UTF-8 text") from error
    load = load_json if text.lstrip().startswith("{") else load_yaml
    document: JSONObject = load(text, origin)
    _check_shape(document, origin)
    return document


def _read_file(origin: str, max_bytes: int) -> bytes:
    try:
        with Path(origin).open("rb") as file:
            content = file.read(max_bytes + 1)
    except OSError as error:
        raise ContractError(f"{origin}: {error.strerror or error}") from error
    _check_size(content, origin, max_bytes)
    return content


def _download(origin: str, max_bytes: int) -> bytes:
    content = bytearray()
    try:
        with httpx.stream("GET", origin, timeout=TIMEOUT, trust_env=False) as response:
            if response.status_code != httpx.codes.OK:
                raise ContractError(f"{origin}: answered {response.status_code}")
            for chunk in response.iter_bytes():
                content += chunk
                _check_size(content, origin, max_bytes)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise ContractError(f"{origin}: {error}") from error
    return bytes(content)


def _check_size(content: bytes | bytearray, origin: str, max_bytes: int) -> None:
    if len(content) > max_bytes:
        raise ContractError(f"{origin}: larger than {max_bytes} bytes")


def _check_shape(document: object, origin: str) -> None:
    if not isinstance(document, dict):
        raise ContractError(f"{origin}: not an OpenAPI document but {type(document).__name__}")
    version = str(document.get("openapi", document.get("swagger", "no version")))
    if not version.startswith("3.1."):
        raise ContractError(f"{origin}: OpenAPI 3.1 is needed, this is {version}")
    if not isinstance(document.get("info"), dict) or "version" not in document["info"]:
        raise ContractError(f"{origin}: info.version is missing")
    paths = document.get("paths")
    if not isinstance(paths, dict) or not paths:
        raise ContractError(f"{origin}: it has no paths")
    for path, item in paths.items():
        _check_item(path, item, origin)


def _check_item(path: str, item: object, origin: str) -> None:
    if not isinstance(item, dict) or "$ref" in item:
        raise ContractError(f"{origin}: path {path} is not a plain object")
    for method in METHODS:
        operation = item.get(method, {"responses": {}})
        if not isinstance(operation, dict) or not isinstance(operation.get("responses"), dict):
            raise ContractError(f"{origin}: {method.upper()} {path} has no responses")
