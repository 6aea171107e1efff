"""From a connector that somebody offers to a dataset, and what the platform tells about it."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from kamiwaza.errors import OperationFailedError
from tests.halves import Half

WORKROOM = UUID(int=7)


@pytest.fixture
def somebody(half: Half) -> Any:
    create = half.client.connectors.create
    half.do(half.do(create("Papers", connector_type="paperworks", config={})).wait())
    return half.new_client(username="user", password="kamiwaza")


def test_a_journey_through_a_connector(half: Half, somebody: Any, tmp_path: Path) -> None:
    do, surfaces = half.do, somebody.connectors.surfaces
    (papers,) = do(somebody.connectors.list_available())
    do(do(somebody.connectors.connect(papers)).wait())
    (seen,) = do(surfaces.list(WORKROOM))
    nodes = half.items(
        surfaces.browse(WORKROOM, seen, surface=seen.surfaces[0].surface, page_size=1)
    )
    notes = half.items(surfaces.children(WORKROOM, nodes[0], page_size=2))
    assert do(surfaces.download(WORKROOM, notes[0], tmp_path)).path.read_bytes() == b"Note 1\n"
    job = do(
        somebody.platform.connect_and_index(
            papers,
            dataset_name="Notes",
            selection_ids=[note.id for note in notes],
            workroom=WORKROOM,
        )
    )
    assert do(somebody.operations.tray()).running[0].id == UUID(job.id)
    record = do(job.wait())
    assert {"kind": "connector", "id": str(papers.id)} in record.resource_refs
    (reported,) = half.items(somebody.operations.notifications.list())
    assert reported.resource_ref["id"] == job.id
    do(somebody.operations.notifications.dismiss(reported))
    do(somebody.operations.dismiss(record))
    tray = do(somebody.operations.tray())
    assert (tray.running, tray.updates, tray.needs_attention) == ([], [], [])
    assert half.items(half.client.operations.list()) == []


def test_a_journey_that_is_mended(half: Half) -> None:
    do, client = half.do, half.client
    half.sandbox.fail_operation("operations.operation", "SOURCE_GONE", reason="it moved")
    job = do(client.platform.connect_and_index(UUID(int=1), dataset_name="A", selection_ids=["a"]))
    with pytest.raises(OperationFailedError, match="it moved"):
        do(job.wait())
    tray = do(client.operations.tray())
    assert [one.kind for one in tray.needs_attention] == ["connect_and_index", "operation_failed"]
    (remedy,) = do(client.operations.remediations.list())
    again = do(client.operations.remediations.execute(remedy, job.id, confirmed=True))
    do(again.wait()).raise_for_failure()
