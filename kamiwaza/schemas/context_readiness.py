"""Which components of the context service work."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import JsonObject, OpenEnum, Schema


class ReadinessState(StrEnum):
    """How well a component works."""

    READY = "ready"
    DEGRADED = "degraded"
    UNAVAILABLE = "unavailable"


class DependencyReadiness(Schema):
    """The state of one component. `retry_after_seconds` is when to ask again."""

    component: ClassVar[str | None] = "DependencyReadiness"

    name: str
    state: OpenEnum[ReadinessState]
    reason: str | None = None
    retry_after_seconds: int | None = None

    @property
    def ok(self) -> bool:
        """True if the component works without limits."""
        return self.state == ReadinessState.READY


class GraphReadiness(DependencyReadiness):
    """The state of knowledge graphs, and whether more of them can be created."""

    component: ClassVar[str | None] = "GraphReadiness"

    capacity_available: bool = False


class ContextReadiness(Schema):
    """The state of the components behind indexing and searching."""

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
        """The components that the platform reports."""
        every = (
            self.embedding, self.vector, self.lexical, self.extractor, self.graph, self.agentic,
        )  # fmt: skip
        return [part for part in every if part is not None]

    @property
    def ok(self) -> bool:
        """True if files can be indexed for searches by meaning and by words."""
        return self.can_index_semantic_lexical

    @property
    def blocking(self) -> list[DependencyReadiness]:
        """The components that do not work at all. `degradation_reasons` has the others."""
        return [part for part in self.parts if part.state == ReadinessState.UNAVAILABLE]

    @property
    def retry_after(self) -> float | None:
        """Seconds until you should check the failed components again; None if unknown."""
        waits = [part.retry_after_seconds for part in self.parts if not part.ok]
        return max((float(wait) for wait in waits if wait is not None), default=None)


class AudioReadiness(Schema):
    """Whether audio recordings can be turned into text; If not, `remediation` is the advice."""

    component: ClassVar[str | None] = "AudioReadinessResponse"

    ready: bool
    code: str | None = None
    message: str | None = None
    details: JsonObject = Field(default_factory=dict)
    remediation: str | None = None

    @property
    def ok(self) -> bool:
        """True if recordings can be turned into text."""
        return self.ready

    def __bool__(self) -> bool:
        """Return `ok`."""
        return self.ready
