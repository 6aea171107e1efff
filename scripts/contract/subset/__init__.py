"""Rewrite schemas in the subset of JSON Schema that the generator supports."""
