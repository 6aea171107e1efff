"""The one error of the pipeline."""

from __future__ import annotations


class ContractError(Exception):
    """Say why a document cannot become the contract, or the contract code; nothing was written."""
