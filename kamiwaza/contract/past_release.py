"""The operations of an older release of the platform, as far as the contract records them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kamiwaza.contract.release import EARLIEST, Release
from kamiwaza.errors import InvalidArgumentError

METHODS = ("get", "post", "put", "patch", "delete", "head", "options")
# Current success status, the release that introduced it, and the former status.
_FORMER_STATUS = {"serving.deploy_model": ("202", Release(1, 0), "200")}


def known_release(document: Mapping[str, Any], text: str) -> Release:
    """Return the release of a text.

    Raises:
        InvalidArgumentError: no operation was added in this release.
    """
    release = Release.parse(text)
    items = document["paths"].values()
    known = {since_of(item[method]) for item in items for method in METHODS if method in item}
    if release not in known:
        names = ", ".join(map(str, sorted(known)))
        raise InvalidArgumentError(f"no release {text} is known; there are {names}")
    return release


def as_of(document: Mapping[str, Any], limit: Release | None) -> Mapping[str, Any]:
    """Return the document without the operations added after a release. None: no limit."""
    if limit is None:
        return document
    paths = {
        path: {
            method: _operation_as_of(operation, limit) if method in METHODS else operation
            for method, operation in item.items()
            if method not in METHODS or since_of(operation) <= limit
        }
        for path, item in document["paths"].items()
    }
    return {**document, "paths": {path: item for path, item in paths.items() if item}}


def _operation_as_of(operation: Mapping[str, Any], limit: Release) -> Mapping[str, Any]:
    current, changed_in, former = _FORMER_STATUS.get(operation["operationId"], ("", EARLIEST, ""))
    if limit >= changed_in:
        return operation
    answers = {
        former if s == current else s: response for s, response in operation["responses"].items()
    }
    return {**operation, "responses": answers}


def since_of(operation: Mapping[str, Any]) -> Release:
    """Return the first release with an operation."""
    return Release.parse(operation["x-since"]) if "x-since" in operation else EARLIEST
