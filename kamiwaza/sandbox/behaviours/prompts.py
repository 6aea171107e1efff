"""Prompt parts: numbered by version, never changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._resources import Resource

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call

_KINDS = ("role", "system", "element", "template")


def _resource(kind: str) -> Resource:
    def version(call: Call) -> dict[str, Any]:
        twins = call.state.stores.of(f"prompts.{kind}").where(name=call.body["name"])
        return {"version": len(twins) + 1}

    component = f"Prompt{kind.capitalize()}"
    return Resource(f"prompts.{kind}", component, component, initial=version)


BEHAVIOURS: Behaviours = {
    name: behave
    for kind in _KINDS
    for name, behave in _resource(kind)
    .behaviours(create=f"prompts.create_{kind}", get=f"prompts.read_{kind}")
    .items()
}
