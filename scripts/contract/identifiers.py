"""The names the generator makes of a document's strings: its rules, in one place."""

from __future__ import annotations

from openapi_python_client.strings import ClassName, PythonIdentifier

_PREFIX = "field_"

# What modules of schemas and of operations import; a class of such a name would hide it.
RESERVED_CLASSES = frozenset(
    {
        *("Any", "Literal", "Mapping", "Self", "Sequence", "TypeAlias", "UUID", "Case"),
        *("Endpoint", "File", "Paging", "Request", "SupportsModelDump", "Unset", "UNSET"),
    }
)

# What the body of an endpoint function calls by name.
RESERVED_NAMES = frozenset(
    {
        *("pairs", "segment", "segments", "styled", "styled_segment", "refuse_absent"),
        *("parse_any", "parse_bytes", "parse_none", "parse_text"),
    }
)


def identifier(text: str) -> str:
    """Return the module, function or argument name of `text`."""
    return str.__str__(PythonIdentifier(text, _PREFIX))


def class_name(text: str) -> str:
    """Return the class name of `text`."""
    return str.__str__(ClassName(text, _PREFIX))
