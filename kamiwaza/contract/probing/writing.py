"""Send the writes of a probe: only those that were named just before."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from kamiwaza.contract.documents.errors import UnreachableError
from kamiwaza.contract.probing.reading import Answer, Reader
from kamiwaza.errors import ResponseValidationError

if TYPE_CHECKING:
    from collections.abc import Iterator


class Writer(Reader):
    """A reader that also writes. Every write is permitted by its method and path, once."""

    def send(
        self, method: str, path: str, body: object = None, *, cast_to: type[Any] | None = None
    ) -> tuple[Answer, str]:
        """Send one request; return its answer, and why the domain model cannot read it.

        Args:
            method: the HTTP method.
            path: the path below `/api`.
            body: the JSON body. Default: none.
            cast_to: the domain model of the answer. Default: it is not read.

        Raises:
            UnreachableError: the platform did not answer. The request may have been carried out.
            DeniedError: the credentials are missing or wrong.
            LimitReachedError: there were too many requests.
        """
        given: dict[str, Any] = {"cast_to": cast_to} | ({} if body is None else {"json": body})
        self._limits.permitted = (method, path)
        try:
            problem = self.problem(lambda: self._client.request(method, path, **given))
        finally:
            self._limits.permitted = None
        if self._limits.last is None:
            raise UnreachableError(f"{self._server}: no answer to {method} {path}")
        is_unreadable = cast_to is not None and isinstance(problem, ResponseValidationError)
        return self._limits.last, str(problem) if is_unreadable else ""

    @contextmanager
    def cleaning(self) -> Iterator[None]:
        """Do not limit the number of requests: created objects must be deleted."""
        self._limits.is_cleaning = True
        try:
            yield
        finally:
            self._limits.is_cleaning = False
