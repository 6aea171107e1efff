"""Behaviours of `client.context`, by operation name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours.context import (
    collections,
    dataset_indexes,
    embedding_model,
    files,
    imports,
    instances,
    knowledge,
    ontologies,
    pipelines,
    readiness,
    search,
    settings,
    vectordbs,
)

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours

BEHAVIOURS: Behaviours = {
    **instances.BEHAVIOURS,
    **vectordbs.BEHAVIOURS,
    **collections.BEHAVIOURS,
    **ontologies.BEHAVIOURS,
    **knowledge.BEHAVIOURS,
    **embedding_model.BEHAVIOURS,
    **settings.BEHAVIOURS,
    **pipelines.BEHAVIOURS,
    **imports.BEHAVIOURS,
    **files.BEHAVIOURS,
    **search.BEHAVIOURS,
    **dataset_indexes.BEHAVIOURS,
    **readiness.BEHAVIOURS,
}

__all__ = ["BEHAVIOURS"]
