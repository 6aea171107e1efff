"""Which parts of the context service work."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import JsonObject, OpenEnum, Schema


class ReadinessState(StrEnum):
    """How well a part works."""

    READY = "ready"
    DEGRADED = "degraded"
    UNAVAILABLE = "unavailable"


class DependencyReadiness(Schema):
    """How well one part works. `retry_after_seconds` is when to look again."""

    component: ClassVar[str | None] = "DependencyReadiness"

    name: str
    state: OpenEnum[ReadinessState]
    reason: str | None = None
    retry_after_seconds: int | None = None

    @property
    def ok(self) -> bool:
        """True when it works as it should."""
        return self.state == ReadinessState.READY


class GraphReadiness(DependencyReadiness):
    """How well knowledge graphs work, and whether there is room for more of them."""

    component: ClassVar[str | None] = "GraphReadiness"

    capacity_available: bool = False


class ContextReadiness(Schema):
    """How well the parts behind indexing and searching work."""

    component: ClassVar[str | None] = "ContextReadiness"

    agentic: DependencyReadiness | None = None
    embedding: DependencyReadiness | None = None
    extractor: DependencyReadiness | None = None
    graph: GraphReadiness | None = None
    lexical: DependencyReadiness | None = None
    vector: DependencyReadiness | None = None
    can_index_semantic_lexical: bool = False
    degradation_reasons: list[str] = Field(default_factory=list)

    @property
    def parts(self) -> list[DependencyReadiness]:
        """The parts that the platform tells of."""
        every = (
            self.embedding, self.vector, self.lexical, self.extractor, self.graph, self.agentic,
        )  # fmt: skip
        return [part for part in every if part is not None]

    @property
    def ok(self) -> bool:
        """True when files can be indexed for searching, by meaning and by words."""
        return self.can_index_semantic_lexical

    @property
    def blocking(self) -> list[DependencyReadiness]:
        """The parts that do not work at all; what only works badly is in the reasons."""
        return [part for part in self.parts if part.state == ReadinessState.UNAVAILABLE]

    @property
    def retry_after(self) -> float | None:
        """The seconds after which the parts that do not work want to be looked at again."""
        waits = [part.retry_after_seconds for part in self.parts if not part.ok]
        return max((float(wait) for wait in waits if wait is not None), default=None)


class AudioReadiness(Schema):
    """Whether recordings can be turned into text, and what to do if not (`remediation`)."""

    component: ClassVar[str | None] = "AudioReadinessResponse"

    ready: bool
    code: str | None = None
    message: str | None = None
    details: JsonObject = Field(default_factory=dict)
    remediation: str | None = None

    @property
    def ok(self) -> bool:
        """True when they can."""
        return self.ready

    def __bool__(self) -> bool:
        """Tell whether they can."""
        return self.ready
