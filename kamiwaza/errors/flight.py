"""Errors of Arrow Flight."""

from __future__ import annotations

from kamiwaza.errors.api import APIError

__all__ = ["FlightTokenError"]


class FlightTokenError(APIError):
    """The token of a retrieval job is spent, expired or refused.

    A token works once and for a short time. Start a new job to get another one.
    """
