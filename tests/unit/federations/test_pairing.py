"""Pairing while the shared key is still on its way, and keeping that key to oneself."""

from __future__ import annotations

import io
import logging

import pytest

from kamiwaza.errors import ServiceUnavailableError
from kamiwaza.http.retry import PROPAGATION_DELAYS, RetryPolicy
from kamiwaza.schemas.federations import FederationCreate, FederationReason
from tests.halves import Half

KEY = "a-key-that-only-the-two-clusters-know"
LATE = {"detail": {"reason": "psk_propagation_timeout", "elapsed_seconds": 5}}
PAIR = "federations.pair_federation"


def made(half: Half) -> str:
    federation = half.do(half.client.federations.create("fed-b", preshared_key=KEY))
    return str(federation.id)


def test_a_key_on_its_way_is_waited_for_in_pauses_that_double(half: Half) -> None:
    federation = made(half)
    half.sandbox.fail_next(status=503, body=LATE, operation=PAIR, count=5)
    before = half.sandbox.clock.monotonic()
    job = half.do(half.client.federations.pair(federation))
    assert half.sandbox.clock.monotonic() - before == 1 + 2 + 4 + 8 + 16
    assert len(half.sent("POST", "/pair")) == 6
    assert half.do(job.wait()).is_paired


def test_after_ninety_seconds_the_platform_is_believed(half: Half) -> None:
    federation = made(half)
    half.sandbox.fail_next(status=503, body=LATE, operation=PAIR, count=20)
    before = half.sandbox.clock.monotonic()
    with pytest.raises(ServiceUnavailableError) as caught:
        half.do(half.client.federations.pair(federation))
    assert caught.value.reason == FederationReason.PSK_PROPAGATION_TIMEOUT
    assert [attempt.delay for attempt in caught.value.attempts[:3]] == [1.0, 2.0, 4.0]
    assert half.sandbox.clock.monotonic() - before <= 90
    assert len(caught.value.attempts) == 7


def test_a_longer_hint_of_the_server_counts(half: Half) -> None:
    federation = made(half)
    half.sandbox.fail_next(status=503, body=LATE, operation=PAIR, retry_after=20)
    before = half.sandbox.clock.monotonic()
    half.do(half.client.federations.pair(federation))
    assert half.sandbox.clock.monotonic() - before == 20


def test_who_wants_no_second_attempt_gets_none(half: Half) -> None:
    federation = made(half)
    half.sandbox.fail_next(status=503, body=LATE, operation=PAIR)
    hasty = half.client.with_options(max_retries=0)
    with pytest.raises(ServiceUnavailableError):
        half.do(hasty.federations.pair(federation))
    assert len(half.sent("POST", "/pair")) == 1


def test_another_reason_is_no_reason_to_ask_again(half: Half) -> None:
    federation = made(half)
    other = {"detail": {"reason": "tls_untrusted_ca"}}
    half.sandbox.fail_next(status=503, body=other, operation=PAIR)
    with pytest.raises(ServiceUnavailableError) as caught:
        half.do(half.client.federations.pair(federation))
    assert caught.value.reason == FederationReason.TLS_UNTRUSTED_CA
    assert len(half.sent("POST", "/pair")) == 1


def test_the_code_counts_with_a_503_only() -> None:
    policy, code = RetryPolicy(), next(iter(PROPAGATION_DELAYS))
    late = ServiceUnavailableError("later", status_code=503, code=code)
    odd = ServiceUnavailableError("later", status_code=500, code=code)
    assert policy.allows(late, method="POST", repeat="never")
    assert not policy.allows(odd, method="POST", repeat="never")


def test_the_key_is_never_shown(half: Half, caplog: pytest.LogCaptureFixture) -> None:
    body = FederationCreate(remote_cluster_name="fed-b", preshared_key=KEY)
    assert KEY not in repr(body) + str(body.model_dump()) + body.model_dump_json()
    echo = {"detail": [{"loc": ["body", "preshared_key"], "msg": "too weak", "input": KEY}]}
    half.sandbox.fail_next(status=422, body=echo, operation="federations.create_federation")
    with caplog.at_level(logging.DEBUG), pytest.raises(Exception, match="too weak") as caught:
        made(half)
    shown = io.StringIO()
    shown.write(repr(caught.value) + str(caught.value) + str(vars(caught.value)) + caplog.text)
    assert KEY not in shown.getvalue()
    assert KEY not in repr(half.do(half.client.federations.get(made(half))))


def test_a_name_is_looked_for_on_all_pages(half: Half) -> None:
    federations = half.client.federations
    for number in range(150):
        half.do(federations.create(f"c{number}", preshared_key=KEY))
    assert half.do(federations.find("c149")).remote_cluster_name == "c149"
    assert half.do(federations.find("c150")) is None


def test_of_two_of_one_name_the_paired_one_is_found(half: Half) -> None:
    made(half)
    second = made(half)
    half.do(half.do(half.client.federations.pair(second)).wait())
    assert str(half.do(half.client.federations.find("fed-b")).id) == second
    assert [one.severity for one in half.do(half.client.cluster.diagnose()).errors] == []


def test_a_handle_can_be_taken_up_again_by_its_token(half: Half) -> None:
    job = half.do(half.client.federations.pair(made(half)))
    again = half.client.operation(job.token)
    assert half.do(again.wait()).is_paired
