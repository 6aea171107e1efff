"""Images and recordings in messages, and transcriptions."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from kamiwaza import AudioPart, ImagePart
from kamiwaza.errors import BadRequestError, InvalidArgumentError, UnreadableFileError
from kamiwaza.schemas import chat_content
from tests.halves import Half

PNG = b"\x89PNG\r\n\x1a\n" + b"x" * 300
WAV = b"RIFF\x24\x00\x00\x00WAVEfmt " + b"\0" * 300


def test_images_and_recordings_are_sent(half: Half, tmp_path: Path) -> None:
    picture = tmp_path / "sky.dat"
    picture.write_bytes(PNG)
    content = [
        "What is in them?",
        ImagePart.of(picture, detail="low"),
        ImagePart.of(str(picture)),
        ImagePart.of("https://example.com/sky.png"),
        AudioPart.of(WAV),
        AudioPart.of("https://example.com/talk.mp3"),
        {"type": "text", "text": "Be short."},
    ]
    answer = half.do(
        half.client.openai.chat(half.deployed(), [{"role": "user", "content": content}])
    )
    assert "What is in them?" in answer.text
    sent = json.loads(half.sent("POST", "/chat/completions")[-1].request.body)
    url = f"data:image/png;base64,{base64.b64encode(PNG).decode()}"
    assert sent["messages"][0]["content"] == [
        {"type": "text", "text": "What is in them?"},
        {"type": "image_url", "image_url": {"url": url, "detail": "low"}},
        {"type": "image_url", "image_url": {"url": url}},
        {"type": "image_url", "image_url": {"url": "https://example.com/sky.png"}},
        {"type": "input_audio",
         "input_audio": {"data": base64.b64encode(WAV).decode(), "format": "wav"}},
        {"type": "audio_url", "audio_url": {"url": "https://example.com/talk.mp3"}},
        {"type": "text", "text": "Be short."},
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("first", "kind"),
    [
        (b"\xff\xd8\xff", "image/jpeg"), (b"GIF89a", "image/gif"),
        (b"RIFF....WEBP", "image/webp"), (b"\0\0\0\x1cftypavif", "image/avif"),
    ],
)  # fmt: skip
def test_the_type_is_known_by_the_first_bytes(first: bytes, kind: str) -> None:
    part = ImagePart.of(first + b"x" * 50)
    assert part.image_url.url.startswith(f"data:{kind};base64,")


def test_a_part_is_shown_short() -> None:
    for part in (ImagePart.of(PNG), AudioPart.of(WAV)):
        assert len(repr(part)) < 200
        assert "characters" in repr(part)


def test_what_cannot_be_sent_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wrong: list[tuple[Any, type[Exception], str]] = [
        (tmp_path / "no.png", UnreadableFileError, "No such file"),
        (str(tmp_path), UnreadableFileError, "directory"),
        ("a\0b", UnreadableFileError, "cannot be read"),
        (b"", UnreadableFileError, "is empty"),
        (b"some text", InvalidArgumentError, "of a known type; give"),
        (3, InvalidArgumentError, "not int"),
        (None, InvalidArgumentError, "not NoneType"),
    ]
    for make in (ImagePart.of, AudioPart.of):
        for source, error, words in wrong:
            with pytest.raises(error, match=words):
                make(source)
    assert ImagePart.of(b"some text", media_type="image/x").image_url.url[:12] == "data:image/x"
    recording = AudioPart.of(b"some text", format="pcm16").input_audio
    assert recording is not None
    assert recording.format == "pcm16"
    monkeypatch.setattr(chat_content, "MAX_PART_SIZE", 100)
    large = tmp_path / "large.png"
    large.write_bytes(PNG)
    for source in (PNG, large):
        with pytest.raises(UnreadableFileError, match=f"{len(PNG)} bytes, more than the 100"):
            ImagePart.of(source)


def test_a_recording_is_transcribed(half: Half, tmp_path: Path) -> None:
    deployment = half.deployed()
    transcribe = half.client.openai.transcribe
    reply = half.do(transcribe(deployment, WAV))
    assert "audio.wav" in str(reply)
    assert (reply.segments, reply.words) == ([], [])
    talk = tmp_path / "talk.mp3"
    talk.write_bytes(b"ID3" + b"x" * 64_000)
    assert "talk.mp3" in half.do(transcribe(deployment, talk)).text
    assert "other.ogg" in half.do(transcribe(deployment, talk, filename="other.ogg")).text
    half.sandbox.say("Good morning. It is late.", when="talk")
    both = half.do(
        transcribe(deployment, talk, timestamps=["word", "segment"], language="de", temperature=0.5)
    )
    assert (both.language, len(both.segments), len(both.words)) == ("de", 2, 5)
    assert both.segments[1].end == both.words[-1].end == both.duration
    assert not half.do(transcribe(deployment, talk, timestamps=["segment"])).words
    assert half.do(transcribe(deployment, talk, subtitles="vtt")).text.startswith("WEBVTT")
    assert " --> " in half.do(transcribe(deployment, talk, subtitles="srt")).text
    streamed = half.do(transcribe(deployment, talk, extra_body={"response_format": "verbose_json"}))
    assert streamed.segments


def test_wrong_recordings_are_refused(half: Half, tmp_path: Path) -> None:
    deployment = half.deployed()
    transcribe = half.client.openai.transcribe
    wrong: list[tuple[Any, dict[str, Any], type[Exception], str]] = [
        (tmp_path / "no.wav", {}, InvalidArgumentError, "no.wav"),
        (b"", {}, BadRequestError, "Invalid or unsupported audio file"),
        (WAV, {"timestamps": ["word"], "subtitles": "srt"}, InvalidArgumentError, "one of them"),
        (WAV, {"timestamps": ["day"]}, InvalidArgumentError, "timestamps"),
        (WAV, {"subtitles": "pdf"}, InvalidArgumentError, "subtitles"),
        (3, {}, InvalidArgumentError, "file"),
    ]
    for file, options, error, words in wrong:
        with pytest.raises(error, match=words):
            half.do(transcribe(deployment, file, **options))
