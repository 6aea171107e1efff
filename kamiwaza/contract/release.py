"""Releases of the platform."""

from __future__ import annotations

from dataclasses import dataclass

from kamiwaza_api.errors import InvalidArgumentError


@dataclass(frozen=True, order=True, slots=True)
class Release:
    """A release of the platform, such as 1.0.1. Releases can be compared.

    Args:
        major: the first number.
        minor: the second number.
        patch: the third number.
    """

    major: int
    minor: int
    patch: int = 0

    @classmethod
    def parse(cls, text: str) -> Release:
        """Return a text as a release.

        Args:
            text: two or three numbers with dots, such as "1.0.1"; "0.13" means 0.13.0.

        Raises:
            InvalidArgumentError: the text is not a release.
        """
        parts = text.split(".")
        if len(parts) not in (2, 3) or not all(p.isascii() and p.isdigit() for p in parts):
            raise InvalidArgumentError(f"{text!r} is not a release, such as 1.0.1 or 0.13")
        return cls(*map(int, parts))

    def __str__(self) -> str:
        """Return `1.0.1`."""
        return f"{self.major}.{self.minor}.{self.patch}"


# In the contract this means "this release or an older one": older contracts are unpublished.
EARLIEST = Release(0, 9, 2)
