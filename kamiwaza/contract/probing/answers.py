"""Check one answer against the contract: status, media type, body, and the form of errors."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from kamiwaza.contract.diff.rules import Severity
from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.contract.findings.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamiwaza.contract.documents.openapi import JSONObject, Operation
    from kamiwaza.contract.probing.reading import Answer

_URI = "urn:kamiwaza:contract"
_JSON = "application/json"
_SHOWN = 5
# Members of the objects that the platform and its gateways answer with a failure.
_ERROR_MEMBERS = frozenset({"detail", "error", "message", "code"})


class AnswerChecker:
    """Checks answers against the schemas of one contract."""

    def __init__(self, contract: JSONObject) -> None:
        """Prepare the schemas. Raises ContractError without jsonschema-rs."""
        try:
            import jsonschema_rs
        except ModuleNotFoundError as error:
            text = "checking answers needs: pip install 'kamiwaza-client[sandbox]'"
            raise ContractError(text) from error
        self._contract = contract
        self._jsonschema = jsonschema_rs
        self._registry = jsonschema_rs.Registry([(_URI, contract)])
        self._validators: dict[str, Any] = {}

    def findings(self, operation: Operation, answer: Answer) -> Iterator[Finding]:
        """Yield the differences of a success answer from the contract."""
        declared = operation.spec["responses"]
        status = str(answer.status)
        if answer.status == 204 and answer.length:
            yield _finding(operation, "answer-body-of-204", "204 has a body")
        if status not in declared:
            has_none = answer.status == 204
            severity = Severity.BREAKING if has_none else Severity.ADDITIVE
            text = f"status {status} is not documented"
            yield _finding(operation, "answer-status", text, severity)
            status = operation.success or status
        content = declared.get(status, {}).get("content", {})
        if answer.status == 204 or not content:
            return
        if answer.media not in content:
            text = f"media type {answer.media or 'none'}, not {' or '.join(content)}"
            yield _finding(operation, "answer-media-type", text)
        elif answer.media == _JSON:
            yield from self._body(operation, status, answer)

    def _body(self, operation: Operation, status: str, answer: Answer) -> Iterator[Finding]:
        try:
            value = json.loads(answer.body)
        except (ValueError, RecursionError):
            yield _finding(operation, "answer-not-json", "the body is not valid JSON")
            return
        seen: set[str] = set()
        for error in self._validator(operation, status).iter_errors(value):
            rule, text, severity = _described(error)
            if text not in seen and len(seen) < _SHOWN:
                seen.add(text)
                yield _finding(operation, rule, text, severity)

    def _validator(self, operation: Operation, status: str) -> Any:
        path = operation.path.replace("~", "~0").replace("/", "~1")
        pointer = f"/paths/{path}/{operation.method}/responses/{status}/content/application~1json"
        if pointer not in self._validators:
            reference = {"$ref": f"{_URI}#{quote(pointer, safe='/~')}/schema"}
            self._validators[pointer] = self._jsonschema.Draft202012Validator(
                reference, registry=self._registry, validate_formats=True
            )
        return self._validators[pointer]


def _described(error: Any) -> tuple[str, str, Severity]:
    """Return rule, text and severity. Values are left out: they may be secrets."""
    place = "".join("[]" if isinstance(s, int) else f".{s}" for s in error.instance_path)
    keyword = str(error.schema_path[-1]) if error.schema_path else ""
    if keyword == "required":
        name = getattr(error.kind, "property", "")
        return "answer-member-missing", f"{place}.{name} is missing", Severity.BREAKING
    if keyword in ("enum", "const") or _is_new_word(error):
        return "answer-new-word", f"{place} has a new word", Severity.ADDITIVE
    if keyword in ("type", "anyOf", "oneOf", "format"):
        return "answer-type", f"{place} has another type", Severity.BREAKING
    return "answer-limit", f"{place} does not fit {keyword}", Severity.NOTE


def _is_new_word(error: Any) -> bool:
    """Return whether a text fits no alternative because none has this word."""
    alternatives = getattr(error.kind, "context", ())
    inner = [one for alternative in alternatives for one in alternative]
    return isinstance(error.instance, str) and any(
        str(one.schema_path[-1]) in ("enum", "const") for one in inner
    )


def error_findings(operation: Operation, answer: Answer) -> Iterator[Finding]:
    """Yield the differences of an error answer from the form that all errors have."""
    if answer.status >= 500:
        yield _finding(operation, "error-status", f"an unknown id is answered with {answer.status}")
        return
    try:
        value = json.loads(answer.body)
    except (ValueError, RecursionError):
        value = None
    if answer.media != _JSON or not isinstance(value, dict) or not _ERROR_MEMBERS & value.keys():
        text = f"an error {answer.status} is {answer.media or 'without a media type'}, no object"
        yield _finding(operation, "error-form", f"{text} with `detail`")


def _finding(
    operation: Operation, rule: str, text: str, severity: Severity = Severity.BREAKING
) -> Finding:
    return Finding(severity, rule, operation.key, text)
