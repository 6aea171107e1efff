"""OpenAPI documents: reading, normalising, iterating."""
