"""Regression tests for the defects measured in the previous client (D01 to D38)."""
