"""Operations of the service `security`."""

from .accept_consent import accept_consent
from .get_admin_security_config import get_admin_security_config
from .get_embed_script import get_embed_script
from .get_public_config import get_public_config
from .update_security_config import update_security_config

__all__ = (
    "accept_consent",
    "get_admin_security_config",
    "get_embed_script",
    "get_public_config",
    "update_security_config",
)
