"""Tests of the pipeline from a published document to the generated package."""
