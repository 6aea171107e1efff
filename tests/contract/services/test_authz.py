"""Authorization: checks, tuples, grants, groups, subjects, gates."""

from __future__ import annotations

import pytest

from kamiwaza.errors import (
    BadRequestError,
    ConflictError,
    PermissionDeniedError,
    ResourceNotFoundError,
    ValidationError,
)
from kamiwaza.schemas.authz import (
    CheckResponse,
    Relation,
    RelationshipTuple,
    RevokedTuples,
    TupleDiff,
    TupleExport,
    TupleRecord,
)
from kamiwaza.schemas.authz_audit import DecisionAuditEvent
from kamiwaza.schemas.authz_gates import Gate, GatePackage, GateReason
from kamiwaza.schemas.authz_grants import (
    AuthorizationPolicy,
    Grant,
    GrantChange,
    Group,
    GroupMapping,
    ResourceAccess,
    ResourceGrant,
    Subject,
)
from tests.contract.tape.stage import NOBODY, Stage

SALES = "dataset:urn:li:dataset:sales"
ALICE = "user:11111111-1111-4111-8111-111111111111"
DIGEST = f"sha256:{'5a' * 32}"


def test_checks_follow_the_tuples(stage: Stage) -> None:
    authz = stage.client.authz
    assert not stage.do(authz.check(ALICE, "viewer", SALES))
    assert stage.do(authz.tuples.upsert(ALICE, Relation.VIEWER, SALES)) is None
    found = stage.do(authz.check(ALICE, "viewer", SALES))
    assert isinstance(found, CheckResponse)
    assert found.allow
    assert found.decision_id
    assert not stage.do(authz.check(ALICE, "owner", SALES))
    stage.do(authz.tuples.delete(ALICE, "viewer", SALES))
    assert not stage.do(authz.check(ALICE, "viewer", SALES))


def test_tuples(stage: Stage) -> None:
    tuples = stage.client.authz.tuples
    known = RelationshipTuple.parse(f"{SALES}#owner@{ALICE}")
    stage.do(tuples.upsert(known.subject, known.relation, known.object))
    stage.do(tuples.upsert(ALICE, "editor", SALES))
    listed = stage.do(tuples.list(object_namespace="dataset"))
    assert isinstance(listed[0], TupleRecord)
    assert [str(one) for one in listed][:1] == [str(known)]
    exported = stage.do(tuples.export())
    assert isinstance(exported, TupleExport)
    assert exported.events[0].action
    stage.do(tuples.delete(ALICE, None, SALES))
    assert stage.do(tuples.list(object_namespace="dataset")) == []
    stage.do(tuples.upsert(ALICE, "editor", SALES))
    stage.do(tuples.delete_object(SALES))
    assert stage.do(tuples.list(object_namespace="dataset")) == []


def test_manifests(stage: Stage) -> None:
    tuples = stage.client.authz.tuples
    one = '{"subject": "user:alice", "relation": "viewer", "object": "dataset:sales"}'
    manifest = '{"tuples": [' + one + "]}"
    assert isinstance(stage.do(tuples.diff(manifest)), TupleDiff)
    stage.do(tuples.upsert("user:alice", "viewer", "dataset:sales"))
    planned = stage.do(tuples.revoke(manifest, dry_run=True))
    assert isinstance(planned, RevokedTuples)
    assert (planned.count, planned.dry_run) == (1, True)
    assert stage.do(tuples.revoke(manifest)).count == 1
    assert not stage.do(stage.client.authz.check("user:alice", "viewer", "dataset:sales"))


def test_decisions_are_noted_page_by_page(stage: Stage) -> None:
    authz = stage.client.authz
    for relation in ("viewer", "editor", "owner"):
        stage.do(authz.check(ALICE, relation, SALES))
    events = stage.items(authz.audit.export_decisions(result="deny", page_size=2))
    assert [event.relation for event in events] == ["viewer", "editor", "owner"]
    assert isinstance(events[0], DecisionAuditEvent)
    assert str(events[0].subject) == ALICE


def test_grants_on_a_resource(stage: Stage) -> None:
    grants = stage.client.authz.grants
    made = stage.do(grants.create("dataset:sales", relation="viewer", subject=ALICE))
    assert isinstance(made, GrantChange)
    (listed,) = stage.do(grants.list("dataset:sales"))
    assert isinstance(listed, ResourceGrant)
    assert str(listed.subject) == ALICE
    assert stage.do(grants.can_grant("dataset:sales"))
    assert not stage.do(stage.user.authz.grants.can_grant("dataset:sales"))
    (row,) = stage.items(grants.who_can_access("dataset:sales"))
    assert isinstance(row, ResourceAccess)
    alice = ALICE.removeprefix("user:")
    found = stage.items(grants.accessible_resources("dataset", user=alice))
    assert found == ["sales"]
    stage.do(grants.delete("dataset:sales", relation="viewer", subject=ALICE))
    assert stage.do(grants.list("dataset:sales")) == []
    with pytest.raises(ResourceNotFoundError):
        stage.do(grants.delete("dataset:sales", relation="viewer", subject=ALICE))
    with pytest.raises(PermissionDeniedError):
        stage.do(stage.user.authz.grants.create("dataset:x", relation="owner", subject=ALICE))


def test_groups_give_their_members_what_they_have(stage: Stage) -> None:
    authz = stage.client.authz
    group = stage.do(authz.groups.create("analysts", description="who analyse"))
    assert isinstance(group, Group)
    assert stage.do(authz.groups.get(group.id)).name == "analysts"
    assert stage.do(authz.groups.find("analysts")).id == group.id
    assert stage.do(authz.groups.find("nobody")) is None
    with pytest.raises(ConflictError):
        stage.do(authz.groups.create("analysts"))
    alice = ALICE.removeprefix("user:")
    stage.do(authz.groups.members.add(group.id, alice))
    assert stage.do(authz.groups.members.list(group.id)) == [alice]
    stage.do(authz.tuples.upsert(group.subject, "viewer", SALES))
    assert stage.do(authz.check(ALICE, "viewer", SALES))
    stage.do(authz.groups.members.remove(group.id, alice))
    assert not stage.do(authz.check(ALICE, "viewer", SALES))
    with pytest.raises(ConflictError):
        stage.do(authz.groups.delete(group.id))
    stage.do(authz.groups.delete(group.id, cascade="grants"))
    assert stage.do(authz.groups.list()) == []
    with pytest.raises(ResourceNotFoundError):
        stage.do(authz.groups.get(group.id))


def test_group_mappings(stage: Stage) -> None:
    mappings = stage.client.authz.group_mappings
    given = {"issuer": "https://idp.example", "idp_group_path": "/a", "local_group_name": "a"}
    made = stage.do(mappings.create(**given))
    assert isinstance(made, GroupMapping)
    assert stage.do(mappings.get(made.id)).idp_group_path == "/a"
    with pytest.raises(ConflictError):
        stage.do(mappings.create(**given))
    assert stage.do(mappings.list(issuer="https://elsewhere.example")) == []
    assert [one.id for one in stage.do(mappings.list(issuer=made.issuer))] == [made.id]
    stage.do(mappings.delete(made.id))
    with pytest.raises(ResourceNotFoundError):
        stage.do(mappings.get(made.id))


def test_subjects(stage: Stage) -> None:
    subjects = stage.client.authz.subjects
    made = stage.do(subjects.upsert("carol", attributes={"clearance": "S"}))
    assert isinstance(made, Subject)
    assert made.attributes == {"clearance": "S"}
    given = stage.do(subjects.grants.create("carol", relation="viewer", resource="dataset:sales"))
    assert isinstance(given, Grant)
    assert str(given) == "dataset:sales#viewer"
    assert stage.do(stage.client.authz.check(f"user:{made.id}", "viewer", "dataset:sales"))
    assert stage.do(subjects.grants.list(made.id)) == [given]
    assert stage.do(subjects.get("carol")).grants == [given]
    with pytest.raises(ConflictError):
        stage.do(subjects.delete("carol"))
    stage.do(subjects.grants.delete("carol", relation="viewer", resource="dataset:sales"))
    assert stage.do(subjects.grants.list("carol")) == []
    assert stage.do(subjects.delete("carol", cascade="grants")).deleted
    with pytest.raises(ResourceNotFoundError):
        stage.do(subjects.get(made.id))


def test_gates(stage: Stage) -> None:
    gates = stage.client.authz.gates
    built_in = "kamiwaza.services.authz.gates.default_gates.AllowAllExecutionGate"
    found = stage.do(gates.discover(built_in))
    assert isinstance(found, Gate)
    assert found.classpath == built_in
    with pytest.raises(BadRequestError) as caught:
        stage.do(gates.discover("nothing"))
    assert caught.value.reason == GateReason.CLASSPATH_UNIMPORTABLE


def test_gate_packages(stage: Stage) -> None:
    packages = stage.client.authz.gate_packages
    installing = stage.do(packages.install("acme-gates==1.0.0", hash_digest=DIGEST))
    package = stage.do(installing.wait())
    assert isinstance(package, GatePackage)
    assert package.is_active
    replaced = stage.do(
        packages.replace(package.name, package_spec="acme-gates==1.1.0", hash_digest=DIGEST)
    )
    assert stage.do(replaced.wait()).version == "1.1.0"
    assert [one.name for one in stage.do(packages.list())] == [package.name]
    stage.do(packages.uninstall(package.name))
    with pytest.raises(ResourceNotFoundError):
        stage.do(packages.get(package.name))


@pytest.mark.breaks_contract("a 422 with a reason is not the 422 of the document")
def test_a_package_that_is_not_what_was_meant(stage: Stage) -> None:
    packages = stage.client.authz.gate_packages
    with pytest.raises(ValidationError) as caught:
        stage.do(packages.install("other-gates", hash_digest=f"sha256:{'00' * 32}"))
    assert caught.value.reason == GateReason.HASH_MISMATCH
    assert stage.do(packages.list()) == []


def test_the_policy_is_for_administrators(stage: Stage) -> None:
    assert isinstance(stage.do(stage.client.authz.policy()), AuthorizationPolicy)
    with pytest.raises(PermissionDeniedError):
        stage.do(stage.user.authz.policy())
    with pytest.raises(ResourceNotFoundError):
        stage.do(stage.client.authz.groups.get(NOBODY))
