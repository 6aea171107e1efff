"""Releases of the platform as numbers that can be compared."""

from __future__ import annotations

from dataclasses import dataclass

from kamiwaza_api.errors import InvalidArgumentError


@dataclass(frozen=True, order=True, slots=True)
class Release:
    """A release of the platform, such as 1.0.1; they compare in the order they came out."""

    major: int
    minor: int
    patch: int = 0

    @classmethod
    def parse(cls, text: str) -> Release:
        """Return `"1.0.1"` as a release; `"0.13"` means 0.13.0.

        Raises InvalidArgumentError for what is not two or three numbers with dots between them.
        """
        parts = text.split(".")
        if len(parts) not in (2, 3) or not all(p.isascii() and p.isdigit() for p in parts):
            raise InvalidArgumentError(f"{text!r} is not a release, such as 1.0.1 or 0.13")
        return cls(*map(int, parts))

    def __str__(self) -> str:
        """Return `1.0.1`."""
        return f"{self.major}.{self.minor}.{self.patch}"


# The contract's word for "this one, or one before it": older documents were never published.
EARLIEST = Release(0, 9, 2)
