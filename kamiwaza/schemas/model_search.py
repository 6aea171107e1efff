"""Searching for models in the registry and on hubs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import Id, Payload, Schema
from kamiwaza.schemas._list_answer import ListAnswer
from kamiwaza.schemas.model import Model


class ModelSearchRequest(Payload):
    """Body of a search."""

    component: ClassVar[str | None] = "ModelSearchRequest"

    query: str
    hubs_to_search: Sequence[str] | None = None
    exact: bool | None = None
    limit: int | None = None


class ModelSearchResult(Schema):
    """One result; `id` is None for models that are only on a hub."""

    component: ClassVar[str | None] = "ModelSearchResult"

    model: Model
    id: Id | None = None


class ModelSearchResponse(ListAnswer[Model]):
    """The results of a search. Iterating over it yields the models."""

    component: ClassVar[str | None] = "ModelSearchResponse"

    results: list[ModelSearchResult] = Field(default_factory=list)
    total_results: int = 0
    hub_error: str | None = None
    hub_results_partial: bool = False
    local_results_only: bool = False

    @property
    def models(self) -> list[Model]:
        """Return the models in the platform's order."""
        return [result.model for result in self.results]

    @property
    def complete(self) -> bool:
        """True if every hub answered fully, so a model that is missing does not exist."""
        return not (self.hub_error or self.hub_results_partial or self.local_results_only)

    def _items(self) -> Sequence[Model]:
        return self.models
