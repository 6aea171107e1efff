"""Extensions: create, watch, update, delete."""

from __future__ import annotations

from typing import Any

import pytest

from kamiwaza.errors import (
    OperationFailedError,
    OperationTimeoutError,
    PermissionDeniedError,
    ResourceNotFoundError,
    ServiceUnavailableError,
    ValidationError,
)
from kamiwaza.schemas.extension_specs import (
    ExtensionPort,
    ExtensionService,
    ImagePatch,
    ServicePatch,
)
from kamiwaza.schemas.extensions import (
    Extension,
    ExtensionPhase,
    ExtensionStatus,
    ExtensionType,
    UpgradeStatus,
    WorkroomScopeFinding,
)
from tests.contract.tape.stage import NOBODY, Stage

ROOM = "22222222-2222-4222-8222-222222222222"
SERVICE = ExtensionService(
    name="web", image="board:1.0", primary=True, ports=[ExtensionPort(container_port=8080)]
)


def created(stage: Stage, **more: Any) -> Any:
    create = stage.client.extensions.create
    return stage.do(create("board", type="app", version="1.0", services=[SERVICE], **more))


def test_from_creation_to_deletion(stage: Stage) -> None:
    extensions = stage.client.extensions
    job = created(stage, annotations={"team": "blue"})
    assert job.id == "board"
    status = stage.do(job.wait())
    assert isinstance(status, ExtensionStatus)
    assert (status.name, status.is_ready, status.warnings) == (job.id, True, [])
    extension = stage.do(extensions.get(status))
    assert isinstance(extension, Extension)
    assert (extension.type, extension.phase) == (ExtensionType.APP, ExtensionPhase.RUNNING)
    assert extension.is_ready
    assert extension.url == status.url
    assert extension.name in [one.name for one in stage.do(extensions.list())]
    assert stage.do(stage.do(extensions.delete(extension)).wait()) is None
    for call in (extensions.get, extensions.get_status, extensions.delete):
        with pytest.raises(ResourceNotFoundError):
            stage.do(call(extension))


def test_a_rolling_update(stage: Stage) -> None:
    extensions = stage.client.extensions
    name = stage.do(created(stage).wait()).name
    patch = ServicePatch(name="web", image=ImagePatch(tag="1.1"), replicas=2)
    job = stage.do(extensions.update(name, services=[patch]))
    assert stage.do(extensions.get_status(name)).rolling_update
    (service,) = stage.do(job.wait()).services
    assert (service.image_tag, service.replicas, service.ready_replicas) == ("1.1", 2, 2)
    with pytest.raises(ResourceNotFoundError):
        stage.do(extensions.update("nobody", services=[patch]))


def test_watching_an_extension_begun_elsewhere(stage: Stage) -> None:
    job = created(stage)
    assert stage.do(stage.client.extensions.watch(job.id).wait()).name == job.id


def test_an_extension_that_fails(stage: Stage) -> None:
    stage.embedded(
        lambda sandbox: sandbox.fail_operation(
            "extensions.extension", "CreateFailed", reason="image not found"
        )
    )
    job = created(stage)
    with pytest.raises(OperationFailedError) as caught:
        stage.do(job.wait())
    assert (caught.value.code, caught.value.reason) == ("CreateFailed", "image not found")
    status = caught.value.last
    assert isinstance(status, ExtensionStatus)
    assert [event.reason for event in status.warnings] == ["CreateFailed"]


def test_one_that_takes_longer(stage: Stage) -> None:
    job = created(stage)
    with pytest.raises(OperationTimeoutError):
        stage.do(job.wait(timeout=10))


def test_extensions_of_a_workroom(stage: Stage) -> None:
    extensions = stage.client.extensions
    mine = created(stage, workroom=ROOM).id
    (found,) = stage.do(extensions.list(workroom=ROOM))
    assert (found.name, found.workroom_id) == (mine, ROOM)
    assert stage.do(extensions.list(workroom=NOBODY)) == []
    with pytest.raises(PermissionDeniedError):
        created(stage, workroom="ffffffff-ffff-ffff-ffff-ffffffffffff")


def test_upgrading_all(stage: Stage) -> None:
    extensions = stage.client.extensions
    name = stage.do(created(stage).wait()).name
    done = stage.do(extensions.upgrade_all(names=[name, "nobody"]))
    assert [one.status for one in done.results] == [UpgradeStatus.UPGRADED, UpgradeStatus.ERROR]
    assert not done.ok
    assert [(one.name, one.error) for one in done.failed] == [("nobody", "not found")]
    assert stage.do(extensions.upgrade_all()).ok
    with pytest.raises(PermissionDeniedError):
        stage.do(stage.user.extensions.upgrade_all())


def test_the_audit_of_workrooms(stage: Stage) -> None:
    extensions = stage.client.extensions
    name = created(stage).id
    assert stage.do(extensions.audit_workroom_scope()) == []
    (found,) = stage.do(extensions.audit_workroom_scope(include_inactive=True))
    assert isinstance(found, WorkroomScopeFinding)
    assert found.extension_name == name


@pytest.mark.breaks_contract("a name that is none, and a platform that is full")
def test_what_the_platform_declines(stage: Stage) -> None:
    create = stage.client.extensions.create
    with pytest.raises(ValidationError):
        stage.do(create("board", type="spaceship", version="1", services=[]))
    stage.embedded(
        lambda sandbox: sandbox.fail_next(
            status=503, operation="extensions.create_extension", body={"detail": "no capacity"}
        )
    )
    with pytest.raises(ServiceUnavailableError):
        created(stage)
