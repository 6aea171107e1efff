"""Journey 10: run an extension, and a tool server."""

from __future__ import annotations

import pytest

from kamiwaza.errors import OperationFailedError, ResourceNotFoundError
from kamiwaza.schemas.extension_specs import ExtensionService, ImagePatch, ServicePatch
from tests.journeys.conftest import Traveller

SERVICE = ExtensionService(name="web", image="board:1.0", primary=True)


def test_create_open_change_remove(traveller: Traveller) -> None:
    client, do = traveller.client, traveller.do
    assert do(client.apps.templates.list(template_type="app")) is not None
    job = do(client.extensions.create("board", type="app", version="1.0", services=[SERVICE]))
    assert job.id.startswith("board")
    status = do(job.wait())
    assert status.is_ready
    assert (status.url or "").startswith("https://")
    patch = ServicePatch(name="web", image=ImagePatch(tag="1.1"))
    changed = traveller.wait(client.extensions.update(status, services=[patch]))
    assert [service.image_tag for service in changed.services] == ["1.1"]
    traveller.wait(client.extensions.delete(status))
    with pytest.raises(ResourceNotFoundError):
        do(client.extensions.get(status))


def test_an_image_that_is_not_there(traveller: Traveller) -> None:
    traveller.sandbox.fail_operation("extensions.extension", "CreateFailed", reason="no such image")
    with pytest.raises(OperationFailedError, match="no such image") as caught:
        traveller.wait(
            traveller.client.extensions.create(
                "board", type="app", version="1.0", services=[SERVICE]
            )
        )
    assert caught.value.code == "CreateFailed"


def test_a_full_cluster_is_asked_again(traveller: Traveller) -> None:
    traveller.sandbox.fail_next(
        status=503,
        body={"detail": "no capacity"},
        retry_after=5,
        count=2,
        operation="extensions.create_extension",
    )
    status = traveller.wait(
        traveller.client.extensions.create("board", type="app", version="1.0", services=[SERVICE])
    )
    assert status.is_ready
    assert len(traveller.sent("POST", "/api/extensions")) == 3


def test_the_old_way(traveller: Traveller) -> None:
    tools, do = traveller.client.tools, traveller.do
    do(tools.garden.import_tools())
    template = do(tools.templates.list_available())[0]
    deployment = traveller.wait(tools.deploy_template(template.name))
    assert deployment.mcp_url
    assert do(tools.health(deployment)) is not None
    do(tools.stop(deployment))
