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
    match = _CLOCK.fullmatch(text) or _UNITS.fullmatch(text)
    if not text or match is None:
        return _number(text)
    days, hours, minutes, rest = (_number(part or "0") or 0.0 for part in match.groups())
    return ((days * 24 + hours) * 60 + minutes) * 60 + rest


def bytes_per_second(text: str | None) -> float | None:
    """Return the bytes per second in `6.16MB/s`, `900 KiB/s` or `12 Mbit/s`, or None."""
    match = _SPEED.fullmatch((text or "").strip())
    value = _number(match[1].replace(",", "")) if match else None
    if match is None or value is None:
        return None
    bits = (match[4] or "").lower() == "bit" or (match[4] == "b" and match[0].endswith("ps"))
    size = (1024 if match[3] else 1000) ** _POWERS[match[2].lower()]
    return value * float(size) / (8 if bits else 1)


def _number(text: str) -> float | None:
    try:
        return float(text) if text.isascii() and text[:1].isdigit() else None
    except ValueError:
        return None
