"""Compare operations of two releases: who may call them, what they take, what they answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scripts.contract.diff.findings import At, Findings, Owner
from scripts.contract.diff.rules import Side
from scripts.contract.diff.variants import text_of
from scripts.contract.diff.wording import shown, type_name
from scripts.contract.routes import published_path

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scripts.contract.diff.schemas import SchemaComparison
    from scripts.contract.document import JSONObject, Operation

ROLES = ("exempt", "authenticated", "viewer", "admin")
_STYLES = {"query": "form", "header": "simple", "path": "simple", "cookie": "form"}


class OperationComparison:
    """Compares operations that both releases have."""

    def __init__(self, schemas: SchemaComparison, findings: Findings) -> None:
        self.schemas = schemas
        self.findings = findings

    def compare(self, old: Operation, new: Operation) -> None:
        """Note everything in which an operation differs."""
        at = At(Owner("operation", new.key), "", Side.REQUEST)
        self._path(published_path(old), published_path(new), at)
        self._identity(old.spec, new.spec, at)
        self._access(old.spec, new.spec, at)
        self._parameters(old.spec, new.spec, at)
        self._body(old.spec.get("requestBody"), new.spec.get("requestBody"), at)
        self._answers(old.spec["responses"], new.spec["responses"], at.owner)

    def _path(self, old: str, new: str, at: At) -> None:
        if old != new:
            self.findings.add(at, "path-parameter", f"{old} → {new}; only a name, it is not sent")

    def _identity(self, old: JSONObject, new: JSONObject, at: At) -> None:
        before, after = old.get("operationId"), new.get("operationId")
        if before != after:
            self.findings.add(at, "operation-id", f"operationId {before} → {after}")
        before, after = (sorted(set(spec.get("tags", []))) for spec in (old, new))
        if before != after:
            self.findings.add(at, "tag-moved", f"tag {', '.join(before)} → {', '.join(after)}")
        self._deprecation(old, new, at)

    def _deprecation(self, old: JSONObject, new: JSONObject, at: At) -> None:
        if old.get("deprecated", False) != new.get("deprecated", False):
            word = "deprecated now" if new.get("deprecated") else "no longer deprecated"
            self.findings.add(at, "deprecated", word)

    def _access(self, old: JSONObject, new: JSONObject, at: At) -> None:
        before, after = (_alternatives(spec.get("security", [])) for spec in (old, new))
        if "none" in before and "none" not in after:
            self.findings.add(at, "security-added", f"needs credentials now: {_either(after)}")
        elif "none" in after and "none" not in before:
            self.findings.add(at, "security-removed", "needs no credentials any more")
        else:
            for name in sorted(after - before):
                self.findings.add(at, "security-choice-added", f"also takes {name}")
            for name in sorted(before - after):
                self.findings.add(at, "security-choice-removed", f"no longer takes {name}")
        self._role(_role(old), _role(new), at)

    def _role(self, old: str | None, new: str | None, at: At) -> None:
        if old == new:
            return
        rule = "role-documented"
        if old in ROLES and new in ROLES:
            is_raised = ROLES.index(new) > ROLES.index(old)
            rule = "role-raised" if is_raised else "role-lowered"
        self.findings.add(at, rule, f"role {old or 'not said'} → {new or 'not said'}")

    def _parameters(self, old: JSONObject, new: JSONObject, at: At) -> None:
        before, after = _by_place(old.get("parameters", ())), _by_place(new.get("parameters", ()))
        for key in sorted(before.keys() | after.keys()):
            place = At(at.owner, f"{key[0]} {(after.get(key) or before[key])['name']}", at.side)
            if key not in before:
                self._added("parameter", after[key], after[key]["schema"], place)
            elif key not in after:
                self.findings.add(place, "parameter-removed", "removed")
            else:
                self._parameter(before[key], after[key], place)

    def _parameter(self, old: JSONObject, new: JSONObject, at: At) -> None:
        self._needed("parameter", old, new, at)
        self._deprecation(old, new, at)
        before, after = _style(old), _style(new)
        if before != after:
            self.findings.add(at, "parameter-style", f"style {before} → {after}")
        self.schemas.compare(old["schema"], new["schema"], at)

    def _added(self, what: str, part: JSONObject, schema: Any, at: At) -> None:
        is_required = part.get("required") is True
        rule = f"{what}-added-required" if is_required else f"{what}-added"
        kind = type_name(schema, self.schemas.new)
        word = "required" if is_required else "optional"
        self.findings.add(at, rule, f"added ({kind}, {word})")

    def _needed(self, what: str, old: JSONObject, new: JSONObject, at: At) -> None:
        before, after = old.get("required") is True, new.get("required") is True
        if before is not after:
            rule, text = ("required", "required now") if after else ("optional", "optional now")
            self.findings.add(at, f"{what}-{rule}", text)

    def _body(self, old: JSONObject | None, new: JSONObject | None, at: At) -> None:
        at = At(at.owner, "body", Side.REQUEST)
        if old is None and new is not None:
            schemas = [media.get("schema", {}) for media in new.get("content", {}).values()]
            self._added("body", new, schemas[0] if schemas else {}, at)
        elif old is not None and new is None:
            self.findings.add(at, "body-removed", "removed")
        elif old is not None and new is not None:
            self._needed("body", old, new, at)
            self._content(old, new, at)

    def _answers(self, old: JSONObject, new: JSONObject, owner: Owner) -> None:
        before, after = _successes(old), _successes(new)
        gone, come = sorted(before - after), sorted(after - before)
        if len(gone) == len(come) == 1:
            at = At(owner, f"answer {come[0]}", Side.ANSWER)
            self.findings.add(at, "status-changed", f"success is {come[0]} instead of {gone[0]}")
            self._answer(old[gone[0]], new[come[0]], at)
            gone, come = [], []
        for status in come:
            at = At(owner, f"answer {status}", Side.ANSWER)
            self.findings.add(at, "status-added", "added")
        for status in gone:
            at = At(owner, f"answer {status}", Side.ANSWER)
            self.findings.add(at, "status-removed", "removed")
        for status in sorted(before & after):
            self._answer(old[status], new[status], At(owner, f"answer {status}", Side.ANSWER))
        self._errors(old, new, owner)

    def _errors(self, old: JSONObject, new: JSONObject, owner: Owner) -> None:
        before, after = old.keys() - _successes(old), new.keys() - _successes(new)
        for status in sorted(before | after):
            at = At(owner, f"answer {status}", Side.ERROR)
            if status not in before:
                self.findings.add(at, "error-added", "documented now")
            elif status not in after:
                self.findings.add(at, "error-removed", "no longer documented")
            else:
                self._answer(old[status], new[status], at)

    def _answer(self, old: JSONObject, new: JSONObject, at: At) -> None:
        before, after = bool(old.get("content")), bool(new.get("content"))
        if before and not after:
            self.findings.add(at, "answer-emptied", "has no content any more")
        elif after and not before:
            self.findings.add(at, "answer-filled", f"has content now: {', '.join(new['content'])}")
        else:
            self._content(old, new, at)

    def _content(self, old: JSONObject, new: JSONObject, at: At) -> None:
        before, after = (_media(holder.get("content", {})) for holder in (old, new))
        for name in sorted(after.keys() - before.keys()):
            self.findings.add(at, "media-added", f"media type {name} added")
        for name in sorted(before.keys() - after.keys()):
            self.findings.add(at, "media-removed", f"media type {name} removed")
        for name in sorted(before.keys() & after.keys()):
            self.schemas.compare(before[name], after[name], at)


def _media(content: JSONObject) -> JSONObject:
    """Return schemas by media type, without its parameters."""
    return {
        name.partition(";")[0].strip().lower(): details.get("schema", {})
        for name, details in content.items()
    }


def _by_place(parameters: Iterable[JSONObject]) -> dict[tuple[str, str], JSONObject]:
    """Return parameters by place and name; names of headers have no case."""
    return {
        (p["in"], p["name"].lower() if p["in"] == "header" else p["name"]): p for p in parameters
    }


def _style(parameter: JSONObject) -> str:
    style = parameter.get("style", _STYLES.get(parameter["in"], "form"))
    explode = parameter.get("explode", style == "form")
    return f"{style}, {'exploded' if explode else 'joined'}"


def _successes(responses: JSONObject) -> set[str]:
    found = {status for status in responses if status.startswith("2")}
    return found or ({"default"} & responses.keys())


def _alternatives(security: list[JSONObject]) -> set[str]:
    """Return the ways to authenticate; `none` if it may be left out."""
    return {_scheme(entry) for entry in security} or {"none"}


def _scheme(entry: JSONObject) -> str:
    names = [
        f"{name} ({', '.join(sorted(scopes))})" if scopes else name
        for name, scopes in sorted(entry.items())
    ]
    return " and ".join(names) or "none"


def _either(names: set[str]) -> str:
    return " or ".join(sorted(names))


def _role(spec: JSONObject) -> str | None:
    return "exempt" if spec.get("x-auth-exempt") is True else spec.get("x-auth-role")


def document_facts(document: JSONObject) -> dict[str, str]:
    """Return what a document says of itself and not of one operation."""
    schemes = document.get("components", {}).get("securitySchemes", {})
    facts = {f"security scheme {name}": text_of(scheme) for name, scheme in schemes.items()}
    servers = [server["url"] for server in document.get("servers", ())]
    return {**facts, "servers": shown(servers)}
