"""From a template to an extension that is gone again, and the same with a tool server."""

from __future__ import annotations

import pytest

from kamiwaza.errors import ResourceNotFoundError
from kamiwaza.schemas.extension_specs import ExtensionService, ImagePatch, ServicePatch
from tests.unit.colours import Colour


def test_from_a_template_to_an_extension_and_back(colour: Colour) -> None:
    client = colour.client
    template = colour.do(client.apps.templates.list(template_type="app"))[0]
    service = ExtensionService(name="web", image=template.image, primary=True)
    creating = colour.do(
        client.extensions.create(
            template.name, type="app", version=template.version, services=[service]
        )
    )
    # Another process knows the name that came back, nothing else.
    elsewhere = colour.new_client()
    status = colour.do(elsewhere.extensions.watch(creating.id).wait())
    extension = colour.do(elsewhere.extensions.get(status))
    assert extension.url == status.url == extension.endpoints.external
    newer = ServicePatch(name="web", image=ImagePatch(tag="9"))
    updating = colour.do(client.extensions.update(extension, services=[newer]))
    assert colour.do(updating.wait()).services[0].image_tag == "9"
    colour.do(colour.do(client.extensions.delete(extension)).wait())
    with pytest.raises(ResourceNotFoundError):
        colour.do(client.extensions.get(extension))


def test_a_tool_server_from_its_template(colour: Colour) -> None:
    tools = colour.client.tools
    [template] = colour.do(tools.templates.list())
    tool = colour.do(colour.do(tools.deploy_template(template.name, name="finder")).wait())
    assert (tool.name, colour.do(tools.health(tool)).is_healthy) == ("finder", True)
    colour.do(tools.stop(tool))
    assert not colour.do(tools.get(tool)).is_running
