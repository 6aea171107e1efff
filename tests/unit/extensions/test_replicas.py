"""Replicas: more than the cluster can hold never become ready, and cost the platform nothing."""

from __future__ import annotations

from kamiwaza.sandbox.behaviours.extensions import MAX_PODS
from kamiwaza.schemas.extension_specs import ExtensionService
from tests.halves import Half


def test_a_cluster_holds_a_limited_number_of_pods(half: Half) -> None:
    service = ExtensionService(name="web", image="board:1.0", replicas=10**12)
    create = half.client.extensions.create
    half.do(create("board", type="app", version="1.0", services=[service]))
    half.sandbox.clock.advance(3600)
    status = half.do(half.client.extensions.get_status("board"))
    [web] = status.services
    assert (web.replicas, web.ready_replicas) == (10**12, MAX_PODS)
    assert len(web.pods) == MAX_PODS
