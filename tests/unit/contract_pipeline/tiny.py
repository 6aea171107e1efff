"""A small published document with all defects of the real ones."""

from __future__ import annotations

import copy
from typing import Any

from scripts.contract.names import Lock

JSON = "application/json"


def answer(schema: dict[str, Any] | None = None, status: str = "200") -> dict[str, Any]:
    """Return the answers of an operation, with the 422 that FastAPI adds."""
    content = {} if schema is None else {"content": {JSON: {"schema": schema}}}
    invalid = {"content": {JSON: {"schema": ref("HTTPValidationError")}}}
    return {
        status: {"description": "Upstream prose", **content},
        "422": {"description": "Validation Error", **invalid},
    }


def ref(name: str) -> dict[str, str]:
    """Return a reference to a component."""
    return {"$ref": f"#/components/schemas/{name}"}


def parameter(place: str, name: str, schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return a parameter; path parameters are required."""
    return {"name": name, "in": place, "required": place == "path", "schema": schema, **more}


UPLOAD = "Body_upload_files__urn__put"
MOMENT = {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "null"}]}
TEXT = {"type": "string", "title": "Some Title"}
THING_ID = parameter("path", "thing_id", {"type": "string", "format": "uuid"})

DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Upstream", "version": "2.0.0", "description": "Upstream prose"},
    "servers": [{"url": "/api"}],
    "paths": {
        "/things/": {
            "get": {
                "operationId": "list_things_things__get",
                "tags": ["Things", "things"],
                "summary": "Upstream prose",
                "parameters": [
                    parameter("query", "limit", {"type": "integer", "default": 20}),
                    parameter("query", "skip", {"type": "integer", "default": 0}),
                    parameter("query", "tags", {"type": "array", "items": TEXT}),
                    parameter("query", "colour", ref("Colour")),
                    parameter("query", "fresh", {"type": "boolean"}),
                    parameter("query", "since", MOMENT),
                    parameter("header", "authorization", TEXT),
                    parameter("header", "X-Forwarded-Host", TEXT),
                    parameter("header", "X-Workroom-ID", TEXT),
                ],
                "responses": answer({"type": "array", "items": ref("Thing-Output")}),
                "security": [{"BearerAuth": []}],
                "x-auth-role": "authenticated",
                "x-auth-rejected-token-indicators": ["upstream"],
            },
            "post": {
                "operationId": "create_thing_things__post",
                "tags": ["things"],
                "requestBody": {
                    "content": {JSON: {"schema": {"anyOf": [ref("Thing-Input"), {"type": "null"}]}}}
                },
                "responses": answer(ref("Thing-Output"), "201"),
                "x-auth-role": "admin",
                "deprecated": True,
            },
        },
        "/things/{thing_id}": {
            "get": {
                "operationId": "get_thing_things__thing_id__get",
                "tags": ["things"],
                "parameters": [THING_ID],
                "responses": answer(ref("Thing-Output")),
                "x-auth-role": "authenticated",
            },
            "delete": {
                "operationId": "delete_thing_things__thing_id__delete",
                "tags": ["things"],
                "parameters": [THING_ID],
                "responses": answer(status="204"),
                "x-auth-role": "authenticated",
            },
        },
        "/things/{thing_id}/events": {
            "get": {
                "operationId": "stream_things__thing_id__events_get",
                "tags": ["things"],
                "parameters": [THING_ID],
                "responses": answer({}),
                "x-auth-exempt": True,
            }
        },
        "/files/{urn}": {
            "put": {
                "operationId": "upload_files__urn__put",
                "tags": ["files"],
                "parameters": [parameter("path", "urn", {"type": "string"})],
                "requestBody": {
                    "required": True,
                    "content": {
                        "multipart/form-data": {"schema": ref("Body_upload_files__urn__put")}
                    },
                },
                "responses": answer({"type": "string"}),
                "x-auth-role": "authenticated",
            }
        },
        "/proxy/{path}": {
            "get": {
                "operationId": "proxy_proxy__path__get",
                "tags": ["proxy"],
                "parameters": [parameter("path", "path", {"type": "string"})],
                "responses": answer({}),
                "x-auth-role": "authenticated",
            }
        },
    },
    "components": {
        "schemas": {
            UPLOAD: {
                "type": "object",
                "title": "Body_upload",
                "required": ["file"],
                "properties": {
                    "file": {"type": "string", "contentMediaType": "application/octet-stream"}
                },
            },
            "Colour": {"type": "string", "enum": ["red", "green"], "title": "Colour"},
            "HTTPValidationError": {"type": "object", "properties": {"detail": {"type": "array"}}},
            "Labels": {"type": "array", "items": {"type": "string"}, "title": "Labels"},
            "NoRoom": {
                "type": "object",
                "required": ["kind"],
                "properties": {"kind": {"const": "none"}},
            },
            "Room": {
                "type": "object",
                "required": ["kind", "room"],
                "properties": {"kind": {"const": "room"}, "room": {"type": "string"}},
            },
            "Part": {
                "type": "object",
                "title": "Part",
                "properties": {"whole": {"anyOf": [ref("Thing-Output"), {"type": "null"}]}},
            },
            "Thing-Input": {
                "type": "object",
                "title": "Thing",
                "additionalProperties": False,
                "properties": {"title": TEXT, "size": {"type": "integer", "default": 1}},
            },
            "Thing-Output": {
                "type": "object",
                "title": "Thing",
                "description": "Upstream prose",
                "additionalProperties": False,
                "required": ["id", "colour"],
                "properties": {
                    "id": {"type": "string", "format": "uuid", "title": "Id"},
                    "title": TEXT,
                    "colour": ref("Colour"),
                    "kind": {"const": "thing"},
                    "made": {
                        "anyOf": [{"type": "string", "format": "date-time"}, {"type": "null"}]
                    },
                    "notes": {"type": "object", "additionalProperties": True},
                    "scope": {
                        "oneOf": [ref("NoRoom"), ref("Room")],
                        "discriminator": {"propertyName": "kind"},
                    },
                    "parts": {"type": "array", "items": ref("Part")},
                },
            },
        },
        "securitySchemes": {"BearerAuth": {"type": "http", "scheme": "bearer"}},
    },
}
DOCUMENT["components"]["schemas"]["HTTPValidationError"]["properties"]["detail"]["items"] = {}

OVERLAY = """
overlay: 1.0.0
info: {title: Ours, version: 1.0.0}
actions:
- target: $.paths['/things/'].get
  x-expect-if-present: {x-auth-role: authenticated}
  update:
    summary: List the things.
    x-since: 1.0.0
    x-repeat: safe
    x-paging: {style: skip, limit: limit, position: skip, max_position: 100}
- target: $.paths['/things/{thing_id}/events'].get.responses['200'].content['application/json']
  x-expect: {schema: {}}
  remove: true
- target: $.paths['/things/{thing_id}/events'].get.responses['200'].content
  update: {text/event-stream: {schema: {type: string}}}
- target: $.paths['/proxy/{path}'].*.parameters[?@.name=='path']
  update: {x-multi-segment: true}
"""


def document() -> dict[str, Any]:
    """Return a copy of the document, free to change."""
    return copy.deepcopy(DOCUMENT)


def lock() -> Lock:
    """Return a lock that knows nothing."""
    return Lock()
