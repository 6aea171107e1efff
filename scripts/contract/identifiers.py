"""The generator's rules for names, and the names that generated code reserves."""

from __future__ import annotations

from openapi_python_client.strings import ClassName, PythonIdentifier

_PREFIX = "field_"

# Names that generated modules import. A class with such a name would shadow the import.
RESERVED_CLASSES = frozenset(
    {
        *("Any", "Literal", "Mapping", "Self", "Sequence", "TypeAlias", "UUID", "Case"),
        *("Endpoint", "File", "Paging", "Request", "SupportsModelDump", "Unset", "UNSET"),
    }
)

# Names that the body of an endpoint function calls.
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
