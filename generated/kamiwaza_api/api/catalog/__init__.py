"""Operations of the service `catalog`, each imported when it is first used."""

import sys
from typing import TYPE_CHECKING

from ...operations import OperationsPackage

if TYPE_CHECKING:
    from .add_dataset_to_container import add_dataset_to_container
    from .add_dataset_to_container_by_urn import add_dataset_to_container_by_urn
    from .add_dataset_to_container_v2 import add_dataset_to_container_v2
    from .create_container import create_container
    from .create_dataset import create_dataset
    from .create_dataset_object_v2 import create_dataset_object_v2
    from .create_secret import create_secret
    from .delete_container import delete_container
    from .delete_container_by_urn import delete_container_by_urn
    from .delete_container_v2 import delete_container_v2
    from .delete_dataset import delete_dataset
    from .delete_dataset_attribute_gate import delete_dataset_attribute_gate
    from .delete_dataset_by_urn import delete_dataset_by_urn
    from .delete_dataset_v2 import delete_dataset_v2
    from .delete_secret import delete_secret
    from .delete_secret_by_urn import delete_secret_by_urn
    from .delete_secret_v2 import delete_secret_v2
    from .get_container import get_container
    from .get_container_by_urn import get_container_by_urn
    from .get_container_v2 import get_container_v2
    from .get_dataset import get_dataset
    from .get_dataset_attribute_gate import get_dataset_attribute_gate
    from .get_dataset_by_urn import get_dataset_by_urn
    from .get_dataset_object_content_v2 import get_dataset_object_content_v2
    from .get_dataset_object_v2 import get_dataset_object_v2
    from .get_dataset_v2 import get_dataset_v2
    from .get_schema_by_urn import get_schema_by_urn
    from .get_schema_v2 import get_schema_v2
    from .get_secret import get_secret
    from .get_secret_by_urn import get_secret_by_urn
    from .get_secret_v2 import get_secret_v2
    from .health_check import health_check
    from .list_containers import list_containers
    from .list_dataset_objects_v2 import list_dataset_objects_v2
    from .list_datasets import list_datasets
    from .list_registered_source_containers import list_registered_source_containers
    from .list_secrets import list_secrets
    from .purge_dataset_object_v2 import purge_dataset_object_v2
    from .read_root import read_root
    from .remove_dataset_from_container import remove_dataset_from_container
    from .remove_dataset_from_container_by_urn import remove_dataset_from_container_by_urn
    from .remove_dataset_from_container_v2 import remove_dataset_from_container_v2
    from .replace_dataset_object_v2 import replace_dataset_object_v2
    from .set_dataset_attribute_gate import set_dataset_attribute_gate
    from .tombstone_dataset_object_v2 import tombstone_dataset_object_v2
    from .update_container import update_container
    from .update_container_by_urn import update_container_by_urn
    from .update_container_v2 import update_container_v2
    from .update_dataset import update_dataset
    from .update_dataset_by_urn import update_dataset_by_urn
    from .update_dataset_v2 import update_dataset_v2
    from .update_schema_by_urn import update_schema_by_urn
    from .update_schema_v2 import update_schema_v2

__all__ = (
    "add_dataset_to_container",
    "add_dataset_to_container_by_urn",
    "add_dataset_to_container_v2",
    "create_container",
    "create_dataset",
    "create_dataset_object_v2",
    "create_secret",
    "delete_container",
    "delete_container_by_urn",
    "delete_container_v2",
    "delete_dataset",
    "delete_dataset_attribute_gate",
    "delete_dataset_by_urn",
    "delete_dataset_v2",
    "delete_secret",
    "delete_secret_by_urn",
    "delete_secret_v2",
    "get_container",
    "get_container_by_urn",
    "get_container_v2",
    "get_dataset",
    "get_dataset_attribute_gate",
    "get_dataset_by_urn",
    "get_dataset_object_content_v2",
    "get_dataset_object_v2",
    "get_dataset_v2",
    "get_schema_by_urn",
    "get_schema_v2",
    "get_secret",
    "get_secret_by_urn",
    "get_secret_v2",
    "health_check",
    "list_containers",
    "list_dataset_objects_v2",
    "list_datasets",
    "list_registered_source_containers",
    "list_secrets",
    "purge_dataset_object_v2",
    "read_root",
    "remove_dataset_from_container",
    "remove_dataset_from_container_by_urn",
    "remove_dataset_from_container_v2",
    "replace_dataset_object_v2",
    "set_dataset_attribute_gate",
    "tombstone_dataset_object_v2",
    "update_container",
    "update_container_by_urn",
    "update_container_v2",
    "update_dataset",
    "update_dataset_by_urn",
    "update_dataset_v2",
    "update_schema_by_urn",
    "update_schema_v2",
)

sys.modules[__name__].__class__ = OperationsPackage
