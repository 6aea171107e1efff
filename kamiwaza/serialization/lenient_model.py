"""Base of classes whose objects may lack required members."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from pydantic import BaseModel

from kamiwaza.errors import ResponseValidationError


class LenientModel(BaseModel):
    """Base of classes whose objects may have only the readable members of an answer.

    Objects of other classes always have their required members.
    """

    # Hidden from type checkers, for which a misspelt member must remain an error.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """Return the default of a member that the answer lacked or that was unreadable.

            Raises ResponseValidationError for one that the class requires.
            """
            field = type(self).__pydantic_fields__.get(name)
            if field is None:
                return super().__getattr__(name)
            if field.is_required():
                kind = type(self).__name__
                raise ResponseValidationError(
                    f"{kind}.{name}: the answer did not have it in a readable form"
                )
            return field.get_default(call_default_factory=True)

        def __setattr__(self, name: str, value: Any) -> None:
            """Set a member and remove the unreadable value that the answer had for it."""
            super().__setattr__(name, value)
            self._drop_unreadable(name)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return a copy with the members of `update`. Their values are not checked."""
        copied = super().model_copy(update=update, deep=deep)
        for name in update or ():
            copied._drop_unreadable(name)
        return copied

    def _drop_unreadable(self, name: str) -> None:
        field = type(self).__pydantic_fields__.get(name)
        if field is not None and self.__pydantic_extra__:
            self.__pydantic_extra__.pop(field.alias or name, None)
