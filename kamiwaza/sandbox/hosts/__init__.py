"""Hosts that answer beside the API: inference engines and the object store."""
