"""Enumeration of the contract; values it does not list are kept."""

from ..types import OpenStrEnum


class StorageType(OpenStrEnum):
    """Known values of the schema; any other string makes a member of its own."""

    AZUREBLOB = "azureblob"
    FILE = "file"
    GCS = "gcs"
    OCI = "oci"
    S3 = "s3"
    SCRATCH = "scratch"
