"""File names from servers, made safe to write into a folder."""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
from pathlib import Path
from urllib.parse import unquote, unquote_to_bytes, urlsplit

_PARAMETER = re.compile(
    r""";\s*([\w!#$%&'*+.^`|~-]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^;"\s][^;]*|)""", re.ASCII
)
_EXTENDED = re.compile(r"([\w!#$%&+^`{}~-]+)'[^']*'(.*)", re.ASCII | re.DOTALL)
_CHARSETS = {"utf-8": "utf-8", "iso-8859-1": "latin-1"}
_UNSAFE = re.compile(r'[<>:"|?*]')
_RESERVED = re.compile(r"(?i)(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])\s*(?:\.|$)")
# Bytes. File systems allow 255; the rest is for the suffixes of part files.
_LONGEST = 200
_FALLBACK = "download"
_LONGEST_SUFFIX = ".part.json.new"
_NAME_MAX = 255
_DIGEST = 16


def choose_name(disposition: str | None, url: str, *, suggested: str | None = None) -> str:
    """Return the name for storing the file from `url`.

    The result is always one safe path component.

    Args:
        disposition: the Content-Disposition of the answer; None if there is none.
        url: its last path component is the name if no other is given.
        suggested: the name to use if the answer has none.
    """
    for name in (_announced(disposition or ""), suggested, unquote(urlsplit(url).path)):
        if name and (safe := safe_name(name)):
            return safe
    return _FALLBACK


def _announced(disposition: str) -> str | None:
    """Return the name in a Content-Disposition: `filename*` (RFC 5987) before `filename`."""
    parameters: dict[str, str] = {}
    for match in _PARAMETER.finditer(";" + disposition.partition(";")[2]):
        parameters.setdefault(match[1].lower(), match[2])
    if name := _extended(parameters.get("filename*", "")):
        return name
    plain = parameters.get("filename", "").strip()
    if plain.startswith('"'):
        plain = re.sub(r"\\(.)", r"\1", plain[1:-1])
    return _as_utf8(plain) or None


def _extended(value: str) -> str | None:
    match = _EXTENDED.fullmatch(value.strip().strip('"'))
    charset = _CHARSETS.get(match[1].lower()) if match else None
    if match is None or charset is None:
        return None
    try:
        return unquote_to_bytes(match[2].strip()).decode(charset)
    except UnicodeError:
        return None


def _as_utf8(text: str) -> str:
    """Decode as UTF-8: headers are read as Latin-1, but many servers write UTF-8."""
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def safe_name(name: str) -> str | None:
    """Return the last component of `name`, cleaned; None if nothing remains.

    The result has no separator, control or bidirectional character, no leading dot, is no device
    of Windows, and has at most 200 bytes.
    """
    # Backslashes separate folders on Windows, so they must not stay in a name anywhere.
    last = unicodedata.normalize("NFC", name).replace("\\", "/").rpartition("/")[2]
    visible = "".join(
        " " if unicodedata.category(c)[0] == "Z" else c
        for c in last
        if unicodedata.category(c)[0] != "C"
    )
    clean = _UNSAFE.sub("_", visible).strip(" ").lstrip(".").strip(" ")
    short = _shortened(clean).rstrip(". ")
    if not short:
        return None
    # Windows would open a device instead of a file with such a name.
    return f"_{short}" if _RESERVED.match(short) else short


def _shortened(name: str) -> str:
    if len(name.encode()) <= _LONGEST:
        return name
    stem, dot, suffix = name.rpartition(".")
    # So long a suffix is no file extension but a part of the name.
    if not stem or len(suffix.encode()) > 20:
        stem, dot, suffix = name, "", ""
    room = _LONGEST - len((dot + suffix).encode())
    return stem.encode()[:room].decode("utf-8", "ignore") + dot + suffix


def sidecar_path(path: Path, suffix: str) -> Path:
    """Return the path of a file next to `path`: its name and `suffix`, such as `.part`.

    A digest replaces the end of a name that is too long for the file system.
    """
    name = os.fsencode(path.name)
    room = _longest_name(path.parent) - len(_LONGEST_SUFFIX)
    if len(name) <= room:
        return path.with_name(path.name + suffix)
    # Two long names with the same beginning must not share a part file.
    digest = hashlib.sha256(name).hexdigest()[:_DIGEST]
    start = name[: max(room - _DIGEST - 1, 0)].decode("utf-8", "ignore")
    return path.with_name(f"{start}~{digest}{suffix}")


def _longest_name(folder: Path) -> int:
    """Return how many bytes the name of a file in `folder` may have."""
    try:
        longest = os.pathconf(folder, "PC_NAME_MAX")
    except (AttributeError, OSError, ValueError):  # Windows, or no such folder
        return _NAME_MAX
    return longest if longest > 0 else _NAME_MAX
