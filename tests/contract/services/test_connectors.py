"""Connectors: create, connect accounts, delete."""

from __future__ import annotations

import pytest

from kamiwaza.errors import (
    ConflictError,
    OperationFailedError,
    PermissionDeniedError,
    ResourceNotFoundError,
    ServerError,
    ServiceUnavailableError,
)
from kamiwaza.schemas.connector_accounts import AccountConnection, ConnectionCheck
from kamiwaza.schemas.connectors import (
    AvailableConnector,
    CatalogConnector,
    Connector,
    ConnectorSync,
    ConnectorType,
)
from tests.contract.tape.scrubbing import PREFIX
from tests.contract.tape.stage import NOBODY, Stage

CONFIG = {"client_id": "sandbox", "client_secret": f"{PREFIX}client_secret"}
ELSEWHERE = "https://ledger.example/connector"


def set_up(stage: Stage, kind: str = "paperworks", name: str = "Our papers") -> Connector:
    create = stage.client.connectors.create
    job = stage.do(create(name, connector_type=kind, config=CONFIG, scopes=["read"]))
    found: Connector = stage.do(job.wait())
    return found


def test_setting_up_and_taking_away(stage: Stage) -> None:
    connectors = stage.client.connectors
    assert stage.do(connectors.list()) == []
    made = set_up(stage)
    assert isinstance(made, Connector)
    assert made.is_ready
    assert made.configured
    assert stage.do(connectors.get(made)).name == "Our papers"
    changed = stage.do(connectors.update(made, name="Papers", scopes=["read", "write"]))
    assert (changed.name, changed.scopes) == ("Papers", ["read", "write"])
    assert changed.configured
    assert [one.id for one in stage.do(connectors.list())] == [made.id]
    assert stage.do(connectors.delete(made.id)) is None
    with pytest.raises(ResourceNotFoundError):
        stage.do(connectors.get(made))


def test_what_there_is_to_use(stage: Stage) -> None:
    made = set_up(stage)
    (found,) = stage.do(stage.user.connectors.list_available())
    assert isinstance(found, AvailableConnector)
    assert (found.id, found.user_connectable) == (made.id, True)
    stage.do(stage.client.connectors.update(made, enabled=False))
    assert stage.do(stage.user.connectors.list_available()) == []


def test_kinds_of_connectors(stage: Stage) -> None:
    types = stage.do(stage.client.connectors.list_types())
    assert isinstance(types[0], ConnectorType)
    assert "client_id" in str(types[0].config_schema)


def test_deploying_anew(stage: Stage) -> None:
    made = set_up(stage)
    job = stage.do(stage.client.connectors.deploy(made))
    assert stage.do(job.wait()).id == made.id


def test_setting_up_takes_an_administrator(stage: Stage) -> None:
    connectors = stage.user.connectors
    with pytest.raises(PermissionDeniedError):
        stage.do(connectors.create("a", connector_type="paperworks", config={}))
    with pytest.raises(PermissionDeniedError):
        stage.do(connectors.list())


def test_connectors_that_run_elsewhere(stage: Stage) -> None:
    connectors = stage.client.connectors
    made = stage.do(connectors.register(ELSEWHERE, config=CONFIG, scopes=["read"]))
    assert isinstance(made, Connector)
    manifest = {"connector_type": "tally", "provider_label": "Tally"}
    taken = stage.do(
        connectors.subscribe(ELSEWHERE, manifest=manifest, workload_principal="spiffe://tally")
    )
    assert taken.connector_type == "tally"
    with pytest.raises(ServerError):
        stage.do(connectors.register("https://nowhere.invalid"))
    assert isinstance(stage.do(connectors.sync()), ConnectorSync)


@pytest.mark.breaks_contract("200 for what was there already is not in the document")
def test_the_catalog(stage: Stage) -> None:
    catalog = stage.client.connectors.catalog
    manifest = {"connector_type": "tally", "provider_label": "Tally"}
    made = stage.do(catalog.register(manifest=manifest, version="1.0"))
    assert isinstance(made, CatalogConnector)
    renamed = stage.do(catalog.register(manifest={**manifest, "provider_label": "Tally Ho"}))
    assert renamed.provider_label == "Tally Ho"
    stage.do(catalog.upsert("abacus", manifest={"provider_label": "Abacus"}))
    listed = stage.do(catalog.list())
    assert {"tally", "abacus"} <= {one.connector_type for one in listed}
    assert stage.do(catalog.delete("tally")) is None
    with pytest.raises(ResourceNotFoundError):
        stage.do(catalog.get("tally"))
    assert stage.do(catalog.get("abacus")).provider_label == "Abacus"


def test_connecting_an_account_by_a_code(stage: Stage) -> None:
    connectors = stage.user.connectors
    made = set_up(stage)
    assert not stage.do(connectors.connection(made)).is_connected
    connecting = stage.do(connectors.connect(made))
    assert connecting.auth_url is None
    assert connecting.device_code.user_code
    code = connecting.device_code
    assert not stage.do(connectors.poll_connect(made, device_code=code)).is_connected
    connected = stage.do(connecting.wait())
    assert isinstance(connected, AccountConnection)
    assert connected.is_connected
    assert connected.connected_email
    assert stage.do(connectors.disconnect(made)) is None
    assert not stage.do(connectors.connection(made)).is_connected


def test_connecting_an_account_by_a_link(stage: Stage) -> None:
    made = set_up(stage, "skydrawer")
    connecting = stage.do(stage.user.connectors.connect(made))
    assert connecting.device_code is None
    assert connecting.auth_url.startswith("https://")
    assert stage.do(connecting.wait()).is_connected


def test_an_account_that_nobody_logs_in_to(stage: Stage) -> None:
    made = set_up(stage)
    stage.embedded(
        lambda sandbox: sandbox.fail_operation("connectors.account", "expired_token", reason="late")
    )
    connecting = stage.do(stage.user.connectors.connect(made))
    with pytest.raises(OperationFailedError) as caught:
        stage.do(connecting.wait())
    assert (caught.value.raw_state, caught.value.code) == ("expired", "expired_token")


def test_trying_an_account_out(stage: Stage) -> None:
    connectors = stage.user.connectors
    made = set_up(stage)
    before = stage.do(connectors.verify(made))
    assert isinstance(before, ConnectionCheck)
    assert not before.ok
    stage.do(stage.do(connectors.connect(made)).wait())
    assert stage.do(connectors.verify(made)).ok
    stage.embedded(lambda sandbox: sandbox.stall_operation("connectors.workload"))
    stage.do(stage.client.connectors.deploy(made))
    with pytest.raises(ServiceUnavailableError):
        stage.do(connectors.verify(made))


def test_no_such_connector(stage: Stage) -> None:
    connectors = stage.client.connectors
    for call in (connectors.get, connectors.delete, connectors.connection, connectors.verify):
        with pytest.raises(ResourceNotFoundError):
            stage.do(call(NOBODY))
    with pytest.raises(ResourceNotFoundError):
        stage.do(connectors.update(NOBODY, name="a"))


def test_two_of_one_name(stage: Stage) -> None:
    set_up(stage)
    with pytest.raises(ConflictError):
        set_up(stage)
