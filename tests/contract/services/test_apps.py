"""Apps: templates, deployments, and the garden."""

from __future__ import annotations

from typing import Any

import pytest

from kamiwaza.errors import (
    BadRequestError,
    ConflictError,
    InvalidArgumentError,
    OperationFailedError,
    PermissionDeniedError,
    RefusedError,
    ResourceNotFoundError,
)
from kamiwaza.schemas.app_templates import (
    AppTemplate,
    GardenImport,
    ImageStatus,
    OverlayOrigin,
    RemoteTemplate,
    TemplateShadow,
    TemplateType,
)
from kamiwaza.schemas.apps import AppDeployment, AppInstance, AppStatus
from tests.contract.tape.stage import NOBODY, Stage

ROOM = "22222222-2222-4222-8222-222222222222"
COMPOSE = "services:\n  board:\n    image: board:1\n"


def template(stage: Stage) -> AppTemplate:
    """Return the first template of an app."""
    found: AppTemplate = stage.do(stage.client.apps.templates.list(template_type="app"))[0]
    return found


def deployed(stage: Stage, **more: Any) -> AppDeployment:
    """Return an app that runs."""
    job = stage.do(stage.client.apps.deploy("mine", template=template(stage), **more))
    found: AppDeployment = stage.do(job.wait())
    return found


def test_from_deployment_to_purge(stage: Stage) -> None:
    apps = stage.client.apps
    app = deployed(stage, env_vars={"A": "1"})
    assert isinstance(app, AppDeployment)
    assert (app.name, app.is_running, app.env_vars) == ("mine", True, {"A": "1"})
    assert stage.do(apps.get(app.id)).template_id == app.template_id
    assert [one.id for one in stage.do(apps.list(template_type="app"))] == [app.id]
    assert apps.url(app).endswith(f"/runtime/apps/{app.id}")
    assert apps.url(app).startswith("https://")
    assert stage.do(apps.stop(app)) is None
    assert stage.do(apps.get_status(app)) is AppStatus.STOPPED
    with pytest.raises(RefusedError):
        stage.do(apps.stop(app))
    assert stage.do(apps.purge(app)) is None
    for call in (apps.get, apps.get_status, apps.stop, apps.purge):
        with pytest.raises(ResourceNotFoundError):
            stage.do(call(app))


def test_an_app_that_fails(stage: Stage) -> None:
    stage.embedded(lambda sandbox: sandbox.fail_operation("apps.deployment"))
    job = stage.do(stage.client.apps.deploy("mine", template=template(stage)))
    with pytest.raises(OperationFailedError) as caught:
        stage.do(job.wait())
    assert caught.value.raw_state == "FAILED"
    with pytest.raises(BadRequestError):
        stage.do(stage.client.apps.deploy("mine", template=NOBODY))


def test_watching_an_app_begun_elsewhere(stage: Stage) -> None:
    apps = stage.client.apps
    job = stage.do(apps.deploy("mine", template=template(stage)))
    assert str(stage.do(apps.watch(job.id).wait()).id) == job.id


def test_apps_of_a_workroom(stage: Stage) -> None:
    app = deployed(stage, workroom=ROOM)
    assert app.workroom_id == ROOM
    assert [one.id for one in stage.do(stage.client.apps.list(workroom=ROOM))] == [app.id]
    assert stage.do(stage.client.apps.list(workroom=NOBODY)) == []


def test_instances(stage: Stage) -> None:
    instances = stage.client.apps.instances
    app = deployed(stage)
    (instance,) = stage.do(instances.list(deployment=app))
    assert isinstance(instance, AppInstance)
    assert instance.is_running
    assert stage.do(instances.get(instance.id)).deployment_id == app.id
    with pytest.raises(ResourceNotFoundError):
        stage.do(instances.get(NOBODY))


def test_sessions_end_when_they_are_forced_to(stage: Stage) -> None:
    assert stage.do(stage.client.apps.ephemeral_forced()) is False


def test_installing_by_name(stage: Stage) -> None:
    apps = stage.client.apps
    with pytest.raises(InvalidArgumentError, match="no app template 'chat-board'"):
        stage.do(apps.install_by_name("chat-board", sync_if_missing=False))
    job = stage.do(apps.install_by_name("Chat board", "2.0.1", deploy_as="talk"))
    app = stage.do(job.wait())
    assert (app.name, app.template_name) == ("talk", "chat-board")


def test_templates(stage: Stage) -> None:
    templates = stage.client.apps.templates
    made = stage.do(
        templates.create("board", compose_yml=COMPOSE, source_type="user_repo", version="1")
    )
    assert isinstance(made, AppTemplate)
    assert (made.name, made.template_type) == ("board", TemplateType.APP)
    with pytest.raises(ConflictError):
        stage.do(
            templates.create("board", compose_yml=COMPOSE, source_type="user_repo", version="1")
        )
    changed = stage.do(templates.update(made, description="for notes", tags=["a"]))
    assert (changed.description, changed.tags, changed.version) == ("for notes", ["a"], "1")
    assert stage.do(templates.get(made.id)).description == "for notes"
    assert made.id in [one.id for one in stage.do(templates.list())]
    assert stage.do(templates.delete(made)) is None
    for call in (templates.get, templates.delete):
        with pytest.raises(ResourceNotFoundError):
            stage.do(call(str(made.id)))
    with pytest.raises(PermissionDeniedError):
        stage.do(stage.user.apps.templates.delete(NOBODY))


def test_a_template_in_use_stays(stage: Stage) -> None:
    app = deployed(stage)
    with pytest.raises(ConflictError):
        stage.do(stage.client.apps.templates.delete(app.template_id))


def test_overlays(stage: Stage) -> None:
    overlays, templates = stage.client.apps.templates.overlays, stage.client.apps.templates
    below = template(stage)
    applied = stage.do(
        overlays.set(
            below.name, version="9", compose_yml=COMPOSE, shadow=OverlayOrigin(git_branch="mine")
        )
    )
    assert not applied.template_created
    assert applied.shadow.shadows_version == below.version
    (shadow,) = stage.do(overlays.list())
    assert isinstance(shadow, TemplateShadow)
    assert (shadow.shadow_version, shadow.git_branch) == ("9", "mine")
    assert stage.do(templates.get(below.id)).version == "9"
    removed = stage.do(overlays.delete(below.name))
    assert (removed.template_removed, removed.restored_version) == (False, below.version)
    assert stage.do(templates.get(below.id)).version == below.version
    with pytest.raises(ResourceNotFoundError):
        stage.do(overlays.delete(below.name))


def test_the_garden(stage: Stage) -> None:
    apps = stage.client.apps
    status = stage.do(apps.garden.get_status())
    assert (status.garden_apps_available, status.missing) == (True, ["chat-board", "chart-maker"])
    assert status.counts["missing_count"] == 2
    done = stage.do(apps.garden.import_apps())
    assert isinstance(done, GardenImport)
    assert done.ok
    assert done.imported_count
    assert stage.do(apps.garden.get_status()).missing == []
    assert stage.do(apps.remote.get_status()).cache_status == "fresh"
    remote = stage.do(apps.remote.list(force_refresh=True))
    assert all(isinstance(one, RemoteTemplate) and one.imported for one in remote)
    with pytest.raises(PermissionDeniedError):
        stage.do(stage.user.apps.garden.import_apps())


def test_fetching_some_of_the_garden(stage: Stage) -> None:
    remote = stage.client.apps.remote
    done = stage.do(remote.sync(names=["chat-board", "nonsense"]))
    assert (done.imported_count, done.ok, len(done.errors)) == (1, False, 1)
    assert stage.do(remote.sync()).ok


def test_images(stage: Stage) -> None:
    images = stage.client.apps.images
    first = template(stage)
    before = stage.do(images.get_status(first))
    assert isinstance(before, ImageStatus)
    assert not before.is_complete
    after = stage.do(stage.do(images.pull(first)).wait())
    assert (after.is_complete, after.images) == (True, before.images)
    with pytest.raises(PermissionDeniedError):
        stage.do(stage.user.apps.images.pull(first))
    with pytest.raises(ResourceNotFoundError):
        stage.do(images.get_status(NOBODY))


def test_an_image_that_cannot_be_pulled(stage: Stage) -> None:
    stage.embedded(lambda sandbox: sandbox.fail_operation("apps.images", reason="no such image"))
    job = stage.do(stage.client.apps.images.pull(template(stage)))
    with pytest.raises(OperationFailedError, match="no such image"):
        stage.do(job.wait())
