"""Secrets: their names, and masking them in every text that this library writes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from urllib.parse import quote, quote_plus

MASK = "**********"

SECRET_NAMES = frozenset(
    """access_token refresh_token id_token token api_key x-api-key authorization cookie set-cookie
    password current_password new_password client_secret local_broker_client_secret
    peer_broker_client_secret subject_token confirmation_token credential credential_override
    preshared_key private_key secret launch_code secret_key secret_access_key aws_secret_access_key
    session_token aws_session_token x-app-session-token hf_token passphrase""".split()
)


def _spelling(name: str) -> str:
    """Return a pattern for `name` in any spelling: api_key, api-key, apiKey."""
    return "[-_]?".join(re.split("[-_]", name))


_HEADER_WORDS = ("key", "token", "secret", "auth", "cookie", "password", "credential", "signature")
# Shorter values would match ordinary words.
_SHORT = 3
_SQUASHED = frozenset(name.replace("-", "").replace("_", "") for name in SECRET_NAMES)
_NAMES = "|".join(sorted((_spelling(name) for name in SECRET_NAMES), key=len, reverse=True))
# One word of letters after "bearer" or "basic" is prose ("basic authentication failed").
_PROSE = r"(?![a-z-]{1,24}(?![\w.~+/=-]))"
_VALUE = r"""("(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|\{[^{}]*\}?|\[[^\[\]]*\]?|[^\s,}\]]+)"""
_SCHEMES = "(?:bearer|basic|token|digest|negotiate)"
_PATTERNS = (
    (
        re.compile(rf"(?i)\b(authorization['\"]?\s*[:=]\s*['\"]?{_SCHEMES})\s+[\w.~+/=-]+"),
        rf"\1 {MASK}",
    ),
    (re.compile(r"(?i)\b((?:x-api-key|set-cookie|cookie)\s*:\s*)[^\s;,]+"), rf"\1{MASK}"),
    (re.compile(rf"(?i)\b(bearer|basic)\s+{_PROSE}[\w.~+/=-]{{6,}}"), rf"\1 {MASK}"),
    (re.compile(r"\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?"), MASK),
    (
        re.compile(rf"""(?i)(["'](?:{_NAMES})["']\s*:\s*){_VALUE}"""),
        rf"\1{MASK}",
    ),
    (re.compile(rf"(?i)\b((?:{_NAMES})=)[^\s&;,]+"), rf"\1{MASK}"),
)


def fits_a_header(secret: str) -> bool:
    """Return whether a header can carry `secret`. HTTP libraries quote values that it cannot."""
    return bool(secret) and secret.isascii() and secret.isprintable() and " " not in secret


def is_secret_name(name: str) -> bool:
    """Return whether `name` names a secret, in any spelling (api_key, X-API-Key, apiKey)."""
    return name.replace("-", "").replace("_", "").lower() in _SQUASHED


def secret_header_values(headers: Mapping[str, str]) -> Iterator[str]:
    """Yield the values of headers whose names mark a secret, without the scheme (`Bearer`)."""
    for name, value in headers.items():
        if is_secret_name(name) or any(word in name.lower() for word in _HEADER_WORDS):
            yield value.rpartition(" ")[2]


def redact_text(text: str, secrets: Iterable[str] = ()) -> str:
    """Return `text` with tokens, named secrets and the given values masked, in any encoding."""
    for secret in sorted(_spellings(secrets), key=len, reverse=True):
        text = text.replace(secret, MASK)
    for pattern, mask in _PATTERNS:
        text = pattern.sub(mask, text)
    return text


def _spellings(secrets: Iterable[str]) -> set[str]:
    """Return the secrets in the encodings of plain text, JSON, URLs and HTML."""
    masked: set[str] = set()
    for secret in secrets:
        if len(secret) > _SHORT:
            masked.add(secret)
            if not secret.isalnum():
                encodable = secret.encode("utf-8", "replace")
                masked |= {
                    quote(encodable), quote(encodable, safe=""), quote_plus(encodable),
                    json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1],
                    escape(secret), repr(secret)[1:-1],
                }  # fmt: skip
    return masked


def redact(value: object, secrets: Iterable[str] = ()) -> object:
    """Return a copy of parsed JSON with secrets masked."""
    if isinstance(value, Mapping):
        return {
            redact_text(str(name), secrets): (
                MASK if is_secret_name(str(name)) else redact(member, secrets)
            )
            for name, member in value.items()
        }
    if isinstance(value, list):
        return [redact(item, secrets) for item in value]
    return redact_text(value, secrets) if isinstance(value, str) else value


def redact_headers(headers: Mapping[str, str], secrets: Iterable[str] = ()) -> dict[str, str]:
    """Return a copy of the headers of an answer without secrets."""
    hidden = set(secret_header_values(headers))
    return {
        name: MASK if value.rpartition(" ")[2] in hidden else redact_text(value, secrets)
        for name, value in headers.items()
    }
