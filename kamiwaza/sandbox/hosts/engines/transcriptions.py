"""Transcriptions of recordings, in every format of the API."""

from __future__ import annotations

import io
import re
import wave
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.hosts.canned_answers import tokens_of
from kamiwaza.sandbox.hosts.engines.errors import EngineRefusal
from kamiwaza.sandbox.hosts.engines.event_streams import streamed
from kamiwaza.sandbox.hosts.engines.limits import check_ranges
from kamiwaza.sandbox.hosts.engines.replies import planned_answer
from kamiwaza.sandbox.hosts.engines.requests import TranscriptionBody
from kamiwaza.sandbox.message import Answer, json_answer, text_answer
from kamiwaza.sandbox.state.planned_answers import Question

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kamiwaza.sandbox.hosts.engines.call import InferenceCall

# One second of speech, mono with 16 bits at 16 kHz, where the file itself does not say it.
_BYTES_PER_SECOND = 32_000
_SENTENCE = re.compile(r".+?(?:[.!?](?=\s|\Z)|\Z)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Span:
    """A text and its times in seconds."""

    text: str
    start: float
    end: float


def transcriptions(call: InferenceCall) -> Answer:
    """Return the text of a recording."""
    body = call.read(TranscriptionBody)
    check_ranges(body)
    call.check_model()
    if not body.file.content:
        raise EngineRefusal("Invalid or unsupported audio file.", "file")
    duration = seconds_of(body.file.content)
    text = _text(call, body, duration)
    if body.stream:
        return streamed(_events(call, text))
    sentences = [found.group().strip() for found in _SENTENCE.finditer(text)]
    segments = spans([sentence for sentence in sentences if sentence], duration)
    if body.response_format == "text":
        return text_answer(200, text + "\n")
    if body.response_format == "srt":
        return text_answer(200, "".join(_srt(n, span) for n, span in enumerate(segments, 1)))
    if body.response_format == "vtt":
        return text_answer(200, "WEBVTT\n\n" + "".join(map(_vtt, segments)))
    if body.response_format == "json":
        usage = {"type": "duration", "seconds": round(duration)}
        return json_answer(200, {"text": text, "usage": usage})
    return json_answer(200, _verbose(body, text, duration, segments))


def seconds_of(content: bytes) -> float:
    """Return the length of a recording in seconds, guessed from its size if it is no WAV."""
    try:
        with wave.open(io.BytesIO(content)) as recording:
            frames, rate = int(recording.getnframes()), int(recording.getframerate())
            return round(frames / rate, 3)
    except (wave.Error, EOFError, ZeroDivisionError, RuntimeError):
        return round(len(content) / _BYTES_PER_SECOND, 3)


def spans(texts: Sequence[str], duration: float) -> list[Span]:
    """Return texts with times. Each gets the share of the duration that its length has."""
    total = sum(map(len, texts)) or 1
    made: list[Span] = []
    read = 0
    for text in texts:
        start = duration * read / total
        read += len(text)
        made.append(Span(text, round(start, 3), round(duration * read / total, 3)))
    return made


def _text(call: InferenceCall, body: TranscriptionBody, duration: float) -> str:
    question = Question(f"{body.file.filename} {body.prompt or ''}".strip(), call.route)
    planned = planned_answer(call, question)
    if planned is not None:
        return "".join(planned.pieces)
    return f"This is the recording {body.file.filename}. It is {duration:g} seconds long."


def _verbose(
    body: TranscriptionBody, text: str, duration: float, segments: Sequence[Span]
) -> dict[str, Any]:
    answer: dict[str, Any] = {
        "task": "transcribe",
        "language": body.language or "en",
        "duration": duration,
        "text": text,
    }
    granularities = body.timestamp_granularities or ["segment"]
    if "segment" in granularities:
        answer["segments"] = [
            {
                "id": number,
                "seek": 0,
                "start": span.start,
                "end": span.end,
                "text": span.text,
                "tokens": list(range(len(tokens_of(span.text)))),
                "temperature": body.temperature or 0.0,
                "avg_logprob": -0.25,
                "compression_ratio": 1.0,
                "no_speech_prob": 0.01,
            }
            for number, span in enumerate(segments)
        ]
    if "word" in granularities:
        answer["words"] = [
            {"word": span.text, "start": span.start, "end": span.end}
            for span in spans(text.split(), duration)
        ]
    return answer


def _events(call: InferenceCall, text: str) -> Iterator[dict[str, Any]]:
    for token in tokens_of(text):
        call.state.clock.sleep(call.state.token_delay)
        yield {"type": "transcript.text.delta", "delta": token}
    yield {"type": "transcript.text.done", "text": text}


def _srt(number: int, span: Span) -> str:
    start, end = (_time(moment).replace(".", ",") for moment in (span.start, span.end))
    return f"{number}\n{start} --> {end}\n{span.text}\n\n"


def _vtt(span: Span) -> str:
    return f"{_time(span.start)} --> {_time(span.end)}\n{span.text}\n\n"


def _time(seconds: float) -> str:
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(int(minutes), 60)
    return f"{hours:02}:{minutes:02}:{rest:06.3f}"
