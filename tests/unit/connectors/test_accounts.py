"""Connecting accounts: at the service's pace, without a word of what is secret."""

from __future__ import annotations

import pytest

from kamiwaza.errors import (
    InvalidArgumentError,
    OperationCancelledError,
    OperationTimeoutError,
    RefusedError,
)
from kamiwaza.operations.state import OperationState
from kamiwaza.operations.token import read_token
from kamiwaza.schemas.connector_accounts import (
    AccountConnection,
    CapabilityCheck,
    ConnectionCheck,
    ConnectionStatus,
    DeviceCode,
)
from kamiwaza.schemas.connectors import Connector
from tests.halves import Half


def connector(half: Half, kind: str = "paperworks") -> Connector:
    config = {"client_secret": "a secret", "unheardOf": "another"}
    create = half.client.connectors.create
    job = half.do(create("Papers", connector_type=kind, config=config))
    made: Connector = half.do(job.wait())
    return made


def test_nobody_is_asked_more_often_than_the_code_allows(half: Half) -> None:
    connecting = half.do(half.client.connectors.connect(connector(half)))
    assert connecting.device_code.interval == 5
    before = half.sandbox.clock.monotonic()
    half.do(connecting.wait(poll_interval=0.1))
    polls = half.sent("POST", "/connect/poll")
    passed = half.sandbox.clock.monotonic() - before
    assert 2 <= len(polls) <= 1 + passed / 5


def test_the_code_is_shown_nowhere(half: Half) -> None:
    connecting = half.do(half.client.connectors.connect(connector(half)))
    secret = connecting.device_code.device_code.get_secret_value()
    assert secret.startswith("device-")
    shown = [repr(connecting), repr(connecting.device_code), connecting.token]
    shown += [connecting.device_code.model_dump_json(), repr(vars(connecting)["_start_values"])]
    assert not [text for text in shown if secret in text]
    kind, id_, start_values = read_token(connecting.token)
    assert (kind, id_, start_values) == ("connectors.account", connecting.id, {})


@pytest.mark.parametrize("kind", ["paperworks", "skydrawer"])
def test_another_process_waits_for_it(half: Half, kind: str) -> None:
    connecting = half.do(half.client.connectors.connect(connector(half, kind)))
    again = half.new_client().operation(connecting.token)
    found = half.do(again.wait())
    assert isinstance(found, AccountConnection)
    assert found.is_connected


@pytest.mark.parametrize("kind", ["paperworks", "skydrawer"])
def test_it_is_given_up(half: Half, kind: str) -> None:
    connecting = half.do(half.client.connectors.connect(connector(half, kind)))
    half.do(connecting.cancel())
    with pytest.raises(OperationCancelledError):
        half.do(connecting.wait())
    assert half.do(half.client.connectors.connection(connecting.id)).needs_login


def test_who_takes_too_long_can_go_on(half: Half) -> None:
    half.sandbox.stall_operation("connectors.account", seconds=1200)
    connecting = half.do(half.client.connectors.connect(connector(half, "skydrawer")))
    with pytest.raises(OperationTimeoutError):
        half.do(connecting.wait(timeout=60))
    assert connecting.state is OperationState.PENDING
    assert half.do(connecting.wait(timeout=3000)).is_connected


def test_an_answer_without_a_way_to_go_on_is_a_refusal(half: Half) -> None:
    made = connector(half)
    half.sandbox.fail_next(status=200, body={}, operation="connectors.connect_account")
    with pytest.raises(RefusedError, match="neither"):
        half.do(half.client.connectors.connect(made))
    with pytest.raises(InvalidArgumentError, match="device_code"):
        half.do(half.client.connectors.poll_connect(made, device_code=DeviceCode()))


def test_the_service_may_want_more_time_between_questions(half: Half) -> None:
    connecting = half.do(half.client.connectors.connect(connector(half)))
    half.sandbox.fail_next(
        status=200,
        body={"status": "pending", "interval": 30},
        operation="connectors.poll_device_connection",
    )
    before = half.sandbox.clock.monotonic()
    half.do(connecting.wait())
    assert half.sandbox.clock.monotonic() - before >= 35
    assert len(half.sent("POST", "/connect/poll")) <= 3


def test_a_configuration_is_not_shown(half: Half) -> None:
    made = connector(half)
    assert made.config["unheardOf"] == "another"
    assert "another" not in repr(made)


def test_what_a_check_says() -> None:
    good, bad = CapabilityCheck(status="success"), CapabilityCheck(status="failed")
    word = ConnectionStatus.CONNECTED
    assert ConnectionCheck(status="success", connection_status=word).ok
    assert ConnectionCheck(status="partial", connection_status=word, checks=[good, bad]).ok
    assert not ConnectionCheck(status="partial", connection_status=word, checks=[bad]).ok
    assert not ConnectionCheck(status="success", connection_status="needs_reauth").ok
    assert not ConnectionCheck().ok
    assert ConnectionCheck(checks=[good, bad]).failed == [bad]
