"""What is secret, and how it is kept out of every text this library writes."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Mapping

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


def _is_secret(name: str) -> bool:
    """Tell whether `name` names a secret, in whatever spelling (api_key, X-API-Key, apiKey)."""
    return name.replace("-", "").replace("_", "").lower() in _SQUASHED


def fits_a_header(secret: str) -> bool:
    """Tell whether `secret` can be a word in a header: HTTP libraries quote what cannot."""
    return bool(secret) and secret.isascii() and secret.isprintable() and " " not in secret


def redact_text(text: str, secrets: Iterable[str] = ()) -> str:
    """Return `text` with tokens, named secrets and the given values masked."""
    for secret in sorted((s for s in secrets if len(s) > 3), key=len, reverse=True):
        text = text.replace(secret, MASK)
    for pattern, mask in _PATTERNS:
        text = pattern.sub(mask, text)
    return text


def redact(value: object, secrets: Iterable[str] = ()) -> object:
    """Return a copy of parsed JSON with the members of secret names masked."""
    if isinstance(value, Mapping):
        return {
            redact_text(str(name), secrets): (
                MASK if _is_secret(str(name)) else redact(member, secrets)
            )
            for name, member in value.items()
        }
    if isinstance(value, list):
        return [redact(item, secrets) for item in value]
    return redact_text(value, secrets) if isinstance(value, str) else value


class RedactingFilter(logging.Filter):
    """Masks secrets in the records of a logger that is not ours.

    httpcore prints headers as pairs of bytes; they go first, for what looks like a secret to
    `redact_text` may reach over the end of a pair.
    """

    _PAIRS = re.compile(
        r"""(?i)(b'(?:set-cookie|authorization|x-api-key|cookie)', )b(?:'[^']*'|"[^"]*")"""
    )

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record's message; never drop it."""
        text = self._PAIRS.sub(rf"\1b'{MASK}'", record.getMessage())
        record.msg, record.args = redact_text(text), None
        return True


def guard_foreign_loggers() -> None:
    """Put the filter on the loggers of the HTTP library, once."""
    for name in ("httpx", "httpcore.http11", "httpcore.http2", "httpcore.proxy"):
        logger = logging.getLogger(name)
        if not any(isinstance(found, RedactingFilter) for found in logger.filters):
            logger.addFilter(RedactingFilter())
