"""The data of errors: attempts, refused fields, and details of single kinds of error."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Self

_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")


@dataclass(frozen=True)
class Attempt:
    """One attempt of a call.

    Args:
        number: its number, from 1.
        started: the time when it began, in UTC.
        elapsed: the seconds it took.
        status: the HTTP status of the answer. None if there was no answer.
        error: the name of the error class.
        delay: the seconds of the pause after it. None if no attempt followed.
    """

    number: int
    started: datetime
    elapsed: float
    status: int | None = None
    error: str | None = None
    delay: float | None = None


@dataclass(frozen=True)
class FieldError:
    """One field that a 422 refuses.

    Args:
        location: where the field is, such as `("body", "name")`.
        message: why it is refused.
        type: the server's machine-readable name of the problem.
    """

    location: tuple[str | int, ...]
    message: str
    type: str = ""

    def __str__(self) -> str:
        """Return `body.name: Field required`."""
        return f"{'.'.join(map(str, self.location))}: {self.message}"


class EngineFailureDetails:
    """The failure that the engine of a model reports.

    Attributes:
        code: the engine's machine-readable code. None if it gives none.
        type: the kind of failure. None if it gives none.
        text: the text that the engine had generated before.
    """

    code: str | None = None
    type: str | None = None
    text: str = ""


class CurrentTokenDetails:
    """The current state in an error about a conflicting change."""

    details: dict[str, object]
    message: str

    @property
    def current_token(self) -> str | None:
        """The token of the current state. None if the platform does not name it.

        Pass it to repeat the change, after you have checked what the change would overwrite.
        """
        texts = [value for value in self.details.values() if isinstance(value, str)]
        times = [match for text in (self.message, *texts) for match in _TIME.findall(text)]
        return times[-1] if times else None


class DimensionDetails:
    """The details of an error about the length of vectors. None or 0 if they are not known."""

    details: dict[str, object]

    @property
    def current_dimensions(self) -> int | None:
        """The length of the stored vectors."""
        return self._number("current_dimensions")

    @property
    def requested_dimensions(self) -> int | None:
        """The length of the vectors that were sent, or of those of the new model."""
        return self._number("requested_dimensions")

    @property
    def current_model_name(self) -> str | None:
        """The model that computed the stored vectors."""
        return self._text("current_model_name")

    @property
    def requested_model_name(self) -> str | None:
        """The model that was requested."""
        return self._text("requested_model_name")

    @property
    def vectors_at_risk(self) -> int:
        """The number of stored vectors that searches would no longer find."""
        return self._number("vectors_at_risk") or 0

    def _number(self, name: str) -> int | None:
        value = self.details.get(name)
        return value if isinstance(value, int) else None

    def _text(self, name: str) -> str | None:
        value = self.details.get(name)
        return value if isinstance(value, str) else None


class UndecodedAnswer(Exception):
    """An error that keeps the answer that caused it.

    The body and the headers may have secrets. Therefore no text of the error has them, nor its
    `vars()`, nor its pickle.

    Attributes:
        request_id: the id under which the platform logged the request.
    """

    __slots__ = ("_content", "_headers")

    request_id: str | None = None

    def keep(self, content: bytes, headers: Mapping[str, str]) -> None:
        """Keep the answer.

        Args:
            content: the whole body.
            headers: the headers by their lower-case names, without secrets.
        """
        self._content, self._headers = content, headers

    @property
    def content(self) -> bytes:
        """The whole body. Empty if there was none, or if the error was pickled."""
        return getattr(self, "_content", b"")

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers of the answer by their lower-case names. Empty if the error was pickled."""
        return getattr(self, "_headers", {})

    def __copy__(self) -> Self:
        """Return the same error, with the answer."""
        copied = type(self)(*self.args)
        copied.__dict__.update(self.__dict__)
        copied.keep(self.content, self.headers)
        return copied
