"""Whether a platform is ready to be used."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import OpenEnum, Schema


class ReadinessArea(StrEnum):
    """The areas that are checked; servers may check more."""

    COMPUTE = "compute"
    PROVIDERS = "providers"
    MODELS = "models"
    DATA_SOURCES = "data_sources"
    APPS = "apps"


class ReadinessStatus(StrEnum):
    """The result for one area."""

    READY = "ready"
    MISSING = "missing"
    ERROR = "error"


class Completeness(StrEnum):
    """Whether all areas could be checked."""

    COMPLETE = "complete"
    PARTIAL = "partial"


class ReadinessSection(Schema):
    """One area; `count` is the number of its objects on the platform."""

    component: ClassVar[str | None] = "ReadinessSection"

    key: OpenEnum[ReadinessArea]
    label: str | None = None
    status: OpenEnum[ReadinessStatus] | None = None
    detail: str | None = None
    count: int | None = None
    error_code: str | None = None

    @property
    def is_ready(self) -> bool:
        """True if the area is ready."""
        return self.status == ReadinessStatus.READY


class PlatformReadiness(Schema):
    """The readiness of a platform, by area."""

    component: ClassVar[str | None] = "PlatformReadiness"

    completeness: OpenEnum[Completeness] | None = None
    sections: list[ReadinessSection] = Field(default_factory=list)

    @property
    def ok(self) -> bool:
        """True if every area was checked and is ready."""
        return not self.is_partial and all(section.is_ready for section in self.sections)

    @property
    def is_partial(self) -> bool:
        """True if the platform could not check every area."""
        return self.completeness != Completeness.COMPLETE

    @property
    def missing(self) -> list[ReadinessSection]:
        """The areas that have no objects yet."""
        return [one for one in self.sections if one.status == ReadinessStatus.MISSING]

    @property
    def errors(self) -> list[ReadinessSection]:
        """The areas that could not be checked; `error_code` and `detail` have the reason."""
        return [one for one in self.sections if one.status == ReadinessStatus.ERROR]

    def section(self, key: ReadinessArea | str) -> ReadinessSection | None:
        """Return one area, None if the answer does not have it.

        Args:
            key: the name of the area.
        """
        return next((one for one in self.sections if one.key == key), None)
