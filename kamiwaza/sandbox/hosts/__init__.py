"""Hosts other than the API: inference engines and the object store."""
