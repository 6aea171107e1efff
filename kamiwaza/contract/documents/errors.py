"""The errors of reading and comparing documents."""

from __future__ import annotations


class ContractError(Exception):
    """A document or a contract is invalid. Nothing was written."""


class UnreachableError(ContractError):
    """A server did not answer."""


class DeniedError(ContractError):
    """Credentials are missing, wrong, or not allowed to read the document."""
