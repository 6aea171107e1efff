"""Findings of the contract commands, and the forms in which they are reported."""
