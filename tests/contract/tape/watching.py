"""Check every exchange of a sandbox in a test against the contract."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from kamiwaza.sandbox import Answer, Request
from kamiwaza.sandbox.contract.traffic_audit import Auditor, Finding
from kamiwaza.sandbox.platform import Platform

MARKER = (
    "breaks_contract(reason): the test sends requests, or plays answers, that are wrong on purpose"
)
_handle = Platform.handle


def is_ours(request: Request) -> bool:
    """Tell whether our client sent it: what tests send by hand may be as wrong as they like."""
    return (request.header("user-agent") or "").startswith("kamiwaza-python/")


def watched(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Audit what happens during one test, unless its marker says why not."""
    found: list[Finding] = []

    def handle(self: Platform, sent: Request) -> Answer:
        with self._state.lock:
            answer = _handle(self, sent)
            injected = self.handled[-1].injected
        auditor = Auditor.of(self._contract)
        if is_ours(sent):
            found.extend(auditor.request(sent))
        # What a newer platform answers is meant to differ.
        if not injected and self._newer is None:
            found.extend(auditor.answer(sent, answer))
        return answer

    monkeypatch.setattr(Platform, "handle", handle)
    yield
    if request.node.get_closest_marker("breaks_contract") is None:
        complain(found)


def complain(found: list[Any]) -> None:
    """Fail the test with every finding, each once."""
    if found:
        lines = "\n  ".join(dict.fromkeys(str(finding) for finding in found))
        pytest.fail(f"traffic and contract differ:\n  {lines}", pytrace=False)
