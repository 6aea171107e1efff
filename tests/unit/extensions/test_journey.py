"""From a template to an extension that is gone again, and the same with a tool server."""

from __future__ import annotations

import pytest

from kamiwaza.errors import ResourceNotFoundError
from kamiwaza.schemas.extension_specs import ExtensionService, ImagePatch, ServicePatch
from tests.halves import Half


def test_from_a_template_to_an_extension_and_back(half: Half) -> None:
    client = half.client
    template = half.do(client.apps.templates.list(template_type="app"))[0]
    service = ExtensionService(name="web", image=template.image, primary=True)
    creating = half.do(
        client.extensions.create(
            template.name, type="app", version=template.version, services=[service]
        )
    )
    # Another process knows the name that came back, nothing else.
    elsewhere = half.new_client()
    status = half.do(elsewhere.extensions.watch(creating.id).wait())
    extension = half.do(elsewhere.extensions.get(status))
    assert extension.url == status.url == extension.endpoints.external
    newer = ServicePatch(name="web", image=ImagePatch(tag="9"))
    updating = half.do(client.extensions.update(extension, services=[newer]))
    assert half.do(updating.wait()).services[0].image_tag == "9"
    half.do(half.do(client.extensions.delete(extension)).wait())
    with pytest.raises(ResourceNotFoundError):
        half.do(client.extensions.get(extension))


def test_a_tool_server_from_its_template(half: Half) -> None:
    tools = half.client.tools
    [template] = half.do(tools.templates.list())
    tool = half.do(half.do(tools.deploy_template(template.name, name="finder")).wait())
    assert (tool.name, half.do(tools.health(tool)).is_healthy) == ("finder", True)
    half.do(tools.stop(tool))
    assert not half.do(tools.get(tool)).is_running
