"""Log probabilities of tokens. They are invented, but always the same for a token."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Sequence


def chat_logprobs(tokens: Sequence[str], alternatives: int) -> dict[str, object]:
    """Return the log probabilities of a chat answer with the likeliest tokens at each place."""
    return {
        "content": [
            {**_entry(token, _logprob(token)), "top_logprobs": _likeliest(token, alternatives)}
            for token in tokens
        ],
        "refusal": None,
    }


def completion_logprobs(
    tokens: Sequence[str], alternatives: int, offset: int = 0
) -> dict[str, object]:
    """Return the log probabilities of a completion; `offset` is the place of the first token."""
    offsets = []
    for token in tokens:
        offsets.append(offset)
        offset += len(token)
    return {
        "tokens": [*tokens],
        "token_logprobs": [_logprob(token) for token in tokens],
        "top_logprobs": [
            {str(entry["token"]): entry["logprob"] for entry in _likeliest(token, alternatives)}
            for token in tokens
        ],
        "text_offset": offsets,
    }


def _likeliest(token: str, count: int) -> list[dict[str, object]]:
    """Return `count` tokens, the chosen one first."""
    first = math.exp(_logprob(token))
    others = [
        _entry(f"{token}{number}", round(math.log((1 - first) / 2 ** (number + 1)), 6))
        for number in range(1, count)
    ]
    return [_entry(token, _logprob(token)), *others][:count]


def _entry(token: str, logprob: float) -> dict[str, object]:
    return {"token": token, "logprob": logprob, "bytes": list(token.encode())}


def _logprob(token: str) -> float:
    """Return the logarithm of a probability between 0.6 and 0.99."""
    share = hashlib.sha256(token.encode()).digest()[0] / 255
    return round(math.log(0.6 + 0.39 * share), 6)
