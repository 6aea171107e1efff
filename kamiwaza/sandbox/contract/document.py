"""The contract: the operations of `openapi.yaml`, indexed."""

from __future__ import annotations

import importlib.resources
import json
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from kamiwaza.contract.past_release import METHODS, as_of, known_release, since_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamiwaza.contract.release import Release

DOCUMENT_URI = "urn:kamiwaza:contract"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One declared parameter. `pointer` is the JSON pointer to its schema."""

    name: str
    place: str
    required: bool
    pointer: str
    schema: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the contract.

    `role` is None if no credentials are needed. `bodies` maps media types to schema pointers,
    `answers` maps pairs of status and media type. `status` is the success status the sandbox uses.
    """

    name: str
    method: str
    path: str
    role: str | None
    since: Release
    parameters: tuple[Parameter, ...]
    bodies: Mapping[str, str]
    body_required: bool
    answers: Mapping[tuple[int, str], str]
    success_statuses: tuple[int, ...]

    @property
    def status(self) -> int:
        """Return the success status the sandbox uses: the lowest declared one, or 200."""
        return min(self.success_statuses, default=200)


class Contract:
    """The document and its operations, optionally limited to a release."""

    def __init__(self, document: Mapping[str, Any], *, release: str | None = None) -> None:
        """Index a contract document.

        Args:
            document: the OpenAPI document.
            release: leave out everything newer than this release, such as `"1.0.1"`. Default: all.

        Raises:
            InvalidArgumentError: no operation came with this release.
        """
        self.release: Release | None = None if release is None else known_release(document, release)
        self.document: Mapping[str, Any] = as_of(document, self.release)
        self.operations: tuple[Operation, ...] = tuple(_operations(self.document))

    @property
    def is_known(self) -> bool:
        """Return whether this is the contract that the behaviours were written for.

        Documents of older releases state what they lack. In newer ones, some operations are
        undecided.
        """
        items = self.document["paths"].values()
        operations = [item[method] for item in items for method in METHODS if method in item]
        decided = all(o.keys() & {"x-method", "x-left-out"} for o in operations)
        lacking = any("x-absent-parameters" in o for o in operations)
        return decided and not lacking and "x-absent-operations" not in self.document

    @classmethod
    def shipped(cls, *, release: str | None = None) -> Contract:
        """Return the contract this package was generated from.

        Args:
            release: the release to limit it to. Default: no limit.
        """
        return _shipped(release)

    def schema(self, pointer: str) -> Any:
        """Return the part of the document at a JSON pointer."""
        node: Any = self.document
        for step in pointer.removeprefix("/").split("/"):
            key = step.replace("~1", "/").replace("~0", "~")
            node = node[int(key)] if isinstance(node, list) else node[key]
        return node

    def resolve(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return `schema`, or the schema it refers to."""
        while "$ref" in schema:
            schema = self.schema(str(schema["$ref"]).removeprefix("#"))
        return schema


@lru_cache(maxsize=8)
def _shipped(release: str | None) -> Contract:
    source = importlib.resources.files("kamiwaza_api").joinpath("contract.json")
    return Contract(json.loads(source.read_bytes()), release=release)


def reference(pointer: str) -> str:
    """Return the URI of the schema at `pointer` for validators."""
    return f"{DOCUMENT_URI}#{quote(pointer, safe='/~')}"


def _operations(document: Mapping[str, Any]) -> list[Operation]:
    operations_found = []
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                operations_found.append(_operation(path, method, item[method]))
    return operations_found


def _operation(path: str, method: str, source: Mapping[str, Any]) -> Operation:
    root = f"/paths/{path.replace('~', '~0').replace('/', '~1')}/{method}"
    answers = dict(_answers(root, source["responses"]))
    body = source.get("requestBody", {})
    return Operation(
        name=source["operationId"],
        method=method.upper(),
        path=path,
        role=None if source.get("x-auth-exempt") else source.get("x-auth-role", "authenticated"),
        since=since_of(source),
        parameters=tuple(_parameters(root, source.get("parameters", ()))),
        bodies={
            media: f"{root}/requestBody/content/{media.replace('/', '~1')}/schema"
            for media in body.get("content", {})
        },
        body_required=bool(body.get("required")),
        answers=answers,
        success_statuses=tuple(
            int(code) for code in source["responses"] if code.isdigit() and code[0] == "2"
        ),
    )


def _parameters(root: str, declared: Any) -> list[Parameter]:
    return [
        Parameter(
            name=item["name"],
            place=item["in"],
            required=bool(item.get("required")),
            pointer=f"{root}/parameters/{index}/schema",
            schema=item["schema"],
        )
        for index, item in enumerate(declared)
    ]


def _answers(root: str, responses: Mapping[str, Any]) -> list[tuple[tuple[int, str], str]]:
    return [
        ((int(code), media), f"{root}/responses/{code}/content/{media.replace('/', '~1')}/schema")
        for code, answer in responses.items()
        if code.isdigit()
        for media, content in (answer.get("content") or {}).items()
        if "schema" in content
    ]
