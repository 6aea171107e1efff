"""Checksums: those that a server announces, and those of the received bytes."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import zlib
from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.errors.download import ChecksumMismatchError

Digests = dict[str, str]

_NAMES = {
    "sha-256": "sha256", "sha256": "sha256", "sha-512": "sha512", "sha512": "sha512",
    "sha": "sha1", "sha-1": "sha1", "sha1": "sha1", "md5": "md5", "crc32": "crc32",
}  # fmt: skip
_BITS = {"sha256": 256, "sha512": 512, "sha1": 160, "md5": 128, "crc32": 32}
# One header for each algorithm; the value is base64, or hexadecimal.
_SINGLE = {
    "x-amz-checksum-sha256": "sha256",
    "x-amz-checksum-sha1": "sha1",
    "x-amz-checksum-crc32": "crc32",
    "x-checksum-sha256": "sha256",
    "x-content-sha256": "sha256",
}
# Headers with a list of checksums: of the file, and of the message (the file only if complete).
_OF_FILE = ("repr-digest", "digest", "x-goog-hash")
_OF_MESSAGE = ("content-digest",)
_MEMBER = re.compile(r"""([\w-]+)\s*=\s*:?([\w+/=-]+):?""", re.ASCII)


class _Hash(Protocol):
    def update(self, data: bytes | memoryview, /) -> object: ...
    def hexdigest(self) -> str: ...


class _Crc32:
    """CRC-32 with the interface of hashlib."""

    def __init__(self) -> None:
        self._value = 0

    def update(self, data: bytes | memoryview, /) -> None:
        self._value = zlib.crc32(data, self._value)

    def hexdigest(self) -> str:
        return f"{self._value:08x}"


_CONSTRUCTORS: dict[str, Callable[[], _Hash]] = {
    "sha256": hashlib.sha256,
    "sha512": hashlib.sha512,
    "sha1": lambda: hashlib.sha1(usedforsecurity=False),
    "md5": lambda: hashlib.md5(usedforsecurity=False),
    "crc32": _Crc32,
}


class Hashing:
    """Several checksums of the same bytes."""

    def __init__(self, algorithms: Iterable[str]) -> None:
        self._hashes = {name: _CONSTRUCTORS[name]() for name in algorithms}

    def update(self, data: bytes | memoryview) -> None:
        """Add `data`."""
        for single in self._hashes.values():
            single.update(data)

    def digests(self) -> Digests:
        """Return the checksums by algorithm, in hexadecimal."""
        return {name: single.hexdigest() for name, single in self._hashes.items()}


def announced(status: int, headers: Mapping[str, str]) -> Digests:
    """Return the checksums of the whole file that an answer announces, in hexadecimal."""
    # Checksums may be those of the compressed bytes, which are not stored.
    if headers.get("content-encoding", "identity").strip().lower() not in ("", "identity"):
        return {}
    digests: Digests = {}
    for header in _OF_FILE if status == 206 else (*_OF_FILE, *_OF_MESSAGE):
        for match in _MEMBER.finditer(headers.get(header, "")):
            _add(digests, _NAMES.get(match[1].lower()), match[2])
    for header, name in _SINGLE.items():
        # In an answer with a part these headers may describe the part.
        if status != 206:
            _add(digests, name, headers.get(header, ""))
    if status != 206:
        _add(digests, "md5", headers.get("content-md5", ""))
    return digests


def _add(digests: Digests, name: str | None, value: str) -> None:
    if name is not None and (digest := _hexadecimal(value.strip(), _BITS[name])):
        digests.setdefault(name, digest)


def _hexadecimal(value: str, bits: int) -> str | None:
    if re.fullmatch(rf"[0-9a-fA-F]{{{bits // 4}}}", value):
        return value.lower()
    try:
        # Other lengths are checksums of parts (`md5-2` of S3, for example) or damaged.
        raw = base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        return None
    return raw.hex() if len(raw) * 8 == bits else None


def expected_digests(sha256: str | None) -> Digests:
    """Return the expected checksum. Raises InvalidArgumentError if it is not a SHA-256."""
    if sha256 is None:
        return {}
    value = sha256.strip().lower().removeprefix("sha256:")
    if not re.fullmatch(r"[0-9a-f]{64}", value):
        raise InvalidArgumentError("expected_sha256: must be 64 hexadecimal digits")
    return {"sha256": value}


def compare(expected: Digests, actual: Digests, path: str) -> None:
    """Raise ChecksumMismatchError for the first checksum that differs."""
    for name, value in expected.items():
        received = actual[name]
        if received != value:
            raise ChecksumMismatchError(
                f"the {name} of the received bytes is {received}, not {value}; they were deleted",
                path=path,
                algorithm=name,
                expected=value,
                actual=received,
            )
