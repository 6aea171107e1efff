"""Put schemas and values into words a release note can use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scripts.contract.diff.variants import kind_of, reference, text_of, values_of

if TYPE_CHECKING:
    from scripts.contract.diff.variants import Form, Reader
    from scripts.contract.document import JSONObject

_LONGEST = 80


def type_name(schema: Any, reader: Reader) -> str:
    """Return a schema in few words: `string (uuid)`, `list of Dataset`, `integer or null`."""
    return form_name(reader.form(schema), reader)


def form_name(form: Form, reader: Reader) -> str:
    """Return the alternatives of a value in few words."""
    if form.is_anything:
        return "anything"
    names = list(dict.fromkeys(variant_name(variant, reader) for variant in form.variants))
    return " or ".join([*names, "null"] if form.nullable else names) or "nothing"


def variant_name(variant: JSONObject, reader: Reader) -> str:
    """Return one alternative in few words."""
    name = reference(variant)
    if name is not None:
        return name
    kind = kind_of(variant) or "anything"
    if kind == "array":
        return f"list of {type_name(variant.get('items', {}), reader)}"
    if kind == "object" and isinstance(variant.get("additionalProperties"), dict):
        members = type_name(variant["additionalProperties"], reader)
        return "object" if variant.get("properties") else f"map of {members}"
    if values_of(variant) is not None:
        return f"{kind} of fixed values"
    return f"{kind} ({variant['format']})" if "format" in variant else kind


def shown(value: Any) -> str:
    """Return a value as JSON, cut where it gets long."""
    text = text_of(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
