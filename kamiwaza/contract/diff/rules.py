"""The severity of each rule, in a request and in an answer.

A client writes requests and reads answers. A request schema that allows less breaks a client, and
so does an answer schema that allows more. Two changes of answers break nothing: enums are open in
this client, and it does not check the limits of answers.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Severity(StrEnum):
    """The effect of a change on users."""

    BREAKING = "breaking"
    ADDITIVE = "additive"
    NOTE = "note"


class Side(StrEnum):
    """The messages that use a schema. No operation uses an `UNUSED` one."""

    REQUEST = "request"
    ANSWER = "answer"
    ERROR = "error answer"
    UNUSED = "unused"


_B, _A, _N = Severity.BREAKING, Severity.ADDITIVE, Severity.NOTE

# rule: (severity in a request, severity in an answer)
RULES: Final[dict[str, tuple[Severity, Severity]]] = {
    # operations
    "operation-added": (_A, _A),
    "operation-removed": (_B, _B),
    "operation-id": (_N, _N),
    "path-parameter": (_N, _N),
    "tag-moved": (_N, _N),
    "deprecated": (_N, _N),
    "security-added": (_B, _B),
    "security-removed": (_N, _N),
    "security-choice-added": (_A, _A),
    "security-choice-removed": (_B, _B),
    "role-raised": (_B, _B),
    "role-lowered": (_N, _N),
    "role-documented": (_N, _N),
    # parameters and bodies
    "parameter-added": (_A, _A),
    "parameter-added-required": (_B, _B),
    "parameter-removed": (_B, _B),
    "parameter-required": (_B, _B),
    "parameter-optional": (_N, _N),
    "parameter-style": (_B, _B),
    "body-added": (_A, _A),
    "body-added-required": (_B, _B),
    "body-removed": (_B, _B),
    "body-required": (_B, _B),
    "body-optional": (_N, _N),
    "media-added": (_A, _A),
    "media-removed": (_B, _B),
    # answers
    "status-added": (_A, _A),
    "status-changed": (_B, _B),
    "status-removed": (_B, _B),
    "answer-emptied": (_B, _B),
    "answer-filled": (_A, _A),
    "error-added": (_N, _N),
    "error-removed": (_N, _N),
    # schemas
    "schema-added": (_N, _N),
    "schema-removed": (_N, _N),
    "schema-renamed": (_N, _N),
    "reference-moved": (_N, _N),
    "field-added": (_A, _A),
    "field-added-required": (_B, _A),
    "field-removed": (_B, _B),
    "field-required": (_B, _N),
    "field-optional": (_N, _B),
    "nullable": (_A, _B),
    "not-nullable": (_B, _N),
    "type-changed": (_B, _B),
    "type-widened": (_A, _B),
    "type-narrowed": (_B, _N),
    "union-grown": (_A, _N),
    "enum-value-added": (_A, _N),
    "enum-value-removed": (_B, _N),
    "enum-opened": (_A, _N),
    "enum-closed": (_B, _N),
    "limit-tightened": (_B, _N),
    "limit-loosened": (_N, _N),
    "closed": (_B, _N),
    "opened": (_N, _N),
    "keyword-changed": (_B, _N),
    "default": (_N, _N),
    "annotation": (_N, _N),
    # the document
    "document": (_N, _N),
}


def severity(rule: str, side: Side) -> Severity:
    """Return the severity of a rule. On error answers and unused schemas it is always a note."""
    if side is Side.REQUEST:
        return RULES[rule][0]
    return RULES[rule][1] if side is Side.ANSWER else Severity.NOTE


def worst(severities: list[Severity]) -> Severity:
    """Return the most severe one."""
    return min(severities, key=list(Severity).index)
