"""Routing of requests, and the configuration of the platform."""

from __future__ import annotations

from datetime import datetime

import pytest

from kamiwaza.errors import PermissionDeniedError
from kamiwaza.schemas.configuration import RoutingConfig, RuntimePosture
from tests.contract.tape.stage import Stage


def test_routing(stage: Stage) -> None:
    configuration = stage.client.configuration
    before = stage.do(configuration.get_routing())
    assert isinstance(before, RoutingConfig)
    assert isinstance(before.updated_at, datetime)
    assert before.updated_at.tzinfo
    service = next(iter(before.enabled_services))
    assert before.is_enabled(service)
    after = stage.do(configuration.update_routing(enabled_services={service: False}))
    assert not after.is_enabled(service)
    assert after.base_host == before.base_host
    assert not stage.do(configuration.get_routing()).is_enabled(service)
    assert not stage.do(configuration.update_routing(base_host=None)).base_host
    with pytest.raises(PermissionDeniedError):
        stage.do(stage.user.configuration.update_routing(base_host="elsewhere"))


def test_what_the_platform_runs_on(stage: Stage) -> None:
    posture = stage.do(stage.client.configuration.runtime_posture())
    assert isinstance(posture, RuntimePosture)
    assert posture.tags.keys() == posture.images.components.keys()
