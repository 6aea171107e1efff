"""Requests that start long operations, built from the contract."""

from __future__ import annotations

import importlib
import inspect
from typing import Any
from uuid import UUID

from kamiwaza.operations.kinds import OPERATION_KINDS
from kamiwaza.sandbox.contract.document import Contract
from kamiwaza.sandbox.contract.samples import sample_factory
from kamiwaza.sandbox.state.long_operation_scripts import SCRIPTS

KINDS = [kind for kind in OPERATION_KINDS if kind in SCRIPTS]
# Files travel as forms, which the sandbox's script has no use for.
STARTS = [(kind, start) for kind in KINDS for start in SCRIPTS[kind].start]
BLOCKING = ["context.ontology_bindings", "ingestion.run"]
# A gate package is there or not: its installation has no word for being under way.
QUICK = [*BLOCKING, "authz.gate_package"]
SLOW = [kind for kind in KINDS if kind not in QUICK]
# The platform has no word for their failure; it can only refuse to go on.
WORDLESS = ["connectors.workload", "workrooms.delete", "skills.publication"]
# Tools are deployed by the name of a template, which has to be there.
TOOL_TEMPLATES = dict.fromkeys(SCRIPTS["tools.deployment"].start, "web-search")
# A database belongs to a workroom.
ROOM = "22222222-2222-4222-8222-222222222222"
ROOMED = SCRIPTS["context.vectordb"].start
CANCELLABLE = [kind for kind in SLOW if OPERATION_KINDS[kind].cancel]


def begin(start: str, number: int = 0, *, id: str | None = None) -> Any:
    """Return a request of the operation `start`, as valid as the contract wants it."""
    service, _, name = start.partition(".")
    function = getattr(importlib.import_module(f"kamiwaza_api.api.{service}"), name)
    parameters = inspect.signature(function).parameters.values()
    ids = [
        id or TOOL_TEMPLATES.get(start) or str(UUID(int=number + 1, version=4))
        for parameter in parameters
        if parameter.kind is parameter.POSITIONAL_OR_KEYWORD
    ]
    contract = Contract.shipped()
    operation = next(o for o in contract.operations if o.name == start)
    bodies = [contract.schema(pointer) for pointer in operation.bodies.values()]
    if not bodies:
        return function(*ids)
    body = sample_factory(contract, bodies[0])(number)
    if start in TOOL_TEMPLATES and "template_name" in body:
        body["template_name"] = TOOL_TEMPLATES[start]
    if start in ROOMED:
        body["workroom_id"] = ROOM
    return function(*ids, body=body)
