"""Apps and tools: choosing templates, refusals inside successes, and journeys."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from kamiwaza.domain.templates import chosen_template
from kamiwaza.errors import (
    InvalidArgumentError,
    OperationFailedError,
    PermissionDeniedError,
    RefusedError,
)
from kamiwaza.naming.identifiers import name_of
from kamiwaza.operations.state import OperationState
from kamiwaza.schemas.app_templates import AppTemplate, GardenImport, GardenReply, ImageStatus
from kamiwaza.schemas.apps import AppDeployment
from kamiwaza.schemas.tools import ToolDeployment, ToolHealthCheck, mcp_address
from tests.halves import Half

SOMETHING = UUID(int=7, version=4)
ROOM = "22222222-2222-4222-8222-222222222222"


def template(name: str, version: str | None = None, **more: Any) -> AppTemplate:
    return AppTemplate(id=SOMETHING, name=name, version=version, **more)


def test_templates_are_chosen_by_name_and_version() -> None:
    board, old = template("board", "2"), template("board", "1")
    chat = template("chat", "1", display_name="Chat Board")
    assert chosen_template([board, chat], "board", None) is board
    assert chosen_template([board, old], "board", "1") is old
    assert chosen_template([chat], "chat board", None) is chat
    assert chosen_template([template("Board"), board], "board", None) is board
    assert chosen_template([board], "board", "3") is None
    assert chosen_template([], "board", None) is None


def test_ambiguous_names_are_refused() -> None:
    found = [template("board", "1"), template("board"), template("other")]
    with pytest.raises(InvalidArgumentError, match=r"board 1 \(.*board \(no version\)"):
        chosen_template(found, "board", None)
    with pytest.raises(InvalidArgumentError, match="several templates"):
        chosen_template([template("Board"), template("BOARD")], "board", None)


def test_an_ambiguous_name_deploys_nothing(half: Half) -> None:
    apps = half.client.apps
    for version in ("1", "2"):
        half.do(
            apps.templates.create(
                "board", compose_yml="services: {}", source_type="user_repo", version=version
            )
        )
    with pytest.raises(InvalidArgumentError, match="pass a version"):
        half.do(apps.install_by_name("board"))
    assert not half.sent("POST", "/apps/garden/import")
    assert half.do(apps.list()) == []
    job = half.do(apps.install_by_name("board", "2", env_vars={"A": "1"}, workroom=ROOM))
    app = half.do(job.wait())
    assert (app.name, app.env_vars, app.workroom_id) == ("board", {"A": "1"}, ROOM)
    polls = [seen.request.header("x-workroom-id") for seen in half.sent("GET", app.id.hex[:8])]
    assert polls
    assert {*polls} == {ROOM}


def test_the_garden_is_imported_once_and_only_if_needed(half: Half) -> None:
    apps = half.client.apps
    half.do(apps.install_by_name("notebook"))
    assert not half.sent("POST", "/apps/garden/import")
    with pytest.raises(InvalidArgumentError, match="no app template 'nonsense'"):
        half.do(apps.install_by_name("nonsense"))
    assert len(half.sent("POST", "/apps/garden/import")) == 1
    with pytest.raises(InvalidArgumentError, match="'notebook 9'"):
        half.do(apps.install_by_name("notebook", "9", sync_if_missing=False))
    assert len(half.sent("POST", "/apps/garden/import")) == 1


def test_tools_are_not_installed_as_apps(half: Half) -> None:
    with pytest.raises(InvalidArgumentError, match="no app template"):
        half.do(half.client.apps.install_by_name("web-search", sync_if_missing=False))


def test_only_administrators_import(half: Half) -> None:
    user = half.new_client(username="user")
    with pytest.raises(PermissionDeniedError):
        half.do(user.apps.install_by_name("chat-board"))


def test_why_an_import_brought_nothing_is_told(half: Half) -> None:
    body = {"imported_count": 0, "total_apps": 3, "errors": ["garden is closed"], "success": False}
    half.sandbox.fail_next(status=200, body=body, operation="apps.import_garden_apps")
    with pytest.raises(InvalidArgumentError, match="garden is closed"):
        half.do(half.client.apps.install_by_name("chat-board"))


@pytest.mark.parametrize(
    ("call", "operation", "body"),
    [
        ("apps.stop", "apps.stop_deployment", False),
        ("apps.purge", "apps.purge_deployment", False),
        ("tools.stop", "tools.stop_tool_deployment", {"success": False, "message": "busy"}),
        ("tools.stop", "tools.stop_tool_deployment", {"error": "busy"}),
        ("tools.templates.delete", "tools.delete_tool_template", {"success": False}),
        ("apps.templates.delete", "apps.delete_app_template", False),
    ],
)
def test_a_success_that_says_no_is_a_refusal(
    half: Half, call: str, operation: str, body: object
) -> None:
    half.sandbox.fail_next(status=200, body=body, operation=operation)
    method: Any = half.client
    for part in call.split("."):
        method = getattr(method, part)
    with pytest.raises(RefusedError, match="the platform refused to"):
        half.do(method(SOMETHING))


@pytest.mark.parametrize("body", [True, {"message": "deleted"}])
def test_other_words_for_done_are_fine(half: Half, body: object) -> None:
    half.sandbox.fail_next(status=200, body=body, operation="apps.delete_app_template")
    assert half.do(half.client.apps.templates.delete(SOMETHING)) is None


def test_a_pull_that_fails_at_once(half: Half) -> None:
    body = {
        "template_id": str(SOMETHING), "total_images": 1, "successful_pulls": 0,
        "results": [{"image": "a", "error": "no such image"}], "all_successful": False,
    }  # fmt: skip
    half.sandbox.fail_next(status=200, body=body, operation="apps.pull_template_images")
    job = half.do(half.client.apps.images.pull(SOMETHING))
    with pytest.raises(OperationFailedError, match="no such image"):
        half.do(job.wait())


def test_where_there_is_nothing_to_pull(half: Half) -> None:
    templates = half.client.apps.templates
    made = half.do(templates.create("bare", compose_yml="services: {}", source_type="public"))
    job = half.do(half.client.apps.images.pull(made))
    assert job.state is OperationState.SUCCEEDED
    assert half.do(job.wait()).is_complete
    assert half.do(half.client.apps.images.get_status(made)).is_complete


def test_deployments_are_followed_by_their_tokens(half: Half) -> None:
    app = half.do(half.client.apps.install_by_name("notebook"))
    tool = half.do(half.client.tools.deploy_template("web-search"))
    other = half.new_client()
    assert isinstance(half.do(other.operation(app.token).wait()), AppDeployment)
    assert isinstance(half.do(other.operation(tool.token).wait()), ToolDeployment)


def test_cancelling_stops(half: Half) -> None:
    job = half.do(half.client.apps.install_by_name("notebook"))
    half.do(job.cancel())
    assert half.do(job.done())
    assert half.do(half.client.apps.get(job.id)).is_stopped


def test_where_apps_and_tools_are(half: Half) -> None:
    app = AppDeployment(id=SOMETHING, name="a")
    assert (app.url, half.client.apps.url(app)) == (None, None)
    app.access_path = "/runtime/apps/x"
    assert half.client.apps.url(app) == "https://kamiwaza.test/runtime/apps/x"
    app.access_path = "https://elsewhere.test/x"
    assert half.client.apps.url(app) == app.url == "https://elsewhere.test/x"
    addresses = {"https://t/x": "https://t/x/mcp", "https://t/x/mcp/": "https://t/x/mcp", "": None}
    assert {address: mcp_address(address) for address in addresses} == addresses


def test_states_of_apps_and_tools() -> None:
    def app(status: str) -> AppDeployment:
        return AppDeployment(id=SOMETHING, name="a", status=status)

    assert app("running").is_running
    assert app("FAILED").is_failed
    unknown = app("HIBERNATING")
    assert (unknown.status, unknown.is_running, unknown.is_stopped) == ("HIBERNATING", False, False)
    assert ToolDeployment(id=SOMETHING, name="t", status="FAILED").is_failed
    assert ToolHealthCheck(status="healthy").is_healthy
    assert not ToolHealthCheck(status="healthy", error="late").is_healthy
    assert not ToolHealthCheck().is_healthy


def test_answers_nobody_described() -> None:
    assert GardenImport().ok
    assert not GardenImport(success=True, errors=["a"]).ok
    assert not GardenImport(success=False).ok
    assert GardenReply.model_validate(False).ok is False
    assert GardenReply.model_validate({"error": "no"}).why == "no"
    assert [GardenReply.model_validate(word).ok for word in (None, "deleted")] == [True, True]
    assert ImageStatus(images=["a"], all_images_pulled=True).is_complete
    assert not ImageStatus(images=["a"]).is_complete
    assert not ImageStatus(all_successful=False).ok
    assert name_of(template("board")) == name_of("board")


def test_the_options_of_a_template_are_checked_one_by_one(half: Half) -> None:
    templates = half.client.apps.templates
    given = {"compose_yml": "services: {}", "source_type": "user_repo"}
    made = half.do(
        templates.create("mine", **given, tags=["a"], risk_tier=1, category=None, timeout=5)
    )
    assert (made.tags, made.risk_tier, made.category) == (["a"], 1, None)
    changed = half.do(templates.update(made, description="new"))
    assert (changed.description, changed.tags) == ("new", ["a"])
    with pytest.raises(TypeError, match="unexpected keyword argument 'risk_teir'"):
        half.do(templates.create("other", **given, risk_teir=1))
    with pytest.raises(InvalidArgumentError, match="risk_tier: takes a whole number"):
        half.do(templates.update(made, risk_tier="high"))
