"""The conversion of words on the command line to values."""

from __future__ import annotations

import json
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import click

_NULL = "null"


def value_of(parameter: dict[str, Any], word: Any) -> Any:
    """Return the value of a parameter.

    Args:
        parameter: the row of the parameter in the table.
        word: what click read: a text, a number, a flag, or a tuple of them.

    Raises:
        click.BadParameter: the word is not a value of this kind.
    """
    if parameter["multiple"]:
        return [_single(parameter, one) for one in word]
    return _single(parameter, word)


def _single(parameter: dict[str, Any], word: Any) -> Any:
    if parameter["nullable"] and word == _NULL:
        return None
    match parameter["kind"]:
        case "json":
            return _json(parameter["name"], word)
        case "secret":
            return _secret(parameter["name"], word)
        case "datetime":
            return _moment(parameter["name"], word)
        case "date":
            return _date(parameter["name"], word)
        case "path":
            return Path(word)
        case _:
            return word


def _json(name: str, word: str) -> Any:
    text = _content(name, word) if word.startswith("@") or word == "-" else word
    try:
        return json.loads(text)
    except ValueError as error:
        raise click.BadParameter(f"{name}: takes JSON, @FILE or -: {error}") from None


def _secret(name: str, word: str) -> str:
    """Return a secret from a file or standard input; a word would show in the process list."""
    if word != "-" and not word.startswith("@"):
        raise click.BadParameter(f"{name}: takes - (standard input) or @FILE: it is a secret")
    return _content(name, word).rstrip("\r\n")


def _content(name: str, word: str) -> str:
    if word == "-":
        return sys.stdin.read()
    try:
        return Path(word[1:]).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8"
        raise click.BadParameter(f"{name}: cannot read {word[1:]}: {reason}") from None


def _moment(name: str, word: str) -> datetime:
    try:
        moment = datetime.fromisoformat(word)
    except ValueError:
        raise click.BadParameter(f"{name}: takes a time such as 2026-11-30T12:00:00Z") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _date(name: str, word: str) -> date:
    try:
        return date.fromisoformat(word)
    except ValueError:
        raise click.BadParameter(f"{name}: takes a date such as 2026-11-30") from None
