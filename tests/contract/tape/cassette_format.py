"""The format of cassettes: JSON bodies as YAML, other text as blocks, the rest as base64."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import yaml

from kamiwaza.sandbox import Answer, Request

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_Base: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


class _Block(str):
    __slots__ = ()


class _Dumper(_Base):  # type: ignore[misc]  # chosen at run time
    def ignore_aliases(self, data: object) -> bool:
        del data
        return True


_Dumper.add_representer(
    _Block,
    # The C emitter takes no subclass of str.
    lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", str(text), style="|"),
)


@dataclass(frozen=True, slots=True)
class Tape:
    """One cassette as the checks see it."""

    path: Path
    metadata: Mapping[str, Any]
    exchanges: list[tuple[Request, Answer]]


def serialize(data: Mapping[str, Any]) -> str:
    """Return a cassette's text; vcrpy calls this."""
    metadata = dict(data.get("metadata") or {})
    written = {
        "metadata": metadata,
        "interactions": [_written(item) for item in data["interactions"]],
        "version": data["version"],
    }
    text: str = yaml.dump(written, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=10**6)
    return text


def deserialize(text: str) -> dict[str, Any]:
    """Return what `serialize` wrote, in vcrpy's form."""
    data = yaml.load(text, Loader=_Loader)
    return {**data, "interactions": [_read(item) for item in data["interactions"]]}


def read_tape(path: Path) -> Tape:
    """Return a cassette as exchanges."""
    data = deserialize(path.read_text("utf-8"))
    return Tape(path, data["metadata"], [*_exchanges(data)])


def _exchanges(data: Mapping[str, Any]) -> Iterator[tuple[Request, Answer]]:
    for item in data["interactions"]:
        sent, got = item["request"], item["response"]
        url = urlsplit(sent["uri"])
        target = url.path + (f"?{url.query}" if url.query else "")
        origin = f"{url.scheme}://{url.netloc}"
        request = Request(sent["method"], target, _pairs(sent["headers"]), sent["body"], origin)
        body = got["body"]["string"]
        yield request, Answer(got["status"]["code"], _pairs(got["headers"]), body)


def _pairs(headers: Mapping[str, list[str]]) -> tuple[tuple[str, str], ...]:
    return tuple((name, value) for name, values in headers.items() for value in values)


def _written(item: Mapping[str, Any]) -> dict[str, Any]:
    sent, got = item["request"], item["response"]
    request = {"method": sent["method"], "uri": sent["uri"]}
    request |= {"headers": sent["headers"]} if sent["headers"] else {}
    request |= _body(sent["body"])
    answer = {"status": got["status"]["code"], "headers": got["headers"]}
    return {"request": request, "response": answer | _body(got["body"]["string"])}


def _read(item: Mapping[str, Any]) -> dict[str, Any]:
    sent, got = item["request"], item["response"]
    return {
        "request": {
            "method": sent["method"],
            "uri": sent["uri"],
            "headers": sent.get("headers", {}),
            "body": _bytes(sent),
        },
        "response": {
            "status": {"code": got["status"], "message": ""},
            "headers": got["headers"],
            "body": {"string": _bytes(got)},
        },
    }


def _body(body: str | bytes | None) -> dict[str, Any]:
    data = body.encode() if isinstance(body, str) else body or b""
    if not data:
        return {}
    try:
        text = data.decode("utf-8")
        value = json.loads(text, parse_constant=_refuse)
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(data).decode()}
    except ValueError:
        return {"text": _Block(text)}
    return {"json": value} if json.loads(_compact(value)) == value else {"text": _Block(text)}


def _refuse(constant: str) -> None:
    raise ValueError(constant)


def _bytes(part: Mapping[str, Any]) -> bytes:
    if "json" in part:
        return _compact(part["json"])
    if "text" in part:
        return str(part["text"]).encode()
    return base64.b64decode(part.get("base64", ""))


def _compact(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
