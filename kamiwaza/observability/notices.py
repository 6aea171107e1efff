"""Warnings about operations that the platform reports as deprecated or about to be removed."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Mapping
from pathlib import Path

from kamiwaza.redaction import redact_text

_PACKAGE = str(Path(__file__).resolve().parent.parent)
_DEPRECATIONS = ("deprecation", "sunset")
_TEXT = 200


class DeprecatedOperationWarning(DeprecationWarning):
    """The platform says that an operation is deprecated or will be removed."""


class ServerWarning(UserWarning):
    """The platform's answer has a `Warning` header."""


class Notices:
    """Warn about the headers `Deprecation`, `Sunset` and `Warning`, once for each operation."""

    def __init__(self) -> None:
        self._warned: set[tuple[str, str]] = set()

    def check(self, operation: str, headers: Mapping[str, str]) -> None:
        """Warn at the line of the caller if an answer says that its operation will end.

        Args:
            operation: the name of the operation.
            headers: the headers of the answer by their lower-case names.
        """
        parsed = {name: headers[name] for name in _DEPRECATIONS if name in headers}
        if parsed:
            end = f", and ends on {_shown(parsed['sunset'])}" if "sunset" in parsed else ""
            self._warn(operation, f"is deprecated{end}", DeprecatedOperationWarning)
        if "warning" in headers:
            self._warn(operation, f"warns: {_shown(headers['warning'])}", ServerWarning)

    def _warn(self, operation: str, text: str, kind: type[Warning]) -> None:
        key = (operation, kind.__name__)
        if key not in self._warned:
            self._warned.add(key)
            warnings.warn(f"{operation} {text}", kind, stacklevel=_caller_level())


def _shown(text: str) -> str:
    return redact_text(text)[:_TEXT]


def _caller_level() -> int:
    """Return the `stacklevel` for `_warn` that names the first frame outside of this package."""
    level = 1
    frame = sys._getframe(1)
    while frame.f_back is not None and frame.f_code.co_filename.startswith(_PACKAGE):
        frame, level = frame.f_back, level + 1
    return level
