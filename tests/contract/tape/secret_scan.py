"""Search recorded exchanges for secrets, also in encoded values."""

from __future__ import annotations

import base64
import binascii
import gzip
import io
import json
import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from kamiwaza.redaction import SECRET_NAMES
from tests.contract.tape.cassette_format import Tape
from tests.contract.tape.scrubbing import JWT, PREFIX, is_secret

SANDBOX_SECRETS = ("admin:kamiwaza", "user:kamiwaza")
_DEEPEST = 6
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{16,}={0,2}")
_BEARER = re.compile(r"(?i)\b(?:bearer|basic)\s+([\w.~+/=-]{8,})")
_NAMES = "|".join(sorted((re.escape(name) for name in SECRET_NAMES), key=len, reverse=True))
_PAIR = re.compile(rf"""(?i)["']?\b({_NAMES})["']?\s*[:=]\s*["']?([^\s"'&,;}}]+)""")


def scan_tape(tape: Tape, known: Sequence[str] = SANDBOX_SECRETS) -> Iterator[str]:
    """Yield a line for every secret in a cassette: file, interaction, place."""
    for number, (request, answer) in enumerate(tape.exchanges):
        where = f"{tape.path.name}, interaction {number}"
        path = urlsplit(request.target).path
        for name, value in [*request.query, *request.headers, *answer.headers]:
            yield from _member(name, value, f"{where}, {name}", known, path, 0)
        yield from scan(request.body, f"{where}, request", known, path)
        body = answer.body if isinstance(answer.body, bytes) else b"".join(answer.body)
        yield from scan(body, f"{where}, answer", known, path)


def scan(
    value: Any, where: str, known: Sequence[str] = (), path: str = "", depth: int = 0
) -> Iterator[str]:
    """Yield a line for every secret in `value`: bytes, text or JSON."""
    if depth > _DEEPEST:
        return
    if isinstance(value, dict):
        for name, member in value.items():
            yield from _member(str(name), member, f"{where}/{name}", known, path, depth)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from scan(item, f"{where}/{index}", known, path, depth)
    elif isinstance(value, str):
        yield from _text(value, where, known, path, depth)
    elif isinstance(value, bytes):
        yield from _bytes(value, where, known, path, depth)


def _member(
    name: str, value: Any, where: str, known: Sequence[str], path: str, depth: int
) -> Iterator[str]:
    if is_secret(name, path) and isinstance(value, str) and value:
        if not value.startswith(PREFIX):
            yield f"{where}: a value of {name}"
        return
    yield from scan(value, where, known, path, depth)


def _text(text: str, where: str, known: Sequence[str], path: str, depth: int) -> Iterator[str]:
    yield from (f"{where}: a known secret" for secret in known if secret in text)
    if JWT.search(text):
        yield f"{where}: a token"
    for found in _BEARER.finditer(text):
        if not found.group(1).startswith(PREFIX) and not found.group(1).isalpha():
            yield f"{where}: credentials of a header"
    parsed = _json(text)
    if parsed is not None:
        yield from scan(parsed, where, known, path, depth + 1)
        return
    for name, value in [*_PAIR.findall(text), *parse_qsl(text)]:
        if is_secret(name) and not value.startswith(PREFIX):
            yield f"{where}: a value of {name}"
    for found in _BASE64.finditer(text):
        yield from _base64(found.group(), where, known, path, depth)


def _base64(text: str, where: str, known: Sequence[str], path: str, depth: int) -> Iterator[str]:
    padded = text.rstrip("=") + "=" * (-len(text.rstrip("=")) % 4)
    try:
        data = base64.b64decode(padded, altchars=b"-_" if {*text} & {*"-_"} else None)
    except (binascii.Error, ValueError):
        return
    if _packed(data) or data.isascii():
        yield from _bytes(data, f"{where}, base64", known, path, depth + 1)


def _bytes(data: bytes, where: str, known: Sequence[str], path: str, depth: int) -> Iterator[str]:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    yield from _text(text, where, known, path, depth)
    for name, content in _packed(data):
        yield from scan(content, f"{where}, {name}", known, path, depth + 1)


def _packed(data: bytes) -> list[tuple[str, bytes]]:
    """Return what is packed in `data`: the content of gzip, the members of zip."""
    if data.startswith(b"\x1f\x8b"):
        try:
            return [("gzip", gzip.decompress(data))]
        except (OSError, EOFError, zlib.error):
            return []
    if b"PK\x03\x04" in data[:1024]:
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                return [(f"zip {name}", archive.read(name)) for name in archive.namelist()]
        except zipfile.BadZipFile:
            return []
    return []


def _json(text: str) -> Any:
    if not text.lstrip().startswith(("{", "[")):
        return None
    try:
        return json.loads(text)
    except ValueError:
        return None
