"""Tool servers: deploy, call, stop; templates and the garden."""

from __future__ import annotations

import pytest

from kamiwaza.errors import (
    ConflictError,
    OperationFailedError,
    PermissionDeniedError,
    RefusedError,
    ResourceNotFoundError,
)
from kamiwaza.schemas.app_templates import AppTemplate, GardenImport, RemoteTemplate
from kamiwaza.schemas.apps import AppStatus
from kamiwaza.schemas.tools import (
    ToolDeployment,
    ToolHealth,
    ToolHealthCheck,
    ToolServer,
    ToolTemplate,
)
from tests.contract.tape.stage import NOBODY, Stage


def deployed(stage: Stage) -> ToolDeployment:
    """Return a tool server that runs."""
    job = stage.do(stage.client.tools.deploy_template("web-search", env_vars={"A": "1"}))
    found: ToolDeployment = stage.do(job.wait())
    return found


def test_from_template_to_stop(stage: Stage) -> None:
    tools = stage.client.tools
    tool = deployed(stage)
    assert isinstance(tool, ToolDeployment)
    assert (tool.name, tool.is_running) == ("web-search", True)
    assert tool.mcp_url == f"{tool.url}/mcp"
    assert stage.do(tools.get(tool.id)).status is AppStatus.RUNNING
    assert [one.id for one in stage.do(tools.list())] == [tool.id]
    health = stage.do(tools.health(tool))
    assert isinstance(health, ToolHealthCheck)
    assert health.is_healthy
    (server,) = stage.do(tools.discover())
    assert isinstance(server, ToolServer)
    assert (server.deployment_id, server.mcp_url) == (tool.id, tool.mcp_url)
    assert stage.do(tools.stop(tool)) is None
    assert stage.do(tools.health(tool)).status is ToolHealth.UNHEALTHY
    assert stage.do(tools.discover()) == []
    with pytest.raises(RefusedError, match="stopped before"):
        stage.do(tools.stop(tool))


def test_deploying_under_another_name(stage: Stage) -> None:
    tools = stage.client.tools
    job = stage.do(tools.deploy("mine", template="web-search", min_copies=1, max_copies=2))
    assert stage.do(job.wait()).name == "mine"
    assert stage.do(tools.watch(job.id).wait()).max_copies == 2


def test_a_tool_that_fails(stage: Stage) -> None:
    stage.embedded(lambda sandbox: sandbox.fail_operation("tools.deployment"))
    job = stage.do(stage.client.tools.deploy_template("web-search"))
    with pytest.raises(OperationFailedError) as caught:
        stage.do(job.wait())
    assert caught.value.raw_state == "FAILED"


def test_no_such_tool(stage: Stage) -> None:
    tools = stage.client.tools
    for call in (tools.get, tools.stop, tools.health):
        with pytest.raises(ResourceNotFoundError):
            stage.do(call(NOBODY))
    with pytest.raises(ResourceNotFoundError):
        stage.do(tools.deploy_template("nonsense"))
    with pytest.raises(ResourceNotFoundError):
        stage.do(tools.deploy("mine", template="nonsense"))


def test_templates(stage: Stage) -> None:
    templates = stage.client.tools.templates
    available = stage.do(templates.list_available())
    (template,) = stage.do(templates.list())
    assert isinstance(template, ToolTemplate)
    assert {template.name} < {one.name for one in available}
    changed = stage.do(templates.update(template, description="finds things", risk_tier=1))
    assert isinstance(changed, AppTemplate)
    assert (changed.description, changed.risk_tier, changed.is_tool) == ("finds things", 1, True)
    tool = deployed(stage)
    with pytest.raises(ConflictError):
        stage.do(templates.delete(template))
    stage.do(stage.client.tools.stop(tool))
    assert stage.do(templates.delete(template)) is None
    with pytest.raises(ResourceNotFoundError):
        stage.do(templates.update(template, description="gone"))
    with pytest.raises(PermissionDeniedError):
        stage.do(stage.user.tools.templates.delete(template))


def test_the_garden(stage: Stage) -> None:
    tools = stage.client.tools
    status = stage.do(tools.garden.get_status())
    assert (status.tool_servers_available, status.missing) == (True, ["calculator"])
    some = stage.do(tools.remote.sync(names=["nonsense"]))
    assert not some.ok
    done = stage.do(tools.garden.import_tools())
    assert isinstance(done, GardenImport)
    assert (done.ok, done.imported_count) == (True, 1)
    assert stage.do(tools.garden.get_status()).missing == []
    assert stage.do(tools.remote.get_status()).cache_status == "fresh"
    remote = stage.do(tools.remote.list())
    assert all(isinstance(one, RemoteTemplate) and one.imported for one in remote)
    with pytest.raises(PermissionDeniedError):
        stage.do(stage.user.tools.remote.sync())
