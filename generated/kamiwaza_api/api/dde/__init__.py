"""Operations of the service `dde`, each imported when it is first used."""

import sys
from typing import TYPE_CHECKING

from ...operations import OperationsPackage

if TYPE_CHECKING:
    from .create_connector import create_connector
    from .create_document import create_document
    from .delete_connector import delete_connector
    from .get_connector import get_connector
    from .get_document import get_document
    from .list_connectors import list_connectors
    from .list_documents import list_documents
    from .trigger_ingest import trigger_ingest
    from .update_connector import update_connector

__all__ = (
    "create_connector",
    "create_document",
    "delete_connector",
    "get_connector",
    "get_document",
    "list_connectors",
    "list_documents",
    "trigger_ingest",
    "update_connector",
)

sys.modules[__name__].__class__ = OperationsPackage
