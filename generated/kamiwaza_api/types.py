"""Values that belong to no endpoint: what was not given, files, enums that stay open."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import BinaryIO, Final, Literal, final


@final
class Unset:
    """Stand for what the caller did not give: it is not sent, while None is sent as null."""

    __slots__ = ()
    _only: Unset | None = None

    def __new__(cls) -> Unset:
        """Return the only instance."""
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only

    def __bool__(self) -> Literal[False]:
        """Return False: what was not given is nothing."""
        return False

    def __repr__(self) -> str:
        """Return the name the value is imported by."""
        return "UNSET"

    def __reduce__(self) -> str:
        """Copy and unpickle to the same instance."""
        return "UNSET"


UNSET: Final[Unset] = Unset()


@dataclass(slots=True)
class File:
    """Hold a file to upload: its content or a stream of it, its name and its media type."""

    payload: BinaryIO | bytes
    file_name: str | None = None
    mime_type: str | None = None


class OpenStrEnum(StrEnum):
    """Accept any string: a value of a later release becomes a member that is not listed."""

    @classmethod
    def _missing_(cls, value: object) -> OpenStrEnum | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = str(value)
        return member


class OpenIntEnum(IntEnum):
    """Accept any integer: a value of a later release becomes a member that is not listed."""

    @classmethod
    def _missing_(cls, value: object) -> OpenIntEnum | None:
        if not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_ = str(value)
        member._value_ = int(value)
        return member


__all__ = ("UNSET", "File", "OpenIntEnum", "OpenStrEnum", "Unset")
