"""Describe schemas and values in the words of the release notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.contract.diff.variants import allowed_values, canonical_text, reference, type_of

if TYPE_CHECKING:
    from kamiwaza.contract.diff.variants import NormalForm, SchemaReader
    from kamiwaza.contract.documents.openapi import JSONObject

_MAX_LENGTH = 80


def type_name(schema: Any, reader: SchemaReader) -> str:
    """Return a short description, such as `string (uuid)`, `list of Dataset`, `integer or null`."""
    return form_name(reader.form(schema), reader)


def form_name(form: NormalForm, reader: SchemaReader) -> str:
    """Return a short description of all alternatives."""
    if form.is_anything:
        return "anything"
    names = list(dict.fromkeys(variant_name(variant, reader) for variant in form.variants))
    return " or ".join([*names, "null"] if form.nullable else names) or "nothing"


def variant_name(variant: JSONObject, reader: SchemaReader) -> str:
    """Return a short description of one alternative."""
    name = reference(variant)
    if name is not None:
        return name
    type_text = type_of(variant) or "anything"
    if type_text == "array":
        return f"list of {type_name(variant.get('items', {}), reader)}"
    if type_text == "object" and isinstance(variant.get("additionalProperties"), dict):
        members = type_name(variant["additionalProperties"], reader)
        return "object" if variant.get("properties") else f"map of {members}"
    if allowed_values(variant) is not None:
        return f"{type_text} of fixed values"
    return f"{type_text} ({variant['format']})" if "format" in variant else type_text


def short_json(value: Any) -> str:
    """Return a value as JSON, cut to 80 characters."""
    text = canonical_text(value)
    return text if len(text) <= _MAX_LENGTH else f"{text[: _MAX_LENGTH - 1]}…"
