"""How apps, tools and extensions are named and chosen. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from kamiwaza.errors import InvalidArgumentError, RefusedError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kamiwaza.schemas.app_templates import AppTemplate


class Named(Protocol):
    """Anything the platform knows by a name."""

    @property
    def name(self) -> str:
        """The name."""
        ...


def name_of(value: Named | str) -> str:
    """Return the name of an object, or the name itself."""
    return value if isinstance(value, str) else value.name


def accomplished(done: bool, what: str, why: str | None = None) -> None:
    """Raise RefusedError if the platform answered that it did not do `what`."""
    if not done:
        raise RefusedError(f"the platform refused to {what}" + (f": {why}" if why else ""))


def chosen_template(
    templates: Iterable[AppTemplate], name: str, version: str | None
) -> AppTemplate | None:
    """Return the template of a name, and of a version if one is given; None if there is none.

    Names are compared exactly, else without case, also with what is displayed. Raises
    InvalidArgumentError, listing them, if several fit.
    """
    found = [one for one in templates if version is None or one.version == version]
    wanted = name.casefold()
    exact = [one for one in found if one.name == name]
    alike = [one for one in found if wanted in (one.name.casefold(), _shown(one))]
    fitting = exact or alike
    if len(fitting) > 1:
        seen = ", ".join(
            f"{one.name} {one.version or '(no version)'} ({one.id})" for one in fitting
        )
        raise InvalidArgumentError(
            f"name: several templates are called {name!r}; give a version, or deploy one of {seen}"
        )
    return fitting[0] if fitting else None


def _shown(template: AppTemplate) -> str:
    return (template.display_name or "").casefold()
