"""Answers that report a refusal with a success status."""

from __future__ import annotations

from kamiwaza.errors import RefusedError


def accomplished(done: bool, what: str, why: str | None = None) -> None:
    """Raise RefusedError if the platform answered that it did not do `what`."""
    if not done:
        raise RefusedError(f"the platform refused to {what}" + (f": {why}" if why else ""))
