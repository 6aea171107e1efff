"""Convert errors of the validator to FastAPI's validation errors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jsonschema_rs import ValidationError

ErrorDetail = dict[str, object]
Location = tuple[str | int, ...]

# JSON Schema type: pydantic's error type and message.
_TYPES = {
    "string": ("string_type", "Input should be a valid string"),
    "integer": ("int_type", "Input should be a valid integer"),
    "number": ("float_type", "Input should be a valid number"),
    "boolean": ("bool_type", "Input should be a valid boolean"),
    "array": ("list_type", "Input should be a valid list"),
    "object": ("dict_type", "Input should be a valid dictionary"),
    "null": ("none_required", "Input should be None"),
}
# The same for text that cannot be converted (queries, paths, forms).
_PARSED = {
    "integer": (
        "int_parsing",
        "Input should be a valid integer, unable to parse string as an integer",
    ),
    "number": (
        "float_parsing",
        "Input should be a valid number, unable to parse string as a number",
    ),
    "boolean": (
        "bool_parsing",
        "Input should be a valid boolean, unable to interpret input",
    ),
}
_FORMATS = {
    "uuid": ("uuid_parsing", "Input should be a valid UUID"),
    "date-time": ("datetime_from_date_parsing", "Input should be a valid datetime or date"),
    "uri": ("url_parsing", "Input should be a valid URL"),
    "email": ("value_error", "value is not a valid email address"),
}
# Keyword: pydantic's error type, message, and name of the limit in `ctx`.
_LIMITS = {
    "minimum": ("greater_than_equal", "Input should be greater than or equal to {}", "ge"),
    "maximum": ("less_than_equal", "Input should be less than or equal to {}", "le"),
    "exclusiveMinimum": ("greater_than", "Input should be greater than {}", "gt"),
    "exclusiveMaximum": ("less_than", "Input should be less than {}", "lt"),
    "minLength": ("string_too_short", "String should have at least {} characters", "min_length"),
    "maxLength": ("string_too_long", "String should have at most {} characters", "max_length"),
    "minItems": ("too_short", "List should have at least {} items", "min_length"),
    "maxItems": ("too_long", "List should have at most {} items", "max_length"),
    "multipleOf": ("multiple_of", "Input should be a multiple of {}", "multiple_of"),
}


def validation_error(
    kind: str, loc: Location, msg: str, value: object, **ctx: object
) -> ErrorDetail:
    """Return one entry of FastAPI's `detail` list."""
    entry: ErrorDetail = {"type": kind, "loc": list(loc), "msg": msg, "input": value}
    return {**entry, "ctx": ctx} if ctx else entry


def missing(loc: Location, value: object) -> ErrorDetail:
    """Return the error for a missing value."""
    return validation_error("missing", loc, "Field required", value)


def wrong_type(loc: Location, wanted: str, value: object) -> ErrorDetail:
    """Return the error for a value that is not of the JSON type `wanted`."""
    kind, sentence = _TYPES[wanted]
    return validation_error(kind, loc, sentence, value)


def invalid_uuid(loc: Location, value: object) -> ErrorDetail:
    """Return the error for text that is no UUID."""
    kind, sentence = _FORMATS["uuid"]
    return validation_error(kind, loc, sentence, value)


def validation_errors(error: ValidationError, root: Location) -> Iterator[ErrorDetail]:
    """Yield FastAPI's errors for one error of the validator.

    `root` is the location of the validated value.
    """
    keyword = error.kind.name
    details: Mapping[str, Any] = error.kind.as_dict()
    loc = (*root, *error.instance_path)
    value: Any = error.instance
    if keyword in ("anyOf", "oneOf"):
        yield from _alternatives(details.get("context", []), root, loc, value)
    elif keyword == "required":
        yield missing((*loc, details["property"]), value)
    elif keyword == "additionalProperties":
        for name in details["unexpected"]:
            yield validation_error(
                "extra_forbidden", (*loc, name), "Extra inputs are not permitted", value[name]
            )
    else:
        yield _simple(keyword, details, loc, value, error.message)


def _alternatives(
    branches: Sequence[Sequence[ValidationError]], root: Location, loc: Location, value: object
) -> Iterator[ErrorDetail]:
    real = [branch for branch in branches if not _is_null(branch)]
    if not real:
        yield validation_error(
            "value_error", loc, "Input matches more than one allowed form", value
        )
    for number, branch in enumerate(real):
        for error in branch:
            for entry in validation_errors(error, root):
                if len(real) > 1:
                    entry["loc"] = [*loc, f"option-{number}", *_after_prefix(entry["loc"], loc)]
                yield entry


def _after_prefix(location: object, loc: Location) -> list[object]:
    return location[len(loc) :] if isinstance(location, list) else []


def _is_null(branch: Sequence[ValidationError]) -> bool:
    return any(error.kind.as_dict().get("types") == ["null"] for error in branch)


def _simple(
    keyword: str, details: Mapping[str, Any], loc: Location, value: object, message: str
) -> ErrorDetail:
    if keyword == "type":
        wanted = next((name for name in details["types"] if name != "null"), "null")
        table = _PARSED if isinstance(value, str) and wanted in _PARSED else _TYPES
        kind, sentence = table[wanted]
        return validation_error(kind, loc, sentence, value)
    if keyword in _LIMITS:
        kind, sentence, name = _LIMITS[keyword]
        limit = details.get("limit", details.get("multiple_of"))
        return validation_error(kind, loc, sentence.format(limit), value, **{name: limit})
    if keyword in ("enum", "const"):
        options = details.get("options", [details.get("expected_value")])
        expected = " or ".join(repr(option) for option in options)
        return validation_error(
            "enum", loc, f"Input should be {expected}", value, expected=expected
        )
    if keyword == "format":
        kind, sentence = _FORMATS.get(details["format"], ("value_error", message))
        return validation_error(kind, loc, sentence, value)
    if keyword == "pattern":
        pattern = details["pattern"]
        sentence = f"String should match pattern '{pattern}'"
        return validation_error("string_pattern_mismatch", loc, sentence, value, pattern=pattern)
    return validation_error("value_error", loc, message, value)
