"""Whether a platform has what it takes to be used."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import OpenEnum, Schema


class ReadinessArea(StrEnum):
    """What is looked at; servers may look at more."""

    COMPUTE = "compute"
    PROVIDERS = "providers"
    MODELS = "models"
    DATA_SOURCES = "data_sources"
    APPS = "apps"


class ReadinessStatus(StrEnum):
    """What was found."""

    READY = "ready"
    MISSING = "missing"
    ERROR = "error"


class Completeness(StrEnum):
    """Whether everything could be looked at."""

    COMPLETE = "complete"
    PARTIAL = "partial"


class ReadinessSection(Schema):
    """One area: `count` is how many the platform has of it."""

    component: ClassVar[str | None] = "ReadinessSection"

    key: OpenEnum[ReadinessArea]
    label: str | None = None
    status: OpenEnum[ReadinessStatus] | None = None
    detail: str | None = None
    count: int | None = None
    error_code: str | None = None

    @property
    def is_ready(self) -> bool:
        """True when there is what is needed."""
        return self.status == ReadinessStatus.READY


class PlatformReadiness(Schema):
    """What a platform has and what it lacks, as far as it could look."""

    component: ClassVar[str | None] = "PlatformReadiness"

    completeness: OpenEnum[Completeness] | None = None
    sections: list[ReadinessSection] = Field(default_factory=list)

    @property
    def ok(self) -> bool:
        """True when everything was looked at and all of it is ready."""
        return not self.is_partial and all(section.is_ready for section in self.sections)

    @property
    def is_partial(self) -> bool:
        """True when the platform could not look at everything."""
        return self.completeness != Completeness.COMPLETE

    @property
    def missing(self) -> list[ReadinessSection]:
        """The areas of which there is nothing yet."""
        return [one for one in self.sections if one.status == ReadinessStatus.MISSING]

    @property
    def errors(self) -> list[ReadinessSection]:
        """The areas that could not be looked at; `error_code` and `detail` say why."""
        return [one for one in self.sections if one.status == ReadinessStatus.ERROR]

    def section(self, key: ReadinessArea | str) -> ReadinessSection | None:
        """Return one area, None if the platform said nothing of it."""
        return next((one for one in self.sections if one.key == key), None)
