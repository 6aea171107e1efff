"""Errors of settings and arguments, and of answers that decline a request."""

from __future__ import annotations

from kamiwaza_api.errors import InvalidArgumentError, KamiwazaError

__all__ = [
    "ClientClosedError",
    "ConfigurationError",
    "NotPicklableError",
    "QuantizationError",
    "RefusedError",
]


class ConfigurationError(KamiwazaError):
    """A setting is invalid, or two settings contradict each other."""


class ClientClosedError(KamiwazaError):
    """The client was closed and cannot be used any more."""


class NotPicklableError(KamiwazaError, TypeError):
    """The object works only in the process that made it; the text says what to send instead."""


class QuantizationError(InvalidArgumentError):
    """The quantization does not exist or is ambiguous.

    Args:
        message: the text of the error.
        choices: the quantizations of the model.
    """

    def __init__(self, message: str, *, choices: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.choices = choices


class RefusedError(KamiwazaError):
    """The platform answered with a status of success, but declined the request."""
