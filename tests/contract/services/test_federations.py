"""Federations: clusters, routes, and users."""

from __future__ import annotations

import pytest

from kamiwaza.errors import (
    InvalidArgumentError,
    OperationFailedError,
    PermissionDeniedError,
    ResourceNotFoundError,
)
from kamiwaza.schemas.federations import (
    FederatedUser,
    Federation,
    FederationPing,
    FederationStatus,
    RemoteAddress,
    ResolvedAddress,
    RouteReport,
)
from tests.contract.tape.scrubbing import PREFIX
from tests.contract.tape.stage import NOBODY, Stage

KEY = f"{PREFIX}preshared_key-of-both"
THERE = RemoteAddress(ip="10.0.0.12", hostname="fed-b.example", primary=True)


def new(stage: Stage, name: str = "fed-b", **more: object) -> Federation:
    made = stage.do(
        stage.client.federations.create(name, preshared_key=KEY, remote_ips=[THERE], **more)
    )
    assert isinstance(made, Federation)
    return made


def test_pairing(stage: Stage) -> None:
    federations = stage.client.federations
    report = stage.do(federations.preflight([THERE]))
    assert isinstance(report, RouteReport)
    assert report.ok
    made = new(stage, shared_issuer_url="https://idp.example/realms/f")
    assert KEY not in repr(made)
    assert not stage.do(federations.ping(made.id))
    paired = stage.do(stage.do(federations.pair(made.id)).wait())
    assert isinstance(paired, Federation)
    assert paired.is_paired
    found = stage.do(federations.ping(made.id))
    assert isinstance(found, FederationPing)
    assert found.reachable
    assert stage.do(federations.diagnose(made.id)).ok
    assert stage.do(federations.disconnect(made.id)) is None
    assert stage.do(federations.get(made.id)).status is FederationStatus.DISCONNECTED


def test_the_records(stage: Stage) -> None:
    federations = stage.client.federations
    made = new(stage, role="receiver")
    assert made.status is FederationStatus.WAITING
    changed = stage.do(federations.update(made.id, require_peer_jwt=True, shared_ca_pem=None))
    assert changed.require_peer_jwt is True
    listed = stage.items(stage.user.federations.list(status="WAITING"))
    assert [one.id for one in listed] == [made.id]
    assert stage.do(federations.delete(made.id)) is None
    assert stage.items(federations.list()) == []
    for call in (federations.get, federations.delete, federations.ping, federations.pair):
        with pytest.raises(ResourceNotFoundError):
            stage.do(call(made.id))
    with pytest.raises(PermissionDeniedError):
        stage.do(stage.user.federations.create("x", preshared_key=KEY))


def test_finding_one_by_its_name(stage: Stage) -> None:
    made = new(stage, "fed-c")
    new(stage, "fed-d")
    assert stage.do(stage.client.federations.find("fed-c")).id == made.id
    assert stage.do(stage.client.federations.find("fed-e")) is None


def test_the_way_there(stage: Stage) -> None:
    federations = stage.client.federations
    lost = stage.do(federations.preflight([RemoteAddress(hostname="fed-b.invalid")]))
    assert [(one.layer, one.reason) for one in lost.failed] == [("dns", "dns_unresolvable")]
    found = stage.do(federations.resolve_address("10.0.0.12"))
    assert isinstance(found, ResolvedAddress)
    assert found.fqdn
    assert not stage.do(federations.resolve_address("fed-b.invalid")).ok


def test_a_pairing_that_fails(stage: Stage) -> None:
    stage.embedded(
        lambda sandbox: sandbox.fail_operation("federations.pairing", "TLS", reason="no such CA")
    )
    job = stage.do(stage.client.federations.pair(new(stage).id))
    with pytest.raises(OperationFailedError) as caught:
        stage.do(job.wait())
    assert caught.value.raw_state == "FAILED"


def test_users_from_elsewhere(stage: Stage) -> None:
    federation, users = new(stage).id, stage.client.federations.users
    who = f"alice@{NOBODY}"
    user = stage.do(users.add(federation, who, initial_tuples=["dataset:sales#viewer"]))
    assert isinstance(user, FederatedUser)
    assert user.initial_tuples is not None
    assert str(user.initial_tuples[0].subject) == "user:{{user_id}}"
    assert [one.external_id for one in stage.do(users.list(federation))] == [who]
    assert stage.do(users.revoke(federation, who, cancel_in_flight_jobs=True)).is_revoked
    assert not stage.do(users.restore(federation, user)).is_revoked
    with pytest.raises(ResourceNotFoundError):
        stage.do(users.revoke(federation, "nobody"))
    with pytest.raises(InvalidArgumentError, match="user"):
        stage.do(users.add(federation, ""))
