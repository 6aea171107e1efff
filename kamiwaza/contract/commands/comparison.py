"""Compare the documents of two sources."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kamiwaza.contract.diff.comparable import comparable
from kamiwaza.contract.diff.compare import compare
from kamiwaza.contract.diff.corrections import corrected
from kamiwaza.contract.documents.openapi import is_contract

if TYPE_CHECKING:
    from kamiwaza.contract.diff.compare import Difference
    from kamiwaza.contract.documents.openapi import JSONObject


def difference_of(old: JSONObject, new: JSONObject) -> Difference:
    """Return the difference of two documents. Raises ContractError if one is inconsistent."""
    difference = compare(*comparable(old, new, corrected))
    if is_contract(old) == is_contract(new):
        return difference
    # The contract has other names for schemas; they are never sent.
    kept = [change for change in difference.changes if change.rule != "schema-renamed"]
    return replace(difference, changes=kept)
