"""Answers that report a refusal with a success status."""

from __future__ import annotations

from kamiwaza.errors import RefusedError


def check_success(succeeded: bool, action: str, reason: str | None = None) -> None:
    """Raise RefusedError unless the platform reported success.

    Args:
        succeeded: whether the platform reported success.
        action: what was requested, for the text of the error, such as `stop app 1`.
        reason: the reason that the platform gives. None if it gives none.
    """
    if not succeeded:
        raise RefusedError(f"the platform refused to {action}" + (f": {reason}" if reason else ""))
