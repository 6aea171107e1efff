"""Return the document of a file, a URL, a running platform, or a release known by its name."""

from __future__ import annotations

import importlib.resources
import json
from pathlib import Path
from typing import TYPE_CHECKING

from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.contract.past_release import as_of, known_release
from kamiwaza.contract.release import Release
from kamiwaza.contract.release_index import ReleaseIndex
from kamiwaza.contract.sources import fetch
from kamiwaza.errors import InvalidArgumentError

if TYPE_CHECKING:
    from kamiwaza.contract.documents.openapi import JSONObject

CLIENT = "client"
"""The name of the contract that this client was generated from."""


def shipped() -> JSONObject:
    """Return the contract that this client was generated from."""
    source = importlib.resources.files("kamiwaza_api").joinpath("contract.json")
    document: JSONObject = json.loads(source.read_bytes())
    return document


def document_of(source: str) -> JSONObject:
    """Return the document of a source.

    Of an older release, only the list of operations is known, not their members.

    Args:
        source: a path, a URL, the address of a platform, `client`, or a release such as `1.0.1`.

    Raises:
        ContractError: the document cannot be read.
    """
    if source.startswith(("http://", "https://")) or Path(source).exists():
        return fetch.read(source)
    if source == CLIENT:
        return shipped()
    try:
        Release.parse(source)
    except InvalidArgumentError:
        return fetch.read(source)
    return _of_release(source)


def _of_release(text: str) -> JSONObject:
    document = shipped()
    try:
        return dict(as_of(document, known_release(document, text)))
    except InvalidArgumentError as error:
        known = ", ".join(map(str, ReleaseIndex.shipped().releases))
        raise ContractError(f"{text}: no such file, and the known releases are {known}") from error
