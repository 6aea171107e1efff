"""Types for secrets, which only request bodies have in clear."""

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
"""The type of a secret member of a request body. A plain text becomes a `Secret`."""
