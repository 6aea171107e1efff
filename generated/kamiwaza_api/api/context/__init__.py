"""Operations of the service `context`, each imported when it is first used."""

import sys
from typing import TYPE_CHECKING

from ...operations import OperationsPackage

if TYPE_CHECKING:
    from .add_entity import add_entity
    from .add_knowledge import add_knowledge
    from .agentic_search_legacy import agentic_search_legacy
    from .cancel_pipeline_job import cancel_pipeline_job
    from .create_collection import create_collection
    from .create_dataset_index import create_dataset_index
    from .create_omniparse_instance import create_omniparse_instance
    from .create_ontology_instance import create_ontology_instance
    from .create_pipeline_job import create_pipeline_job
    from .create_raw_file import create_raw_file
    from .create_source_import_job import create_source_import_job
    from .create_vectordb_instance import create_vectordb_instance
    from .delete_collection import delete_collection
    from .delete_dataset_index import delete_dataset_index
    from .delete_group import delete_group
    from .delete_omniparse_instance import delete_omniparse_instance
    from .delete_ontology_instance import delete_ontology_instance
    from .delete_pipeline_job import delete_pipeline_job
    from .delete_vectordb_instance import delete_vectordb_instance
    from .download_document import download_document
    from .download_raw_file import download_raw_file
    from .evaluate_import_options import evaluate_import_options
    from .get_audio_readiness import get_audio_readiness
    from .get_collection import get_collection
    from .get_context_readiness import get_context_readiness
    from .get_dataset_index import get_dataset_index
    from .get_dataset_index_job import get_dataset_index_job
    from .get_document_download_url import get_document_download_url
    from .get_embedding_model import get_embedding_model
    from .get_episodes import get_episodes
    from .get_global_context_settings import get_global_context_settings
    from .get_import_options import get_import_options
    from .get_memory import get_memory
    from .get_omniparse_instance import get_omniparse_instance
    from .get_ontology_instance import get_ontology_instance
    from .get_pipeline_job import get_pipeline_job
    from .get_raw_file import get_raw_file
    from .get_supported_file_types import get_supported_file_types
    from .get_vectordb_instance import get_vectordb_instance
    from .get_workroom_subgraph import get_workroom_subgraph
    from .health_check import health_check
    from .insert_vectors import insert_vectors
    from .insert_vectors_for_instance import insert_vectors_for_instance
    from .list_collections import list_collections
    from .list_dataset_indexes import list_dataset_indexes
    from .list_import_items import list_import_items
    from .list_omniparse_instances import list_omniparse_instances
    from .list_ontologies import list_ontologies
    from .list_pipeline_job_items import list_pipeline_job_items
    from .list_pipeline_jobs import list_pipeline_jobs
    from .list_raw_files import list_raw_files
    from .list_vectordbs import list_vectordbs
    from .ontology_health_check import ontology_health_check
    from .patch_global_context_settings import patch_global_context_settings
    from .query_vectors import query_vectors
    from .query_vectors_for_instance import query_vectors_for_instance
    from .rerun_import_items import rerun_import_items
    from .rerun_pipeline_job import rerun_pipeline_job
    from .retrieve_context_legacy import retrieve_context_legacy
    from .retry_dataset_index import retry_dataset_index
    from .retry_pipeline_job import retry_pipeline_job
    from .scale_vectordb_instance import scale_vectordb_instance
    from .search import search
    from .search_dataset_index import search_dataset_index
    from .search_knowledge import search_knowledge
    from .semantic_search_legacy import semantic_search_legacy
    from .set_embedding_model import set_embedding_model
    from .unified_search import unified_search
    from .update_model_bindings import update_model_bindings
    from .update_omniparse_instance import update_omniparse_instance
    from .update_raw_file import update_raw_file
    from .update_vectordb_instance import update_vectordb_instance
    from .upload_file import upload_file

__all__ = (
    "add_entity",
    "add_knowledge",
    "agentic_search_legacy",
    "cancel_pipeline_job",
    "create_collection",
    "create_dataset_index",
    "create_omniparse_instance",
    "create_ontology_instance",
    "create_pipeline_job",
    "create_raw_file",
    "create_source_import_job",
    "create_vectordb_instance",
    "delete_collection",
    "delete_dataset_index",
    "delete_group",
    "delete_omniparse_instance",
    "delete_ontology_instance",
    "delete_pipeline_job",
    "delete_vectordb_instance",
    "download_document",
    "download_raw_file",
    "evaluate_import_options",
    "get_audio_readiness",
    "get_collection",
    "get_context_readiness",
    "get_dataset_index",
    "get_dataset_index_job",
    "get_document_download_url",
    "get_embedding_model",
    "get_episodes",
    "get_global_context_settings",
    "get_import_options",
    "get_memory",
    "get_omniparse_instance",
    "get_ontology_instance",
    "get_pipeline_job",
    "get_raw_file",
    "get_supported_file_types",
    "get_vectordb_instance",
    "get_workroom_subgraph",
    "health_check",
    "insert_vectors",
    "insert_vectors_for_instance",
    "list_collections",
    "list_dataset_indexes",
    "list_import_items",
    "list_omniparse_instances",
    "list_ontologies",
    "list_pipeline_job_items",
    "list_pipeline_jobs",
    "list_raw_files",
    "list_vectordbs",
    "ontology_health_check",
    "patch_global_context_settings",
    "query_vectors",
    "query_vectors_for_instance",
    "rerun_import_items",
    "rerun_pipeline_job",
    "retrieve_context_legacy",
    "retry_dataset_index",
    "retry_pipeline_job",
    "scale_vectordb_instance",
    "search",
    "search_dataset_index",
    "search_knowledge",
    "semantic_search_legacy",
    "set_embedding_model",
    "unified_search",
    "update_model_bindings",
    "update_omniparse_instance",
    "update_raw_file",
    "update_vectordb_instance",
    "upload_file",
)

sys.modules[__name__].__class__ = OperationsPackage
