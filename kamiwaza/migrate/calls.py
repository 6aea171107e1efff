"""Rewriting the calls of the vendor's client."""

from __future__ import annotations

import libcst as cst

from kamiwaza.migrate.arguments import UnknownArgumentError, converted, counterpart
from kamiwaza.migrate.expressions import Bindings, ReportingTransformer, chain, dotted
from kamiwaza.vendor_names.table import Row, rows_by_name

_CONSTRUCTOR = {"verify": "verify_ssl"}
_AUTHENTICATORS = {
    "ApiKeyAuthenticator": ("api_key",),
    "UserPasswordAuthenticator": ("username", "password"),
}


class CallRewriter(ReportingTransformer):
    """Replace the vendor's methods by their counterparts, and list those without one."""

    def __init__(self, bindings: Bindings) -> None:
        super().__init__()
        self._bindings = bindings
        self._called: set[cst.CSTNode] = set()

    def visit_Call(self, node: cst.Call) -> None:  # noqa: N802  libcst's name
        """Record that a method is called, not only named."""
        self._called.add(node.func)
        if isinstance(node.func, cst.Attribute):
            # The service of a call is not listed besides the call.
            self._called.add(node.func.value)

    def leave_Call(  # noqa: N802  libcst's name
        self, original_node: cst.Call, updated_node: cst.Call
    ) -> cst.BaseExpression:
        """Rewrite a call of a client or of its class."""
        if self._bindings.is_client_class(original_node.func):
            return self._constructor(original_node, updated_node)
        place = self._bindings.service_of(dotted(original_node.func))
        row = place and _row(place[1])
        if place is None or row is None or self._is_ours(place[1], row):
            return updated_node
        client, name = place
        if not row.call or row.note or not client or self._bindings.is_migrated:
            self._report(original_node, f"{name}: {row.advice}")
            return updated_node
        return self._counterpart(original_node, updated_node, client, row)

    def _counterpart(
        self, original: cst.Call, call: cst.Call, client: str, row: Row
    ) -> cst.BaseExpression:
        try:
            arguments = converted(row, call.args)
        except UnknownArgumentError as error:
            self._report(original, f"{row.name}: {error}; {row.advice}")
            return call
        unchanged = [argument.value for argument in arguments] == [a.value for a in call.args]
        same_names = [_keyword(a) for a in arguments] == [_keyword(a) for a in call.args]
        changes = {} if unchanged and same_names else {"args": arguments}
        path = row.path.removeprefix("client.")
        moved = call.with_changes(func=chain(f"{client}.{path}"), **changes)
        if not row.then:
            return moved
        return cst.parse_expression(cst.Module([]).code_for_node(moved) + row.then)

    def _is_ours(self, name: str, row: Row) -> bool:
        """Return whether a migrated program may use this name: it is one of ours, too."""
        return self._bindings.is_migrated and (row.path == f"client.{name}" or _exists(name))

    def _constructor(self, original: cst.Call, call: cst.Call) -> cst.Call:
        """Return the call of the client's class with our parameters."""
        kept: list[cst.Arg] = []
        for argument in call.args:
            name = _keyword(argument)
            if name == "authenticator":
                kept += self._credentials(original, argument)
            elif name == "verify":
                kept.append(argument.with_changes(keyword=cst.Name(_CONSTRUCTOR[name])))
            else:
                if name in ("log_level", "owns_authenticator"):
                    self._report(original, f"{name}: KamiwazaClient does not have it; remove it")
                kept.append(argument)
        return call.with_changes(args=kept)

    def _credentials(self, original: cst.Call, argument: cst.Arg) -> list[cst.Arg]:
        value = argument.value
        kind = (
            self._bindings.vendor.get(dotted(value.func)) if isinstance(value, cst.Call) else None
        )
        names = _AUTHENTICATORS.get(kind or "")
        if names is None or not isinstance(value, cst.Call):
            advice = "pass api_key=, or username= and password="
            self._report(original, f"authenticator: {advice} to KamiwazaClient instead")
            return [argument]
        given = {
            _keyword(part) or names[number]: part.value
            for number, part in enumerate(value.args)
            if _keyword(part) or number < len(names)
        }
        return [
            argument.with_changes(
                keyword=cst.Name(name),
                value=given[name],
                comma=cst.Comma(whitespace_after=cst.SimpleWhitespace(" "))
                if name != names[-1]
                else argument.comma,
            )
            for name in names
            if name in given
        ]

    def visit_Attribute(self, node: cst.Attribute) -> None:  # noqa: N802  libcst's name
        """List methods that are named and not called, and members without a counterpart."""
        place = self._bindings.service_of(dotted(node))
        name = place[1] if place else _last_two(node)
        row = _row(name)
        if row is None or self._is_ours(name, row):
            return
        if place and node not in self._called:
            self._report(node, f"{name}: {row.advice}")
        elif not place and not name.startswith("client.") and not _exists(name):
            self._report(node, f"{name}: its client is not recognized here; {row.advice}")

    def visit_Subscript(self, node: cst.Subscript) -> None:  # noqa: N802  libcst's name
        """List `client.federations[name]`."""
        place = self._bindings.service_of(dotted(node.value))
        if place and place[1] == "federations":
            self._report(node, "federations[...]: kamiwaza: `client.on_cluster(name)`")


def _last_two(node: cst.Attribute) -> str:
    """Return `service.method` of a chain that begins with any expression."""
    owner = node.value
    return f"{owner.attr.value}.{node.attr.value}" if isinstance(owner, cst.Attribute) else ""


def _row(name: str) -> Row | None:
    """Return the row of a vendor's name; names of the client itself have its prefix."""
    rows = rows_by_name()
    return rows.get(name) if "." in name else rows.get(f"client.{name}")


def _exists(name: str) -> bool:
    try:
        counterpart(f"client.{name}")
    except AttributeError:
        return False
    return True


def _keyword(argument: cst.Arg) -> str | None:
    return None if argument.keyword is None else argument.keyword.value
