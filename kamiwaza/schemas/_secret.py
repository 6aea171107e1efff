"""Secrets that requests send in clear, and that nothing else shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias

from pydantic import PlainSerializer, SecretStr, SerializationInfo


def _serialize(secret: SecretStr, info: SerializationInfo) -> str:
    """Return the secret in clear if the context reveals it (for a request), else the mask."""
    context = info.context
    reveal = isinstance(context, dict) and context.get("reveal") is True
    return secret.get_secret_value() if reveal else str(secret)


Secret: TypeAlias = Annotated[SecretStr, PlainSerializer(_serialize, when_used="json-unless-none")]
"""A text that is masked in every repr and dump. Only a request body has it in clear."""

if TYPE_CHECKING:
    SecretInput: TypeAlias = SecretStr | str
else:
    SecretInput = Secret
"""A secret of a request body: callers may give a plain text, which becomes a `Secret`."""


def secret_of(value: SecretStr | str | None) -> SecretStr | None:
    """Return a plain text as a secret, so that no log or repr shows it.

    Args:
        value: the text, or a secret already.
    """
    return SecretStr(value) if isinstance(value, str) else value
