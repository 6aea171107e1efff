"""Fuzz the embedded platform: requests made by schemathesis for every operation."""
