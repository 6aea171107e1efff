"""Write the table of the operations that poll and cancel each kind of long operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.contract.documents.openapi import JSONObject, Operation, absent_operations, operations

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_MODULE = '''"""The operations that poll and cancel each kind of long operation."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LongOperation:
    """Name the operations of one kind as `<service>.<function>`; empty if there is none.

    `poll_with_body` polls with a secret in its body.
    """

    poll: str = ""
    poll_with_body: str = ""
    cancel: str = ""


LONG_OPERATIONS = {{
{kinds}}}
"""All kinds by name, in alphabetical order."""
'''


def write(contract: JSONObject, folder: Path) -> None:
    """Write `long_operations.py` into the generated package.

    Raises ContractError if two operations poll or cancel the same kind in the same way.
    """
    kinds: dict[str, dict[str, str]] = {}
    for operation in (*operations(contract), *absent_operations(contract)):
        for kind, part in _parts(operation):
            known = kinds.setdefault(kind, {})
            if (
                part
                and known.setdefault(part, operation.spec["operationId"])
                != (operation.spec["operationId"])
            ):
                raise ContractError(f"{operation.key}: {kind} has a {part} operation already")
    lines = [f'    "{kind}": LongOperation({_call(kinds[kind])}),\n' for kind in sorted(kinds)]
    (folder / "long_operations.py").write_text(_MODULE.format(kinds="".join(lines)), "utf-8")


def _parts(operation: Operation) -> Iterator[tuple[str, str]]:
    """Yield kind and part of an operation. The part of the starting operation is empty."""
    spec = operation.spec
    if "x-starts" in spec:
        yield spec["x-starts"]["kind"], ""
    for kind in spec.get("x-polls", ()):
        yield kind, "poll" if operation.method == "get" else "poll_with_body"
    for kind in spec.get("x-cancels", ()):
        yield kind, "cancel"


def _call(parts: dict[str, str]) -> str:
    return ", ".join(f'{part}="{name}"' for part, name in sorted(parts.items()))
