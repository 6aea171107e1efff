"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class PipelineProgressStage(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    CHUNKING = "chunking"
    COMPLETE = "complete"
    EMBEDDING = "embedding"
    EXTRACTING = "extracting"
    FAILED = "failed"
    INDEXING = "indexing"
    OMNIPARSE_CHUNKING = "omniparse_chunking"
    OMNIPARSE_PARSING = "omniparse_parsing"
    PENDING = "pending"
    PULLING = "pulling"
    STORED_TO_S3 = "stored_to_s3"
