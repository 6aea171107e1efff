"""Tuples as texts, and what follows from them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamiwaza.errors import (
    ConflictError,
    GatewayTimeoutError,
    InvalidArgumentError,
    RefusedError,
)
from kamiwaza.schemas.authz import (
    CheckResponse,
    ObjectRef,
    Relation,
    RelationshipTuple,
    SubjectRef,
    TupleRecord,
)
from kamiwaza.schemas.authz_gates import GateReason
from tests.halves import Half

DIGEST = f"sha256:{'5a' * 32}"
TEXTS = [
    "dataset:sales#viewer@user:alice",
    "dataset:urn:li:dataset:(urn:li:dataPlatform:s3,a/b#c,PROD)#owner@user:a@example.org",
    "group:eng#member@group:all",
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_tuple_and_its_text(text: str) -> None:
    parsed = RelationshipTuple.parse(text)
    assert str(parsed) == text
    assert isinstance(parsed.relation, Relation)
    assert isinstance(parsed.subject, SubjectRef)
    assert isinstance(parsed.object, ObjectRef)
    kept = TupleRecord(
        subject_namespace=parsed.subject.namespace,
        subject_id=parsed.subject.id,
        relation=parsed.relation,
        resource_type=parsed.object.namespace,
        resource_id=parsed.object.id,
    )
    assert str(kept) == text


NAMES = st.from_regex(r"[a-z][a-z_]{0,9}", fullmatch=True)
IDS = st.text(min_size=1).filter(lambda text: "#" not in text)


@given(NAMES, IDS, st.sampled_from(Relation), NAMES, st.text(min_size=1))
def test_any_tuple_is_what_its_text_says(
    place: str, object_id: str, relation: Relation, namespace: str, subject_id: str
) -> None:
    made = RelationshipTuple(
        subject=SubjectRef(namespace=namespace, id=subject_id),
        relation=relation,
        object=ObjectRef(namespace=place, id=object_id),
    )
    assert RelationshipTuple.parse(str(made)) == made


def test_a_tuple_whose_subject_stands_beside_it() -> None:
    parsed = RelationshipTuple.parse("dataset:sales#viewer", subject="user:alice")
    assert str(parsed) == "dataset:sales#viewer@user:alice"
    assert RelationshipTuple.parse("a:b#viewer", subject=parsed.subject).subject == parsed.subject


@pytest.mark.parametrize(
    "text",
    ["", "sales", "dataset:#viewer@user:a", "dataset:sales@user:a", "dataset:sales#viewer",
     "dataset:sales#viewer@alice"],
)  # fmt: skip
def test_what_is_no_tuple(text: str) -> None:
    with pytest.raises(InvalidArgumentError):
        RelationshipTuple.parse(text)


def test_a_subject_named_twice() -> None:
    with pytest.raises(InvalidArgumentError, match="once"):
        RelationshipTuple.parse("a:b#viewer@user:c", subject="user:c")


def test_a_relation_that_a_newer_server_knows_stays_a_text() -> None:
    assert RelationshipTuple.parse("a:b#auditor@user:c").relation == "auditor"


def test_a_decision_is_true_or_false() -> None:
    assert CheckResponse(allow=True)
    assert not CheckResponse(allow=False, reason="no relation")


@pytest.mark.parametrize("wrong", ["alice", ":alice", "user:"])
def test_a_reference_needs_both_parts(half: Half, wrong: str) -> None:
    with pytest.raises(InvalidArgumentError):
        half.do(half.client.authz.check(wrong, "viewer", "dataset:sales"))
    assert not half.sent("POST", "/auth/check")


def test_members_of_a_group_in_a_group_have_what_it_has(half: Half) -> None:
    authz = half.client.authz
    outer, inner = (half.do(authz.groups.create(name)) for name in ("outer", "inner"))
    half.do(authz.groups.members.add(inner.id, "alice"))
    half.do(authz.tuples.upsert(inner.subject, "member", outer.subject))
    half.do(authz.tuples.upsert(outer.subject, "viewer", "dataset:sales"))
    found = half.do(authz.check("user:alice", "viewer", "dataset:sales"))
    assert (found.allow, found.reason) == (True, "group relation")
    assert not half.do(authz.check("user:bob", "viewer", "dataset:sales"))
    rows = half.items(authz.grants.who_can_access("dataset:sales"))
    assert [str(row.subject) for row in rows] == [outer.subject, "user:alice"]
    assert [row.source for row in rows] == ["direct", "group"]


def test_tuples_of_tenants_do_not_meet(half: Half) -> None:
    authz = half.client.authz
    half.do(authz.tuples.upsert("user:a", "viewer", "dataset:d", tenant="acme"))
    assert not half.do(authz.check("user:a", "viewer", "dataset:d"))
    assert half.do(authz.tuples.list()) == []
    (kept,) = half.do(authz.tuples.list(tenant="acme"))
    assert kept.tenant_id == "acme"
    assert half.do(authz.tuples.export(tenant="acme")).count == 1
    assert half.do(authz.tuples.export()).count == 0


def test_an_owner_may_give_access(half: Half) -> None:
    owner = half.new_client(username="user", password="kamiwaza")
    me = half.do(owner.auth.users.me())
    assert not half.do(owner.authz.grants.can_grant("dataset:d"))
    half.do(half.client.authz.tuples.upsert(me.subject, "owner", "dataset:d"))
    assert half.do(owner.authz.grants.can_grant("dataset:d"))
    half.do(owner.authz.grants.create("dataset:d", relation="viewer", subject="user:b"))
    assert half.items(owner.authz.grants.accessible_resources("dataset")) == ["d"]
    half.do(owner.close() if half.name == "sync" else owner.aclose())


def test_the_trail_is_read_on_from_a_token(half: Half) -> None:
    authz = half.client.authz
    for number in range(5):
        half.do(authz.check("user:a", "viewer", f"dataset:{number}"))
    page = authz.audit.export_decisions(page_size=2, limit=3)
    assert [event.object_id for event in half.items(page)] == ["0", "1", "2"]
    rest = authz.audit.export_decisions(page_token=page.page_token)
    assert [event.object_id for event in half.items(rest)] == ["3", "4"]


def test_a_gate_in_use_keeps_its_package(half: Half) -> None:
    packages, gate = half.client.authz.gate_packages, half.client.cluster.execution_gate
    package = half.do(half.do(packages.install("acme-gates==1.0.0", hash_digest=DIGEST)).wait())
    half.do(gate.set(package.classpaths[0]))
    with pytest.raises(ConflictError) as caught:
        half.do(packages.uninstall(package.name))
    assert caught.value.reason == GateReason.UNINSTALL_BLOCKED
    with pytest.raises(ConflictError) as caught:
        half.do(packages.replace(package.name, package_spec="x==0.1", hash_digest=DIGEST))
    assert caught.value.reason == GateReason.CLASSPATH_DROP
    half.do(gate.clear())
    assert half.do(packages.uninstall(package.name)) is None


def test_an_installation_that_takes_too_long_is_not_begun_again(half: Half) -> None:
    body = {"detail": {"reason": "install_timeout", "elapsed_seconds": 120}}
    half.sandbox.fail_next(status=504, body=body, operation="authz.install_gate_package")
    with pytest.raises(GatewayTimeoutError) as caught:
        half.do(half.client.authz.gate_packages.install("g", hash_digest=DIGEST))
    assert caught.value.reason == GateReason.INSTALL_TIMEOUT
    assert len(half.sent("POST", "/gate-packages")) == 1


def test_where_no_gates_are_set_up_there_is_nothing_to_discover(half: Half) -> None:
    none = {"detail": {"reason": "not_configured"}}
    half.sandbox.fail_next(status=404, body=none, operation="authz.discover_gate")
    assert half.do(half.client.authz.gates.discover("a.b.Gate")) is None


def test_a_handle_of_an_installation_gives_the_package(half: Half) -> None:
    job = half.do(half.client.authz.gate_packages.install("g==1.0", hash_digest=DIGEST))
    again = half.client.operation(job.token)
    assert half.do(again.wait()).name == "g"


def test_an_old_server_that_takes_the_path_for_a_name_is_noticed(half: Half) -> None:
    made = {"id": "by-id", "username": "by-id", "attributes": {}, "grants": []}
    times = {"created_at": "2026-01-05T09:00:00Z", "updated_at": "2026-01-05T09:00:00Z"}
    name = "authz.upsert_subject_by_id"
    half.sandbox.fail_next(status=200, body={**made, **times}, operation=name)
    with pytest.raises(RefusedError, match="older"):
        half.do(half.client.authz.subjects.upsert("carol", attributes={}))


def test_a_user_object_is_known_by_the_id_that_checks_use(half: Half) -> None:
    """The platform's own id of a user is another one than the identity provider's."""
    authz = half.client.authz
    user = half.do(half.client.auth.users.create("dora", password="twelve-or-more"))
    assert str(user.id) != user.external_id
    group = half.do(authz.groups.create("staff"))
    half.do(authz.groups.members.add(group, user))
    assert half.do(authz.groups.members.list(group)) == [user.external_id]
    half.do(authz.tuples.upsert(group.subject, "viewer", "dataset:d"))
    assert half.do(authz.check(user.subject, "viewer", "dataset:d"))
    found = authz.grants.accessible_resources("dataset", user=user)
    assert half.items(found) == ["d"]
    half.do(authz.groups.members.remove(group, user))
    assert not half.do(authz.check(user.subject, "viewer", "dataset:d"))
