"""Ranges of the members of a request, and the limit of the context."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.hosts.engines.errors import EngineRefusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import BaseModel

    from kamiwaza.sandbox.hosts.engines.call import InferenceCall

_MOST_CHOICES = 128
_MOST_LOGPROBS = 20

# Member: smallest and largest value, and the sentence about values outside of the range.
_RANGES: Mapping[str, tuple[float, float, str]] = {
    "n": (1, _MOST_CHOICES, f"n must be at least 1 and at most {_MOST_CHOICES}, got {{}}."),
    "max_tokens": (1, float("inf"), "max_tokens must be at least 1, got {}."),
    "max_completion_tokens": (
        1,
        float("inf"),
        "max_completion_tokens must be at least 1, got {}.",
    ),
    "max_output_tokens": (1, float("inf"), "max_output_tokens must be at least 1, got {}."),
    "temperature": (0, float("inf"), "temperature must be non-negative, got {}."),
    "presence_penalty": (-2, 2, "presence_penalty must be in [-2, 2], got {}."),
    "frequency_penalty": (-2, 2, "frequency_penalty must be in [-2, 2], got {}."),
    "top_logprobs": (
        0,
        _MOST_LOGPROBS,
        f"top_logprobs must be in [0, {_MOST_LOGPROBS}], got {{}}.",
    ),
    "logprobs": (0, _MOST_LOGPROBS, f"logprobs must be in [0, {_MOST_LOGPROBS}], got {{}}."),
}


def check_ranges(body: BaseModel) -> None:
    """Raise EngineRefusal for a member outside of its range."""
    for name, (low, high, sentence) in _RANGES.items():
        value = getattr(body, name, None)
        if value is not None and not low <= value <= high:
            raise EngineRefusal(sentence.format(value), name)
    top_p = getattr(body, "top_p", None)
    if top_p is not None and not 0 < top_p <= 1:
        raise EngineRefusal(f"top_p must be in (0, 1], got {top_p}.", "top_p")
    if "" in getattr(body, "stop_texts", ()):
        raise EngineRefusal("stop cannot contain an empty string.", "stop")
    is_stream = getattr(body, "stream", None)
    if getattr(body, "stream_options", None) is not None and not is_stream:
        sentence = "Stream options can only be defined when `stream=True`."
        raise EngineRefusal(sentence, "stream_options")


def answer_limit(call: InferenceCall, prompt: int, wanted: int | None, param: str) -> int:
    """Return the most tokens of an answer.

    Args:
        call: the call.
        prompt: the number of tokens in the prompt.
        wanted: the limit in the request, or None.
        param: the member of the body that holds the prompt.

    Raises:
        EngineRefusal: prompt and answer are longer than the context.
    """
    longest = call.context_length
    begin = f"This model's maximum context length is {longest} tokens. However, you requested"
    if wanted is None and prompt < longest:
        return longest - prompt
    if wanted is None:
        raise EngineRefusal(
            f"{begin} {prompt} tokens in the {param}, Please reduce the length of the {param}.",
            param,
        )
    if prompt + wanted > longest:
        raise EngineRefusal(
            f"{begin} {prompt + wanted} tokens ({prompt} in the {param}, {wanted} in the"
            f" completion). Please reduce the length of the {param} or completion.",
            param,
        )
    return wanted
