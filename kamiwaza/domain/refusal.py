"""Answers that report a refusal with a success status."""

from __future__ import annotations

from kamiwaza.errors import RefusedError


def accomplished(done: bool, what: str, why: str | None = None) -> None:
    """Raise RefusedError unless the platform reported success.

    Args:
        done: the platform reported success.
        what: the action, for the text of the error.
        why: the platform's reason. Default: it gave none.
    """
    if not done:
        raise RefusedError(f"the platform refused to {what}" + (f": {why}" if why else ""))
