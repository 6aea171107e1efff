"""The error of the pipeline."""

from __future__ import annotations


class ContractError(Exception):
    """A document or a contract is invalid. Nothing was written."""
