"""Errors found before anything is sent."""

from __future__ import annotations

from kamiwaza_api.errors import InvalidArgumentError, KamiwazaError

__all__ = ["ClientClosedError", "ConfigurationError", "QuantizationError", "RefusedError"]


class ConfigurationError(KamiwazaError):
    """The client was set up with something that cannot work."""


class ClientClosedError(KamiwazaError):
    """The client was closed and cannot be used any more."""


class QuantizationError(InvalidArgumentError):
    """The quantization is absent or not clear; `choices` lists what is there."""

    def __init__(self, message: str, *, choices: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.choices = choices


class RefusedError(KamiwazaError):
    """The platform answered with success but said that it did not do it."""
