"""Operations of the service `system`."""

from .ping import ping
from .whoami import whoami

__all__ = ("ping", "whoami")
