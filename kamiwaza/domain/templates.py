"""Choosing the template of an app, tool or extension. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kamiwaza.schemas.app_templates import AppTemplate


def chosen_template(
    templates: Iterable[AppTemplate], name: str, version: str | None
) -> AppTemplate | None:
    """Return the template with a name, None if there is none.

    An exact match is preferred to one without case, also of the display name.

    Args:
        templates: the templates to choose from.
        name: the name or display name.
        version: the version; None: any.

    Raises:
        InvalidArgumentError: several templates match; the text lists them.
    """
    candidates = [one for one in templates if version is None or one.version == version]
    wanted = name.casefold()
    exact = [one for one in candidates if one.name == name]
    similar = [one for one in candidates if wanted in (one.name.casefold(), _shown(one))]
    fitting = exact or similar
    if len(fitting) > 1:
        rows = ", ".join(
            f"{one.name} {one.version or '(no version)'} ({one.id})" for one in fitting
        )
        raise InvalidArgumentError(
            f"name: several templates are called {name!r}; pass a version, or deploy one of {rows}"
        )
    return fitting[0] if fitting else None


def _shown(template: AppTemplate) -> str:
    return (template.display_name or "").casefold()
