"""What the sandbox can do for `client.context`, by the operation's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import (
    collections,
    embedding_model,
    instances,
    knowledge,
    ontologies,
    settings,
    vectordbs,
)

if TYPE_CHECKING:
    from ...call import Behaviours

BEHAVIOURS: Behaviours = {
    **instances.BEHAVIOURS,
    **vectordbs.BEHAVIOURS,
    **collections.BEHAVIOURS,
    **ontologies.BEHAVIOURS,
    **knowledge.BEHAVIOURS,
    **embedding_model.BEHAVIOURS,
    **settings.BEHAVIOURS,
}

__all__ = ["BEHAVIOURS"]
