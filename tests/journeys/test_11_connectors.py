"""Journey 11: connect an account, browse its files, and import them."""

from __future__ import annotations

from pathlib import Path

import pytest

from kamiwaza.errors import OperationError, OperationFailedError
from kamiwaza.schemas.connectors import Connector
from kamiwaza.schemas.context_imports import SourceDescriptor
from tests.journeys.conftest import Traveller


def set_up(traveller: Traveller) -> Connector:
    job = traveller.client.connectors.create("Our papers", connector_type="paperworks", config={})
    found: Connector = traveller.wait(job)
    return found


def test_connect_browse_import(traveller: Traveller, tmp_path: Path) -> None:
    client, do = traveller.client, traveller.do
    connector = set_up(traveller)
    assert connector.id in [one.id for one in do(client.connectors.list_available())]
    connecting = do(client.connectors.connect(connector))
    assert do(connecting.wait()).is_connected
    room = do(client.workrooms.create(name="papers", type="persistent"))
    (seen,) = do(client.connectors.surfaces.list(room))
    assert seen.is_connected
    top = traveller.every(
        client.connectors.surfaces.browse(room, connector, surface="files", page_size=2)
    )
    folder = next(node for node in top if node.is_container)
    notes = traveller.every(client.connectors.surfaces.children(room, folder, page_size=3))
    result = do(client.connectors.surfaces.download(room, notes[0], tmp_path))
    assert result.path.parent == tmp_path
    pipelines = client.workroom(room).context.pipelines
    sources = [SourceDescriptor.from_node(node) for node in notes[:2]]
    assert do(pipelines.evaluate_import(sources)).ok
    job = traveller.wait(pipelines.create_import(sources))
    assert job.ok
    assert len(do(pipelines.list_items()).items) == 2


def test_the_platform_does_all_of_it(traveller: Traveller) -> None:
    client, do = traveller.client, traveller.do
    connector = set_up(traveller)
    job = do(client.platform.connect_and_index(connector, dataset_name="P", selection_ids=["a"]))
    record = do(job.wait())
    assert record.is_done
    assert record.id in [one.id for one in traveller.every(client.operations.list())]
    for notification in traveller.every(client.operations.notifications.list()):
        do(client.operations.notifications.dismiss(notification))
    assert traveller.every(client.operations.notifications.list()) == []
    do(client.operations.dismiss(record))
    assert record.id not in [one.id for one in traveller.every(client.operations.list())]


def test_it_fails_and_says_why(traveller: Traveller) -> None:
    connector = set_up(traveller)
    traveller.sandbox.fail_operation("operations.operation", "SOURCE_GONE", reason="nobody home")
    with pytest.raises(OperationFailedError, match="nobody home") as caught:
        traveller.wait(
            traveller.client.platform.connect_and_index(
                connector, dataset_name="P", selection_ids=["a"]
            )
        )
    assert caught.value.code == "SOURCE_GONE"


def test_nobody_types_the_code(traveller: Traveller) -> None:
    connector = set_up(traveller)
    traveller.sandbox.stall_operation("connectors.account")
    connecting = traveller.do(traveller.client.connectors.connect(connector))
    with pytest.raises(OperationError):
        traveller.do(connecting.wait(timeout=120))
