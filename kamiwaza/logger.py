"""The logger of this library. It writes nothing unless the application configures logging."""

from __future__ import annotations

import logging

logger: logging.Logger = logging.getLogger("kamiwaza")
logger.addHandler(logging.NullHandler())
