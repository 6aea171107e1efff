"""The sandbox has a behaviour for everything that has a method, and for operations only.

That each gives a success the contract knows is seen on the cassettes (tests/contract).
"""

from __future__ import annotations

from kamiwaza.sandbox.behaviours import BEHAVIOURS
from kamiwaza.sandbox.contract.document import Contract
from scripts.ledger.coverage import Ledger


def test_every_behaviour_belongs_to_an_operation() -> None:
    assert set(BEHAVIOURS) <= {operation.name for operation in Contract.shipped().operations}


def test_every_operation_with_a_method_has_a_behaviour() -> None:
    covered = {e.operation.name for e in Ledger.committed().entries if e.status == "covered"}
    assert covered - set(BEHAVIOURS) == set()
