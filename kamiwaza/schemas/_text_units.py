"""Parsing durations and speeds that the platform writes as text. Never raises."""

from __future__ import annotations

import re

_CLOCK = re.compile(r"(?:(\d+) ?d(?:ays?)?,? ?)?(?:(\d+):)?(\d+):(\d+(?:\.\d+)?)")
_UNITS = re.compile(
    r"(?:(\d+) ?d[a-z]*,? ?)?(?:(\d+) ?h[a-z]*,? ?)?(?:(\d+) ?m[a-z]*,? ?)?(?:([\d.]+) ?s[a-z]*)?"
)
_SPEED = re.compile(r"([\d.,]+) ?([kmgt]?)(i?)(b|bit|byte)?(s?)(?:/ ?s(?:ec)?|ps)?", re.IGNORECASE)
_POWERS = {"": 0, "k": 1, "m": 2, "g": 3, "t": 4}


def seconds(text: str | None) -> float | None:
    """Return the seconds in `01:36`, `1:02:03`, `2 days, 01:02:03`, `1m36s` or `96`, or None."""
    text = (text or "").strip().lower()
    found = _CLOCK.fullmatch(text) or _UNITS.fullmatch(text)
    if not text or found is None:
        return _number(text)
    days, hours, minutes, rest = (_number(part or "0") or 0.0 for part in found.groups())
    return ((days * 24 + hours) * 60 + minutes) * 60 + rest


def bytes_per_second(text: str | None) -> float | None:
    """Return the bytes per second in `6.16MB/s`, `900 KiB/s` or `12 Mbit/s`, or None."""
    found = _SPEED.fullmatch((text or "").strip())
    value = _number(found[1].replace(",", "")) if found else None
    if found is None or value is None:
        return None
    bits = (found[4] or "").lower() == "bit" or (found[4] == "b" and found[0].endswith("ps"))
    size = (1024 if found[3] else 1000) ** _POWERS[found[2].lower()]
    return value * float(size) / (8 if bits else 1)


def _number(text: str) -> float | None:
    try:
        return float(text) if text.isascii() and text[:1].isdigit() else None
    except ValueError:
        return None
