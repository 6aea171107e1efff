"""The names the generator makes of a document's strings: its rules, in one place."""

from __future__ import annotations

from openapi_python_client.strings import ClassName, PythonIdentifier

_PREFIX = "field_"


def identifier(text: str) -> str:
    """Return the module, function or argument name of `text`."""
    return str.__str__(PythonIdentifier(text, _PREFIX))


def class_name(text: str) -> str:
    """Return the class name of `text`."""
    return str.__str__(ClassName(text, _PREFIX))
