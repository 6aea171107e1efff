"""JSON with an invalid text encoding, which a strict parser refuses."""

from __future__ import annotations

import json
import re
from codecs import BOM_UTF8
from typing import Any

_SURROGATE = re.compile("[\ud800-\udfff]")


def loads(data: bytes) -> Any:
    """Return the JSON in `data`. Bytes that are not UTF-8 become U+FFFD.

    Raises ValueError (or RecursionError, for JSON nested too deeply) if it is not JSON.
    """
    return json.loads(data.removeprefix(BOM_UTF8).decode("utf-8", "replace"))


def without_lone_surrogates(text: str) -> str:
    """Return `text` with surrogate pairs joined. A lone surrogate becomes U+FFFD."""
    if not _SURROGATE.search(text):
        return text
    # UTF-16 is the encoding in which a pair of surrogates is one character.
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def readable(data: bytes) -> bytes:
    """Return the JSON in `data` as valid UTF-8 without surrogates. Raises the errors of `loads`."""
    text = json.dumps(loads(data), ensure_ascii=False, separators=(",", ":"))
    return without_lone_surrogates(text).encode("utf-8")
