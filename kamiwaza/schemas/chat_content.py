"""Parts of messages: texts, images and recordings."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from os import PathLike, fspath
from pathlib import Path
from typing import Any, Literal, TypedDict

from kamiwaza.errors import InvalidArgumentError, UnreadableFileError
from kamiwaza.schemas._base import Payload

MAX_PART_SIZE = 20 * 1024 * 1024
"""The largest image or recording in a message, in bytes."""

_SHOWN = 40
# The first bytes of files, at an offset, and the media type.
_IMAGES = (
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"GIF8", "image/gif"),
    (8, b"WEBP", "image/webp"),
    (0, b"BM", "image/bmp"),
    (0, b"II*\x00", "image/tiff"),
    (0, b"MM\x00*", "image/tiff"),
    (4, b"ftypavif", "image/avif"),
)
_RECORDINGS = (
    (8, b"WAVE", "wav"),
    (0, b"ID3", "mp3"),
    (0, b"\xff\xfb", "mp3"),
    (0, b"\xff\xf3", "mp3"),
    (0, b"\xff\xf2", "mp3"),
    (0, b"fLaC", "flac"),
    (0, b"OggS", "ogg"),
    (4, b"ftypM4A", "m4a"),
    (0, b"\x1aE\xdf\xa3", "webm"),
)
_URLS = ("http://", "https://", "data:")


class TextPart(Payload):
    """A text in a message."""

    type: Literal["text"] = "text"
    text: str


class ImageUrl(Payload):
    """The address of an image, or the image itself as a data URL."""

    url: str
    detail: str | None = None

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        """Yield the members for repr(); a data URL is shortened."""
        yield "url", _shortened(self.url)
        if self.detail is not None:
            yield "detail", self.detail


class ImagePart(Payload):
    """An image in a message. `ImagePart.of` makes it from a file, bytes or a URL."""

    type: Literal["image_url"] = "image_url"
    image_url: ImageUrl

    @classmethod
    def of(
        cls,
        source: str | PathLike[str] | bytes,
        *,
        detail: Literal["auto", "low", "high"] | None = None,
        media_type: str | None = None,
    ) -> ImagePart:
        """Return an image for a message. Files are read at once.

        Args:
            source: the path of a file, its bytes, or a URL (`https:`, `http:` or `data:`), which
                the engine loads.
            detail: how closely the model looks at it. Default: the engine's own.
            media_type: the type of the image, such as `image/png`. Default: by its first bytes.

        Raises:
            UnreadableFileError: the file cannot be read, or is larger than 20 MiB.
            InvalidArgumentError: the bytes are no image of a known type.
        """
        url = _url_of(source)
        if url is None:
            data = _read(source, "image")
            kind = media_type or _kind(data, _IMAGES, "image", "media_type")
            url = f"data:{kind};base64,{base64.b64encode(data).decode()}"
        return cls(image_url=ImageUrl(url=url, detail=detail))


class InputAudio(Payload):
    """A recording as base64, and its format."""

    data: str
    format: str

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        """Yield the members for repr(); the data is shortened."""
        yield "data", _shortened(self.data)
        yield "format", self.format


class AudioUrl(Payload):
    """The address of a recording."""

    url: str

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        """Yield the members for repr(); a data URL is shortened."""
        yield "url", _shortened(self.url)


class AudioPart(Payload):
    """A recording in a message. `AudioPart.of` makes it from a file, bytes or a URL."""

    type: Literal["input_audio", "audio_url"] = "input_audio"
    input_audio: InputAudio | None = None
    audio_url: AudioUrl | None = None

    @classmethod
    def of(cls, source: str | PathLike[str] | bytes, *, format: str | None = None) -> AudioPart:
        """Return a recording for a message. Files are read at once.

        Args:
            source: the path of a file, its bytes, or a URL (`https:`, `http:` or `data:`), which
                the engine loads.
            format: the format of the recording, such as `wav`. Default: by its first bytes.

        Raises:
            UnreadableFileError: the file cannot be read, or is larger than 20 MiB.
            InvalidArgumentError: the bytes are no recording of a known format.
        """
        url = _url_of(source)
        if url is not None:
            return cls(type="audio_url", audio_url=AudioUrl(url=url))
        data = _read(source, "recording")
        kind = format or _kind(data, _RECORDINGS, "recording", "format")
        return cls(input_audio=InputAudio(data=base64.b64encode(data).decode(), format=kind))


class _TypeParam(TypedDict):
    type: str


class ContentPartParam(_TypeParam, total=False):
    """A part of a message as the API describes it; members depend on its type."""

    text: str
    image_url: Mapping[str, object]
    input_audio: Mapping[str, object]
    audio_url: Mapping[str, object]
    video_url: Mapping[str, object]
    file: Mapping[str, object]


ContentPart = TextPart | ImagePart | AudioPart
"""A part of a message."""


def _url_of(source: str | PathLike[str] | bytes) -> str | None:
    if isinstance(source, str) and source.lower().startswith(_URLS):
        return source
    return None


def _read(source: object, what: str) -> bytes:
    if isinstance(source, (bytes, bytearray, memoryview)):
        data = bytes(source)
        if len(data) > MAX_PART_SIZE:
            raise _too_large(f"the {what}", len(data))
    elif isinstance(source, (str, PathLike)):
        data = _read_file(Path(fspath(source)), what)
    else:
        kind = type(source).__name__
        raise InvalidArgumentError(
            f"source: an {what} is a path, bytes or a URL, not {kind}".replace("an r", "a r")
        )
    if not data:
        raise UnreadableFileError(f"source: the {what} is empty")
    return data


def _read_file(path: Path, what: str) -> bytes:
    try:
        # Not the whole of an endless or huge file.
        with path.open("rb") as file:
            data = file.read(MAX_PART_SIZE + 1)
    except (OSError, ValueError) as error:
        words = getattr(error, "strerror", None) or str(error)
        raise UnreadableFileError(f"source: the {what} {path} cannot be read: {words}") from error
    if len(data) > MAX_PART_SIZE:
        raise _too_large(f"the {what} {path}", path.stat().st_size)
    return data


def _too_large(what: str, size: int) -> UnreadableFileError:
    return UnreadableFileError(
        f"source: {what} has {size} bytes, more than the {MAX_PART_SIZE} that a message may hold;"
        " make it smaller, or give a URL"
    )


def _kind(data: bytes, known: tuple[tuple[int, bytes, str], ...], what: str, argument: str) -> str:
    for offset, magic, kind in known:
        if data[offset : offset + len(magic)] == magic:
            return kind
    raise InvalidArgumentError(
        f"source: the bytes are no {what} of a known type; give `{argument}` if they are one"
    )


def _shortened(text: str) -> str:
    return text if len(text) <= 2 * _SHOWN else f"{text[:_SHOWN]}... ({len(text)} characters)"
