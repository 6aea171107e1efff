"""Compare operations of two releases: access, parameters, bodies and answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.contract.diff.changes import ChangeSet, Location, Owner
from kamiwaza.contract.diff.rules import Side
from kamiwaza.contract.diff.variants import canonical_text
from kamiwaza.contract.diff.wording import short_json, type_name
from kamiwaza.contract.documents.routes import published_path

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kamiwaza.contract.diff.schemas import SchemaComparison
    from kamiwaza.contract.documents.openapi import JSONObject, Operation

ROLES = ("exempt", "authenticated", "viewer", "admin")
_STYLES = {"query": "form", "header": "simple", "path": "simple", "cookie": "form"}


class OperationComparison:
    """Compare operations that both releases have."""

    def __init__(self, schemas: SchemaComparison, changes: ChangeSet) -> None:
        self.schemas = schemas
        self.changes = changes

    def compare(self, old: Operation, new: Operation) -> None:
        """Add the changes of one operation."""
        at = Location(Owner("operation", new.key), "", Side.REQUEST)
        self._path(published_path(old), published_path(new), at)
        self._identity(old.spec, new.spec, at)
        self._access(old.spec, new.spec, at)
        self._parameters(old.spec, new.spec, at)
        self._body(old.spec.get("requestBody"), new.spec.get("requestBody"), at)
        self._responses(old.spec["responses"], new.spec["responses"], at.owner)

    def _path(self, old: str, new: str, at: Location) -> None:
        if old != new:
            self.changes.add(at, "path-parameter", f"{old} → {new}; the name is not sent")

    def _identity(self, old: JSONObject, new: JSONObject, at: Location) -> None:
        before, after = old.get("operationId"), new.get("operationId")
        if before != after:
            self.changes.add(at, "operation-id", f"operationId {before} → {after}")
        before, after = (sorted(set(spec.get("tags", []))) for spec in (old, new))
        if before != after:
            self.changes.add(at, "tag-moved", f"tag {', '.join(before)} → {', '.join(after)}")
        self._deprecation(old, new, at)

    def _deprecation(self, old: JSONObject, new: JSONObject, at: Location) -> None:
        if old.get("deprecated", False) != new.get("deprecated", False):
            word = "deprecated now" if new.get("deprecated") else "no longer deprecated"
            self.changes.add(at, "deprecated", word)

    def _access(self, old: JSONObject, new: JSONObject, at: Location) -> None:
        before, after = (_authentication_choices(spec.get("security", [])) for spec in (old, new))
        if "none" in before and "none" not in after:
            self.changes.add(at, "security-added", f"needs credentials now: {_joined(after)}")
        elif "none" in after and "none" not in before:
            self.changes.add(at, "security-removed", "no longer needs credentials")
        else:
            for name in sorted(after - before):
                self.changes.add(at, "security-choice-added", f"also accepts {name}")
            for name in sorted(before - after):
                self.changes.add(at, "security-choice-removed", f"no longer accepts {name}")
        self._role(_role(old), _role(new), at)

    def _role(self, old: str | None, new: str | None, at: Location) -> None:
        if old == new:
            return
        rule = "role-documented"
        if old in ROLES and new in ROLES:
            is_raised = ROLES.index(new) > ROLES.index(old)
            rule = "role-raised" if is_raised else "role-lowered"
        self.changes.add(at, rule, f"role {old or 'not documented'} → {new or 'not documented'}")

    def _parameters(self, old: JSONObject, new: JSONObject, at: Location) -> None:
        before, after = (
            _by_location(old.get("parameters", ())),
            _by_location(new.get("parameters", ())),
        )
        for key in sorted(before.keys() | after.keys()):
            location = Location(
                at.owner, f"{key[0]} {(after.get(key) or before[key])['name']}", at.side
            )
            if key not in before:
                self._addition("parameter", after[key], after[key]["schema"], location)
            elif key not in after:
                self.changes.add(location, "parameter-removed", "removed")
            else:
                self._parameter(before[key], after[key], location)

    def _parameter(self, old: JSONObject, new: JSONObject, at: Location) -> None:
        self._requirement("parameter", old, new, at)
        self._deprecation(old, new, at)
        before, after = _style(old), _style(new)
        if before != after:
            self.changes.add(at, "parameter-style", f"style {before} → {after}")
        self.schemas.compare(old["schema"], new["schema"], at)

    def _addition(self, kind: str, spec: JSONObject, schema: Any, at: Location) -> None:
        is_required = spec.get("required") is True
        rule = f"{kind}-added-required" if is_required else f"{kind}-added"
        type_text = type_name(schema, self.schemas.new)
        word = "required" if is_required else "optional"
        self.changes.add(at, rule, f"added ({type_text}, {word})")

    def _requirement(self, kind: str, old: JSONObject, new: JSONObject, at: Location) -> None:
        before, after = old.get("required") is True, new.get("required") is True
        if before is not after:
            rule, text = ("required", "required now") if after else ("optional", "optional now")
            self.changes.add(at, f"{kind}-{rule}", text)

    def _body(self, old: JSONObject | None, new: JSONObject | None, at: Location) -> None:
        at = Location(at.owner, "body", Side.REQUEST)
        if old is None and new is not None:
            schemas = [media.get("schema", {}) for media in new.get("content", {}).values()]
            self._addition("body", new, schemas[0] if schemas else {}, at)
        elif old is not None and new is None:
            self.changes.add(at, "body-removed", "removed")
        elif old is not None and new is not None:
            self._requirement("body", old, new, at)
            self._content(old, new, at)

    def _responses(self, old: JSONObject, new: JSONObject, owner: Owner) -> None:
        before, after = _successes(old), _successes(new)
        removed, added = sorted(before - after), sorted(after - before)
        if len(removed) == len(added) == 1:
            at = Location(owner, f"answer {added[0]}", Side.ANSWER)
            self.changes.add(at, "status-changed", f"success is {added[0]} instead of {removed[0]}")
            self._response(old[removed[0]], new[added[0]], at)
            removed, added = [], []
        for status in added:
            at = Location(owner, f"answer {status}", Side.ANSWER)
            self.changes.add(at, "status-added", "added")
        for status in removed:
            at = Location(owner, f"answer {status}", Side.ANSWER)
            self.changes.add(at, "status-removed", "removed")
        for status in sorted(before & after):
            self._response(
                old[status], new[status], Location(owner, f"answer {status}", Side.ANSWER)
            )
        self._errors(old, new, owner)

    def _errors(self, old: JSONObject, new: JSONObject, owner: Owner) -> None:
        before, after = old.keys() - _successes(old), new.keys() - _successes(new)
        for status in sorted(before | after):
            at = Location(owner, f"answer {status}", Side.ERROR)
            if status not in before:
                self.changes.add(at, "error-added", "documented now")
            elif status not in after:
                self.changes.add(at, "error-removed", "no longer documented")
            else:
                self._response(old[status], new[status], at)

    def _response(self, old: JSONObject, new: JSONObject, at: Location) -> None:
        before, after = bool(old.get("content")), bool(new.get("content"))
        if before and not after:
            self.changes.add(at, "answer-emptied", "no longer has content")
        elif after and not before:
            self.changes.add(at, "answer-filled", f"has content now: {', '.join(new['content'])}")
        else:
            self._content(old, new, at)

    def _content(self, old: JSONObject, new: JSONObject, at: Location) -> None:
        before, after = (_media(holder.get("content", {})) for holder in (old, new))
        for name in sorted(after.keys() - before.keys()):
            self.changes.add(at, "media-added", f"media type {name} added")
        for name in sorted(before.keys() - after.keys()):
            self.changes.add(at, "media-removed", f"media type {name} removed")
        for name in sorted(before.keys() & after.keys()):
            self.schemas.compare(before[name], after[name], at)


def _media(content: JSONObject) -> JSONObject:
    """Return the schemas by media type. Parameters of the media type are cut off."""
    return {
        name.partition(";")[0].strip().lower(): details.get("schema", {})
        for name, details in content.items()
    }


def _by_location(parameters: Iterable[JSONObject]) -> dict[tuple[str, str], JSONObject]:
    """Return the parameters by location and name. Header names are compared in lower case."""
    return {
        (p["in"], p["name"].lower() if p["in"] == "header" else p["name"]): p for p in parameters
    }


def _style(parameter: JSONObject) -> str:
    style = parameter.get("style", _STYLES.get(parameter["in"], "form"))
    explode = parameter.get("explode", style == "form")
    return f"{style}, {'exploded' if explode else 'joined'}"


def _successes(responses: JSONObject) -> set[str]:
    successes = {status for status in responses if status.startswith("2")}
    return successes or ({"default"} & responses.keys())


def _authentication_choices(security: list[JSONObject]) -> set[str]:
    """Return the ways to authenticate. `none` means that credentials are optional."""
    return {_scheme(entry) for entry in security} or {"none"}


def _scheme(entry: JSONObject) -> str:
    names = [
        f"{name} ({', '.join(sorted(scopes))})" if scopes else name
        for name, scopes in sorted(entry.items())
    ]
    return " and ".join(names) or "none"


def _joined(names: set[str]) -> str:
    return " or ".join(sorted(names))


def _role(spec: JSONObject) -> str | None:
    return "exempt" if spec.get("x-auth-exempt") is True else spec.get("x-auth-role")


def document_facts(document: JSONObject) -> dict[str, str]:
    """Return the facts that belong to the whole document."""
    schemes = document.get("components", {}).get("securitySchemes", {})
    facts = {f"security scheme {name}": canonical_text(scheme) for name, scheme in schemes.items()}
    servers = [server["url"] for server in document.get("servers", ())]
    return {**facts, "servers": short_json(servers)}
