"""Surfaces of connectors: browse, search, download."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kamiwaza.errors import (
    BadRequestError,
    ConflictError,
    InvalidArgumentError,
    NotSupportedByServerError,
    ResourceNotFoundError,
)
from kamiwaza.schemas.connector_nodes import ConnectorContentHandle, ConnectorNode
from kamiwaza.schemas.connector_surfaces import SurfaceConnector
from kamiwaza.schemas.connectors import Connector
from tests.contract.tape.stage import NOBODY, Stage

WORKROOM = "00000000-0000-4000-8000-00000000000a"


def set_up(stage: Stage, *, connected: bool = True) -> Connector:
    create = stage.client.connectors.create
    job = stage.do(create("Our papers", connector_type="paperworks", config={}))
    found: Connector = stage.do(job.wait())
    if connected:
        stage.do(stage.do(stage.client.connectors.connect(found)).wait())
    return found


def test_what_a_workroom_sees(stage: Stage) -> None:
    made = set_up(stage)
    (seen,) = stage.do(stage.client.connectors.surfaces.list(WORKROOM))
    assert isinstance(seen, SurfaceConnector)
    assert seen.id == made.id
    assert seen.is_connected
    assert [one.surface for one in seen.surfaces] == ["files", "mail"]
    assert stage.do(stage.user.connectors.surfaces.list(WORKROOM))[0].reauth


def test_browsing(stage: Stage) -> None:
    surfaces = stage.client.connectors.surfaces
    made = set_up(stage)
    top = stage.items(surfaces.browse(WORKROOM, made, surface="files", page_size=2))
    assert isinstance(top[0], ConnectorNode)
    assert [one.is_container for one in top] == [True, True, False]
    notes = stage.items(surfaces.children(WORKROOM, top[0], page_size=3))
    assert len({one.id for one in notes}) == 7
    assert all(one.has_content for one in notes)
    assert stage.items(surfaces.children(WORKROOM, top[1])) == []
    with pytest.raises(InvalidArgumentError):
        surfaces.children(WORKROOM, notes[0])


def test_browsing_between_days(stage: Stage) -> None:
    surfaces = stage.client.connectors.surfaces
    page = surfaces.browse(
        WORKROOM,
        set_up(stage),
        surface="mail",
        view="inbox",
        start_date=date(2026, 1, 1),
        end_date="2026-02-01",
        limit=1,
    )
    assert [one.label for one in stage.items(page)] == ["Welcome"]


def test_searching(stage: Stage) -> None:
    surfaces = stage.client.connectors.surfaces
    made = set_up(stage)
    found = stage.items(surfaces.search(WORKROOM, made, "note", surface="files", limit=3))
    assert len(found) == 3
    inside = surfaces.search(
        WORKROOM, made, "7", surface="files", container="folder-notes", page_size=5
    )
    assert [one.label for one in stage.items(inside)] == ["Note 7.txt"]
    with pytest.raises(NotSupportedByServerError):
        stage.items(surfaces.search(WORKROOM, made, "note", surface="mail"))


def test_downloading(stage: Stage, tmp_path: Path) -> None:
    surfaces = stage.client.connectors.surfaces
    made = set_up(stage)
    (report,) = stage.items(surfaces.search(WORKROOM, made, "report", surface="files"))
    assert report.label == "../../../etc/Q3: report?.pdf"
    result = stage.do(surfaces.download(WORKROOM, report, tmp_path))
    assert result.path == tmp_path / "Q3_ report_.pdf"
    assert result.path.stat().st_size == report.size_bytes == result.size
    other = tmp_path / "other.pdf"
    stage.do(surfaces.download(WORKROOM, report, other, mime_type="application/pdf"))
    assert other.read_bytes() == result.path.read_bytes()


def test_downloading_what_has_no_content(stage: Stage, tmp_path: Path) -> None:
    surfaces = stage.client.connectors.surfaces
    folder = stage.items(surfaces.browse(WORKROOM, set_up(stage), surface="files", limit=1))[0]
    with pytest.raises(InvalidArgumentError, match="no content"):
        stage.do(surfaces.download(WORKROOM, folder, tmp_path))
    handle = ConnectorContentHandle(path="/gone")
    gone = folder.model_copy(update={"id": "gone", "content_handle": handle})
    with pytest.raises(ResourceNotFoundError):
        stage.do(surfaces.download(WORKROOM, gone, tmp_path))


def test_what_cannot_be_shown(stage: Stage) -> None:
    surfaces = stage.client.connectors.surfaces
    made = set_up(stage, connected=False)
    with pytest.raises(ConflictError):
        stage.items(surfaces.browse(WORKROOM, made, surface="files"))
    with pytest.raises(BadRequestError):
        stage.items(surfaces.browse(WORKROOM, made, surface="attic"))
    with pytest.raises(ResourceNotFoundError):
        stage.items(surfaces.browse(WORKROOM, NOBODY, surface="files"))
