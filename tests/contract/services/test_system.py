"""Health of the platform, and the current user."""

from __future__ import annotations

from datetime import datetime

import pytest

from kamiwaza.errors import AuthenticationError
from kamiwaza.schemas.system import Pong, WhoAmI
from tests.contract.tape.stage import Stage


def test_ping(stage: Stage) -> None:
    pong = stage.do(stage.client.system.ping())
    assert isinstance(pong, Pong)
    assert pong.ok
    assert isinstance(pong.timestamp, datetime)


def test_whoami(stage: Stage) -> None:
    admin = stage.do(stage.client.system.whoami())
    assert isinstance(admin, WhoAmI)
    assert admin.is_admin
    assert not stage.do(stage.user.system.whoami()).is_admin


def test_whoami_without_credentials(stage: Stage) -> None:
    with pytest.raises(AuthenticationError) as caught:
        stage.do(stage.connect().system.whoami())
    assert caught.value.status_code == 401
    assert caught.value.operation == "system.whoami"
    assert caught.value.request_id
