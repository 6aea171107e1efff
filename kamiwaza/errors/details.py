"""What errors carry: the tries of a call, and the fields that a 422 complains of."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Self

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")


@dataclass(frozen=True)
class Attempt:
    """One try of a call: what came back and how long it took.

    `elapsed` and `delay` (the pause after it) are seconds; `status` is None when no answer came.
    """

    number: int
    started: datetime
    elapsed: float
    status: int | None = None
    error: str | None = None
    delay: float | None = None


@dataclass(frozen=True)
class FieldError:
    """One complaint of a 422: where (`("body", "name")`), what, and the server's word for it."""

    location: tuple[str | int, ...]
    message: str
    type: str = ""

    def __str__(self) -> str:
        """Return `body.name: Field required`."""
        return f"{'.'.join(map(str, self.location))}: {self.message}"


class EngineFailureDetails:
    """What the engine of a model says of its failure, in its own words.

    None where it does not say; `text` is what it had written until then.
    """

    code: str | None = None
    type: str | None = None
    text: str = ""


class CurrentTokenDetails:
    """What an error about a change that came too late says of the present state."""

    details: dict[str, object]
    message: str

    @property
    def current_token(self) -> str | None:
        """The token of the present state, where tokens are times; None if it is not said.

        With it the change can be made after all, once it is clear what it would overwrite.
        """
        said = [value for value in self.details.values() if isinstance(value, str)]
        found = [match for text in (self.message, *said) for match in _MOMENT.findall(text)]
        return found[-1] if found else None


class DimensionDetails:
    """What an error about the dimensions of vectors says: lengths, models, and what is at stake.

    None, or 0, where the platform does not say.
    """

    details: dict[str, object]

    @property
    def current_dimensions(self) -> int | None:
        """The length of the stored vectors."""
        return self._number("current_dimensions")

    @property
    def requested_dimensions(self) -> int | None:
        """The length of those that were sent, or that the new model makes."""
        return self._number("requested_dimensions")

    @property
    def current_model_name(self) -> str | None:
        """The model that made the stored vectors."""
        return self._text("current_model_name")

    @property
    def requested_model_name(self) -> str | None:
        """The model that was asked for."""
        return self._text("requested_model_name")

    @property
    def vectors_at_risk(self) -> int:
        """How many stored vectors would not be found any more."""
        return self._number("vectors_at_risk") or 0

    def _number(self, name: str) -> int | None:
        found = self.details.get(name)
        return found if isinstance(found, int) else None

    def _text(self, name: str) -> str | None:
        found = self.details.get(name)
        return found if isinstance(found, str) else None


class UndecodedAnswer(Exception):
    """An error that carries the answer it is about.

    `request_id` is what the platform calls the request. The body and the headers may hold
    secrets: they are in no text of the error, not among its `vars()`, and are left behind when
    it is pickled.
    """

    __slots__ = ("_content", "_headers")

    request_id: str | None = None

    def keep(self, content: bytes, headers: Mapping[str, str]) -> None:
        """Keep the answer as it came."""
        self._content, self._headers = content, headers

    @property
    def content(self) -> bytes:
        """The whole body as it came; empty when there was none, or the error was pickled."""
        return getattr(self, "_content", b"")

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers of the answer by their lower-case names; empty likewise."""
        return getattr(self, "_headers", {})

    def __copy__(self) -> Self:
        """Return the same error, with the answer."""
        made = type(self)(*self.args)
        made.__dict__.update(self.__dict__)
        made.keep(self.content, self.headers)
        return made
