"""Operations of the service `security`, each imported when it is first used."""

import sys
from typing import TYPE_CHECKING

from ...operations import OperationsPackage

if TYPE_CHECKING:
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

sys.modules[__name__].__class__ = OperationsPackage
