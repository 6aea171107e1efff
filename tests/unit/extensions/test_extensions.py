"""Extensions: capacity, other releases, and what counts as ready."""

from __future__ import annotations

import json
from typing import Any

import pytest

from kamiwaza.errors import (
    OperationCancelledError,
    OperationError,
    OperationFailedError,
    ServiceUnavailableError,
)
from kamiwaza.operations.answer_paths import image_state, services_are_up
from kamiwaza.operations.state import OperationState
from kamiwaza.schemas.extension_specs import ExtensionService, ImagePatch, ServicePatch
from kamiwaza.schemas.extensions import Extension, ExtensionStatus, UpgradeAllResponse
from tests.halves import Half

CREATE = "extensions.create_extension"
SERVICE = ExtensionService(name="web", image="board:1.0")


def created(half: Half) -> Any:
    create = half.client.extensions.create
    return half.do(create("board", type="app", version="1.0", services=[SERVICE]))


def test_a_full_platform_is_asked_again_for_about_a_minute(half: Half) -> None:
    half.sandbox.fail_next(status=503, retry_after=20, count=3, operation=CREATE)
    before = half.sandbox.clock.monotonic()
    assert created(half).id == "board"
    assert 60 <= half.sandbox.clock.monotonic() - before <= 80
    assert len(half.sent("POST", "/extensions")) == 4


def test_a_name_is_kept_unless_it_is_taken(half: Half) -> None:
    first, second = created(half).id, created(half).id
    assert first == "board"
    assert second.startswith("board-")
    half.do(half.client.extensions.delete(first))
    half.advance(60)
    assert created(half).id == "board"


def test_a_platform_that_stays_full_is_given_up(half: Half) -> None:
    half.sandbox.fail_next(status=503, retry_after=20, count=9, operation=CREATE)
    with pytest.raises(ServiceUnavailableError) as caught:
        created(half)
    assert len(caught.value.attempts) == 4
    assert caught.value.retry_after == 20


def test_without_a_hint_nothing_is_created_twice(half: Half) -> None:
    half.sandbox.fail_next(status=503, count=9, operation=CREATE)
    with pytest.raises(ServiceUnavailableError):
        created(half)
    assert len(half.sent("POST", "/extensions")) == 1


@pytest.mark.breaks_contract("newer platforms accept what is not ready yet with 202")
def test_one_that_is_accepted_and_not_ready_is_waited_for(half: Half) -> None:
    name = created(half).id
    body = {
        "name": name, "type": "app", "version": "1.0", "phase": "Pending",
        "ready": False, "pending_reason": "image pull",
    }  # fmt: skip
    half.sandbox.fail_next(status=202, body=body, operation=CREATE)
    job = created(half)
    assert job.id == name
    assert not job.state.is_terminal
    assert half.do(job.wait()).is_ready


def test_the_status_may_come_later(half: Half) -> None:
    job = created(half)
    half.sandbox.fail_next(status=404, count=3, operation="extensions.get_status")
    assert half.do(job.wait()).is_ready


def test_failed_must_be_seen_twice(half: Half) -> None:
    job = created(half)
    once = {"name": job.id, "phase": "Failed"}
    half.sandbox.fail_next(status=200, body=once, operation="extensions.get_status")
    assert half.do(job.wait()).is_ready


def test_cancelling_deletes(half: Half) -> None:
    job = created(half)
    half.do(job.cancel())
    with pytest.raises(OperationCancelledError):
        half.do(job.wait())
    half.advance(60)
    assert half.do(half.client.extensions.list()) == []


def test_an_update_is_waited_for_by_its_token_and_never_deletes(half: Half) -> None:
    name = half.do(created(half).wait()).name
    patch = ServicePatch(name="web", image=ImagePatch(tag="2"))
    job = half.do(half.client.extensions.update(name, services=[patch]))
    with pytest.raises(OperationError, match="cannot be cancelled"):
        half.do(job.cancel())
    status = half.do(half.new_client().operation(job.token).wait())
    assert isinstance(status, ExtensionStatus)
    assert status.services[0].image_tag == "2"


def test_a_deletion_is_waited_for_elsewhere(half: Half) -> None:
    job = half.do(half.client.extensions.delete(created(half).id))
    again = half.new_client().operation(job.token)
    words = []
    half.do(again.wait(on_progress=lambda seen: words.append(seen.raw_state)))
    assert (words[0], words[-1]) == ("Terminating", "gone")
    assert again.state is OperationState.SUCCEEDED


def test_the_reason_is_the_last_event(half: Half) -> None:
    half.sandbox.fail_operation("extensions.extension", "CreateFailed", reason="no such image")
    with pytest.raises(OperationFailedError, match="no such image"):
        half.do(created(half).wait())


def test_what_counts_as_ready() -> None:
    def status(**members: Any) -> ExtensionStatus:
        service = {"name": "web", "replicas": 2, "ready_replicas": 2}
        given = {"name": "x", "phase": "Running", "services": [service], **members}
        found = ExtensionStatus.model_validate(given)
        plain = found.is_running and services_are_up(given, {})
        assert found.is_ready == plain
        return found

    assert status().is_ready
    assert not status(rolling_update=True).is_ready
    assert not status(phase="Deploying").is_ready
    assert not status(services=[{"name": "web", "replicas": 2, "ready_replicas": 1}]).is_ready
    assert status(phase="Failed").is_failed
    unknown = status(phase="Hibernating")
    assert (unknown.phase, unknown.is_failed) == ("Hibernating", False)


def test_extensions_tell_of_themselves() -> None:
    given = {
        "name": "x", "type": "spaceship", "version": "1", "phase": "Running",
        "services": [{"name": "web", "replicas": 1, "available_replicas": 1, "ready": True}],
    }  # fmt: skip
    extension = Extension.model_validate(given)
    assert (extension.type, extension.is_ready, extension.url) == ("spaceship", True, None)
    assert services_are_up(given, {})
    extension.services[0].ready = False
    assert not extension.is_ready


def test_an_upgrade_is_as_good_as_its_worst_result() -> None:
    results = [{"name": "a", "status": "upgraded"}, {"name": "b", "status": "error"}]
    done = UpgradeAllResponse.model_validate({"results": results})
    assert [one.name for one in done.failed] == ["b"]
    assert UpgradeAllResponse().ok


def test_nothing_to_pull_is_pulled() -> None:
    assert image_state({"message": "nothing to pull", "images": []}) == "pulled"
    assert image_state({"images": ["a"], "image_status": {"a": "missing"}}) == "pulling"


def test_members_travel_under_the_names_the_platform_has_for_them(half: Half) -> None:
    health = {"httpGet": {"path": "/"}}
    service = ExtensionService(name="web", image="board:1", health_check=health)
    patch = {"name": "web", "volumeMounts": [{"name": "a"}]}
    extensions = half.client.extensions
    job = half.do(extensions.create("board", type="app", version="1", services=[service]))
    half.do(job.wait())
    half.do(extensions.update(job.id, services=[patch]))
    [created], [changed] = half.sent("POST", "/extensions"), half.sent("PATCH", job.id)
    assert json.loads(created.request.body)["services"][0]["healthCheck"] == health
    assert json.loads(changed.request.body) == {"services": [patch]}
