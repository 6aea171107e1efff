"""The part of a page about one method."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scripts.site.example_text import example_of
from scripts.site.markup import cell, prose, sentence, table
from scripts.site.page import relative
from scripts.site.signature_text import signature
from scripts.surface.catalogue import Method

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scripts.site.example_source import ExampleCall
    from scripts.site.places import Places
    from scripts.surface.catalogue import Failure, Function, Parameter

CALL_OPTIONS = "reference/client.md#client.call-options"
_ROLES = {
    "admin": "admin",
    "authenticated": "any signed-in user",
    "viewer": "viewer of the workroom",
}
_EARLIEST = "0.9.2"


class MethodWriter:
    """Writes methods for one page."""

    def __init__(self, places: Places, page: str) -> None:
        """Prepare to write.

        Args:
            places: where public names are described.
            page: the path of the page.
        """
        self._places, self._page = places, page

    def write(
        self,
        function: Function,
        name: str,
        *,
        level: int,
        anchor: str,
        call: ExampleCall | None = None,
        halves: bool = True,
    ) -> str:
        """Return the text about a method.

        Args:
            function: the method.
            name: its name as users call it.
            level: the level of its heading.
            anchor: the anchor of its heading.
            call: a call of it to show. Default: one with what is required.
            halves: the asynchronous client has a counterpart.
        """
        mark = "#" * level
        head = f'{mark} `{name}` {{ #{anchor} data-toc-label="{function.name}" }}'
        parts = [
            head,
            self._prose(f"{function.summary}\n\n{function.description}"),
            self._facts(function),
            self._code(function, name, call, halves=halves),
            self._parameters(function),
            self._result(function),
            self._failures(function.failures),
        ]
        return "\n\n".join(part for part in parts if part)

    def parameters(self, parameters: Iterable[Parameter]) -> str:
        """Return a table of parameters."""
        rows = [[*self._row(parameter)] for parameter in parameters]
        return table(("Parameter", "Type", "Default", "Description"), rows) if rows else ""

    def _prose(self, text: str) -> str:
        return self._places.linked(prose(text.strip()), self._page)

    def _cell(self, text: str) -> str:
        return self._places.linked(cell(prose(sentence(text))), self._page)

    def _type(self, annotation: str, scope: str) -> str:
        return self._places.type(annotation, scope, self._page)

    def _facts(self, function: Function) -> str:
        if not isinstance(function, Method) or not function.operations:
            return ""
        own = [fact for fact in function.operations if fact.own]
        others = [fact for fact in function.operations if not fact.own]
        parts = [("Operation", own), ("Also calls" if own else "Calls", others)]
        facts = [
            f"**{title}:** " + ", ".join(f"`{fact.route}`" for fact in found)
            for title, found in parts
            if found
        ]
        needed = own or others
        roles = {fact.role for fact in needed}
        role = "admin" if "admin" in roles else needed[0].role
        since = max((fact.since or _EARLIEST for fact in needed), key=_version)
        release = f"{since} or earlier" if since == _EARLIEST else since
        facts.insert(1, f"**Role:** {_ROLES.get(role, role) or 'none'}")
        facts.insert(2, f"**First release:** {release}")
        return " · ".join(facts)

    def _code(
        self, function: Function, name: str, call: ExampleCall | None, *, halves: bool
    ) -> str:
        example = example_of(function, name, call)
        if not halves:
            return _block(signature(function, name, is_async=False), "Signature", indent="")
        source = ""
        if example.guide not in ("", "README.md"):
            source = f"\n\nThe example is from the [guide]({relative(example.guide, self._page)})."
        both = (
            ("Synchronous", signature(function, name), example.sync),
            ("Asynchronous", signature(function, name, is_async=True), example.asynchronous),
        )
        tabs = [
            f'=== "{title}"\n\n{_block(definition, "Signature")}\n\n{_block(lines, "Example")}'
            for title, definition, lines in both
        ]
        return "\n\n".join(tabs) + source

    def _parameters(self, function: Function) -> str:
        own = [p for p in function.parameters if p.group is None]
        grouped = [p for p in function.parameters if p.group is not None]
        parts = [f"**Parameters**\n\n{self.parameters(own)}" if own else ""]
        if grouped:
            group = self._places.linked(f"`{grouped[0].group}`", self._page)
            parts.append(f"**Options** ({group})\n\n{self.parameters(grouped)}")
        if function.takes_call_options:
            target = relative(CALL_OPTIONS, self._page)
            also = "also " if own or grouped else ""
            parts.append(f"It {also}takes the [options of one call]({target}).")
        return "\n\n".join(part for part in parts if part)

    def _row(self, parameter: Parameter) -> Iterator[str]:
        default = f"`{parameter.default}`" if parameter.default else ""
        yield f"`{parameter.name}`"
        yield self._type(parameter.annotation, parameter.scope)
        yield "required" if parameter.required else default
        yield self._cell(parameter.description)

    def _result(self, function: Function) -> str:
        text = f"**Returns** {self._type(function.returns, function.scope)}"
        if function.async_returns == function.returns:
            return text
        scope = function.scope.replace("._sync", "._async")
        return f"{text}, asynchronous {self._type(function.async_returns, scope)}"

    def _failures(self, failures: Iterable[Failure]) -> str:
        rows = [[self._cell(f"`{f.error}`"), self._cell(f.description)] for f in failures]
        return "**Raises**\n\n" + table(("Error", "When"), rows) if rows else ""


def _version(release: str) -> tuple[int, ...]:
    return tuple(int(part) for part in release.split("."))


def _block(code: str, title: str, indent: str = "    ") -> str:
    lines = [f'```python title="{title}"', *code.splitlines(), "```"]
    return "\n".join(f"{indent}{line}" for line in lines)
