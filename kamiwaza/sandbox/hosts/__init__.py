"""Hosts beside the API: inference engines and the object store."""
