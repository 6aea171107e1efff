"""Packages that come with an extra, imported when they are first used."""

from __future__ import annotations

import importlib
from typing import Any

from kamiwaza.errors import ConfigurationError


def import_extra(module: str, extra: str) -> Any:
    """Return a module of a package that an extra installs.

    Args:
        module: the name of the module.
        extra: the extra that installs its package.

    Raises:
        ConfigurationError: the package is not installed. The text names the extra.
    """
    try:
        return importlib.import_module(module)
    except ImportError:
        package = module.partition(".")[0]
        raise ConfigurationError(
            f"{package} is not installed; it comes with: pip install 'kamiwaza-client[{extra}]'"
        ) from None
