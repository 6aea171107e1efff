"""Journey 12: pair with another cluster and run jobs there."""

from __future__ import annotations

import pytest

from kamiwaza.errors import (
    APIConnectionError,
    ConflictError,
    GoneError,
    OperationCancelledError,
    OperationFailedError,
    PermissionDeniedError,
)
from kamiwaza.sandbox import Sandbox
from kamiwaza.schemas.federations import RemoteAddress
from tests.journeys.conftest import Traveller

KEY = "kz-preshared-0123456789abcdef"
THERE = RemoteAddress(ip="10.0.0.12", hostname="lab.example", primary=True)


def there(traveller: Traveller, selector: str) -> Sandbox:
    other = Sandbox(seed=5, clock=traveller.sandbox.clock)
    traveller.sandbox.federate(selector, other)
    return other


def test_pair_ask_and_give_work(traveller: Traveller) -> None:
    client, do = traveller.client, traveller.do
    report = do(client.federations.preflight([THERE]))
    assert report.ok
    made = do(client.federations.create("lab", preshared_key=KEY, remote_ips=[THERE]))
    assert KEY not in repr(made)
    paired = traveller.wait(client.federations.pair(made.id))
    assert paired.is_paired
    assert do(client.federations.ping(paired.id)).reachable
    added = do(client.federations.users.add(paired.id, "somebody"))
    assert added.external_id == "somebody"
    there(traveller, str(paired.id))
    remote = client.on_cluster(paired)
    assert do(remote.catalog.datasets.list()) == []
    job = do(remote.jobs.submit("python train.py"))
    with pytest.raises(ConflictError):
        do(remote.jobs.result(job))
    record = do(job.wait())
    assert record.ok
    assert do(remote.jobs.result(record)) is not None
    assert do(remote.jobs.logs(record)).lines
    traveller.advance(8 * 86_400)
    with pytest.raises(GoneError):
        do(remote.jobs.result(record))
    other = do(remote.jobs.submit("python forever.py"))
    do(other.cancel())
    with pytest.raises(OperationCancelledError):
        do(other.wait())
    do(client.federations.disconnect(paired.id))
    assert not do(client.federations.get(paired.id)).is_paired


def test_the_key_takes_a_while_to_arrive(traveller: Traveller) -> None:
    client, do = traveller.client, traveller.do
    made = do(client.federations.create("lab", preshared_key=KEY))
    traveller.sandbox.fail_next(
        status=503,
        body={"detail": {"reason": "psk_propagation_timeout", "message": "not there yet"}},
        count=3,
        operation="federations.pair_federation",
    )
    assert traveller.wait(client.federations.pair(made.id)).is_paired
    assert len(traveller.sent("POST", "/pair")) == 4


def test_a_cluster_that_is_not_trusted(traveller: Traveller) -> None:
    made = traveller.do(traveller.client.federations.create("lab", preshared_key=KEY))
    traveller.sandbox.fail_operation("federations.pairing", "tls_untrusted_ca", reason="unknown CA")
    with pytest.raises((OperationFailedError, APIConnectionError)):
        traveller.wait(traveller.client.federations.pair(made.id))


def test_only_administrators_pair(traveller: Traveller) -> None:
    client = traveller.new_client(username="user")
    with pytest.raises(PermissionDeniedError):
        traveller.do(client.federations.create("lab", preshared_key=KEY))


def test_one_is_found_by_name_among_many(traveller: Traveller) -> None:
    client, do = traveller.client, traveller.do
    made = [do(client.federations.create(f"c{n}", preshared_key=KEY)) for n in range(120)]
    found = do(client.federations.find("c115"))
    assert found.id == made[115].id
    assert do(client.federations.find("c999")) is None
