"""Both halves, on a sandbox that has what the paths of the requests name."""

from __future__ import annotations

from uuid import UUID

import pytest

from kamiwaza.sandbox.behaviours._answer_shapes import component
from kamiwaza.sandbox.behaviours.workrooms._workrooms import Workrooms
from tests.halves import Half
from tests.halves import half as bare

__all__ = ["bare"]

_STANDING = {
    "federations.federation": "ClusterFederation",
    "context.ontology": "OntologyInstance",
    "context.vectordb": "VectorDBInstance",
    "copilot.thread": "ThreadView",
}


@pytest.fixture
def half(bare: Half) -> Half:
    id_ = str(UUID(int=1, version=4))
    for kind, name in _STANDING.items():
        record = component(name, {"id": id_, "workroom_id": None})
        bare.sandbox.state.stores.of(kind).put(id_, record)
    bare.sandbox.state.stores.instance(Workrooms).accepts_unknown_ids = True
    return bare
