"""Information about the cluster in every shape that platforms send."""

from __future__ import annotations

import pytest

from kamiwaza.errors import OperationFailedError, PermissionDeniedError, ResourceNotFoundError
from kamiwaza.schemas.cluster import ClusterDiagnostics, ClusterRuntimeConfig
from kamiwaza.schemas.cluster_nodes import Hardware, Node, NodeDetails, RunningNode
from tests.halves import Half

ID = "00000000-0000-4000-8000-000000000001"


def test_nothing_is_mended_that_nobody_asked_for(half: Half) -> None:
    federations = half.client.federations
    made = half.do(federations.create("fed-b", preshared_key="k" * 20))
    half.sandbox.fail_operation("federations.pairing", "TLS", reason="no such CA")
    with pytest.raises(OperationFailedError):
        half.do(half.do(federations.pair(made.id)).wait())
    before = len(half.sent("POST", "/"))
    found = half.do(half.client.cluster.diagnose())
    (issue,) = found.errors
    assert issue.auto_fixable
    assert issue.fix_endpoint == f"/cluster/federations/{made.id}/pair"
    assert not found.ok
    assert len(half.sent("POST", "/")) == before
    assert not hasattr(half.client.cluster, "fix")


def test_only_errors_are_errors() -> None:
    issues = [
        {"id": "1", "severity": "warning", "summary": "slow"},
        {"id": "2", "severity": "error", "summary": "down"},
        {"id": "3", "severity": "catastrophe", "summary": "a newer server's word"},
    ]
    found = ClusterDiagnostics.model_validate({"issues": issues, "has_issues": True})
    assert [issue.id for issue in found.errors] == ["2"]
    assert found.issues[2].severity == "catastrophe"


def test_gpus_are_counted_wherever_they_are_said() -> None:
    hardware = Hardware.model_validate({"id": ID, "gpus": [{}, {}]})
    assert hardware.gpu_count == 2
    assert Hardware.model_validate({"id": ID, "gpus": None}).gpu_count == 0
    assert Node.model_validate({"id": ID}).gpu_count == 0
    node = Node.model_validate({"id": ID, "hardware": hardware.model_dump()})
    assert node.gpu_count == 2
    assert NodeDetails(node=node).gpu_count == 2
    bare = NodeDetails.model_validate({"node": {"id": ID}, "hardware": hardware.model_dump()})
    assert bare.gpu_count == 2
    assert RunningNode.model_validate({"resources": {"GPU": 4.0}}).gpu_count == 4
    assert RunningNode().gpu_count == 0


def test_a_name_of_the_host_in_either_shape(half: Half) -> None:
    assert half.do(half.client.cluster.hostname()) == "sandbox.kamiwaza.test"
    half.sandbox.fail_next(status=200, body='"plain"', operation="cluster.cluster_get_hostname")
    assert half.do(half.client.cluster.hostname()) == "plain"


def test_settings_are_as_they_came() -> None:
    found = ClusterRuntimeConfig.model_validate({"engine": "ray", "deep": {"api_key": "k-123"}})
    assert found.settings["engine"] == "ray"
    assert "k-123" not in repr(found)


def test_an_answer_without_words_is_one(half: Half) -> None:
    for operation in ("cluster.refresh_hardware", "cluster.detach_pairing"):
        half.sandbox.fail_next(status=200, body=None, operation=operation)
    assert half.do(half.client.cluster.hardware.refresh()).status is None
    assert half.do(half.client.cluster.pairing.detach()).status is None


def test_another_404_is_not_the_absence_of_a_gate(half: Half) -> None:
    gate = half.client.cluster.execution_gate
    hidden = {"detail": {"reason": "hidden"}}
    for operation, call in (
        ("cluster.get_execution_gate", gate.get),
        ("cluster.delete_execution_gate", gate.clear),
    ):
        half.sandbox.fail_next(status=404, body=hidden, operation=operation)
        with pytest.raises(ResourceNotFoundError):
            half.do(call())


def test_tuples_are_for_administrators(half: Half) -> None:
    user = half.new_client(username="user", password="kamiwaza")
    with pytest.raises(PermissionDeniedError):
        half.do(user.authz.tuples.upsert("user:me", "owner", "dataset:d"))
    assert not half.do(user.authz.check("user:me", "owner", "dataset:d"))
    half.do(user.close() if half.name == "sync" else user.aclose())
