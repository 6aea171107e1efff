"""Create, read, change, list and delete a resource of each kind, and check every answer."""

from __future__ import annotations

import json
import secrets
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from kamiwaza.contract.diff.rules import Severity
from kamiwaza.contract.documents.errors import UnreachableError
from kamiwaza.contract.documents.openapi import SCHEMAS
from kamiwaza.contract.findings.finding import Finding
from kamiwaza.contract.probing.answers import AnswerChecker, error_findings
from kamiwaza.contract.probing.models import models_by_component
from kamiwaza.contract.probing.paging import all_items
from kamiwaza.contract.probing.request_values import smallest
from kamiwaza.contract.probing.resources import Resource, request_schema, resources

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamiwaza.contract.documents.openapi import JSONObject, Operation
    from kamiwaza.contract.probing.reading import Answer
    from kamiwaza.contract.probing.writing import Writer

# Some platforms delete in the background.
_DELETION_CHECKS = 5
_DELETION_SECONDS = 1.0
_REFUSED = frozenset({403, 404, 501})


@dataclass(slots=True)
class Created:
    """One thing of this run. `id` is empty until the platform has answered its creation."""

    resource: Resource
    name: str
    body: JSONObject
    id: str = ""

    @property
    def path(self) -> str:
        """Return the path of the thing."""
        return f"{self.resource.read.path.rpartition('/')[0]}/{quote(self.id, safe='')}"


class Cycles:
    """Runs the cycles. `created` are the things that still have to be deleted."""

    def __init__(self, contract: JSONObject, writer: Writer, prefix: str) -> None:
        """Prepare the cycles.

        Args:
            contract: the contract to check against.
            writer: sends the requests.
            prefix: the beginning of all names.
        """
        self.created: list[Created] = []
        self.findings: list[Finding] = []
        self.refused: dict[str, str] = {}
        self.done: set[str] = set()
        self._contract = contract
        self._writer = writer
        self._prefix = prefix
        self._checker = AnswerChecker(contract)
        self._resources = resources(contract)

    def steps(self) -> Iterator[Resource]:
        """Run one cycle after the other, and yield the resource of each.

        Nothing is left after a cycle. Raises what `Writer.send` raises; then `created` may be left.
        """
        for resource in self._resources.values():
            try:
                created = self._create(resource)
                if created is not None:
                    self._check(created)
                    self.done.add(resource.collection)
            except UnreachableError as error:
                self._found(resource.create, "answer-broken", str(error))
            yield resource

    def _create(self, resource: Resource) -> Created | None:
        """Create one thing, with those that it needs. Return None if the platform refuses."""
        needed = {}
        for member, collection in resource.needs.items():
            parent = self._create(self._resources[collection])
            if parent is None:
                return None
            needed[member] = parent.id
        name = f"{self._prefix}-{secrets.token_hex(6)}"
        schema = request_schema(self._contract, resource.create)
        made = smallest(self._contract, schema)
        body = {**made, **resource.values, **needed, resource.name: name}
        created = Created(resource, name, body)
        # Noted before the request is sent: an interrupt may come after the platform has created it.
        self.created.append(created)
        answer = self._send(resource.create, "POST", resource.collection, body)
        if answer.status >= 300:
            # A server error does not say that nothing was created.
            if answer.status < 500:
                self.created.remove(created)
            self._refusal(resource.create, answer)
            return None
        created.id = _id_in(answer, resource)
        if not created.id:
            self._found(resource.create, "write-without-id", "the answer has no id")
            return None
        return created

    def _check(self, created: Created) -> None:
        resource = created.resource
        self._read(created, resource.name, created.name, "created")
        if resource.update is not None:
            self._update(created, resource.update)
        if resource.list is not None:
            self._listed(created, resource.list)
        self.delete(created)
        self._gone(created)

    def _read(self, created: Created, member: str, expected: str, after: str) -> None:
        """Read an object and compare one member with the sent value."""
        read = created.resource.read
        answer = self._send(read, "GET", created.path)
        if answer.status >= 300:
            text = f"what was {after} is answered with {answer.status}"
            self._found(read, "write-lost", text)
        elif _parsed(answer).get(member) != expected:
            self._found(read, "write-lost", f".{member} is not what was sent when it was {after}")

    def _update(self, created: Created, update: Operation) -> None:
        member, text = created.resource.changes, f"changed by {created.name}"
        schema = request_schema(self._contract, update)
        # A PUT replaces the whole, so that everything that was sent is sent again.
        sent = {n: v for n, v in created.body.items() if n in schema.get("properties", {})}
        body = {**smallest(self._contract, schema), **sent, member: text}
        answer = self._send(update, update.method.upper(), created.path, body)
        if answer.status >= 300:
            self._refusal(update, answer)
        else:
            self._read(created, member, text, "changed")

    def _listed(self, created: Created, listing: Operation) -> None:
        query = {name: created.body[member] for name, member in created.resource.list_query.items()}
        items = all_items(self._writer, listing, query)
        if items is not None and not any(_holds(item, created.id) for item in items):
            self._found(listing, "write-not-listed", "what was created is not in the list")

    def delete(self, created: Created) -> None:
        """Delete a thing of this run."""
        delete = created.resource.delete
        answer = self._send(delete, "DELETE", created.path)
        if answer.status >= 300 and answer.status != 404:
            self._refusal(delete, answer)
            return
        self.created.remove(created)

    def _gone(self, created: Created) -> None:
        """Check that a deleted thing is not found, and the form of that error."""
        if created in self.created:
            return
        read = created.resource.read
        for attempt in range(_DELETION_CHECKS):
            answer = self._writer.get(created.path)
            if answer.status >= 400:
                self.findings += error_findings(read, answer)
                return
            if attempt + 1 < _DELETION_CHECKS:
                time.sleep(_DELETION_SECONDS)
        self._found(read, "write-not-deleted", "what was deleted can still be read")

    def _send(self, operation: Operation, method: str, path: str, body: object = None) -> Answer:
        """Send a request, and check its answer if it is a success."""
        kind = models_by_component().get(_component(operation))
        answer, problem = self._writer.send(method, path, body, cast_to=kind)
        if answer.status < 300:
            self.findings += self._checker.findings(operation, answer)
        if problem and kind is not None:
            text = f"{kind.__name__} cannot read the answer: {problem}"
            self._found(operation, "answer-model", text)
        return answer

    def _refusal(self, operation: Operation, answer: Answer) -> None:
        """Note why a write was refused. Refusing a valid request is a finding."""
        if answer.status in _REFUSED:
            self.refused[operation.key] = f"answered with {answer.status}"
        else:
            text = f"a valid request is answered with {answer.status}"
            self._found(operation, "write-refused", text)
        if answer.status < 500:
            self.findings += error_findings(operation, answer)

    def _found(self, operation: Operation, rule: str, text: str) -> None:
        self.findings.append(Finding(Severity.BREAKING, rule, operation.key, text))


def _component(operation: Operation) -> str:
    """Return the component of the success answer, or an empty text."""
    answer = operation.spec["responses"].get(operation.success or "", {})
    schema = answer.get("content", {}).get("application/json", {}).get("schema", {})
    return str(schema.get("$ref", "")).removeprefix(SCHEMAS)


def _id_in(answer: Answer, resource: Resource) -> str:
    value = _value(answer)
    if isinstance(value, str):
        return value
    members = value if isinstance(value, dict) else {}
    found = (members.get(name) for name in resource.id_names)
    return next((text for text in found if isinstance(text, str) and text), "")


def _parsed(answer: Answer) -> JSONObject:
    value = _value(answer)
    return value if isinstance(value, dict) else {}


def _value(answer: Answer) -> Any:
    try:
        return json.loads(answer.body)
    except (ValueError, RecursionError):
        return None


def _holds(item: Any, id: str) -> bool:
    return isinstance(item, dict) and id in item.values()
