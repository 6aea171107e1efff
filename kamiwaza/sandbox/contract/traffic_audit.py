"""Traffic audit: compares requests and answers with the contract.

It is stricter than a platform: undeclared members and parameters are findings too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.contract.bodies import decode, without_files
from kamiwaza.sandbox.contract.document import Contract
from kamiwaza.sandbox.contract.request_checks import NOT_PARAMETERS, RequestChecker
from kamiwaza.sandbox.contract.routing import Match, Router, strip_mesh_prefix
from kamiwaza.sandbox.message import Answer, Refusal, Request, first_header

if TYPE_CHECKING:
    from jsonschema_rs import ValidationError

    from kamiwaza.sandbox.contract.document import Operation, Parameter

# Statuses that servers use although the document does not declare them.
# 206, 412 and 416 belong to HTTP itself.
UNDECLARED = frozenset({206, 400, 401, 403, 404, 409, 410, 412, 416, 423, 429}) | frozenset(
    range(500, 600)
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One difference between an exchange and the contract.

    `part` is the part of the message (`path`, `query`, `header`, `body`, `status`, ...), `pointer`
    the JSON pointer into it.
    """

    operation: str
    direction: str
    part: str
    pointer: str
    message: str

    def __str__(self) -> str:
        """Return the finding as one line."""
        return f"{self.operation}: {self.direction} {self.part}{self.pointer}: {self.message}"


class Auditor:
    """Compares exchanges with one contract. Schemas are compiled on first use."""

    def __init__(self, contract: Contract) -> None:
        """Make an auditor in which objects take declared members only.

        Answers are compared only if the behaviours were written for this contract.
        """
        self._checks_answers: bool = contract.is_known
        self._contract = Contract(close_objects(contract.document))
        self._router = Router(self._contract.operations)
        self._checker = RequestChecker(self._contract)

    @classmethod
    def of(cls, contract: Contract) -> Auditor:
        """Return the cached auditor of a contract."""
        return _of(contract)

    def exchange(self, request: Request, answer: Answer) -> list[Finding]:
        """Return the findings in a request and its answer."""
        return [*self.request(request), *self.answer(request, answer)]

    def request(self, request: Request) -> list[Finding]:
        """Return the findings in a request. Requests outside of the API have none."""
        request = strip_mesh_prefix(request)
        if not _is_api(request):
            return []
        match = self._match(request)
        if match is None:
            name = f"{request.method} {request.path}"
            return [Finding(name, "request", "path", "", "the contract has no such operation")]
        differences = [*self._parameters(match, request), *self._body(match.operation, request)]
        return [
            Finding(match.operation.name, "request", part, pointer, message)
            for part, pointer, message in differences
        ]

    def answer(self, request: Request, answer: Answer) -> list[Finding]:
        """Return the findings in an answer. The content of streams is not compared."""
        request = strip_mesh_prefix(request)
        match = self._match(request) if _is_api(request) and self._checks_answers else None
        if match is None:
            return []
        return [
            Finding(match.operation.name, f"answer {answer.status}", part, pointer, message)
            for part, pointer, message in self._answer(match.operation, answer)
        ]

    def _match(self, request: Request) -> Match | None:
        target = self._router.find(request.method, request.path.removeprefix("/api"))
        return target if isinstance(target, Match) else None

    def _parameters(self, match: Match, request: Request) -> Iterator[tuple[str, str, str]]:
        sent = request.query
        known = {p.name for p in match.operation.parameters if p.place == "query"}
        for name in dict.fromkeys(name for name, _ in sent):
            if name not in known:
                yield "query", _pointer([name]), "the contract has no such parameter"
        for parameter in match.operation.parameters:
            if parameter.name.lower() in NOT_PARAMETERS:
                continue
            values = _values(parameter, match, request)
            if values:
                value = self._checker.read(parameter.schema, values)
                for pointer, message in self._errors(parameter.pointer, value):
                    yield parameter.place, _pointer([parameter.name]) + pointer, message
            elif parameter.required:
                yield parameter.place, _pointer([parameter.name]), "is required"

    def _body(self, operation: Operation, request: Request) -> Iterator[tuple[str, str, str]]:
        if not request.body:
            if operation.body_required:
                yield "body", "", "is required"
            return
        media = _media(request.header("content-type"))
        if media not in operation.bodies:
            declared = ", ".join(operation.bodies) or "no body"
            yield "media type", "", f"{media or 'none'} where the contract has {declared}"
            return
        try:
            value = without_files(decode(media, request))
        except Refusal as refusal:
            yield "body", "", f"cannot be read: {refusal.detail}"
            return
        for pointer, message in self._errors(operation.bodies[media], value):
            yield "body", pointer, message

    def _answer(self, operation: Operation, answer: Answer) -> Iterator[tuple[str, str, str]]:
        declared = self._declared(operation).get(str(answer.status))
        if declared is None:
            if answer.status not in UNDECLARED:
                yield "status", "", "the contract has no such answer"
            return
        contents = declared.get("content") or {}
        if not contents or not isinstance(answer.body, bytes):
            # Errors are often declared by status only, although FastAPI gives them a body.
            if answer.body and not contents and answer.status < 400:
                yield "body", "", "the contract has none"
            return
        media = _media(first_header(answer.headers, "content-type"))
        if media not in contents:
            yield (
                "media type",
                "",
                f"{media or 'none'} where the contract has {', '.join(contents)}",
            )
            return
        pointer = operation.answers.get((answer.status, media))
        if pointer is None or not media.endswith("json"):
            return
        try:
            value = answer.json()
        except ValueError as error:
            yield "body", "", f"is no JSON: {error}"
            return
        for location, message in self._errors(pointer, value):
            yield "body", location, message

    def _declared(self, operation: Operation) -> Mapping[str, Any]:
        item = self._contract.document["paths"][operation.path][operation.method.lower()]
        responses: Mapping[str, Any] = item["responses"]
        return responses

    def _errors(self, pointer: str, value: object) -> Iterator[tuple[str, str]]:
        for error in self._checker.errors(pointer, value):
            for root_error in root_errors(error):
                yield _pointer(root_error.instance_path), root_error.message


@lru_cache(maxsize=16)
def _of(contract: Contract) -> Auditor:
    return Auditor(contract)


def close_objects(schema: Any) -> Any:
    """Return a copy of a schema whose objects take declared members only."""
    if isinstance(schema, list):
        return [close_objects(item) for item in schema]
    if not isinstance(schema, Mapping):
        return schema
    copy = {name: close_objects(member) for name, member in schema.items()}
    if isinstance(copy.get("properties"), dict) and copy.get("type") == "object":
        copy.setdefault("additionalProperties", False)
    return copy


def root_errors(error: ValidationError) -> Iterator[ValidationError]:
    """Yield the errors of the alternative of a failed `anyOf` that is closest to matching."""
    branches: Sequence[Sequence[ValidationError]] = error.kind.as_dict().get("context") or []
    candidates = [branch for branch in branches if branch and not _is_other_type(branch, error)]
    if not candidates:
        # If null is the only other alternative, the remaining one explains the error better.
        other = [branch for branch in branches if branch and not _is_null(branch)]
        candidates = other if len(other) == 1 else []
    if error.kind.name not in ("anyOf", "oneOf") or not candidates:
        yield error
        return
    for root_error in min(candidates, key=len):
        yield from root_errors(root_error)


def _is_other_type(branch: Sequence[ValidationError], error: ValidationError) -> bool:
    here = [*error.instance_path]
    return any(e.kind.name == "type" and [*e.instance_path] == here for e in branch)


def _is_null(branch: Sequence[ValidationError]) -> bool:
    return any(error.kind.as_dict().get("types") == ["null"] for error in branch)


def _values(parameter: Parameter, match: Match, request: Request) -> list[str]:
    if parameter.place == "path":
        return [match.values[parameter.name]]
    if parameter.place == "query":
        return [value for name, value in request.query if name == parameter.name]
    sent = request.header(parameter.name) if parameter.place == "header" else None
    return [] if sent is None else [sent]


def _is_api(request: Request) -> bool:
    # The document about the API is not part of the API.
    return request.path.startswith("/api/") and request.path != "/api/openapi.json"


def _media(content_type: str | None) -> str:
    return (content_type or "").partition(";")[0].strip().lower()


def _pointer(path: Sequence[str | int]) -> str:
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)
