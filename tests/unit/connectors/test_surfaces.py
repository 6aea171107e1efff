"""Surfaces: names and queries of others, followed to the letter and kept in their place."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.schemas.connector_nodes import (
    ConnectorConstraint,
    ConnectorContentHandle,
    ConnectorNode,
)
from kamiwaza.schemas.connector_surfaces import SurfaceCapability, SurfaceConnector
from tests.halves import Half

WORKROOM = UUID(int=7)
CONNECTOR = UUID(int=8)


def node(**members: object) -> ConnectorNode:
    return ConnectorNode.model_validate(
        {"id": "a/b?c", "connector_id": CONNECTOR, "surface": "files", **members}
    )


@pytest.mark.breaks_contract("a node of a later release wants more said than this one knows")
def test_what_a_node_wants_said_is_said_word_for_word(half: Half, tmp_path: Path) -> None:
    query = {"surface": "files", "drive_id": "b!0/ü&=", "site_id": "s 1"}
    wanted = node(content_handle=ConnectorContentHandle(path="/elsewhere", query=query))
    half.sandbox.fail_next(
        status=200, body="text", operation="connectors.download_connector_surface_content"
    )
    download = half.client.connectors.surfaces.download
    half.do(download(WORKROOM, wanted, tmp_path / "file", mime_type="text/plain"))
    request = half.sandbox.requests[-1].request
    assert dict(request.query) == {**query, "mime_type": "text/plain"}
    assert request.path.endswith(f"/{WORKROOM}/{CONNECTOR}/content/a%2Fb%3Fc")


def test_a_name_of_others_stays_in_the_folder(half: Half, tmp_path: Path) -> None:
    client = half.client
    made = half.do(
        half.do(client.connectors.create("a", connector_type="paperworks", config={})).wait()
    )
    half.do(half.do(client.connectors.connect(made)).wait())
    nodes = half.items(client.connectors.surfaces.browse(WORKROOM, made, surface="files"))
    report = next(one for one in nodes if one.id == "report-q3")
    assert ".." in (report.label or "")
    folder = tmp_path / "inner"
    folder.mkdir()
    result = half.do(client.connectors.surfaces.download(WORKROOM, report, folder))
    assert result.path.parent == folder
    assert [one.name for one in tmp_path.iterdir()] == ["inner"]


def test_why_there_is_no_content(half: Half, tmp_path: Path) -> None:
    locked = node(
        content_handle=ConnectorContentHandle(available=False),
        constraints=[ConnectorConstraint(code="locked", message="its owner locked it")],
    )
    with pytest.raises(InvalidArgumentError, match="its owner locked it"):
        half.do(half.client.connectors.surfaces.download(WORKROOM, locked, tmp_path))
    assert half.sandbox.requests == [] or half.sandbox.requests[-1].method != "GET"


def test_only_surfaces_that_are_ready_count() -> None:
    ready = SurfaceCapability(surface="files", workroom_state="ready")
    seen = SurfaceConnector.model_validate(
        {"id": CONNECTOR, "capabilities": {"surfaces": [ready, {"surface": "mail"}]}}
    )
    assert seen.surfaces == [ready]
    assert not seen.is_connected
