"""The packages of the extra `ray`, imported when they are first used."""

from __future__ import annotations

import importlib
from typing import Any

from kamiwaza.errors import ConfigurationError


def package(name: str) -> Any:
    """Return a module of Ray or pyarrow. Raises ConfigurationError if it is not installed."""
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError:
        raise ConfigurationError(
            f"{name} is not installed; it comes with: pip install 'kamiwaza-client[ray]'"
        ) from None
