"""The one logger of this library; silent unless the application listens."""

from __future__ import annotations

import logging

logger: logging.Logger = logging.getLogger("kamiwaza")
logger.addHandler(logging.NullHandler())
