"""The errors of building a request; `kamiwaza.errors` grows the rest of the tree from here."""

from __future__ import annotations


class KamiwazaError(Exception):
    """Base of every error this library raises."""


class InvalidArgumentError(KamiwazaError, ValueError):
    """Refuse an argument before anything is sent."""


__all__ = ("InvalidArgumentError", "KamiwazaError")
